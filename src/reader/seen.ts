import type { Plain, PlainElement } from './see.ts';
import { clean, says } from './text.ts';

/** The visible page as the reader walks it: every run of text a node, with its parent and the headings that it stands under. */
export interface Seen {
  /** Lower case; '#text' for a run of text. */
  tag: string;
  role: string;
  name: string;
  /** The text of a run, or what a field shows. */
  own: string;
  kids: Seen[];
  up: Seen | undefined;
  block: boolean;
  /** For screen readers only: may name a thing, is never a value. */
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
  /** Memory of `textOf`. */
  text?: string;
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

function growFrom(plain: Plain, up: Seen | undefined): Seen {
  const text = typeof plain === 'string';
  const marks = text ? '' : (plain.marks ?? '');
  const [left, top, width, height] = text ? [0, 0, 0, 0] : plain.box;
  const seen: Seen = {
    tag: text ? '#text' : plain.tag,
    role: text ? '' : (plain.role ?? ''),
    name: text
      ? ''
      : clean(plain.name ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
    own: clean(text ? plain : (plain.own ?? '')),
    kids: [],
    up,
    block: marks.includes('b'),
    quiet: up?.quiet === true || marks.includes('q'),
    control: up?.control === true || (!text && controls.test(plain.role ?? '')),
    painted: marks.includes('p'),
    centred: marks.includes('c'),
    absolute: marks.includes('a'),
    broken: marks.includes('x'),
    box: text && up ? up.box : { left, top, width, height },
    attrs: text ? {} : (plain.attrs ?? {}),
    under: undefined,
  };
  if (!text) for (const kid of plain.kids) seen.kids.push(growFrom(kid, seen));
  if (seen.role === 'heading' && !textOf(seen)) free(seen);
  return seen;
}

/** A heading that is all button (a section that folds) is a heading still. */
function free(seen: Seen): void {
  seen.control = false;
  delete seen.text;
  for (const kid of seen.kids) free(kid);
}

export const isPicture = (seen: Seen): boolean => seen.role === 'img' || seen.tag === 'img' || seen.tag === 'svg';

/** The visible text of the node: blocks on lines of their own, controls and what only a screen reader hears left out. */
export function textOf(seen: Seen): string {
  seen.text ??= write([seen], false);
  return seen.text;
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
    const isIcon = isPicture(seen)
      ? seen.tag !== 'img' || (seen.box.width <= 48 && !seen.broken)
      : seen.kids.length === 0;
    if (seen.name && isIcon && !seen.own && !says(out.slice(at).join(''))) {
      put({ ...seen, own: ` ${seen.name} `, role: '', name: '', kids: [], block: false });
    }
    if (ends) broken = tail !== '';
    else if (seen.tag !== '#text') last = seen.box;
  };
  for (const seen of nodes) put(seen);
  return out.join('').replace(/ +\n/g, '\n').replace(/\n +/g, '\n').trim();
}

/** Gives each node the headings and named regions that it stands under. */
function entitle(seen: Seen, title: Title | undefined): void {
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
  const shown = seen.kids.filter((kid) => !kid.control && (textOf(kid) || kid.role === 'heading'));
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

/** The node is the inner one, or above it. */
export function holds(node: Seen, inner: Seen): boolean {
  for (let up: Seen | undefined = inner; up; up = up.up) if (up === node) return true;
  return false;
}
