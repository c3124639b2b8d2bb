import { tzOffset } from '@date-fns/tz/tzOffset';

const zone = 'Europe/Stockholm';
const minute = 60_000;
const day = 24 * 60 * minute;
/** The clinic's working day, as simple as practice needs it: Monday to Friday, no holidays. */
const opens = 8 * 60 * minute;
const closes = 17 * 60 * minute;

/** Milliseconds of the wall clock in Stockholm, as if it were UTC: days and hours can then be counted plainly. */
function wall(ms: number): number {
  return ms + tzOffset(zone, new Date(ms)) * minute;
}

function fromWall(wallMs: number): number {
  const guess = wallMs - tzOffset(zone, new Date(wallMs)) * minute;
  return wallMs - tzOffset(zone, new Date(guess)) * minute;
}

/** ISO 8601 to the minute with Stockholm's offset: "2026-03-02T10:15+01:00". The page shows no finer time. */
export function stockholm(ms: number): string {
  const at = Math.floor(ms / minute) * minute;
  const offset = tzOffset(zone, new Date(at));
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${new Date(wall(at)).toISOString().slice(0, 16)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** The instant of a wall-clock time in Stockholm, "2026-03-02T10:15"; null when it is no time. */
export function atWall(text: string): number | null {
  const ms = Date.parse(`${text}Z`);
  return Number.isNaN(ms) ? null : fromWall(ms);
}

/** "2026-03-02" in Stockholm. */
export function dayOf(iso: string): string {
  return stockholm(Date.parse(iso)).slice(0, 10);
}

/** "10.15" in Stockholm. */
export function clockText(iso: string): string {
  return stockholm(Date.parse(iso)).slice(11, 16).replace(':', '.');
}

/** "måndag 2 mars 2026" in Stockholm. */
export function dayText(iso: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'full' }).format(new Date(iso));
}

function isWorkday(midnight: number): boolean {
  const weekday = new Date(midnight).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The instant that lies `minutes` of working time before `ms`. */
export function workBefore(ms: number, minutes: number): number {
  let left = minutes * minute;
  for (let at = wall(ms); ; ) {
    const midnight = Math.floor(at / day) * day;
    const until = Math.min(at, midnight + closes);
    const open = isWorkday(midnight) ? Math.max(0, until - midnight - opens) : 0;
    if (open > 0 && open >= left) return fromWall(until - left);
    left -= open;
    at = midnight - 1;
  }
}

/** The instant that lies `minutes` of working time after `ms`. */
export function workAfter(ms: number, minutes: number): number {
  let left = minutes * minute;
  for (let at = wall(ms); ; ) {
    const midnight = Math.floor(at / day) * day;
    const from = Math.max(at, midnight + opens);
    const open = isWorkday(midnight) ? Math.max(0, midnight + closes - from) : 0;
    if (open > 0 && open >= left) return fromWall(from + left);
    left -= open;
    at = midnight + day;
  }
}

/** A clock time ("15:10") on the working day before the latest working moment at `ms`. */
export function workdayBefore(ms: number, clock: string): number {
  let midnight = Math.floor(wall(workBefore(ms, 0)) / day) * day - day;
  while (!isWorkday(midnight)) midnight -= day;
  return atWall(`${new Date(midnight).toISOString().slice(0, 10)}T${clock}`) ?? ms;
}
