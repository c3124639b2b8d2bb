import { minuteMs } from './civil.ts';
import { lookAhead, type Opening, workingHoursOn } from './opening.ts';
import { instantOf, localDay } from './zone.ts';

/**
 * Working time (contract, "Counting, exactly"): inside the unit's opening hours only, never on Saturdays, Sundays, Swedish
 * public holidays, midsommarafton, julafton, nyårsafton or the unit's closed days.
 */

/**
 * The instant at which `minutes` of working time have gone since `startMs`; seconds and milliseconds are kept. A start
 * outside hours counts from the next opening; a deadline at closing time stands at closing time. Null when no working
 * time ever comes, or for a number of minutes that is none.
 */
export function addWorkingTime(startMs: number, minutes: number, opening: Opening): number | null {
  if (!Number.isFinite(minutes)) return null;
  let left = minutes * minuteMs;
  let day = localDay(startMs);
  for (let closed = 0; closed <= lookAhead; closed++, day++) {
    const hours = workingHoursOn(day, opening);
    if (hours === null) continue;
    const closes = instantOf(day, hours.closes);
    const from = Math.max(startMs, instantOf(day, hours.opens));
    if (from >= closes) continue;
    if (left <= closes - from) return from + left;
    left -= closes - from;
    closed = 0;
  }
  return null;
}

/** Minutes of working time, with fractions, from one instant to a later one; 0 when it is not later, or none. */
export function workingMinutesBetween(fromMs: number, toMs: number, opening: Opening): number {
  let sum = 0;
  const last = localDay(toMs);
  for (let day = localDay(fromMs); day <= last; day++) {
    const hours = workingHoursOn(day, opening);
    if (hours === null) continue;
    const from = Math.max(fromMs, instantOf(day, hours.opens));
    const to = Math.min(toMs, instantOf(day, hours.closes));
    sum += Math.max(0, to - from);
  }
  return sum / minuteMs;
}
