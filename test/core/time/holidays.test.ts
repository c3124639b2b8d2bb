import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/core/time/civil.ts';
import { easterDay, holidayName, holidaysOf } from '../../../src/core/time/holidays.ts';
import { isoDayOf } from '../../../src/core/time/zone.ts';
import { holidaysByLibrary } from './reference.ts';

describe('Swedish holidays', () => {
  test('are those of date-holidays, public and the three eves, 1990 to 2100', () => {
    for (let year = 1990; year <= 2100; year++) {
      const expected = [...holidaysByLibrary(year)];
      // A public holiday until 2004 (lag 2004:1320); date-holidays leaves it out in every year.
      if (year < 2005) expected.push(isoDayOf(easterDay(year) + 50));
      expect([...holidaysOf(year).keys()].map(isoDayOf).sort(), String(year)).toEqual([...new Set(expected)].sort());
    }
  });

  test('of a year are listed once', () => {
    expect(holidaysOf(2031)).toBe(holidaysOf(2031));
    expect(holidaysOf(2032)).not.toBe(holidaysOf(2031));
  });

  test('have their names', () => {
    expect(Object.fromEntries([...holidaysOf(2026)].map(([day, name]) => [isoDayOf(day), name]))).toEqual({
      '2026-01-01': 'Nyårsdagen',
      '2026-01-06': 'Trettondedag jul',
      '2026-04-03': 'Långfredagen',
      '2026-04-05': 'Påskdagen',
      '2026-04-06': 'Annandag påsk',
      '2026-05-01': 'Första maj',
      '2026-05-14': 'Kristi himmelsfärdsdag',
      '2026-05-24': 'Pingstdagen',
      '2026-06-06': 'Sveriges nationaldag',
      '2026-06-19': 'Midsommarafton',
      '2026-06-20': 'Midsommardagen',
      '2026-10-31': 'Alla helgons dag',
      '2026-12-24': 'Julafton',
      '2026-12-25': 'Juldagen',
      '2026-12-26': 'Annandag jul',
      '2026-12-31': 'Nyårsafton',
    });
    expect(holidayName(parseDay('2008-05-01'))).toBe('Första maj och Kristi himmelsfärdsdag');
    expect(holidayName(parseDay('2004-05-31'))).toBe('Annandag pingst');
  });

  test.each(['2026-04-02', '2026-04-30', '2026-10-30', '2026-12-23', '2005-05-16', '2004-06-06'])(
    '%s is none, though many go home early or once did',
    (day) => expect(holidayName(parseDay(day))).toBeNull(),
  );
});
