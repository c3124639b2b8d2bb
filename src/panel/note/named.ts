import type { Case } from '../../core/contract/case.ts';
import { numberKey } from '../whose.ts';

/** What of the patient's name and number stands in a text, in Swedish: "personnumret", "namnet". Empty where neither does, or neither was read. */
export function namedIn(text: string, open: Case): string[] {
  return [...(holdsNumber(text, open) ? ['personnumret'] : []), ...(holdsName(text, open) ? ['namnet'] : [])];
}

function holdsNumber(text: string, open: Case): boolean {
  const key = numberKey(open);
  if (key === undefined || key.length < 10) return false;
  return text
    .toUpperCase()
    .replace(/[\s\-–—+\u2010-\u2012\u2212]/g, '')
    .includes(key);
}

function holdsName(text: string, { patient }: Case): boolean {
  const name = plainWords(patient?.name ?? '');
  return name.length > 2 && ` ${plainWords(text)} `.includes(` ${name} `);
}

function plainWords(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The patient's name and number as one line, for the copy that staff asks them in; what was not read is said. */
export function identityLine({ patient }: Case): string {
  return `${patient?.name ?? 'Namn ej läst'}, ${patient?.personalIdentityNumber ?? 'personnummer ej läst'}`;
}
