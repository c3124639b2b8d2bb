import { TZDate, tzOffset } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayExists, dayNumberOf, parseDay, weekdayOf } from '../../../src/core/time/civil.ts';
import { parseInstant } from '../../../src/core/time/instant.ts';
import {
  dayOf,
  instantOf,
  isoDayOf,
  isoOf,
  localDay,
  minuteOfDay,
  offsetAt,
  wallClock,
} from '../../../src/core/time/zone.ts';
import { wallByIntl } from './reference.ts';

const anyInstant = fc.integer({ min: Date.parse('1900-01-01T00:00Z'), max: Date.parse('2200-12-31T23:59Z') });
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const pad = (n: number) => String(n).padStart(2, '0');

function sameAsIntl(ms: number): void {
  const wall = wallClock(ms);
  expect({
    date: `${wall.year}-${pad(wall.month)}-${pad(wall.day)}`,
    time: `${pad(wall.hour)}:${pad(wall.minute)}`,
    second: wall.second,
    weekday: weekdays[wall.weekday],
  }).toEqual(wallByIntl(ms));
  expect(wall.dayNumber).toBe(parseDay(wallByIntl(ms).date));
}

describe('days as numbers', () => {
  test('agree with Date for every day of 1600 to 2400', () => {
    for (let ms = Date.UTC(1600, 0, 1); ms < Date.UTC(2400, 0, 1); ms += 86_400_000) {
      const date = new Date(ms);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const back = civilOf(ms / 86_400_000);
      const number = dayNumberOf(civil.year, civil.month, civil.day);
      if (
        number !== ms / 86_400_000 ||
        back.year !== civil.year ||
        back.month !== civil.month ||
        back.day !== civil.day
      )
        expect.fail(date.toISOString());
      if (weekdayOf(number) !== (date.getUTCDay() + 6) % 7) expect.fail(`weekday of ${date.toISOString()}`);
    }
  });

  test('know which days exist', () => {
    expect(dayExists(2024, 2, 29)).toBe(true);
    for (const [year, month, day] of [
      [2026, 2, 29],
      [1900, 2, 29],
      [2026, 4, 31],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [2026, 1, 32],
      [2026, 1, 366],
    ] as const)
      expect(dayExists(year, month, day), `${year}-${month}-${day}`).toBe(false);
  });
});

describe('Stockholm', () => {
  test('any instant of 1900 to 2200 reads as Intl reads it', () => {
    fc.assert(fc.property(anyInstant, sameAsIntl), { numRuns: 2000 });
  });

  test('offsets are the library’s, hour by hour 2000 to 2040 and at each second around every change', () => {
    for (let ms = Date.UTC(2000, 0, 1); ms < Date.UTC(2040, 0, 1); ms += 3_600_000 * 7) {
      if (offsetAt(ms) !== tzOffset('Europe/Stockholm', new Date(ms)) * 60_000) expect.fail(new Date(ms).toISOString());
      if (offsetAt(ms) === offsetAt(ms + 3_600_000 * 7)) continue;
      for (let s = ms; s <= ms + 3_600_000 * 7; s += 60_000)
        for (const at of [s - 1, s])
          if (offsetAt(at) !== tzOffset('Europe/Stockholm', new Date(at)) * 60_000)
            expect.fail(new Date(at).toISOString());
    }
  });

  test('the changes stand where they are known to be', () => {
    const spring = Date.parse('2026-03-29T01:00:00Z');
    const autumn = Date.parse('2026-10-25T01:00:00Z');
    expect([offsetAt(spring - 1), offsetAt(spring), offsetAt(autumn - 1), offsetAt(autumn)]).toEqual([
      3_600_000, 7_200_000, 7_200_000, 3_600_000,
    ]);
  });

  test('minute by minute through both changes of 2024 to 2030', () => {
    for (let year = 2024; year <= 2030; year++)
      for (const month of [2, 9]) {
        const end = Date.UTC(year, month + 1, 1);
        const sunday = end - (new Date(end - 86_400_000).getUTCDay() + 1) * 86_400_000;
        for (let ms = sunday - 3_600_000; ms < sunday + 5 * 3_600_000; ms += 60_000) sameAsIntl(ms);
      }
  });

  test('a wall clock time gives the instant that TZDate gives', () => {
    fc.assert(
      fc.property(anyInstant, (ms) => {
        const { dayNumber, hour, minute, year, month, day } = wallClock(ms);
        const at = instantOf(dayNumber, hour * 60 + minute);
        // Of the doubled hour in October we take the first, TZDate the second.
        fc.pre(wallClock(at + 3_600_000).hour !== hour);
        expect(at).toBe(new TZDate(year, month - 1, day, hour, minute, 'Europe/Stockholm').getTime());
      }),
      { numRuns: 1000 },
    );
  });

  test('the skipped hour is counted on, of the doubled one it is the first', () => {
    expect(isoOf(instantOf(parseDay('2026-03-29'), 150))).toBe('2026-03-29T03:30:00+02:00');
    expect(isoOf(instantOf(parseDay('2026-10-25'), 150))).toBe('2026-10-25T02:30:00+02:00');
    expect(isoOf(instantOf(parseDay('2026-03-29'), 120))).toBe('2026-03-29T03:00:00+02:00');
    expect(isoOf(instantOf(parseDay('2026-10-25'), 180))).toBe('2026-10-25T03:00:00+01:00');
    expect(isoOf(instantOf(parseDay('2026-10-25'), 120))).toBe('2026-10-25T02:00:00+02:00');
  });

  test('24.00 is the next midnight, on the days of the change too', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31'])
      expect(instantOf(parseDay(day), 1440)).toBe(instantOf(parseDay(day) + 1, 0));
  });

  test('day and minute lead back to the instant, but for the second of two equal wall clock times', () => {
    fc.assert(
      fc.property(anyInstant, (ms) => {
        const back = instantOf(localDay(ms), minuteOfDay(ms));
        if (Math.abs(back - ms) > 0.01) {
          expect(back).toBeLessThan(ms);
          expect(offsetAt(back)).toBeGreaterThan(offsetAt(ms));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('ISO has the local offset, and is the same instant', () => {
    expect(isoOf(Date.parse('2026-03-02T09:15:00Z'))).toBe('2026-03-02T10:15:00+01:00');
    expect(isoOf(Date.parse('2026-07-02T09:15:00.250Z'))).toBe('2026-07-02T11:15:00.250+02:00');
    expect(isoDayOf(parseDay('2026-12-24'))).toBe('2026-12-24');
    expect(dayOf(Date.parse('2026-07-02T22:00:00Z'))).toBe('2026-07-03');
    fc.assert(
      fc.property(anyInstant, (ms) => {
        expect(Date.parse(isoOf(ms))).toBe(ms);
      }),
    );
  });

  test('no number, no offset', () => {
    expect(offsetAt(Number.NaN)).toBeNaN();
  });
});

describe('reading an instant', () => {
  const two = (max: number) => fc.integer({ min: 0, max }).map(pad);
  const text = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
      two(14),
      two(33),
      two(25),
      two(61),
      fc.oneof(
        fc.constant(''),
        two(61).map((s) => `:${s}`),
        two(59).map((s) => `:${s}.123`),
      ),
      fc.oneof(
        fc.constantFrom('Z', '', 'z', '+0100', '+01', '+1:00', '−01:00', 'Z ', '+01:00x', '+ab:cd', '*01:00'),
        fc.tuple(fc.constantFrom('+', '-'), two(25), two(61)).map(([sign, h, m]) => `${sign}${h}:${m}`),
      ),
    )
    .map(
      ([year, month, day, hour, minute, rest, offset]) => `${year}-${month}-${day}T${hour}:${minute}${rest}${offset}`,
    );

  test('is Date.parse, for good and bad text', () => {
    fc.assert(
      fc.property(text, (iso) => {
        expect(parseInstant(iso)).toBe(Date.parse(iso));
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    '2024-02-29T10:15:30+01:00',
    '2024-02-28T10:15:30+01:00',
    '2024-11-30T23:59-12:30',
    '2024-02-28T10:15:30Z',
    '2024-02-28T10:15Z',
  ])('is Date.parse, with any one character of %s changed, left out or put in', (good) => {
    for (let i = 0; i < good.length; i++)
      for (let code = 32; code < 127; code++)
        for (const rest of [i, i + 1]) {
          const iso = good.slice(0, i) + String.fromCharCode(code) + good.slice(rest);
          // What is no ISO text at all is Date.parse's own affair, in the machine's zone.
          expect(parseInstant(iso), iso).toBe(Date.parse(iso));
        }
    for (let i = 0; i < good.length; i++) {
      const iso = good.slice(0, i) + good.slice(i + 1);
      expect(parseInstant(iso), iso).toBe(Date.parse(iso));
    }
  });

  test('is Date.parse for every day of leap years and others', () => {
    for (const year of ['1900', '2000', '2023', '2024'])
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const iso = `${year}-${pad(month)}-${pad(day)}T00:00-12:30`;
          expect(parseInstant(iso), iso).toBe(Date.parse(iso));
        }
  });
});

test('minutes that the wall clock shows past midnight, in summer too', () => {
  expect(minuteOfDay(Date.parse('2026-03-02T10:15:30+01:00'))).toBe(615.5);
  expect(minuteOfDay(Date.parse('2026-07-01T00:00:00+02:00'))).toBe(0);
});
