import { ageAt } from './age.ts';

const blank = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const dash = /[\u2010-\u2014\u2212]/g;

/**
 * Whether two personal identity numbers, as written on the day of `now` (ISO with offset), are of the same person: ten or twelve digits,
 * with or without sign and spaces; reserve numbers by their letters. `cannot-tell` where one is no valid number, or where only one
 * tells the century and the other could be of either.
 */
export function sameNumber(one: string, other: string, now: string): 'same' | 'other' | 'cannot-tell' {
  const [a, b] = [plain(one), plain(other)];
  if (!isNumber(a, now) || !isNumber(b, now)) return 'cannot-tell';
  if (last(a) !== last(b)) return 'other';
  const [first, second] = [centuryOf(a), centuryOf(b)];
  if (first !== null && second !== null) return first === second ? 'same' : 'other';
  if (first === second) return a.includes('+') === b.includes('+') ? 'same' : 'cannot-tell';
  // Ten digits are of the younger person where they are written rightly, but "+" is often left out: they only say as much as the age does.
  const [yearsOne, yearsOther] = [ageAt(a, now), ageAt(b, now)];
  return 'years' in yearsOne && 'years' in yearsOther && yearsOne.years !== yearsOther.years ? 'cannot-tell' : 'same';
}

function plain(text: string): string {
  return text.replace(blank, '').replace(dash, '-').toUpperCase();
}

function isNumber(text: string, now: string): boolean {
  const age = ageAt(text, now);
  return 'years' in age || age.unknown === 'temporary';
}

function last(text: string): string {
  return text.replace(/[-+]/g, '').slice(-10);
}

function centuryOf(text: string): string | null {
  const signs = text.replace(/[-+]/g, '');
  return signs.length > 10 ? signs.slice(0, -10) : null;
}
