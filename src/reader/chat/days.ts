import type { Entry } from './entry.ts';

/**
 * Clock times under one date line follow one another. Where they go back, a date line may be missing (it was not drawn, or is gone),
 * and none of those below it has a day that one can know: their times are taken away. Gives the entries.
 */
export function checkDays(entries: Entry[]): Entry[] {
  const days = groups(entries);
  const first = days[0]?.[0];
  const last = days.at(-1)?.[0];
  const turned = days.length > 1 && first && last ? instantOf(first) > instantOf(last) : undefined;
  for (const day of days) {
    const steps = day.slice(1).map((entry, i) => Math.sign(instantOf(entry) - instantOf(day[i] ?? entry)));
    const up = steps.includes(1);
    const down = steps.includes(-1);
    // Newest first: told by the other days, or by three in a row.
    const fits = !down || (!up && (turned ?? steps.filter((step) => step < 0).length > 1));
    if (!fits || (up && turned)) for (const entry of day) entry.at = undefined;
  }
  return entries;
}

/** The entries that have their day from one date line, line by line. */
function groups(entries: readonly Entry[]): Entry[][] {
  const days: Entry[][] = [];
  let day = '';
  for (const entry of entries) {
    if (!entry.at || !('at' in entry.at) || !entry.at.lent) continue;
    const own = entry.at.at.slice(0, 10);
    if (own !== day) days.push([]);
    day = own;
    days.at(-1)?.push(entry);
  }
  return days;
}

const instantOf = ({ at }: Entry): number => (at && 'at' in at ? Date.parse(at.at) : 0);
