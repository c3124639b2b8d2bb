import type { Plain, PlainElement } from '../page/see.ts';
import { bare, clean, norm } from '../words/text.ts';
import { forget, hasText, memoryOf, type Seen, type Title, textOf } from './seen.ts';
import { headingIn, levelOf } from './title.ts';

const controls = /^(button|menuitem\w*|option|switch|checkbox|radio|combobox|textbox|searchbox|tab|slider|spinbutton)$/;

export const isPressed = ({ role }: Seen): boolean => role !== '' && controls.test(role);

/** The tree to read by, from what was seen of the page. */
export function grow(plain: PlainElement): Seen {
  const root = growFrom(plain, undefined);
  entitle(root, undefined);
  return root;
}

/** A part of the tree that stands in `up`; `met` is told of each element. Not entitled yet. */
export function growFrom(plain: Plain, up: Seen | undefined, met: (seen: Seen) => void = () => {}): Seen {
  const seen = branch(plain, up, met);
  inherit(seen);
  return seen;
}

function branch(plain: Plain, up: Seen | undefined, met: (seen: Seen) => void): Seen {
  if (typeof plain === 'string') return { ...run, own: clean(plain), kids: [], up };
  const own = { kids: [], up, quiet: false, control: false, under: undefined, memory: undefined };
  const seen: Seen = { ...looksOf(plain), ...own };
  seen.kids = plain.kids.map((kid) => branch(kid, seen, met));
  flow(seen);
  met(seen);
  return seen;
}

/** A run of text. */
const run: Omit<Seen, 'kids' | 'up'> = {
  key: -1,
  tag: '#text',
  role: '',
  name: '',
  own: '',
  block: false,
  hushed: false,
  quiet: false,
  control: false,
  painted: false,
  centred: false,
  absolute: false,
  broken: false,
  fixed: false,
  box: { left: 0, top: 0, width: 0, height: 0 },
  boxless: false,
  attrs: {},
  under: undefined,
  memory: undefined,
};

type Looks = Omit<Seen, 'kids' | 'up' | 'under' | 'quiet' | 'control' | 'memory'>;

/** What has unfolded a section is that section's heading; a list folded up shows what is chosen in it. */
function roleOf({ role = '', tag, attrs, marks }: Omit<PlainElement, 'kids'>): string {
  if (attrs?.open) return 'heading';
  // So is a text box in which nobody can write, where it is no field by itself.
  const isShown = role === 'combobox' || (role === 'textbox' && marks?.includes('f'));
  return isShown && !/^(input|textarea)$/.test(tag) ? 'value' : role;
}

/** What an element is like by itself. */
export function looksOf(plain: Omit<PlainElement, 'kids'>): Looks {
  const marks = plain.marks ?? '';
  const [left, top, width, height] = plain.box;
  return {
    key: plain.key,
    tag: plain.tag,
    role: roleOf(plain),
    name: plain.name ? clean(plain.name).replace(/\s+/g, ' ').trim() : '',
    own: plain.own ? clean(plain.own) : '',
    block: marks.includes('b'),
    hushed: marks.includes('q'),
    painted: marks.includes('p'),
    centred: marks.includes('c'),
    absolute: marks.includes('a'),
    broken: marks.includes('x'),
    fixed: marks.includes('f'),
    box: { left, top, width, height },
    boxless: plain.box.every((side) => side === 0),
    attrs: plain.attrs ?? {},
  };
}

/** What has no box of its own (`display: contents`) stands in lines of its own where something in it does. */
export function flow(seen: Seen): void {
  if (seen.boxless && seen.kids.length > 0) seen.block = seen.kids.some(({ block }) => block);
}

/** What is not drawn itself stands where the element does that holds it. */
export function settle(seen: Seen): void {
  flow(seen);
  if (seen.boxless && seen.up) seen.box = seen.up.box;
  for (const kid of seen.kids) {
    if (kid.tag === '#text') kid.box = seen.box;
    else if (kid.boxless) settle(kid);
  }
}

/** Gives a part that is new or looks otherwise what it has of what it stands in. */
export function inherit(seen: Seen): void {
  const { up } = seen;
  seen.quiet = up?.quiet === true || seen.hushed;
  seen.control = up?.control === true || isPressed(seen);
  if (up && (seen.tag === '#text' || seen.boxless)) seen.box = up.box;
  forget(seen);
  for (const kid of seen.kids) inherit(kid);
  if (seen.role === 'heading' && !hasText(seen)) free(seen);
}

/** A heading that is all button (a section that folds) is a heading still. */
function free(seen: Seen): void {
  seen.control = false;
  forget(seen);
  for (const kid of seen.kids) free(kid);
}

/** Gives each node the headings and named regions that it stands under; passes over what has not changed and stands under the same. */
export function entitle(seen: Seen, title: Title | undefined): void {
  const memory = memoryOf(seen);
  if (memory.entitled && seen.under === title) return;
  memory.entitled = true;
  seen.under = title;
  let current = title;
  if (seen.name && seen.kids.length > 0 && !seen.control && seen.role !== 'heading') {
    seen.names = titled(seen.names, seen.name, 0, title);
    current = seen.names;
  }
  const base = current;
  for (const kid of seen.kids) {
    const heading = headingIn(kid);
    if (heading) {
      const level = levelOf(heading);
      while (current !== base && current && current.level >= level) current = current.up;
      kid.heads = titled(kid.heads, textOf(heading) || heading.name, level, current);
      current = kid.heads;
    }
    entitle(kid, current);
  }
}

/** The title that was, where it says the same. */
const titled = (old: Title | undefined, text: string, level: number, up: Title | undefined): Title =>
  old?.text === text && old.level === level && old.up === up ? old : { text, words: bare(norm(text)), level, up };
