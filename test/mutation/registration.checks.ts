import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { factsOf } from '../../src/core/facts/derive.ts';
import type { FactReader } from '../../src/core/facts/facts.ts';
import { inputsOf } from '../../src/core/facts/inputs.ts';
import { Unread } from '../../src/core/facts/unread.ts';
import { catalogueOf } from '../../src/core/regions/catalogue.ts';
import { availableRegions, regionOf, routineOf } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import {
  answers,
  type Change,
  chain,
  forms,
  link,
  outcome,
  registrationOf,
  role,
  target,
} from '../core/golden/cells.ts';
import { registrationsOf, skaneAlone, skaneHandedOver } from '../core/golden/golden.ts';
import type { Dimension } from '../core/golden/tree.ts';
import { sample } from '../core/samples.ts';
import type { Checks } from './inside.ts';

/**
 * The registration, as `test/core` has it: the registration's part of the golden files, what is asked where nothing was
 * read, the catalogue. And what no golden cell has.
 */
const has = (region: RegionKey, form: string, part: string): boolean =>
  readFileSync(new URL(`../core/golden/${region}/${form}.txt`, import.meta.url), 'utf8').includes(`${part}\n`);
const formOf = (form: string): Change => forms[form] ?? {};

const golden = (region: RegionKey): Checks =>
  Object.fromEntries(
    Object.keys(forms).map((form) => [
      `${region} ${form}`,
      () => registrationsOf(region, formOf(form)).every((part) => has(region, form, part)),
    ]),
  );

const unread = () => new Unread('anything');
const nothing: FactReader = Object.assign(unread, { at: unread });
const untold: Checks = Object.fromEntries(
  availableRegions().map(({ key }) => [
    `${key}: nothing read is nothing decided`,
    () => isDeepStrictEqual(regionOf(key).register(nothing), registrationOf(key, [{ desk: { user: {} } }])),
  ]),
);

const video: Change = { notes: { contactForms: ['video'] } };
const inUnit = (name: string) => registrationOf('uppsala', [video, { desk: { unit: { name } } }]);
function inNoUnit() {
  const uppsala = regionOf('uppsala');
  const { case: c, desk, notes } = sample('uppsala', { notes: { contactForms: ['video'] } });
  const { unit: _, ...alone } = desk;
  return uppsala.register(factsOf(inputsOf(c, alone, notes, uppsala)));
}

/** A part of Skåne's matrix, small enough to be asked for each mutant: is it as it was before a mutant was switched on? */
const some = (axis: Dimension<Change>, ...labels: string[]): Dimension<Change> => ({
  ...axis,
  values: axis.values.filter(({ label }) => labels.includes(label)),
});
const axes = [
  target,
  link,
  some(role, 'nurse', 'physician', 'counsellor'),
  some(outcome, 'undecided', 'handover', 'digital-visit'),
  ...chain,
  ...answers.skane,
];
const cells = axes.reduce<Change[][]>(
  (made, { values }) => made.flatMap((cell) => values.map(({ value }) => [...cell, value])),
  [[]],
);
const told = (cell: readonly Change[]): string => JSON.stringify(registrationOf('skane', cell));
let before: readonly string[] | undefined;
export function prepare(): void {
  before = cells.map(told);
}

export const checks: Checks = {
  ...golden('jonkoping'),
  ...golden('kalmar'),
  ...golden('uppsala'),
  ...golden('ostergotland'),
  ...untold,
  'Uppsala: the exempt unit however it is written, and no unit that is called nearly so': () =>
    isDeepStrictEqual(inUnit('  1177 Direkt  uppsala\tLÄN '), inUnit('1177 direkt Uppsala län')) &&
    isDeepStrictEqual(inUnit('1177direktUppsalalän'), inUnit('Testorps vårdcentral')) &&
    isDeepStrictEqual(inNoUnit(), inUnit('Testorps vårdcentral')),
  'Kalmar: a planned handover is an outcome': () =>
    isDeepStrictEqual(
      registrationOf('kalmar', [{ notes: { handover: { target: 'other-unit' } } }]),
      registrationOf('kalmar', [{ notes: { outcome: 'handover' } }]),
    ),
  'Östergötland: a planned handover is an outcome, and who is not met has no contact': () =>
    isDeepStrictEqual(
      registrationOf('ostergotland', [{ notes: { handover: { target: 'other-unit' } } }]).undecided,
      [],
    ) && registrationOf('ostergotland', [{ case: { phase: 'waiting' } }]).entries.length === 0,
  'Skåne without a handover': () => has('skane', 'none', skaneAlone(formOf('none'))),
  'Skåne by phone': () => has('skane', 'phone', skaneAlone(formOf('phone'))),
  'the catalogue': () =>
    readFileSync(new URL('../../src/core/regions/README.md', import.meta.url), 'utf8') ===
    catalogueOf(availableRegions().map(({ key }) => routineOf(key))),
  'Skåne with a handover, a part': () => cells.every((cell, index) => told(cell) === (before?.[index] ?? told(cell))),
  'Skåne with a handover by phone': () => has('skane', 'phone', skaneHandedOver(formOf('phone'))),
  'Skåne with a handover, each of the 302,400 cells': () => has('skane', 'none', skaneHandedOver(formOf('none'))),
};
