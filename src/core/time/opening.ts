import type { Weekday, WeekHours } from '../contract/desk.ts';
import { parseDay, weekdayOf } from './civil.ts';
import { holidayName } from './holidays.ts';
import { twoDigits } from './instant.ts';
import { instantOf, localDay } from './zone.ts';

/** Minutes of the local day; `closes` is 1440 for "24:00". */
export interface DayHours {
  opens: number;
  closes: number;
}

/** When a unit is open: by weekday, Monday first, and the days on which it is closed all the same. */
export interface Opening {
  week: readonly (DayHours | null)[];
  closedDays: ReadonlySet<number>;
}

const order: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** How many days ahead an opening is looked for: hours that do not open within three years never open. */
export const lookAhead = 3 * 366;

/** "08:00-16:30" of the contract. */
function parseHours(text: string): DayHours {
  return { opens: minutesAt(text, 0), closes: minutesAt(text, 6) };
}

/** Minutes of the "16:30" that stands at `i`. */
function minutesAt(text: string, i: number): number {
  return twoDigits(text, i) * 60 + twoDigits(text, i + 3);
}

const noDays: ReadonlySet<number> = new Set();

/** Opening hours in the contract's form; a weekday left out is closed. `closedDays` as "2026-12-24". */
export function openingOf(hours: WeekHours, closedDays: readonly string[] = []): Opening {
  const week = order.map((day) => {
    const text = hours[day];
    return text === undefined ? null : parseHours(text);
  });
  return { week, closedDays: closedDays.length === 0 ? noDays : new Set(closedDays.map(parseDay)) };
}

/** The hours on a local day; null when closed: by weekday, on a holiday or eve, on a closed day. */
export function hoursOn(dayNumber: number, opening: Opening): DayHours | null {
  const hours = opening.week[weekdayOf(dayNumber)];
  if (!hours || opening.closedDays.has(dayNumber) || holidayName(dayNumber) !== null) return null;
  return hours;
}

/** As `hoursOn`, and null on Saturdays and Sundays too, though a unit gives hours for them: no working time runs then. */
export function workingHoursOn(dayNumber: number, opening: Opening): DayHours | null {
  return weekdayOf(dayNumber) > 4 ? null : hoursOn(dayNumber, opening);
}

/** The first day with working time after a local day, or null when there is none. */
export function nextWorkingDay(dayNumber: number, opening: Opening): number | null {
  for (let day = dayNumber + 1; day <= dayNumber + lookAhead; day++)
    if (workingHoursOn(day, opening) !== null) return day;
  return null;
}

/** From opening up to, not including, closing. */
export function isOpen(ms: number, opening: Opening): boolean {
  const day = localDay(ms);
  const hours = hoursOn(day, opening);
  return hours !== null && ms >= instantOf(day, hours.opens) && ms < instantOf(day, hours.closes);
}

/** When it closes, or closed, on the local day of an instant; null when it is not open that day. */
export function closingToday(ms: number, opening: Opening): number | null {
  const day = localDay(ms);
  const hours = hoursOn(day, opening);
  return hours === null ? null : instantOf(day, hours.closes);
}

/** The first moment of opening at or after an instant, tomorrow's while it is open; null when it never opens. */
export function nextOpening(ms: number, opening: Opening): number | null {
  const today = localDay(ms);
  for (let day = today; day <= today + lookAhead; day++) {
    const hours = hoursOn(day, opening);
    if (hours === null) continue;
    const opens = instantOf(day, hours.opens);
    if (opens >= ms) return opens;
  }
  return null;
}
