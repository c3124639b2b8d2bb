import fc from 'fast-check';
import type { WeekHours } from '../../../src/core/contract/desk.ts';

const pad = (n: number) => String(n).padStart(2, '0');
const clock = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** "08:00-24:00": quarters of an hour, opens before it closes. */
export const hours = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .filter(([opens, closes]) => opens < closes)
  .map(([opens, closes]) => `${clock(opens * 15)}-${clock(closes * 15)}`);

export const weekHours: fc.Arbitrary<WeekHours> = fc.record(
  { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  { requiredKeys: [] },
);

/** A whole minute, in ms. */
export const minuteIn = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 }).map((minutes) => minutes * 60_000);

/** Minutes near the days on which counting goes wrong: Easter, May, midsummer, Christmas, both changes of the clock. */
export const trickyMinute = fc.oneof(
  minuteIn('2024-01-01T00:00Z', '2030-12-31T23:59Z'),
  minuteIn('2026-04-01T00:00Z', '2026-04-08T00:00Z'),
  minuteIn('2024-05-07T00:00Z', '2024-05-11T00:00Z'),
  minuteIn('2026-06-17T00:00Z', '2026-06-22T00:00Z'),
  minuteIn('2026-12-22T00:00Z', '2027-01-08T00:00Z'),
  minuteIn('2026-03-27T12:00Z', '2026-03-30T12:00Z'),
  minuteIn('2026-10-23T12:00Z', '2026-10-26T12:00Z'),
);

export const closedDays = fc
  .uniqueArray(fc.integer({ min: Date.parse('2026-03-25') / 86_400_000, max: Date.parse('2026-04-20') / 86_400_000 }), {
    maxLength: 5,
  })
  .map((days) => days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)));
