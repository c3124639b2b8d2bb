import type { Plain, PlainElement } from './see.ts';
import { clean, norm, says } from './text.ts';

/** The visible page as the reader walks it: every run of text a node, with its parent and the headings that it stands under. */
export interface Seen {
  /** What the page's messages call it; -1 for a run of text. */
  key: number;
  /** Lower case; '#text' for a run of text. */
  tag: string;
  role: string;
  name: string;
  /** The text of a run, or what a field shows. */
  own: string;
  kids: Seen[];
  up: Seen | undefined;
  block: boolean;
  /** For screen readers only: may name a thing, is never a value. By itself, or by what it stands in. */
  hushed: boolean;
  quiet: boolean;
  /** Presses or chooses: its text is no content. */
  control: boolean;
  /** Drawn with a ground or a frame of its own, as bubbles are. */
  painted: boolean;
  centred: boolean;
  absolute: boolean;
  /** A picture that has not been fetched: its size on the page says nothing. */
  broken: boolean;
  box: Box;
  attrs: Record<string, string>;
  /** Headings and region names that the node stands under, the nearest first. */
  under: Title | undefined;
  /** Memory of `textOf` and `wordsOf`, and of what else was told of the node and what is in it. */
  text?: string;
  words?: string;
  told?: Map<string, { by: string; value: unknown }>;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Title {
  text: string;
  level: number;
  up: Title | undefined;
}

const controls = /^(button|menuitem\w*|option|switch|checkbox|radio|combobox|textbox|searchbox|tab|slider|spinbutton)$/;

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
  const seen: Seen = { ...looksOf(plain), kids: [], up, quiet: false, control: false, under: undefined };
  seen.kids = plain.kids.map((kid) => branch(kid, seen, met));
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
  box: { left: 0, top: 0, width: 0, height: 0 },
  attrs: {},
  under: undefined,
};

/** What an element is like by itself. */
export function looksOf(plain: Omit<PlainElement, 'kids'>): Omit<Seen, 'kids' | 'up' | 'under' | 'quiet' | 'control'> {
  const marks = plain.marks ?? '';
  const [left, top, width, height] = plain.box;
  return {
    key: plain.key,
    tag: plain.tag,
    role: plain.role ?? '',
    name: plain.name ? clean(plain.name).replace(/\s+/g, ' ').trim() : '',
    own: plain.own ? clean(plain.own) : '',
    block: marks.includes('b'),
    hushed: marks.includes('q'),
    painted: marks.includes('p'),
    centred: marks.includes('c'),
    absolute: marks.includes('a'),
    broken: marks.includes('x'),
    box: { left, top, width, height },
    attrs: plain.attrs ?? {},
  };
}

/** Gives a part that is new or looks otherwise what it has of what it stands in. */
export function inherit(seen: Seen): void {
  const { up } = seen;
  seen.quiet = up?.quiet === true || seen.hushed;
  seen.control = up?.control === true || (seen.role !== '' && controls.test(seen.role));
  if (seen.tag === '#text' && up) seen.box = up.box;
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

/** What is remembered of the node's text does not hold any more. */
export function forget(seen: Seen): void {
  delete seen.text;
  delete seen.words;
  delete seen.told;
}

/** What was told of the node `by` the same once, or is told now: of the node and what is in it alone. Not to be changed by who asks. */
export function remember<T>(seen: Seen, what: string, by: string, tell: () => T): T {
  seen.told ??= new Map();
  const known = seen.told.get(what);
  // The border of the type: under one name there are values of one kind.
  if (known?.by === by) return known.value as T;
  const value = tell();
  seen.told.set(what, { by, value });
  return value;
}

export const isPicture = (seen: Seen): boolean => seen.role === 'img' || seen.tag === 'img' || seen.tag === 'svg';

/** The visible text of the node: blocks on lines of their own, controls and what only a screen reader hears left out. */
export function textOf(seen: Seen): string {
  seen.text ??= write([seen], false);
  return seen.text;
}

/** True where `textOf` is not empty; looks no further than the first word. */
export function hasText(seen: Seen): boolean {
  if (seen.text !== undefined) return seen.text !== '';
  if (seen.control || seen.quiet) return false;
  if (seen.own.trim() !== '' || seen.kids.some(hasText)) return true;
  return seen.name !== '' && seen.own === '' && isIcon(seen);
}

/** Drawn in place of words: its name is what it says. */
const isIcon = (seen: Seen): boolean =>
  isPicture(seen) ? seen.tag !== 'img' || (seen.box.width <= 48 && !seen.broken) : seen.kids.length === 0;

/** The visible text as it is compared: one line, without case and signs at its end. */
export function wordsOf(seen: Seen): string {
  seen.words ??= norm(textOf(seen));
  return seen.words;
}

/** The nodes' text together; `asked`: an answer stands on the line of its question. */
export function write(nodes: readonly Seen[], asked: boolean, skip?: (seen: Seen) => boolean): string {
  const out: string[] = [];
  let tail = '';
  let solid = '';
  let broken = false;
  // Inline parts that stand apart are words apart, though no space is written between them.
  let last: Box | undefined;
  const say = (text: string): void => {
    if (text === '') return;
    out.push(text);
    tail = text.slice(-1);
    solid = text.trimEnd().slice(-1) || solid;
  };
  const isOpen = () => tail === ' ' || tail === '\n' || tail === '';
  const put = (seen: Seen): void => {
    if (seen.control || seen.quiet || skip?.(seen)) return;
    const gap = last && !seen.block && seen.tag !== '#text' ? seen.box.left - last.left - last.width : 0;
    if (gap > 1 && !isOpen()) say(' ');
    last = undefined;
    const inRow = /^(cell|gridcell|columnheader|rowheader)$/.test(seen.role) || (asked && seen.role === 'definition');
    const ends = seen.block && !inRow;
    if (ends) broken = tail !== '';
    else if (seen.block && !isOpen()) say(' ');
    const at = out.length;
    if (seen.own === '\n' || (broken && seen.own.trim())) {
      const answer = asked && seen.own !== '\n' && /[?:]/.test(solid);
      if (broken && tail !== '\n') say(answer ? (isOpen() ? '' : ' ') : '\n');
      broken = false;
    }
    if (!broken) say(isOpen() ? seen.own.replace(/^ +/, '') : seen.own);
    for (const kid of seen.kids) put(kid);
    if (seen.name && isIcon(seen) && !seen.own && !says(out.slice(at).join(''))) {
      put({ ...seen, own: ` ${seen.name} `, role: '', name: '', kids: [], block: false });
    }
    if (ends) broken = tail !== '';
    else if (seen.tag !== '#text') last = seen.box;
  };
  for (const seen of nodes) put(seen);
  return out.join('').replace(/ +\n/g, '\n').replace(/\n +/g, '\n').trim();
}

/** Gives each node the headings and named regions that it stands under. */
export function entitle(seen: Seen, title: Title | undefined): void {
  seen.under = title;
  let current = title;
  if (seen.name && seen.kids.length > 0 && !seen.control && seen.role !== 'heading')
    current = { text: seen.name, level: 0, up: title };
  const base = current;
  for (const kid of seen.kids) {
    const heading = headingIn(kid);
    if (heading) {
      const level = levelOf(heading);
      while (current !== base && current && current.level >= level) current = current.up;
      current = { text: textOf(heading) || heading.name, level, up: current };
    }
    entitle(kid, current);
  }
}

export const levelOf = (heading: Seen): number =>
  Number(heading.attrs.level ?? /^h([1-6])$/.exec(heading.tag)?.[1] ?? 2);

/** The heading that the node is, or that is all that the node says. */
export function headingIn(seen: Seen): Seen | undefined {
  if (seen.role === 'heading') return seen;
  const shown = seen.kids.filter((kid) => !kid.control && (hasText(kid) || kid.role === 'heading'));
  return shown.length === 1 && shown[0] ? headingIn(shown[0]) : undefined;
}

/** Every node in the page's order; `false` leaves a subtree out. */
export function each(seen: Seen, visit: (seen: Seen) => boolean | undefined): void {
  if (visit(seen) === false) return;
  for (const kid of seen.kids) each(kid, visit);
}

/** What the node holds: its kids but controls and blank runs. */
export const filled = (seen: Seen): Seen[] =>
  seen.kids.filter((kid) => !kid.control && (kid.tag !== '#text' || kid.own.trim() !== ''));

/** A place like the node's, that holds these instead. */
export function holding(seen: Seen, kids: Seen[]): Seen {
  const place = { ...seen, kids };
  forget(place);
  return place;
}

/** The node is the inner one, or above it. */
export function holds(node: Seen, inner: Seen): boolean {
  for (let up: Seen | undefined = inner; up; up = up.up) if (up === node) return true;
  return false;
}
