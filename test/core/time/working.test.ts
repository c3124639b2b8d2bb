import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeekHours } from '../../../src/core/contract/desk.ts';
import { parseDay } from '../../../src/core/time/civil.ts';
import { closingToday, isOpen, nextOpening, openingOf } from '../../../src/core/time/opening.ts';
import { addWorkingTime, workingMinutesBetween } from '../../../src/core/time/working.ts';
import { isoDayOf, isoOf } from '../../../src/core/time/zone.ts';
import { closedDays, trickyMinute, weekHours } from './arbitraries.ts';
import { addByMinutes, openByClock } from './reference.ts';

const office: WeekHours = {
  mon: '08:00-17:00',
  tue: '08:00-17:00',
  wed: '08:00-17:00',
  thu: '08:00-17:00',
  fri: '08:00-17:00',
};
const halfFriday: WeekHours = { ...office, fri: '08:00-14:30' };
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number | null) => (ms === null ? null : isoOf(ms));

describe('working time', () => {
  const open = openingOf(office);

  test.each([
    ['within the day, seconds kept', '2026-03-02T10:00:30+01:00', 120, '2026-03-02T12:00:30+01:00'],
    ['exactly to closing stands at closing', '2026-03-02T15:00:00+01:00', 120, '2026-03-02T17:00:00+01:00'],
    ['a second past closing is next morning', '2026-03-02T15:00:01+01:00', 120, '2026-03-03T08:00:01+01:00'],
    ['from closing time on counts from next morning', '2026-03-02T17:00:00+01:00', 1, '2026-03-03T08:01:00+01:00'],
    ['before opening counts from opening', '2026-03-02T05:00:00+01:00', 120, '2026-03-02T10:00:00+01:00'],
    ['over a weekend', '2026-03-06T16:30:00+01:00', 120, '2026-03-09T09:30:00+01:00'],
    ['over Easter', '2026-04-02T16:00:00+02:00', 120, '2026-04-07T09:00:00+02:00'],
    ['over the spring change', '2026-03-27T16:00:00+01:00', 120, '2026-03-30T09:00:00+02:00'],
    ['over the autumn change', '2026-10-23T16:00:00+02:00', 120, '2026-10-26T09:00:00+01:00'],
    ['over midsummer', '2026-06-18T16:00:00+02:00', 120, '2026-06-22T09:00:00+02:00'],
    ['over Christmas', '2026-12-23T16:00:00+01:00', 120, '2026-12-28T09:00:00+01:00'],
    ['over new year and trettondagen', '2026-12-30T16:00:00+01:00', 60 + 18 * 60, '2027-01-05T17:00:00+01:00'],
    ['no minutes at closing: the next opening', '2026-03-06T17:00:00+01:00', 0, '2026-03-09T08:00:00+01:00'],
    ['no minutes while closed: the next opening', '2026-03-07T12:00:00+01:00', 0, '2026-03-09T08:00:00+01:00'],
  ])('%s', (_, start, minutes, deadline) => {
    expect(iso(addWorkingTime(at(start), minutes, open))).toBe(deadline);
  });

  test('not on the unit’s closed days', () => {
    const opening = openingOf(halfFriday, ['2026-03-02', '2026-03-03']);
    expect(iso(addWorkingTime(at('2026-02-27T14:00:00+01:00'), 60, opening))).toBe('2026-03-04T08:30:00+01:00');
    expect(workingMinutesBetween(at('2026-02-27T14:00+01:00'), at('2026-03-04T08:30+01:00'), opening)).toBe(60);
  });

  test('not on a weekend, though the unit is open', () => {
    const opening = openingOf({ ...office, sat: '09:00-12:00' });
    expect(iso(addWorkingTime(at('2026-03-06T16:30:00+01:00'), 60, opening))).toBe('2026-03-09T08:30:00+01:00');
    expect(workingMinutesBetween(at('2026-03-07T00:00+01:00'), at('2026-03-08T23:59+01:00'), opening)).toBe(0);
  });

  test('on the only weekday there is', () => {
    const opening = openingOf({ fri: '08:00-09:00' });
    expect(iso(addWorkingTime(at('2026-03-06T08:30:00+01:00'), 60, opening))).toBe('2026-03-13T08:30:00+01:00');
  });

  test.each([
    ['no weekday', openingOf({})],
    ['weekends only', openingOf({ sat: '08:00-24:00', sun: '00:00-24:00' })],
    [
      'every Monday closed',
      openingOf(
        { mon: '08:00-17:00' },
        Array.from({ length: 200 }, (_, week) => isoDayOf(parseDay('2026-03-02') + 7 * week)),
      ),
    ],
  ])('never comes: %s', (_, opening) => {
    expect(addWorkingTime(at('2026-02-28T10:00+01:00'), 1, opening)).toBeNull();
    expect(workingMinutesBetween(at('2026-02-28T10:00+01:00'), at('2027-03-02T10:00+01:00'), opening)).toBe(0);
  });

  test('what is no number gives no deadline', () => {
    expect(addWorkingTime(Number.NaN, 1, open)).toBeNull();
    expect(addWorkingTime(0, Number.POSITIVE_INFINITY, open)).toBeNull();
    expect(workingMinutesBetween(Number.NaN, 0, open)).toBe(0);
    expect(workingMinutesBetween(0, Number.POSITIVE_INFINITY, open)).toBe(0);
  });

  test('is what counting minute by minute gives', () => {
    const hours = fc.oneof(fc.constant(office), fc.constant(halfFriday), weekHours);
    fc.assert(
      fc.property(hours, closedDays, trickyMinute, fc.integer({ min: 1, max: 500 }), (week, closed, start, minutes) => {
        fc.pre(Object.keys(week).some((day) => day !== 'sat' && day !== 'sun'));
        const opening = openingOf(week, closed);
        const deadline = addWorkingTime(start, minutes, opening);
        // A week with one short day takes years of single minutes to walk: those are left to the days below.
        fc.pre(deadline === null || deadline - start < 21 * 86_400_000);
        expect(deadline).toBe(addByMinutes(start, minutes, week, closed));
        expect(workingMinutesBetween(start, deadline ?? 0, opening)).toBe(minutes);
      }),
      { numRuns: 150 },
    );
  });

  test('deadline and minutes between undo each other, to the millisecond, over years', () => {
    const opening = openingOf(halfFriday, ['2027-05-14']);
    const start = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 400_000 }), (from, minutes) => {
        const deadline = addWorkingTime(from, minutes, opening) ?? 0;
        expect(workingMinutesBetween(from, deadline, opening)).toBeCloseTo(minutes, 6);
        expect(workingMinutesBetween(from, deadline - 1, opening)).toBeLessThan(minutes);
        expect(workingMinutesBetween(deadline, from, opening)).toBe(0);
      }),
    );
  });
});

describe('days walked minute by minute', () => {
  test.each([
    ['Easter', '2026-04-01T00:00+02:00', '2026-04-08T00:00+02:00'],
    ['spring change', '2026-03-27T12:00+01:00', '2026-03-30T12:00+02:00'],
    ['midsummer', '2026-06-18T00:00+02:00', '2026-06-23T00:00+02:00'],
    ['autumn change', '2026-10-23T12:00+02:00', '2026-10-26T12:00+01:00'],
    ['Christmas and new year', '2026-12-23T00:00+01:00', '2027-01-08T00:00+01:00'],
  ])('%s: open, opening, closing and two working hours', (_, from, to) => {
    const week: WeekHours = { ...halfFriday, sat: '01:30-03:30', sun: '01:15-24:00' };
    const closed = ['2026-12-29'];
    const opening = openingOf(week, closed);
    const minutes: boolean[] = [];
    const working: boolean[] = [];
    const end = at(to) + 9 * 86_400_000;
    for (let ms = at(from); ms < end; ms += 60_000) {
      minutes.push(openByClock(ms, week, closed, true));
      working.push(openByClock(ms, week, closed, false));
    }
    for (let i = 0; at(from) + i * 60_000 < at(to); i++) {
      const ms = at(from) + i * 60_000;
      if (isOpen(ms, opening) !== minutes[i]) expect.fail(`open at ${isoOf(ms)}?`);
      // Opens: this minute is open and the one before is not.
      let next = i === 0 && minutes[0] ? 1 : i;
      while (!(minutes[next] && (next === 0 || !minutes[next - 1]))) next++;
      if (nextOpening(ms, opening) !== at(from) + next * 60_000) expect.fail(`next opening after ${isoOf(ms)}?`);
      if (minutes[i]) {
        let closes = i;
        while (minutes[closes]) closes++;
        if (closingToday(ms, opening) !== at(from) + closes * 60_000) expect.fail(`closing after ${isoOf(ms)}?`);
      }
      let left = 120;
      let k = i;
      while (left > 0) if (working[k++]) left--;
      if (addWorkingTime(ms, 120, opening) !== at(from) + k * 60_000) expect.fail(`two hours from ${isoOf(ms)}?`);
    }
  });
});

describe('opening', () => {
  const open = openingOf(halfFriday, ['2026-03-03']);

  test('today', () => {
    const friday = at('2026-03-06T20:00+01:00');
    expect(iso(closingToday(friday, open))).toBe('2026-03-06T14:30:00+01:00');
    for (const day of ['2026-03-03T10:00+01:00', '2026-03-07T10:00+01:00', '2026-04-03T10:00+02:00']) {
      expect(closingToday(at(day), open)).toBeNull();
      expect(isOpen(at(day), open)).toBe(false);
    }
  });

  test('from opening up to closing', () => {
    expect(isOpen(at('2026-03-06T08:00+01:00'), open)).toBe(true);
    expect(isOpen(at('2026-03-06T07:59:59.999+01:00'), open)).toBe(false);
    expect(isOpen(at('2026-03-06T14:29:59.999+01:00'), open)).toBe(true);
    expect(isOpen(at('2026-03-06T14:30+01:00'), open)).toBe(false);
    expect(iso(nextOpening(at('2026-03-06T08:00+01:00'), open))).toBe('2026-03-06T08:00:00+01:00');
    expect(iso(nextOpening(at('2026-03-06T08:01+01:00'), open))).toBe('2026-03-09T08:00:00+01:00');
  });

  test('round the clock', () => {
    const always = openingOf({ mon: '00:00-24:00', tue: '00:00-24:00' });
    expect(isOpen(at('2026-03-02T23:59:59+01:00'), always)).toBe(true);
    expect(iso(closingToday(at('2026-03-02T12:00+01:00'), always))).toBe('2026-03-03T00:00:00+01:00');
    expect(iso(addWorkingTime(at('2026-03-02T23:00+01:00'), 120, always))).toBe('2026-03-03T01:00:00+01:00');
  });

  test('over closed days, weekends and Easter', () => {
    expect(iso(nextOpening(at('2026-03-02T12:00+01:00'), open))).toBe('2026-03-04T08:00:00+01:00');
    expect(iso(nextOpening(at('2026-04-02T12:00+02:00'), open))).toBe('2026-04-07T08:00:00+02:00');
    const saturdays = openingOf({ sat: '09:00-12:00' });
    expect(iso(nextOpening(at('2026-03-06T12:00+01:00'), saturdays))).toBe('2026-03-07T09:00:00+01:00');
  });

  test('before 1970 too', () => {
    expect(iso(nextOpening(at('1969-12-25T12:00+01:00'), open))).toBe('1969-12-29T08:00:00+01:00');
  });

  test('never', () => {
    const never = openingOf({});
    expect(nextOpening(at('2026-03-02T12:00+01:00'), never)).toBeNull();
    expect(isOpen(at('2026-03-02T12:00+01:00'), never)).toBe(false);
    const mondays = Array.from({ length: 200 }, (_, week) => isoDayOf(parseDay('2026-03-02') + 7 * week));
    expect(nextOpening(at('2026-03-02T12:00+01:00'), openingOf({ mon: '08:00-17:00' }, mondays))).toBeNull();
  });
});
