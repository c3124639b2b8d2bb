import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { phrasesFor } from '../../../src/core/words/words.ts';
import type { Example } from '../regions/examples.ts';
import { monday, sample } from '../samples.ts';

/** The phrases offered for an example; `drop` are keys of the case that are not read. */
export const all = (region: RegionKey, example: Example = {}, drop: readonly string[] = []) => {
  const { case: c, desk, notes } = sample(region, example);
  for (const key of drop) delete (c as Record<string, unknown>)[key];
  return phrasesFor(c, desk, notes);
};
export const phrase = (rule: string, region: RegionKey, example: Example = {}, drop: readonly string[] = []) =>
  all(region, example, drop).find((one) => one.rule === rule);

/** The patient has not answered since 10.00. */
export const silent = [
  { at: monday('09:20'), from: 'patient' as const, text: 'Hej' },
  { at: monday('10:00'), from: 'staff' as const, text: 'Hur mår du nu?' },
];
const hours = { mon: '08:00-17:00', tue: '08:00-17:00', wed: '08:00-17:00', thu: '08:00-17:00', fri: '08:00-17:00' };
export const unit = { name: 'Testorps vårdcentral', hours };
