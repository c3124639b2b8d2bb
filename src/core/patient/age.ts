import { dayExists, dayNumberOf } from '../time/civil.ts';
import { parseInstant } from '../time/instant.ts';
import { type WallClock, wallClock } from '../time/zone.ts';
import { hasCheckDigit } from './check-digit.ts';

/** An age in whole years, or why the number gives none. */
export type Age = { years: number } | { unknown: 'malformed' | 'check-digit' | 'temporary' | 'future' };

/** Spaces of every kind, and the invisible characters that come along when text is copied from a page. */
const blank = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus. */
const dash = /[\u2010-\u2014\u2212]/g;

const shape = /^(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4})$/;
/** A letter among the last four ("TF12", "R123"): a reserve number. So is one of twelve digits that begins with 99. */
const withLetter = /^\d{6}(?:\d\d)?[-+]?(?=\d*[A-ZÅÄÖ])[\dA-ZÅÄÖ]{4}$/;

const tidied = (text: string): string => text.replace(blank, '').replace(dash, '-').toUpperCase();

/**
 * The full year of a birth written with two digits: the latest that is not after this year; with "+" the latest in
 * which one has turned 100 by the end of this year, for that is when the sign changes (lag 1991:481, 18 §).
 */
function fullYear(twoDigits: number, sign: string, now: WallClock): number {
  const latest = sign === '+' ? now.year - 100 : now.year;
  return latest - ((latest - twoDigits) % 100);
}

/**
 * Age in whole years in Sweden on the day of `now` (ISO with offset), from a personal identity number or
 * samordningsnummer (day + 60) as shown: ten or twelve digits, with or without sign and spaces.
 * - `temporary`: a reserve number; it has the form of one but no birth date to trust.
 * - `malformed`: no such form, a day that does not exist, or "+" beside a full year of less than 100 years.
 * - `check-digit`: the day exists, the check digit is another.
 * - `future`: born after the day of `now`.
 *
 * Born on 29 February: a year older on 1 March in other years (contract). The machine's date and zone have no say.
 */
export function ageAt(personalIdentityNumber: string, now: string): Age {
  return ageOn(parseInstant(now), personalIdentityNumber);
}

/** As `ageAt`, on the day of an instant in epoch milliseconds. */
export function ageOn(now: number, personalIdentityNumber: string): Age {
  // Most are written plainly.
  const match = shape.exec(personalIdentityNumber) ?? shape.exec(tidied(personalIdentityNumber));
  if (match === null) return { unknown: withLetter.test(tidied(personalIdentityNumber)) ? 'temporary' : 'malformed' };
  const [, century = '', yy = '', mm = '', dd = '', sign = '', last = ''] = match;
  if (century === '99') return { unknown: 'temporary' };
  const today = wallClock(now);
  if (Number.isNaN(today.dayNumber)) return { unknown: 'malformed' };
  const year = century === '' ? fullYear(Number(yy), sign, today) : Number(century + yy);
  const month = Number(mm);
  const day = Number(dd) > 60 ? Number(dd) - 60 : Number(dd);
  if (year < 1800 || !dayExists(year, month, day) || last.startsWith('000')) return { unknown: 'malformed' };
  if (sign === '+' && year > today.year - 100) return { unknown: 'malformed' };
  if (!hasCheckDigit(yy + mm + dd + last)) return { unknown: 'check-digit' };
  if (dayNumberOf(year, month, day) > today.dayNumber) return { unknown: 'future' };
  const hadBirthday = today.month > month || (today.month === month && today.day >= day);
  return { years: today.year - year - (hadBirthday ? 0 : 1) };
}
