import type { Weekday, WeekHours } from '../contract/desk.ts';
import { civilOf, weekdayOf } from './civil.ts';
import { localDay, wallClock } from './zone.ts';

/**
 * Times in Swedish for people, in Stockholm time: "14.30" with a point and "15 maj 2023" (Svenska skrivregler). Own tables:
 * date-fns' `format` with its Swedish locale costs the panel 7 kB gzipped. A test holds the names against it.
 */

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const longMonths = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const days = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const longDays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const keys: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const pad = (value: number) => String(value).padStart(2, '0');

/** "08.05" */
export function timeWords(ms: number): string {
  const { hour, minute } = wallClock(ms);
  return `${pad(hour)}.${pad(minute)}`;
}

/** "kl. 14.30" */
export function clockWords(ms: number): string {
  return `kl. ${timeWords(ms)}`;
}

/** "15 maj 2023" of a local day. */
export function dateWords(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return `${day} ${longMonths[month - 1]} ${year}`;
}

/** "måndag" of a local day. */
export function weekdayWords(dayNumber: number): string {
  return `${longDays[weekdayOf(dayNumber)]}`;
}

/** "i dag", "i morgon", "i går", "mån 23 nov", in another year than now "mån 23 nov 2026". */
export function dayWords(ms: number, now: number): string {
  const dayNumber = localDay(ms);
  const today = localDay(now);
  if (dayNumber === today) return 'i dag';
  if (dayNumber === today + 1) return 'i morgon';
  if (dayNumber === today - 1) return 'i går';
  const { year, month, day } = civilOf(dayNumber);
  const words = `${days[weekdayOf(dayNumber)]} ${day} ${months[month - 1]}`;
  return year === civilOf(today).year ? words : `${words} ${year}`;
}

/** "i dag kl. 14.30", "mån 23 nov kl. 10.15". */
export function whenWords(ms: number, now: number): string {
  return `${dayWords(ms, now)} ${clockWords(ms)}`;
}

/** "kl. 14.30 i dag", of another day "tisdag 24 november 2026 kl. 09.00": as a patient is told of a time, to be read on any day. */
export function toldWhen(ms: number, now: number): string {
  const day = localDay(ms);
  return day === localDay(now) ? `${clockWords(ms)} i dag` : `${toldDay(day)} ${clockWords(ms)}`;
}

/** "tisdag 24 november 2026" of a local day. */
export function toldDay(dayNumber: number): string {
  return `${weekdayWords(dayNumber)} ${dateWords(dayNumber)}`;
}

/** "mån–tors 08.00–16.00, fre 08.00–14.30"; "aldrig öppet" of hours without a weekday. */
export function hoursWords(hours: WeekHours): string {
  const groups: { from: number; to: number; text: string }[] = [];
  for (const [weekday, key] of keys.entries()) {
    const text = hours[key]?.replaceAll(':', '.').replace('-', '–');
    if (text === undefined) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.to === weekday - 1 && last.text === text) last.to = weekday;
    else groups.push({ from: weekday, to: weekday, text });
  }
  if (groups.length === 0) return 'aldrig öppet';
  return groups
    .map(({ from, to, text }) => `${from === to ? days[from] : `${days[from]}–${days[to]}`} ${text}`)
    .join(', ');
}
