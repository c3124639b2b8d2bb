import type { Profile } from '../profile/profile.ts';
import { norm, says } from '../words/text.ts';
import { breathe } from './stretches.ts';

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
  /** A field that no one can write in. */
  fixed: boolean;
  box: Box;
  /** Not drawn itself, as a slot or `display: contents`: its box is that of what it stands in. */
  boxless: boolean;
  attrs: Record<string, string>;
  /** Headings and region names that the node stands under, the nearest first. */
  under: Title | undefined;
  /** The titles that the node gives to what is in it and to what follows it: the same ones for as long as they say the same. */
  names?: Title;
  heads?: Title;
  /** What was told of the node and what is in it, until either changes. */
  memory: Memory | undefined;
}

interface Memory {
  text?: string;
  words?: string;
  lines?: Lines;
  told?: Map<string, { by: string; value: unknown }>;
  /** The heading that it is, or that is all that it says; null where it is none. */
  heading?: Seen | null;
  /** Everything in the node has its titles, for as long as the node stands under the same. */
  entitled?: boolean;
  /** What was sought in it by this profile, and of that what it holds: a bit for each kind of search. */
  by?: Profile;
  sought: number;
  held: number;
}

/** What a block says on lines of its own, and the last sign of it, blanks included. */
interface Lines {
  text: string;
  tail: string;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Title {
  text: string;
  /** The text as it is compared. */
  words: string;
  level: number;
  up: Title | undefined;
}

/** What is remembered of the node does not hold any more. */
export function forget(seen: Seen): void {
  seen.memory = undefined;
}

/** What was told of the node is told anew; what it says is the same. */
export function forgetTold(seen: Seen): void {
  if (seen.memory) delete seen.memory.told;
}

/** Where what is told of the node is kept. */
export function memoryOf(seen: Seen): Memory {
  seen.memory ??= { sought: 0, held: 0 };
  return seen.memory;
}

/** What was told of the node `by` the same once, or is told now: of the node and what is in it alone. Not to be changed by who asks. */
export function remember<T>(seen: Seen, what: string, by: string, tell: () => T): T {
  const memory = memoryOf(seen);
  memory.told ??= new Map();
  const known = memory.told.get(what);
  // The border of the type: under one name there are values of one kind.
  if (known?.by === by) return known.value as T;
  const value = tell();
  memory.told.set(what, { by, value });
  breathe();
  return value;
}

export const isPicture = (seen: Seen): boolean => seen.role === 'img' || seen.tag === 'img' || seen.tag === 'svg';

/** The visible text of the node: blocks on lines of their own, controls and what only a screen reader hears left out. */
export function textOf(seen: Seen): string {
  const memory = memoryOf(seen);
  memory.text ??= write([seen], false);
  return memory.text;
}

/** True where `textOf` is not empty; looks no further than the first word. */
export function hasText(seen: Seen): boolean {
  if (seen.memory?.text !== undefined) return seen.memory.text !== '';
  if (seen.control || seen.quiet) return false;
  if (seen.own.trim() !== '' || seen.kids.some(hasText)) return true;
  return seen.name !== '' && seen.own === '' && isIcon(seen);
}

/** Made of signs alone: its name is what it says. */
const isSign = ({ name, role, tag, kids }: Seen): boolean =>
  name !== '' && kids.length > 0 && (role === 'img' || /^(span|i|b|em)$/.test(role + tag)) && !kids.some(isWordy);
const isWordy = (seen: Seen): boolean => says(seen.own) || seen.kids.some(isWordy);

/** Drawn in place of words: its name is what it says. */
const isIcon = (seen: Seen): boolean =>
  isPicture(seen)
    ? seen.tag !== 'img' || (seen.box.width <= 48 && !seen.broken)
    : // An empty field's name is its label.
      seen.role !== 'value' && seen.kids.length === 0;

/** The visible text as it is compared: one line, without case and signs at its end. */
export function wordsOf(seen: Seen): string {
  const memory = memoryOf(seen);
  memory.words ??= norm(textOf(seen));
  return memory.words;
}

/** The nodes' text together; `asked`: an answer stands on the line of its question. */
export function write(nodes: readonly Seen[], asked: boolean, skip?: (seen: Seen) => boolean): string {
  return joined(nodes, asked, skip).text.trim();
}

/** What the block says below something else; told once of a block that does not change. */
function linesOf(seen: Seen): Lines {
  const memory = memoryOf(seen);
  memory.lines ??= joined([seen], false, undefined, seen);
  return memory.lines;
}

/** `below`: the block is written as it stands below something else. */
function joined(nodes: readonly Seen[], asked: boolean, skip?: (seen: Seen) => boolean, below?: Seen): Lines {
  let out = '';
  // What blocks say is tidied already.
  let rough = false;
  let tail = below ? '\n' : '';
  let solid = '';
  let broken = false;
  // Inline parts that stand apart are words apart, though no space is written between them.
  let last: Box | undefined;
  const say = (text: string): void => {
    if (text === '') return;
    out += text;
    rough ||= text !== '\n';
    tail = text.slice(-1);
    if (asked) solid = text.trimEnd().slice(-1) || solid;
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
    // Below what stands before, a block says the same whatever that is: it need not be written anew for each that holds it.
    if (ends && !asked && !skip && seen !== below) {
      const lines = linesOf(seen);
      if (lines.text !== '') {
        if (broken && tail !== '\n') say('\n');
        out += lines.text;
        tail = lines.tail;
      }
      broken = tail !== '';
      return;
    }
    const at = out.length;
    if (seen.own === '\n' || (broken && seen.own.trim())) {
      const answer = asked && seen.own !== '\n' && /[?:]/.test(solid);
      if (broken && tail !== '\n') say(answer ? (isOpen() ? '' : ' ') : '\n');
      broken = false;
    }
    if (!broken) say(isOpen() ? seen.own.replace(/^ +/, '') : seen.own);
    for (const kid of isSign(seen) ? [] : seen.kids) put(kid);
    if (seen.name && (isIcon(seen) || isSign(seen)) && !seen.own && !says(out.slice(at))) {
      put({ ...seen, own: ` ${seen.name} `, role: '', name: '', kids: [], block: false });
    }
    if (ends) broken = tail !== '';
    else if (seen.tag !== '#text') last = seen.box;
  };
  for (const seen of nodes) put(seen);
  const text = rough ? out.replace(/ +\n/g, '\n').replace(/\n +/g, '\n').replace(/ +$/, '') : out;
  return { text, tail };
}

/** The one node that is such; undefined where none is, or several. */
export function onlyOne(nodes: readonly Seen[], is: (seen: Seen) => boolean): Seen | undefined {
  let only: Seen | undefined;
  for (const seen of nodes) {
    if (!is(seen)) continue;
    if (only) return undefined;
    only = seen;
  }
  return only;
}

/** Every node in the page's order; `false` leaves a subtree out. */
export function each(seen: Seen, visit: (seen: Seen) => boolean | undefined): void {
  if (visit(seen) === false) return;
  for (const kid of seen.kids) each(kid, visit);
}

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
