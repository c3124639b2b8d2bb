import { countPhotos, isBold, isDrawnAs, isInitials, isNamed, isStamp, isUnit } from './bubble.ts';
import { type Above, type Line, lineOf } from './chat-line.ts';
import type { ChatLook } from './look.ts';
import { isPicture, type Seen, textOf } from './seen.ts';
import type { Sender } from './sender.ts';
import type { Told } from './times.ts';
import { isName } from './values.ts';

/** Which lines of a bubble are its head, from the top and from the bottom: what each tells ("from", "at", "both") and the elements it stands in. */
export interface HeadPlace {
  top: HeadLine[];
  bottom: HeadLine[];
  /** The same for two places that are alike. */
  sign: string;
}
interface HeadLine {
  tells: 'from' | 'at' | 'both';
  path: string;
}

/** A line of the bubble, and what it reads as. */
export interface Leaf {
  seen: Seen;
  line: Exclude<Line, 'typing'>;
}

export interface Head {
  from: Sender | undefined;
  at: Told | undefined;
  stranger: boolean;
  /** It may as well be what is written, or the other way round. */
  doubt: boolean;
  /** It is drawn as what stands below it is: where the others' are drawn otherwise, it is written. */
  plain: boolean;
  /** It tells nothing but what was known of the bubble. */
  known: boolean;
  place: HeadPlace | undefined;
}

/** The lines of the bubble; `skipped` takes up avatars and strangers' names, which are none. */
export function leavesOf(bubble: Seen, above: Above, look: ChatLook, skipped: Set<Seen>): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (inner: Seen): void => {
    if (inner.control || inner.quiet) return;
    const text = textOf(inner);
    if (text === '') return;
    // An avatar: a letter or two in a node whose name tells the sender, or an icon so named.
    if (inner !== bubble && (text.length <= 3 || isPicture(inner)) && isNamed(inner, look)) {
      skipped.add(inner);
      return;
    }
    const told = lineOf(inner, text, above, look);
    // In a bubble it is what is written.
    const line = told === 'typing' ? undefined : told;
    const isFirst = !leaves.some((leaf) => isText(leaf.line));
    const unknown = !line && isFirst && inner !== bubble && isNameLine(inner, text);
    if (inner !== bubble && line) leaves.push({ seen: inner, line });
    else if (unknown || (inner !== bubble && isInitials(text) && inner.painted)) skipped.add(inner);
    else if (inner.kids.length > 0) inner.kids.forEach(visit);
    else if (text.trim()) leaves.push({ seen: inner, line: { from: undefined } });
  };
  visit(bubble);
  return leaves;
}

/** A name in bold or as a heading before the text: an unknown sender's. */
const isNameLine = (seen: Seen, text: string): boolean =>
  isName(text) &&
  (/^(b|strong|header)$/.test(seen.tag) || seen.role === 'heading' || /^(b|strong)$/.test(seen.up?.tag ?? ''));

/**
 * Which of the lines are the bubble's head, and what it tells; `skipped` takes them up. What names and stamps tell of the bubble (`given`) goes
 * before: a line that says otherwise is written. `place` is where the bubbles beside have their heads.
 */
export function headOf(
  bubble: Seen,
  leaves: readonly Leaf[],
  given: { from: Sender | undefined; at: Told | undefined },
  skipped: Set<Seen>,
  place: HeadPlace | undefined,
): Head {
  const lines = leaves.filter(({ line }) => line !== 'delivery');
  const heads = lines.filter((leaf) => tellsOf(leaf) && !isOfText(leaf) && fits(leaf, given));
  const shows = heads.length < lines.length || countPhotos(bubble) > 0;
  // "Läst 09.15" below a text says that it was read; alone in the bubble it is the text.
  if (shows) for (const { seen, line } of leaves) if (line === 'delivery') skipped.add(seen);
  // A stamp, and a name in bold beside it, nobody has written: with nothing else there, what was written is gone.
  const sure = heads.filter(
    ({ seen }, _, all) => isStamp(seen) || (isBold(seen) && all.some((one) => isStamp(one.seen))),
  );
  const bare = !place && !shows && sure.length === heads.length;
  const taken = place ? inPlace(bubble, lines, heads, place) : shows || bare ? atEdges(lines, heads) : [];
  taken.push(...heads.filter((leaf) => isStamp(leaf.seen) && !taken.includes(leaf)));
  const froms = given.from ? [] : heads.flatMap((leaf) => told(leaf).from ?? []);
  const times = given.at ? [] : heads.flatMap((leaf) => told(leaf).at ?? []);
  const differ = froms.some((from) => from !== froms[0]) || times.some((at) => !isSame(at, times[0]));
  // A line that tells sender and time below what is written: a sender's word above it may be written.
  const last = heads.find((leaf) => leaf === lines.at(-1) && tellsOf(leaf) === 'both');
  // Of a bubble whose name tells the sender, a line with the sender alone may be written too.
  const known = given.from !== undefined && taken.some((leaf) => tellsOf(leaf) === 'from');
  const unsure =
    differ || !(shows || bare) || known || isBelowTime(taken) || (last !== undefined && !taken.includes(last));
  const doubt = !place && heads.length > 0 && unsure;
  for (const leaf of taken) if (!doubt || isStamp(leaf.seen)) skipped.add(leaf.seen);
  const says = doubt ? [] : taken.map(told);
  const from = given.from ?? says.find((one) => one.from)?.from;
  return {
    from,
    at: says.find((one) => one.at)?.at,
    stranger: !from && says.some((one) => one.stranger),
    doubt,
    plain: taken.some((leaf) => lines.some((line) => !taken.includes(line) && isDrawnAs(leaf.seen, line.seen))),
    known,
    place: taken.length > 0 && shows && !differ ? placeOf(bubble, lines, taken) : undefined,
  };
}

/** None of it stands in elements such as the place's heads do. */
export const isElsewhere = (head: HeadPlace, place: HeadPlace): boolean => {
  const paths = new Set([...place.top, ...place.bottom].map(({ path }) => path));
  return ![...head.top, ...head.bottom].some(({ path }) => paths.has(path));
};

/** A sender's word on a line of its own below the time may be the first that is written. */
const isBelowTime = (taken: readonly Leaf[]): boolean => {
  const tells = taken.map(tellsOf);
  return tells.includes('at') && tells.indexOf('from') > tells.indexOf('at');
};

/** Where most of the bubbles have their heads; undefined where no place is that of more than half. Of thousands of bubbles few places differ. */
export function commonPlace(places: readonly HeadPlace[]): HeadPlace | undefined {
  const size = ({ top, bottom }: HeadPlace) =>
    [...top, ...bottom].reduce((sum, { tells }) => sum + (tells === 'both' ? 2 : 1), 0);
  const within = (few: readonly HeadLine[], all: readonly HeadLine[]): boolean => {
    let at = 0;
    for (const line of all) {
      const one = few[at];
      if (one && isLike(one, line)) at++;
    }
    return at === few.length;
  };
  const like = (one: HeadPlace, all: HeadPlace) => within(one.top, all.top) && within(one.bottom, all.bottom);
  const kinds = new Map<string, { all: HeadPlace; many: number }>();
  for (const all of places) {
    const kind = kinds.get(all.sign);
    if (kind) kind.many++;
    else kinds.set(all.sign, { all, many: 1 });
  }
  const each = [...kinds.values()];
  const common = each
    .map(({ all }) => ({
      all,
      count: each.reduce((sum, one) => sum + (like(one.all, all) ? one.many : 0), 0),
    }))
    .toSorted((one, other) => other.count - one.count || size(other.all) - size(one.all))[0];
  return common && common.count * 2 > places.length ? common.all : undefined;
}

export const isText = (line: Leaf['line']): boolean =>
  line !== 'delivery' && !('day' in line && line.day) && !line.from && !line.at;

const told = ({ line }: Leaf): { from?: Sender | undefined; at?: Told | undefined; stranger?: boolean } =>
  line === 'delivery' || ('day' in line && line.day) ? {} : line;

function tellsOf(leaf: Leaf): HeadLine['tells'] | undefined {
  const { from, at, stranger } = told(leaf);
  return at ? (from || stranger ? 'both' : 'at') : from ? 'from' : undefined;
}

const fits = (leaf: Leaf, given: { from: Sender | undefined; at: Told | undefined }): boolean => {
  const { from, at } = told(leaf);
  return (!from || !given.from || from === given.from) && (!at || !given.at || isSame(at, given.at));
};

/** One line of a text of several, with nothing of its own round it. */
const isOfText = ({ seen }: Leaf): boolean => {
  const beside = seen.tag === '#text' ? (seen.up?.kids ?? []) : [];
  return beside.some(({ own }) => own === '\n') && beside.every(({ tag }) => tag === '#text');
};

/** The heads above and below what is written, each telling something that those before did not. */
function atEdges(lines: readonly Leaf[], heads: readonly Leaf[]): Leaf[] {
  const taken: Leaf[] = [];
  const run = (leaves: readonly Leaf[]) => {
    for (const leaf of leaves) {
      const { from, at } = told(leaf);
      if (isDouble(leaf, taken)) taken.push(leaf);
      else if (!heads.includes(leaf) || taken.some((one) => (from && told(one).from) || (at && told(one).at))) return;
      else taken.push(leaf);
    }
  };
  run(lines);
  run(lines.filter((leaf) => !taken.includes(leaf)).toReversed());
  return taken;
}

function inPlace(bubble: Seen, lines: readonly Leaf[], heads: readonly Leaf[], { top, bottom }: HeadPlace): Leaf[] {
  const run = (leaves: readonly Leaf[], places: readonly HeadLine[]): Leaf[] => {
    const taken: Leaf[] = [];
    for (const place of places) {
      const leaf = leaves[taken.length];
      if (leaf && heads.includes(leaf) && isLike(headLine(bubble, leaf), place)) taken.push(leaf);
      for (let next = leaves[taken.length]; next && isDouble(next, taken); next = leaves[taken.length])
        taken.push(next);
    }
    return taken;
  };
  const above = run(lines, top);
  return [...above, ...run(lines.slice(above.length).toReversed(), bottom.toReversed())];
}

/** A head that stands there twice is one. */
const isDouble = ({ seen }: Leaf, taken: readonly Leaf[]): boolean => {
  const last = taken.at(-1)?.seen;
  return last !== undefined && last.tag === seen.tag && last.up === seen.up && textOf(last) === textOf(seen);
};

const isLike = (one: HeadLine, place: HeadLine): boolean =>
  one.path === place.path && (one.tells === place.tells || place.tells === 'both');

function placeOf(bubble: Seen, lines: readonly Leaf[], taken: readonly Leaf[]): HeadPlace {
  const first = lines.findIndex((leaf) => !taken.includes(leaf));
  const of = (leaves: readonly Leaf[]) =>
    leaves.filter((leaf) => taken.includes(leaf)).map((leaf) => headLine(bubble, leaf));
  const [top, bottom] = first < 0 ? [of(lines), []] : [of(lines.slice(0, first)), of(lines.slice(first))];
  return { top, bottom, sign: JSON.stringify([top, bottom]) };
}

const headLine = (bubble: Seen, leaf: Leaf): HeadLine => ({
  tells: tellsOf(leaf) ?? 'from',
  path: pathIn(bubble, leaf.seen),
});

/** The elements that the line stands in, inside the bubble. */
export function pathIn(bubble: Seen, line: Seen): string {
  let path = '';
  for (let up: Seen | undefined = line; up && up !== bubble && !isUnit(up); up = up.up) path = `${up.tag} ${path}`;
  return path;
}

/** The same time, as far as both tell it. */
function isSame(one: Told, other: Told | undefined): boolean {
  if (other && 'at' in one && 'at' in other) return Math.abs(Date.parse(one.at) - Date.parse(other.at)) < 60_000;
  return JSON.stringify(one) === JSON.stringify(other);
}
