import { unfilled } from '../places.ts';

/** Where the next place to fill in stands from here, in all editors of the note; null where there is none. Goes round. */
export function nextPlace(
  texts: readonly string[],
  from: { field: number; at: number },
  way: 1 | -1,
): { field: number; start: number; end: number } | null {
  const places = texts.flatMap((text, field) => {
    if (text.trim() === '') return [{ field, start: 0, end: 0 }];
    return unfilled(text).map(({ start, end }) => ({ field, start, end }));
  });
  const after = (one: { field: number; start: number }): boolean =>
    one.field > from.field || (one.field === from.field && one.start > from.at);
  const before = (one: { field: number; start: number }): boolean =>
    one.field < from.field || (one.field === from.field && one.start < from.at);
  if (way === 1) return places.find(after) ?? places[0] ?? null;
  return places.filter(before).at(-1) ?? places.at(-1) ?? null;
}
