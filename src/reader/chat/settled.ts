import type { Seen } from '../tree/seen.ts';
import type { Entry } from './entry.ts';
import { commonPlace, type HeadPlace, isElsewhere, isUnnamed, placeOfNames } from './head-place.ts';
import { sidesOf } from './side.ts';

/** Where a line may be a bubble's head or what is written in it, the other bubbles' heads tell; with none it is neither's. */
export function settled(entries: readonly Entry[], roots: readonly Seen[]): Entry[] {
  const bubbles = bubblesOf(entries);
  const first = placeOfNames(namesOf(entries), commonPlace(entries.flatMap(({ headed }) => headed ?? [])));
  const places = first ? undefined : placesBySide(bubbles, roots);
  const usual = entries.filter(({ headed }) => headed).length * 2 > bubbles.length;
  const last = entries.at(-1);
  // Below messages that stand in bubbles, a line in none is the page's own.
  const isSign = (entry: Entry) =>
    entry === last &&
    entry.slight === 'typing' &&
    entry.bare &&
    bubbles.length > 0 &&
    bubbles.every(({ bare }) => !bare);
  const again = (entry: Entry, place: HeadPlace | undefined): Entry => {
    const { doubt, known, headed, ofPage } = entry;
    // A line of the page's own has its time where it has it.
    const unsure =
      place &&
      !ofPage &&
      (doubt ? usual || !known : isUnnamed(entry, place) || (headed !== undefined && isElsewhere(headed, place)));
    return (unsure && entry.again?.(place)) || entry;
  };
  let read = entries.filter((entry) => !isSign(entry)).map((entry) => again(entry, first ?? places?.get(entry)));
  // With the names known, the roles below them are.
  const common = placeOfNames(namesOf(read), first);
  if (common !== first) read = read.map((entry) => again(entry, common));
  // Among bubbles that have their own, what stands above one is no head of it.
  for (const entry of read) {
    const place = common ?? places?.get(entry);
    const tells = (what: 'from' | 'at'): boolean =>
      [...(place?.top ?? []), ...(place?.bottom ?? [])].some((line) => line.tells === what || line.tells === 'both');
    if (entry.lent.from && !entry.signed && tells('from')) entry.from = undefined;
    if (entry.lent.at && !entry.signed && tells('at')) entry.at = undefined;
  }
  return read;
}

const bubblesOf = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ from, centred, slight }) => from !== 'system' && !centred && !slight);

const namesOf = (entries: readonly Entry[]) => bubblesOf(entries).map(({ name }) => name);

/** Where the bubbles have no place in common, those of one side may have: one's own have often no name. */
function placesBySide(bubbles: readonly Entry[], roots: readonly Seen[]): Map<Entry, HeadPlace> {
  const places = new Map<Entry, HeadPlace>();
  const sides = sidesOf(bubbles, roots);
  for (const side of [-1, 1]) {
    const own = bubbles.filter((_, i) => sides[i] === side);
    const [first] = own;
    if (own.length < 2 || !first?.headed || own.some(({ headed }) => headed?.sign !== first.headed?.sign)) continue;
    for (const entry of own) places.set(entry, first.headed);
  }
  return places;
}
