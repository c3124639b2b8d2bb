import { countPhotos, isBold, isDrawnAs, isInitials, isNamed, isPhoto, isStamp, isUnit } from './bubble.ts';
import { type Above, type Line, lineOf } from './chat-line.ts';
import type { ChatLook } from './look.ts';
import { innermost, isPicture, type Seen, textOf } from './seen.ts';
import { type Sender, senderOf } from './sender.ts';
import { norm, says } from './text.ts';
import { iso, type Told } from './times.ts';
import { isName, pattern } from './values.ts';

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
  /** Who it names, if it is a name that stands there. */
  named?: Sender | undefined;
}

export interface Head {
  from: Sender | undefined;
  at: Told | undefined;
  stranger: boolean;
  /** Names somebody or something that is no person's full name: not one of the staff, for all that one can tell. */
  strange: boolean;
  /** It may as well be what is written, or the other way round. */
  doubt: boolean;
  /** It is drawn as what stands below it is: where the others' are drawn otherwise, it is written. */
  plain: boolean;
  /** It tells nothing but what was known of the bubble. */
  known: boolean;
  place: HeadPlace | undefined;
  /** A first line that may be an unknown sender's name, and the elements it stands in. */
  name: { path: string; text: string; below: number } | undefined;
}

/** The lines of the bubble; `skipped` takes up avatars and strangers' names, which are none. */
export function leavesOf(bubble: Seen, above: Above, look: ChatLook, skipped: Set<Seen>): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (inner: Seen): void => {
    if (inner.control || inner.quiet) return;
    const text = textOf(inner);
    if (text === '') return;
    // An avatar: a letter or two in a node whose name tells the sender, or a small picture of somebody.
    const isIcon = isPicture(inner) && !isPhoto(inner);
    if (inner !== bubble && (text.length <= 3 || isIcon) && (isNamed(inner, look) || (isIcon && isName(inner.name)))) {
      skipped.add(inner);
      return;
    }
    if (inner !== bubble && isInitials(text) && inner.painted) {
      skipped.add(inner);
      return;
    }
    // What others have answered it with: "👍 1".
    if (inner !== bubble && leaves.length > 0 && reaction.test(text)) {
      skipped.add(inner);
      return;
    }
    // A sign whose name says that it was read.
    if (inner !== bubble && !says(text) && pattern(look.profile.delivery).test(norm(inner.name))) {
      leaves.push({ seen: inner, line: 'delivery' });
      return;
    }
    // Another's words, with another's name: they tell nothing of this one.
    const told = isQuoted(inner, bubble) ? undefined : lineOf(inner, text, above, look);
    // In a bubble it is what is written.
    const line = told === 'typing' ? undefined : told;
    const isFirst = !leaves.some((leaf) => isText(leaf.line));
    const unknown = !line && !isQuoted(inner, bubble) && isFirst && inner !== bubble && isNameLine(inner, text);
    if (inner !== bubble && line) leaves.push({ seen: inner, line });
    else if (unknown) skipped.add(inner);
    else if (inner.kids.length > 0) inner.kids.forEach(visit);
    else if (text.trim()) {
      const named = leaves.length === 0 ? senderOf(look.profile, look.people, text) : undefined;
      leaves.push({ seen: inner, line: { from: undefined }, named });
    }
  };
  visit(bubble);
  // A symbol before the head is no word of what was written.
  const last = leaves.findLastIndex(
    (leaf, i) => tellsOf(leaf) && leaves.slice(0, i).every((one) => isIcon(one) || !isText(one.line)),
  );
  return leaves.filter((leaf, i) => {
    if (i >= last || !isIcon(leaf)) return true;
    skipped.add(leaf.seen);
    return false;
  });
}

const reaction = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+ ?\d{1,3}\s*)+$/u;

const isIcon = ({ seen }: Leaf): boolean => isPicture(seen) && !isPhoto(seen);

function isQuoted(seen: Seen, bubble: Seen): boolean {
  for (let up: Seen | undefined = seen; up && up !== bubble; up = up.up) if (up.tag === 'blockquote') return true;
  return false;
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
  const name = doubt ? undefined : taken.find((leaf) => isText(leaf.line));
  const from = given.from ?? says.find((one) => one.from)?.from ?? name?.named;
  return {
    from,
    at: says.find((one) => one.at)?.at,
    stranger: !from && (name !== undefined || says.some((one) => one.stranger)),
    strange: !from && name !== undefined && !isName(textOf(name.seen)),
    doubt,
    plain: taken.some((leaf) => lines.some((line) => !taken.includes(line) && isDrawnAs(leaf.seen, line.seen))),
    known,
    place: taken.length > 0 && shows && !differ ? placeOf(bubble, lines, taken) : undefined,
    name: nameAbove(bubble, lines, doubt ? [] : taken),
  };
}

/** The element in which each of several bubbles has a name or a role, and some the same one, as texts are not: it is part of the head too. */
export function placeOfNames(names: readonly Head['name'][], place: HeadPlace | undefined): HeadPlace | undefined {
  const [first] = names;
  const isOne =
    first && names.length > 2 && names.every((name) => name?.path === first.path && name.below === first.below);
  if (!isOne || (first.below === 0 && place?.top.some(({ tells }) => tells !== 'at'))) return place;
  if (new Set(names.map((name) => name?.text)).size * 2 > names.length + 1) return place;
  const top: HeadLine[] = (place?.top ?? []).toSpliced(first.below, 0, { tells: 'from', path: first.path });
  const bottom = place?.bottom ?? [];
  return { top, bottom, sign: JSON.stringify([top, bottom]) };
}

/** Where the others have their sender's name this one has a text that can be one. */
export const isUnnamed = ({ name }: Pick<Head, 'name'>, { top }: HeadPlace): boolean =>
  name !== undefined && top[name.below]?.tells === 'from' && top[name.below]?.path === name.path;

function nameAbove(bubble: Seen, lines: readonly Leaf[], taken: readonly Leaf[]): Head['name'] {
  const below = lines.findIndex((leaf) => !taken.includes(leaf));
  const [first, next] = below < 0 ? [] : lines.slice(below);
  if (!first || !next || !isText(next.line) || taken.includes(next)) return undefined;
  const isRole = below > 0 && !isDrawnAs(first.seen, next.seen) && tellsOf(first) === 'from';
  if (!isRole && (!isStrangers(first, next) || (below > 0 && isDrawnAs(first.seen, next.seen)))) return undefined;
  return { path: nameLine(bubble, first).path, text: textOf(first.seen), below };
}

/** The element that says nothing but the name, as that of a known sender is. */
const nameLine = (bubble: Seen, { seen, line }: Leaf): HeadLine =>
  headLine(bubble, { line, seen: seen.tag === '#text' && seen.up && seen.up !== bubble ? seen.up : seen });

/** An unknown name; one that is drawn as the text below it is must be a full one. */
const isStrangers = (leaf: Leaf, next: Leaf | undefined): boolean =>
  isText(leaf.line) &&
  !isOfText(leaf) &&
  (isName(textOf(leaf.seen)) || (next !== undefined && !isDrawnAs(leaf.seen, next.seen) && isGiven(textOf(leaf.seen))));

/** "Anna", "Anna, ssk". */
const isGiven = (text: string): boolean => /^\p{Lu}[\p{L}'’-]+(?:, ?\p{L}+| \(\p{L}+\)| \p{Lu}\.?)?$/u.test(text);

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

const isText = (line: Leaf['line']): boolean =>
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
      const isHead =
        leaf && (heads.includes(leaf) || (leaves === lines && isStrangers(leaf, leaves[taken.length + 1])));
      if (leaf && isHead && isLike(isText(leaf.line) ? nameLine(bubble, leaf) : headLine(bubble, leaf), place))
        taken.push(leaf);
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
  return (
    last !== undefined &&
    last.tag === seen.tag &&
    last.up === seen.up &&
    last.painted === seen.painted &&
    textOf(last) === textOf(seen)
  );
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

function headLine(bubble: Seen, leaf: Leaf): HeadLine {
  let path = '';
  const within = innermost(bubble);
  for (let up: Seen | undefined = leaf.seen; up && up !== bubble && up !== within && !isUnit(up); up = up.up)
    path = `${up.tag} ${path}`;
  return { tells: tellsOf(leaf) ?? 'from', path };
}

/** The same time, as far as both tell it. */
function isSame(one: Told, other: Told | undefined): boolean {
  if (other && 'at' in one && 'at' in other) return Math.abs(Date.parse(one.at) - Date.parse(other.at)) < 60_000;
  // A clock time without its day.
  if (other && 'clock' in one && 'at' in other) {
    const [h, min] = iso(Date.parse(other.at)).slice(11, 16).split(':').map(Number);
    return one.clock.h === h && one.clock.min === min;
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
