import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Civil, civilOf, dayMs, minuteMs, weekdayOf } from './civil.ts';

/**
 * Europe/Stockholm, whatever the machine's zone. What the offset is comes from the time zone data of the runtime through
 * @date-fns/tz, which takes 1.5 µs to ask; so the changes of a year are found once and the rest is arithmetic.
 */

const zone = 'Europe/Stockholm';
const spanMs = 365 * dayMs;
const stepMs = 7 * dayMs;

/** From an instant up to, not including, another: how far local time is ahead of UTC, in milliseconds and as "+01:00". */
interface Stretch {
  from: number;
  until: number;
  offset: number;
  written: string;
}

/** The stretches of 365 days. */
const spans = new Map<number, readonly Stretch[]>();

function ask(ms: number): number {
  return tzOffset(zone, new Date(ms)) * minuteMs;
}

/** The first whole minute after `low` with another offset than `low`, given that `high` has another. */
function changeBetween(low: number, high: number): number {
  const before = ask(low);
  let a = low;
  let b = high;
  while (b - a > minuteMs) {
    const middle = a + Math.floor((b - a) / minuteMs / 2) * minuteMs;
    if (ask(middle) === before) a = middle;
    else b = middle;
  }
  return b;
}

function stretchOf(from: number, until: number): Stretch {
  const offset = ask(from);
  const minutes = offset / minuteMs;
  return { from, until, offset, written: `+${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
}

function findSpan(index: number): readonly Stretch[] {
  const end = (index + 1) * spanMs;
  const span: Stretch[] = [];
  let from = index * spanMs;
  for (let ms = from; ms < end; ms += stepMs) {
    const next = Math.min(ms + stepMs, end);
    if (ask(ms) === ask(next)) continue;
    const change = changeBetween(ms, next);
    span.push(stretchOf(from, change));
    from = change;
  }
  span.push(stretchOf(from, end));
  return span;
}

/** What NaN lies in. */
const nowhere: Stretch = { from: Number.NaN, until: Number.NaN, offset: Number.NaN, written: '' };
/** The instants of a case nearly always lie in one stretch: the latest is looked at first. */
let latest = nowhere;

function stretchAt(ms: number): Stretch {
  if (ms >= latest.from && ms < latest.until) return latest;
  const index = Math.floor(ms / spanMs);
  let span = spans.get(index);
  if (span === undefined) {
    span = findSpan(index);
    spans.set(index, span);
  }
  latest = span.find(({ until }) => ms < until) ?? nowhere;
  return latest;
}

/** Milliseconds that local time is ahead of UTC at an instant (3 600 000 in winter). Exact from 1900; NaN for NaN. */
export function offsetAt(ms: number): number {
  return stretchAt(ms).offset;
}

/** What calendar and clock on the wall show. */
export interface WallClock extends Civil {
  hour: number;
  minute: number;
  second: number;
  /** 0 = Monday to 6 = Sunday. */
  weekday: number;
  /** Days since 1970-01-01. */
  dayNumber: number;
}

/** The local calendar day of an instant, in days since 1970-01-01. */
export function localDay(ms: number): number {
  return Math.floor((ms + offsetAt(ms)) / dayMs);
}

/** Minutes (with fractions) that the wall clock shows past local midnight. */
export function minuteOfDay(ms: number): number {
  const wall = ms + offsetAt(ms);
  return (wall - Math.floor(wall / dayMs) * dayMs) / minuteMs;
}

export function wallClock(ms: number): WallClock {
  const wall = ms + offsetAt(ms);
  const dayNumber = Math.floor(wall / dayMs);
  const seconds = Math.floor((wall - dayNumber * dayMs) / 1000);
  const { year, month, day } = civilOf(dayNumber);
  return {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    weekday: weekdayOf(dayNumber),
    dayNumber,
  };
}

/**
 * The instant at which the wall clock shows `minute` minutes (0 to 1440 = the next midnight) on a local day.
 * A time that the clock shows twice in October is the first of the two; one that it skips in March is counted on from the
 * change (02.30 is 03.30), as Temporal's "compatible" does.
 */
export function instantOf(dayNumber: number, minute: number): number {
  const wall = dayNumber * dayMs + minute * minuteMs;
  const before = offsetAt(wall - dayMs);
  const after = offsetAt(wall + dayMs);
  if (before === after || offsetAt(wall - before) === before) return wall - before;
  return offsetAt(wall - after) === after ? wall - after : wall - before;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** "2026-03-02T10:15:00+01:00", with milliseconds only where there are some. Local years 0 to 9999. */
export function isoOf(ms: number): string {
  const { offset, written } = stretchAt(ms);
  const wall = ms + offset;
  const dayNumber = Math.floor(wall / dayMs);
  const seconds = Math.floor((wall - dayNumber * dayMs) / 1000);
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  const thousandths = Math.floor(wall - Math.floor(wall / 1000) * 1000);
  const fraction = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  return `${isoDayOf(dayNumber)}T${clock}${fraction}${written}`;
}

let lastDay = Number.NaN;
let lastWritten = '';

/** "2026-03-02" of a local day; the times of one case are nearly always of the same. */
export function isoDayOf(dayNumber: number): string {
  if (dayNumber !== lastDay) {
    const { year, month, day } = civilOf(dayNumber);
    lastWritten = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
    lastDay = dayNumber;
  }
  return lastWritten;
}

/** "2026-03-02": the local day of an instant. */
export function dayOf(ms: number): string {
  return isoDayOf(localDay(ms));
}
