import type { Age } from './age.ts';

/** Why a number that was read gives no age, in a sentence for staff. */
export const ageDoubt: Readonly<Record<Extract<Age, { unknown: string }>['unknown'], string>> = {
  malformed: 'Personnumret på sidan har inte formen av ett personnummer.',
  'check-digit': 'Personnumrets kontrollsiffra stämmer inte.',
  temporary: 'Numret är ett reservnummer, som inte säger åldern säkert.',
  future: 'Personnumrets datum ligger i framtiden.',
};
