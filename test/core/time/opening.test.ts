import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/core/time/civil.ts';
import { isOpen, nextOpening, nextWorkingDay, openingOf } from '../../../src/core/time/opening.ts';
import { addWorkingTime } from '../../../src/core/time/working.ts';
import { isoDayOf } from '../../../src/core/time/zone.ts';

const weekdays = { mon: '08:00-17:00', tue: '08:00-17:00', wed: '08:00-17:00', thu: '08:00-17:00', fri: '08:00-14:30' };
const daily = { ...weekdays, sat: '10:00-14:00', sun: '11:00-13:00' };
const day = (number: number | null) => (number === null ? null : isoDayOf(number));

describe('the next day with working time', () => {
  const next = (from: string, hours: object = weekdays, closed: string[] = []) =>
    day(nextWorkingDay(parseDay(from), openingOf(hours, closed)));
  test.each([
    ['the day after', '2026-03-02', '2026-03-03'],
    ['over a weekend', '2026-03-06', '2026-03-09'],
    ['from a Sunday', '2026-03-08', '2026-03-09'],
    ['over Easter', '2026-04-02', '2026-04-07'],
    ['over Christmas', '2026-12-23', '2026-12-28'],
  ])('%s', (_, from, expected) => {
    expect(next(from)).toBe(expected);
    // A unit that is open at weekends works on no more days for that, but is staffed.
    expect(next(from, daily)).toBe(expected);
  });
  test('not on closed days, and only on the unit’s own weekdays', () => {
    expect(next('2026-03-02', weekdays, ['2026-03-03', '2026-03-04'])).toBe('2026-03-05');
    expect(next('2026-03-02', { fri: '08:00-12:00' })).toBe('2026-03-06');
    expect(next('2026-03-06', { fri: '08:00-12:00' })).toBe('2026-03-13');
  });
  test('never, where the unit is open at weekends alone or not at all', () => {
    expect(next('2026-03-02', { sat: '08:00-12:00', sun: '08:00-12:00' })).toBeNull();
    expect(next('2026-03-02', {})).toBeNull();
  });
});

describe('weekends', () => {
  const opening = openingOf(daily);
  const at = (clock: string) => Date.parse(`2026-03-08T${clock}:00+01:00`);
  test('a Sunday is open by its own hours', () => {
    expect(['10:59', '11:00', '12:59', '13:00'].map((clock) => isOpen(at(clock), opening))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(nextOpening(Date.parse('2026-03-06T15:00+01:00'), opening)).toBe(Date.parse('2026-03-07T10:00+01:00'));
    expect(nextOpening(Date.parse('2026-03-07T15:00+01:00'), opening)).toBe(at('11:00'));
    expect(nextOpening(at('10:00'), opening)).toBe(at('11:00'));
    expect(nextOpening(at('11:00'), opening)).toBe(at('11:00'));
    expect(nextOpening(at('11:01'), opening)).toBe(Date.parse('2026-03-09T08:00:00+01:00'));
  });
  test('working time never comes at weekends alone, nor without hours', () => {
    expect(addWorkingTime(at('11:00'), 1, openingOf({ sat: '10:00-14:00', sun: '11:00-13:00' }))).toBeNull();
    expect(addWorkingTime(at('11:00'), 0, openingOf({}))).toBeNull();
    expect(nextOpening(at('11:00'), openingOf({}))).toBeNull();
    expect(addWorkingTime(at('11:00'), Number.NaN, opening)).toBeNull();
  });
  test('a weekday that is closed for three years on end never opens', () => {
    const first = Date.parse('2026-03-09T00:00:00Z');
    const mondays = Array.from({ length: 160 }, (_, week) =>
      new Date(first + week * 7 * 86_400_000).toISOString().slice(0, 10),
    );
    const closed = openingOf({ mon: '08:00-17:00' }, mondays);
    const sunday = parseDay('2026-03-08');
    expect(nextOpening(at('11:00'), closed)).toBeNull();
    expect(nextWorkingDay(sunday, closed)).toBeNull();
    expect(addWorkingTime(at('11:00'), 1, closed)).toBeNull();
    const opens = openingOf({ mon: '08:00-17:00' }, mondays.slice(0, 100));
    expect(nextOpening(at('11:00'), opens)).toBe(Date.parse('2028-02-07T08:00:00+01:00'));
    expect(day(nextWorkingDay(sunday, opens))).toBe('2028-02-07');
  });
});

describe('what does not open within three years (1098 days) never opens', () => {
  const daysFrom = (first: string, count: number) =>
    Array.from({ length: count }, (_, week) => isoDayOf(parseDay(first) + 7 * week));
  const sundays = openingOf({ sun: '10:00-12:00' }, daysFrom('2026-03-08', 156));
  const mondays = openingOf({ mon: '08:00-09:00' }, daysFrom('2026-03-02', 157));
  const noon = (date: string) => Date.parse(`${date}T12:00:00+01:00`);

  test('an opening on the last of those days is found', () => {
    expect(nextOpening(noon('2026-03-02'), sundays)).toBe(Date.parse('2029-03-04T10:00:00+01:00'));
    expect(day(nextWorkingDay(parseDay('2026-03-03'), mondays))).toBe('2029-03-05');
    expect(addWorkingTime(noon('2026-03-03'), 30, mondays)).toBe(Date.parse('2029-03-05T08:30:00+01:00'));
  });
  test('one a day later is not', () => {
    expect(nextOpening(noon('2026-03-01'), sundays)).toBeNull();
    expect(nextWorkingDay(parseDay('2026-03-02'), mondays)).toBeNull();
    expect(addWorkingTime(noon('2026-03-02'), 30, mondays)).toBeNull();
  });
});

test('no day is closed where none is given', () => {
  expect(openingOf(weekdays).closedDays).toEqual(new Set());
});
