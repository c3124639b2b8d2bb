import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { sv } from 'date-fns/locale/sv';
import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/time/civil.ts';
import {
  clockWords,
  dateWords,
  dayWords,
  hoursWords,
  timeWords,
  toldDay,
  toldWhen,
  weekdayWords,
  whenWords,
} from '../../../src/core/time/words.ts';
import { localDay } from '../../../src/core/time/zone.ts';

const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-20T09:00+01:00');

test('days and dates read as date-fns writes them in Swedish, but for the points of short months', () => {
  for (let ms = at('2026-01-01T12:00Z'); ms < at('2028-01-01T00:00Z'); ms += 86_400_000) {
    const date = new TZDate(ms, 'Europe/Stockholm');
    const short = format(date, ms < at('2027-01-01T00:00Z') ? 'EEE d MMM' : 'EEE d MMM yyyy', { locale: sv });
    const words = dayWords(ms, now);
    if (!words.startsWith('i ')) expect(words).toBe(short.replace('.', ''));
    expect(dateWords(localDay(ms))).toBe(format(date, 'd MMMM yyyy', { locale: sv }));
    expect(weekdayWords(localDay(ms))).toBe(format(date, 'EEEE', { locale: sv }));
  }
});

test('times', () => {
  expect(timeWords(at('2026-11-20T07:05:59Z'))).toBe('08.05');
  expect(clockWords(at('2026-11-20T14:30+01:00'))).toBe('kl. 14.30');
  expect(whenWords(at('2026-11-20T14:30+01:00'), now)).toBe('i dag kl. 14.30');
  expect(whenWords(at('2026-11-21T00:00+01:00'), now)).toBe('i morgon kl. 00.00');
  expect(whenWords(at('2026-11-19T23:59+01:00'), now)).toBe('i går kl. 23.59');
  expect(whenWords(at('2026-11-23T10:15+01:00'), now)).toBe('mån 23 nov kl. 10.15');
  expect(whenWords(at('2027-01-04T10:15+01:00'), now)).toBe('mån 4 jan 2027 kl. 10.15');
  expect(dateWords(parseDay('2023-05-15'))).toBe('15 maj 2023');
});

test('a time told to a patient has the whole day, but for today', () => {
  expect(toldWhen(at('2026-11-20T14:30+01:00'), now)).toBe('kl. 14.30 i dag');
  expect(toldWhen(at('2026-11-24T09:00+01:00'), now)).toBe('tisdag 24 november 2026 kl. 09.00');
  expect(toldDay(parseDay('2026-11-24'))).toBe('tisdag 24 november 2026');
});

test('today is Stockholm’s', () => {
  expect(dayWords(at('2026-11-20T23:30Z'), at('2026-11-20T23:10Z'))).toBe('i dag');
  expect(dayWords(at('2026-11-20T23:30Z'), at('2026-11-20T22:50Z'))).toBe('i morgon');
});

test('opening hours', () => {
  const day = '08:00-16:00';
  expect(hoursWords({ mon: day, tue: day, wed: day, thu: day, fri: '08:00-14:30' })).toBe(
    'mån–tors 08.00–16.00, fre 08.00–14.30',
  );
  expect(hoursWords({ mon: day, wed: day, thu: day, sun: '00:00-24:00' })).toBe(
    'mån 08.00–16.00, ons–tors 08.00–16.00, sön 00.00–24.00',
  );
  expect(hoursWords({})).toBe('aldrig öppet');
});
