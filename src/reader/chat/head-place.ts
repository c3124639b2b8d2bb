import { innermost } from '../tree/inner.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { isUnit } from './bubble.ts';
import { type Leaf, type Tells, tellsOf } from './leaves.ts';

/** Which lines of a bubble are its head, from the top and from the bottom: what each tells ("from", "at", "both") and the elements it stands in. */
export interface HeadPlace {
  top: HeadLine[];
  bottom: HeadLine[];
  /** The same for two places that are alike. */
  sign: string;
}
export interface HeadLine {
  tells: Tells;
  path: string;
}

/** A line below the others of the head that may be a name or a role, as no one knows it. */
export interface NameLine {
  path: string;
  text: string;
  /** How many lines of the head stand above it. */
  below: number;
}

/** The element in which each of several bubbles has a name or a role, and some the same one, as texts are not: it is part of the head too. */
export function placeOfNames(
  names: readonly (NameLine | undefined)[],
  place: HeadPlace | undefined,
): HeadPlace | undefined {
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
export const isUnnamed = ({ name }: { name: NameLine | undefined }, { top }: HeadPlace): boolean =>
  name !== undefined && top[name.below]?.tells === 'from' && top[name.below]?.path === name.path;

/** The element that says nothing but the name, as that of a known sender is. */
export function nameLine(bubble: Seen, { seen, line }: Leaf): HeadLine {
  let name = seen;
  while (name.up && name.up !== bubble && textOf(name.up) === textOf(seen)) name = name.up;
  return headLine(bubble, { line, seen: name });
}

/** None of it stands in elements such as the place's heads do. */
export function isElsewhere(head: HeadPlace, place: HeadPlace): boolean {
  const told = elsewhere.get(place) ?? new Map<string, boolean>();
  elsewhere.set(place, told);
  let is = told.get(head.sign);
  if (is === undefined) {
    const paths = new Set([...place.top, ...place.bottom].map(({ path }) => path));
    is = ![...head.top, ...head.bottom].some(({ path }) => paths.has(path));
    told.set(head.sign, is);
  }
  return is;
}
/** Told once of places that are alike. */
const elsewhere = new WeakMap<HeadPlace, Map<string, boolean>>();

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

export const isLike = (one: HeadLine, place: HeadLine): boolean =>
  one.path === place.path && (one.tells === place.tells || place.tells === 'both');

export function placeOf(bubble: Seen, lines: readonly Leaf[], taken: readonly Leaf[]): HeadPlace {
  const first = lines.findIndex((leaf) => !taken.includes(leaf));
  const of = (leaves: readonly Leaf[]) =>
    leaves.filter((leaf) => taken.includes(leaf)).map((leaf) => headLine(bubble, leaf));
  const [top, bottom] = first < 0 ? [of(lines), []] : [of(lines.slice(0, first)), of(lines.slice(first))];
  return { top, bottom, sign: JSON.stringify([top, bottom]) };
}

export const headLine = (bubble: Seen, leaf: Leaf): HeadLine => ({
  tells: tellsOf(leaf) ?? 'from',
  path: pathIn(bubble, leaf.seen),
});

/** The elements that the line stands in, inside the bubble. */
export function pathIn(bubble: Seen, line: Seen): string {
  let path = '';
  const within = innermost(bubble);
  for (let up: Seen | undefined = line; up && up !== bubble && up !== within && !isUnit(up); up = up.up)
    path = `${up.tag} ${path}`;
  return path;
}
