import type { Seen } from '../tree/seen.ts';
import type { Entry } from './entry.ts';
import { sidesOf } from './side.ts';

/**
 * A bubble that has its sender from a line above or below it, and stands where only others write while that one writes on the other side: its own
 * line is gone, and the one beside it is another bubble's. Neither tells.
 */
export function leaveMislaid(entries: readonly Entry[], roots: readonly Seen[]): void {
  if (!entries.some(({ from, lent }) => from && lent.from)) return;
  const sides = sidesOf(entries, roots);
  const own = entries.map((entry, i) => ({ entry, side: sides[i] ?? 0 })).filter(({ entry }) => isPersons(entry));
  const many = new Map<string, number>();
  const add = (key: string): void => void many.set(key, (many.get(key) ?? 0) + 1);
  for (const { entry, side } of own) for (const key of [`${side}`, `${entry.from} ${side}`]) add(key);
  const count = (key: string): number => many.get(key) ?? 0;
  const mislaid = own.filter(({ entry: { from, lent }, side }) => {
    if (!lent.from || side === 0) return false;
    // Itself is one of them.
    return count(`${side}`) > 1 && count(`${from} ${side}`) === 1 && count(`${from} ${-side}`) > 0;
  });
  for (const { entry } of mislaid) Object.assign(entry, { from: undefined, ...(entry.lent.at && { at: undefined }) });
}

const isPersons = ({ from, centred }: Entry): boolean => from !== undefined && from !== 'system' && !centred;
