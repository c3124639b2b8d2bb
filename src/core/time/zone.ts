import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Civil, civilOf, dayMs, minuteMs, weekdayOf } from './civil.ts';

/**
 * Europe/Stockholm, whatever the machine's zone. What the offset is comes from the time zone data of the runtime through
 * @date-fns/tz, which takes 1.5 µs to ask; so the changes of a year are found once and the rest is arithmetic.
 */

const zone = 'Europe/Stockholm';
const spanMs = 365 * dayMs;
const stepMs = 7 * dayMs;

/** The offsets of 365 days, in milliseconds, each up to an instant; the last to the end of time. */
type Span = { until: number; offset: number }[];

const spans = new Map<number, Span>();

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

function findSpan(index: number): Span {
  const start = index * spanMs;
  let ms = start + spanMs;
  const span: Span = [{ until: Number.POSITIVE_INFINITY, offset: ask(ms) }];
  while (ms > start) {
    const before = Math.max(ms - stepMs, start);
    if (ask(before) !== ask(ms)) span.unshift({ until: changeBetween(before, ms), offset: ask(before) });
    ms = before;
  }
  return span;
}

/** Milliseconds that local time is ahead of UTC at an instant (3 600 000 in winter). Exact from 1900; NaN for NaN. */
export function offsetAt(ms: number): number {
  const index = Math.floor(ms / spanMs);
  let span = spans.get(index);
  if (span === undefined) {
    span = findSpan(index);
    spans.set(index, span);
  }
  for (const { until, offset } of span) if (ms < until) return offset;
  return Number.NaN;
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
  const dayNumber = localDay(ms);
  const minutes = Math.floor(minuteOfDay(ms));
  return {
    ...civilOf(dayNumber),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second: Math.floor((((ms % minuteMs) + minuteMs) % minuteMs) / 1000),
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
  const early = wall - before;
  if (offsetAt(early) === before) return early;
  const after = offsetAt(wall + dayMs);
  return offsetAt(wall - after) === after ? wall - after : early;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** "2026-03-02T10:15:00+01:00", with milliseconds only where there are some. Local years 0 to 9999. */
export function isoOf(ms: number): string {
  const { dayNumber, hour, minute, second } = wallClock(ms);
  const thousandths = ((Math.trunc(ms) % 1000) + 1000) % 1000;
  const fraction = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  const offset = offsetAt(ms) / minuteMs;
  const zone = `+${pad(Math.floor(offset / 60))}:${pad(offset % 60)}`;
  return `${isoDayOf(dayNumber)}T${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}${zone}`;
}

/** "2026-03-02" of a local day. */
export function isoDayOf(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** "2026-03-02": the local day of an instant. */
export function dayOf(ms: number): string {
  return isoDayOf(localDay(ms));
}
