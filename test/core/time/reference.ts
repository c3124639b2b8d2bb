import Holidays from 'date-holidays';
import type { WeekHours } from '../../../src/core/contract/desk.ts';

/**
 * The slow and obvious way: every minute is asked of Intl what the clock on a Swedish wall shows, and of date-holidays
 * whether the day is a holiday. Nothing here comes from src/core/time.
 */

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

export interface Wall {
  date: string;
  time: string;
  second: number;
  weekday: keyof WeekHours;
}

export function wallByIntl(ms: number): Wall {
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
    second: Number(parts.second),
    weekday: String(parts.weekday).toLowerCase() as keyof WeekHours,
  };
}

const calendar = new Holidays('SE');
const byYear = new Map<number, Set<string>>();

/** date-holidays types the three eves as "bank". */
export function holidaysByLibrary(year: number): Set<string> {
  let days = byYear.get(year);
  if (!days) {
    const list = calendar.getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank');
    days = new Set(list.map(({ date }) => date.slice(0, 10)));
    byYear.set(year, days);
  }
  return days;
}

/** Whether the minute that begins at `ms` is inside opening hours. */
export function openByClock(ms: number, hours: WeekHours, closedDays: readonly string[], weekends: boolean): boolean {
  const wall = wallByIntl(ms);
  const text = hours[wall.weekday];
  if (!text || (!weekends && (wall.weekday === 'sat' || wall.weekday === 'sun'))) return false;
  if (closedDays.includes(wall.date) || holidaysByLibrary(Number(wall.date.slice(0, 4))).has(wall.date)) return false;
  return wall.time >= text.slice(0, 5) && wall.time < text.slice(6);
}

/** Working time from a whole minute on, minute by minute. */
export function addByMinutes(start: number, minutes: number, hours: WeekHours, closedDays: readonly string[]): number {
  let left = minutes;
  let ms = start;
  while (left > 0) {
    if (openByClock(ms, hours, closedDays, false)) left--;
    ms += 60_000;
  }
  return ms;
}
