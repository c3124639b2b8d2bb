import type { RoutineSource } from './routine.ts';
import { civilOf, dayExists, parseDay } from './time/civil.ts';
import { localDay } from './time/zone.ts';

/** Months after which a routine is to be looked over, where the region sets nothing else. */
const aYear = 12;

/** How old the version of a routine is. Days are of the contract, "2025-01-15". */
export type VersionAge =
  /** The routine does not say from when it holds. */
  | { kind: 'unknown' }
  /** `months` are whole months since `validFrom`; past from the day after `reviewBy`. */
  | { kind: 'current' | 'past'; validFrom: string; reviewBy: string; months: number };

/** The age of a routine's version on the day (in Stockholm) of `now` (milliseconds). */
export function versionAge({ validFrom, reviewMonths = aYear }: RoutineSource, now: number): VersionAge {
  if (validFrom === null) return { kind: 'unknown' };
  const today = localDay(now);
  const reviewBy = monthsAfter(validFrom, reviewMonths);
  let months = 0;
  while (parseDay(monthsAfter(validFrom, months + 1)) <= today) months += 1;
  return { kind: today > parseDay(reviewBy) ? 'past' : 'current', validFrom, reviewBy, months };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The same day so many months later; the month's last where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const { year, month, day: of } = civilOf(parseDay(day));
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  let d = of;
  while (!dayExists(y, m, d)) d -= 1;
  return `${y}-${two(m)}-${two(d)}`;
}
