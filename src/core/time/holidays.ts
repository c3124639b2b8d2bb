import { civilOf, dayNumberOf, weekdayOf } from './civil.ts';

/**
 * The days on which a clinic has no working time besides Saturdays and Sundays: public holidays (lag 1989:253 om allmänna
 * helgdagar) and midsommarafton, julafton and nyårsafton (contract). Right from 1953, when midsummer and all saints' day
 * became Saturdays; the change of 2005 (6 June in, annandag pingst out) is in.
 */

const years = new Map<number, ReadonlyMap<number, string>>();

/** Easter Sunday of the Gregorian calendar (the anonymous computus, Nature 1876), as a day number. */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The Saturday on or after a day. */
function saturdayFrom(day: number): number {
  return day + ((5 - weekdayOf(day) + 7) % 7);
}

function listYear(year: number): ReadonlyMap<number, string> {
  const easter = easterDay(year);
  const midsummer = saturdayFrom(dayNumberOf(year, 6, 20));
  const list: [number, string][] = [
    [dayNumberOf(year, 1, 1), 'Nyårsdagen'],
    [dayNumberOf(year, 1, 6), 'Trettondedag jul'],
    [easter - 2, 'Långfredagen'],
    [easter, 'Påskdagen'],
    [easter + 1, 'Annandag påsk'],
    [dayNumberOf(year, 5, 1), 'Första maj'],
    [easter + 39, 'Kristi himmelsfärdsdag'],
    [easter + 49, 'Pingstdagen'],
    year < 2005 ? [easter + 50, 'Annandag pingst'] : [dayNumberOf(year, 6, 6), 'Sveriges nationaldag'],
    [midsummer - 1, 'Midsommarafton'],
    [midsummer, 'Midsommardagen'],
    [saturdayFrom(dayNumberOf(year, 10, 31)), 'Alla helgons dag'],
    [dayNumberOf(year, 12, 24), 'Julafton'],
    [dayNumberOf(year, 12, 25), 'Juldagen'],
    [dayNumberOf(year, 12, 26), 'Annandag jul'],
    [dayNumberOf(year, 12, 31), 'Nyårsafton'],
  ];
  const names = new Map<number, string>();
  for (const [day, name] of list) {
    const other = names.get(day);
    names.set(day, other === undefined ? name : `${other} och ${name}`);
  }
  return names;
}

/** Day number → Swedish name, in the order of the year but for days that meet. */
export function holidaysOf(year: number): ReadonlyMap<number, string> {
  let names = years.get(year);
  if (names === undefined) {
    names = listYear(year);
    years.set(year, names);
  }
  return names;
}

/** "Kristi himmelsfärdsdag", or null on a day that is no holiday and no eve. */
export function holidayName(dayNumber: number): string | null {
  return holidaysOf(civilOf(dayNumber).year).get(dayNumber) ?? null;
}
