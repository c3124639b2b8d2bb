import type { Look } from '../look.ts';
import { filled } from '../tree/filled.ts';
import { each, holds, type Seen, textOf } from '../tree/seen.ts';
import { tell } from '../words/times.ts';

/**
 * The chat of a page that gives it neither name nor heading: what holds all bubbles that tell who wrote and when, one below another, with
 * nothing else between them but days. Nothing where they stand all over.
 */
export function chatOfRows(root: Seen, { bubbles, skip, now }: Look): Seen[] {
  const found: Seen[] = [];
  each(root, (seen) => {
    if (seen !== root && skip(seen)) return false;
    if (bubbles?.has(seen)) found.push(seen);
    return !bubbles?.has(seen);
  });
  let around = found[0]?.up;
  while (around && !found.every((bubble) => around && holds(around, bubble))) around = around.up;
  if (!around) return [];
  const isDay = (kid: Seen): boolean => {
    const told = tell(textOf(kid), { now });
    return told !== undefined && 'day' in told;
  };
  const rows = new Map<Seen, number>();
  for (const bubble of found) {
    let row = bubble;
    while (row.up && row.up !== around) row = row.up;
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return filled(around).every((kid) => rows.get(kid) === 1 || isDay(kid)) ? [around] : [];
}
