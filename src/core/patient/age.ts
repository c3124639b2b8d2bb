/** An age in whole years, or why the number gives none. */
export type Age = { years: number } | { unknown: 'malformed' | 'check-digit' | 'temporary' | 'future' };

/** Age in whole years in Sweden on the day of `now` (ISO), from a personal identity number or samordningsnummer as shown. */
export function ageAt(_personalIdentityNumber: string, _now: string): Age {
  throw new Error('being built');
}
