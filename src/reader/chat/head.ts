import { holds, type Seen, textOf } from '../tree/seen.ts';
import { says as hasWords } from '../words/text.ts';
import { iso, type Told } from '../words/times.ts';
import { isName } from '../words/values.ts';
import { countPhotos, isBold, isDrawnAs, isStamp } from './bubble.ts';
import { type HeadLine, type HeadPlace, headLine, isLike, type NameLine, nameLine, placeOf } from './head-place.ts';
import { isText, type Leaf, tellsOf, told } from './leaves.ts';
import type { Sender } from './sender.ts';
import { bubbleBeside } from './side.ts';

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
  /** A first line that may be an unknown sender's name, and the elements it stands in. */
  name: NameLine | undefined;
}

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
    (leaf, _, all) =>
      isStamp(leaf.seen) ||
      (isBold(leaf.seen) && all.some((one) => isStamp(one.seen))) ||
      (tellsOf(leaf) === 'both' && elementsOf(leaf.seen) > 2),
  );
  const bare = !place && !shows && sure.length === heads.length;
  const taken = place ? inPlace(bubble, lines, heads, place) : shows || bare ? atEdges(lines, heads) : [];
  taken.push(...heads.filter((leaf) => isStamp(leaf.seen) && !taken.includes(leaf)));
  const froms = given.from ? [] : heads.flatMap((leaf) => told(leaf).from ?? []);
  const times = given.at ? [] : heads.flatMap((leaf) => told(leaf).at ?? []);
  const differ = froms.some((from) => from !== froms[0]) || times.some((at) => !isSame(at, times[0]));
  // A line that tells sender and time below what is written: a sender's word above it may be written.
  const last = heads.find((leaf) => leaf === lines.at(-1) && tellsOf(leaf) === 'both');
  // Of a bubble whose name tells the sender, a line with the sender alone may be written too, unless it stands beside the bubble.
  const inner = bubbleBeside(bubble);
  const written = taken.filter(({ seen }) => !inner || holds(inner, seen));
  const known = given.from !== undefined && written.some((leaf) => tellsOf(leaf) === 'from');
  const unsure =
    differ || !(shows || bare) || known || isBelowTime(taken, written) || (last !== undefined && !taken.includes(last));
  const doubt = !place && heads.length > 0 && unsure;
  for (const leaf of taken) if (!doubt || isStamp(leaf.seen)) skipped.add(leaf.seen);
  const says = doubt ? [] : taken.map(told);
  const name = doubt ? undefined : taken.find((leaf) => isText(leaf.line));
  const from = given.from ?? says.find((one) => one.from)?.from ?? name?.named;
  return {
    from,
    at: says.find((one) => one.at)?.at,
    stranger: !from && (name !== undefined || says.some((one) => one.stranger)),
    doubt,
    plain: taken.some((leaf) => lines.some((line) => !taken.includes(line) && isDrawnAs(leaf.seen, line.seen))),
    known,
    place: taken.length > 0 && shows && !differ ? placeOf(bubble, lines, taken) : undefined,
    name: nameAbove(bubble, lines, doubt ? [] : taken),
  };
}

function nameAbove(bubble: Seen, lines: readonly Leaf[], taken: readonly Leaf[]): NameLine | undefined {
  const below = lines.findIndex((leaf) => !taken.includes(leaf));
  const [first, next] = below < 0 ? [] : lines.slice(below);
  if (!first || !next || !isText(next.line) || taken.includes(next)) return undefined;
  const isRole = below > 0 && !isDrawnAs(first.seen, next.seen) && tellsOf(first) === 'from';
  if (!isRole && (!isStrangers(first, next) || (below > 0 && isDrawnAs(first.seen, next.seen)))) return undefined;
  return { path: nameLine(bubble, first).path, text: textOf(first.seen), below };
}

/** An unknown name; one that is drawn as the text below it is must be a full one. */
const isStrangers = (leaf: Leaf, next: Leaf | undefined): boolean =>
  isText(leaf.line) &&
  !isOfText(leaf) &&
  (isName(textOf(leaf.seen)) || (next !== undefined && !isDrawnAs(leaf.seen, next.seen) && isGiven(textOf(leaf.seen))));

/** "Anna", "Anna, ssk". */
const isGiven = (text: string): boolean => /^\p{Lu}[\p{L}'’-]+(?:, ?\p{L}+| \(\p{L}+\)| \p{Lu}\.?)?$/u.test(text);

/** A sender's word on a line of its own below the time may be the first that is written. */
const isBelowTime = (taken: readonly Leaf[], written: readonly Leaf[]): boolean => {
  const tells = taken.map((leaf) => (tellsOf(leaf) === 'from' && !written.includes(leaf) ? undefined : tellsOf(leaf)));
  return tells.includes('at') && tells.indexOf('from') > tells.indexOf('at');
};

const fits = (leaf: Leaf, given: { from: Sender | undefined; at: Told | undefined }): boolean => {
  const { from, at } = told(leaf);
  return (!from || !given.from || from === given.from) && (!at || !given.at || isSame(at, given.at));
};

/** One line of a text of several, with nothing of its own round it. */
const isOfText = ({ seen }: Leaf): boolean => {
  const beside = seen.tag === '#text' ? (seen.up?.kids ?? []) : [];
  return beside.some(({ own }) => own === '\n') && beside.every(({ tag }) => tag === '#text');
};

/** Parts of a line that stand in elements of their own. */
const elementsOf = ({ kids }: Seen): number => kids.filter(({ tag }) => tag !== '#text').length;

/** The heads above and below what is written, each telling something that those before did not. */
function atEdges(lines: readonly Leaf[], heads: readonly Leaf[]): Leaf[] {
  const taken: Leaf[] = [];
  const run = (leaves: readonly Leaf[]) => {
    for (const leaf of leaves) {
      const { from, at } = told(leaf);
      // The sender above and, with the time, below again.
      const isAgain = (one: Leaf) => from && told(one).from && !(from === told(one).from && at && isApart(leaf));
      if (isDouble(leaf, taken)) taken.push(leaf);
      else if (!heads.includes(leaf) || taken.some((one) => isAgain(one) || (at && told(one).at))) return;
      else taken.push(leaf);
    }
  };
  run(lines);
  run(lines.filter((leaf) => !taken.includes(leaf)).toReversed());
  return taken;
}

/** Its parts stand in elements of their own, as typed words do not. */
const isApart = (leaf: Leaf): boolean =>
  elementsOf(leaf.seen) > 1 && !leaf.seen.kids.some(({ tag, own }) => tag === '#text' && hasWords(own));

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
const isDouble = (leaf: Leaf, taken: readonly Leaf[]): boolean => {
  const { seen } = leaf;
  const last = taken.at(-1)?.seen;
  if (tellsOf(leaf) === 'both' && elementsOf(seen) > 2 && isToldBy(leaf, taken)) return true;
  return (
    last !== undefined &&
    last.tag === seen.tag &&
    last.up === seen.up &&
    last.painted === seen.painted &&
    textOf(last) === textOf(seen)
  );
};

/** Sender and time are those that others tell, part by part. */
function isToldBy(leaf: Leaf, others: readonly Leaf[]): boolean {
  const { from, at } = told(leaf);
  const isTime = (one: Leaf) => at !== undefined && told(one).at !== undefined && isSame(at, told(one).at);
  return others.some((one) => told(one).from === from) && others.some(isTime);
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
