import { describe, expect, it } from 'vitest';
import { letRun, read, readIso, set, startClock } from '../../src/practice/clock.ts';
import {
  atWall,
  clockText,
  dayText,
  stockholm,
  workAfter,
  workBefore,
  workdayBefore,
} from '../../src/practice/time.ts';

const ms = (iso: string) => Date.parse(iso);

describe('times in Stockholm', () => {
  it('writes an instant to the minute with the offset of its day', () => {
    expect(stockholm(ms('2026-03-02T09:15:59Z'))).toBe('2026-03-02T10:15+01:00');
    expect(stockholm(ms('2026-07-02T22:30:00Z'))).toBe('2026-07-03T00:30+02:00');
    expect(stockholm(ms('2026-03-29T00:59:00Z'))).toBe('2026-03-29T01:59+01:00');
    expect(stockholm(ms('2026-03-29T01:00:00Z'))).toBe('2026-03-29T03:00+02:00');
  });

  it('reads a wall-clock time on both sides of summer time', () => {
    expect(atWall('2026-03-28T12:00')).toBe(ms('2026-03-28T12:00:00+01:00'));
    expect(atWall('2026-03-29T12:00')).toBe(ms('2026-03-29T12:00:00+02:00'));
    expect(atWall('ingen tid')).toBeNull();
  });

  it('says the time as the page does', () => {
    expect(clockText('2026-03-02T09:05:00Z')).toBe('10.05');
    expect(dayText('2026-03-02T23:30:00Z')).toBe('tisdag 3 mars 2026');
  });
});

describe('working time', () => {
  it.each([
    ['2026-03-04T10:00+01:00', 120, '2026-03-04T12:00+01:00'],
    ['2026-03-04T16:00+01:00', 120, '2026-03-05T09:00+01:00'],
    ['2026-03-06T16:30+01:00', 120, '2026-03-09T09:30+01:00'],
    ['2026-03-27T16:30+01:00', 120, '2026-03-30T09:30+02:00'],
    ['2026-03-07T11:00+01:00', 30, '2026-03-09T08:30+01:00'],
    ['2026-03-04T15:00+01:00', 120, '2026-03-04T17:00+01:00'],
  ])('from %s, %i minutes on, is %s', (from, minutes, to) => {
    expect(stockholm(workAfter(ms(from), minutes))).toBe(to);
  });

  it.each([
    ['2026-03-04T12:00+01:00', 120, '2026-03-04T10:00+01:00'],
    ['2026-03-09T08:20+01:00', 30, '2026-03-06T16:50+01:00'],
    ['2026-03-08T13:00+01:00', 15, '2026-03-06T16:45+01:00'],
    ['2026-03-04T22:00+01:00', 60, '2026-03-04T16:00+01:00'],
  ])('from %s, %i minutes back, is %s', (from, minutes, to) => {
    expect(stockholm(workBefore(ms(from), minutes))).toBe(to);
  });

  it('finds the working day before', () => {
    expect(stockholm(workdayBefore(ms('2026-03-09T10:00+01:00'), '15:10'))).toBe('2026-03-06T15:10+01:00');
    expect(stockholm(workdayBefore(ms('2026-03-08T10:00+01:00'), '15:10'))).toBe('2026-03-05T15:10+01:00');
  });
});

describe('the clock', () => {
  it('runs with the real one, can be set, and can stand still', () => {
    const real = ms('2026-03-04T10:00:00Z');
    const clock = startClock(null, real);
    expect(read(clock, real + 90_000)).toBe(real + 90_000);
    const moved = set(clock, ms('2026-05-01T08:00:00Z'), real);
    expect(readIso(moved, real + 60_000)).toBe('2026-05-01T10:01+02:00');
    expect(readIso(letRun(moved, false, real), real + 3_600_000)).toBe('2026-05-01T10:00+02:00');
  });

  it('stands still at the time that was asked for', () => {
    const clock = startClock('2026-03-02T10:15:00+01:00', 0);
    expect(readIso(clock, 10_000_000)).toBe('2026-03-02T10:15+01:00');
    expect(startClock('skräp', 5)).toEqual({ shows: 5, since: 5, running: true });
  });
});
