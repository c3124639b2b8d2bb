import { stockholm } from './time.ts';

/** A clock that can be moved and stopped. `shows` (ms) is what it showed when the real clock stood at `since` (ms). */
export interface Clock {
  shows: number;
  since: number;
  running: boolean;
}

/** Milliseconds that the clock shows when the real clock stands at `real`. */
export function read(clock: Clock, real: number): number {
  return clock.running ? clock.shows + real - clock.since : clock.shows;
}

/** The same clock, set to `shows`. */
export function set(clock: Clock, shows: number, real: number): Clock {
  return { ...clock, shows, since: real };
}

export function letRun(clock: Clock, running: boolean, real: number): Clock {
  return { shows: read(clock, real), since: real, running };
}

/** The real time, or the time that was asked for (ISO), which then stands still so that a test is exact. */
export function startClock(asked: string | null, real: number): Clock {
  const ms = Date.parse(asked ?? '');
  return Number.isNaN(ms) ? { shows: real, since: real, running: true } : { shows: ms, since: real, running: false };
}

/** What the clock shows, as the contract writes it. */
export function readIso(clock: Clock, real: number): string {
  return stockholm(read(clock, real));
}
