import { describe, expect, it } from 'vitest';
import { tell } from '../../src/reader/words/times.ts';

/** A Wednesday. */
const now = Date.parse('2026-03-04T15:00:00+01:00');
const day = { y: 2026, m: 3, d: 2 };

describe('tell', () => {
  it.each([
    ['2026-03-02 10:15', '2026-03-02T10:15:00+01:00'],
    ['2026-07-02 10.15', '2026-07-02T10:15:00+02:00'],
    ['2 mars 2026 kl. 10.15', '2026-03-02T10:15:00+01:00'],
    ['mån 2 mars 10:15', '2026-03-02T10:15:00+01:00'],
    ['2 december 10:15', '2025-12-02T10:15:00+01:00'],
    ['2/3 10:15', '2026-03-02T10:15:00+01:00'],
    ['March 2, 2026 at 10:15 pm', '2026-03-02T22:15:00+01:00'],
    ['igår 14.32', '2026-03-03T14:32:00+01:00'],
    ['i går kl 14.32', '2026-03-03T14:32:00+01:00'],
    ['idag 14.32', '2026-03-04T14:32:00+01:00'],
    ['Yesterday, 3 March at 10:15', '2026-03-03T10:15:00+01:00'],
    ['Idag, 3 mars 10:15', undefined],
    ['yesterday 12:05 am', '2026-03-03T00:05:00+01:00'],
    ['måndag 14.32', '2026-03-02T14:32:00+01:00'],
    ['torsdag 14.32', '2026-02-26T14:32:00+01:00'],
    ['för 5 min sedan', '2026-03-04T14:55:00+01:00'],
    ['5 minutes ago', '2026-03-04T14:55:00+01:00'],
    ['nyss', '2026-03-04T15:00:00+01:00'],
    ['2026-03-02T10:15:00Z', '2026-03-02T11:15:00+01:00'],
    ['2026-03-02T10:15', '2026-03-02T10:15:00+01:00'],
    ['2026.03.02 måndag 10:15', '2026-03-02T10:15:00+01:00'],
    ['3/2/2026 10:15 AM', undefined],
    ['Mon 3/2/2026 10:15 AM', '2026-03-02T10:15:00+01:00'],
    ['2/28/2026 10:15', '2026-02-28T10:15:00+01:00'],
    ['12/3/2026 10:15', undefined],
    ['3/4/2026 10:15', '2026-03-04T10:15:00+01:00'],
    ['2/3 2026 10.15', '2026-03-02T10:15:00+01:00'],
  ])('%s', (text, at) => {
    expect(tell(text, { now })).toEqual(at === undefined ? { why: expect.any(String) } : { at });
  });

  it('a clock time needs a day', () => {
    expect(tell('14.32', { now })).toEqual({ clock: { h: 14, min: 32, s: 0 } });
    expect(tell('14.32', { now, day })).toEqual({ at: '2026-03-02T14:32:00+01:00', lent: true });
  });

  it('a day without a clock time is a day', () => {
    expect(tell('torsdag 13 juni 2024', { now })).toEqual({ day: { y: 2024, m: 6, d: 13 } });
    for (const text of ['Idag', 'Idag, 4 mars', 'Today, Mar 4, 2026'])
      expect(tell(text, { now })).toEqual({ day: { y: 2026, m: 3, d: 4 } });
  });

  it.each([
    '2026-02-30 10:00',
    '30 februari 2026 10:00',
    '2026-03-02 25:00',
    '2026-03-29 02:30',
    'fredag 2 mars 2026 10:00',
    'onsdag 10:00',
    'för 2 timmar sedan',
    '3 days ago',
    '2026-02-30T10:00:00Z',
  ])('%s is no time that exists or can be told', (text) => {
    expect(tell(text, { now })).toHaveProperty('why');
  });

  it.each(['Hej', 'Vi ses 14.32', 'Prio 2', '2', '070-174 06 21', 'mars', '19850312-2387', 'tor'])(
    '%s is no time',
    (text) => {
      const told = tell(text, { now });
      expect(told && 'at' in told).toBeFalsy();
    },
  );

  it('what lies ahead takes the next year', () => {
    expect(tell('2 januari 10:15', { now, ahead: true })).toEqual({ at: '2027-01-02T10:15:00+01:00' });
  });
});
