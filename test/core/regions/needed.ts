import { advise } from '../../../src/core/advise.ts';
import type { Advice } from '../../../src/core/contract/advice.ts';
import { Case } from '../../../src/core/contract/case.ts';
import { factsOf } from '../../../src/core/facts/derive.ts';
import type { FactName } from '../../../src/core/facts/facts.ts';
import { inputsOf } from '../../../src/core/facts/inputs.ts';
import { regionOf } from '../../../src/core/regions/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import type { Sample } from '../samples.ts';
import { sample } from '../samples.ts';
import type { Example } from './examples.ts';

/** Keys of a case, and the parts of a patient and a guardian that a page may leave out on their own. */
const parts: Readonly<Record<string, readonly string[]>> = {
  patient: ['personalIdentityNumber', 'protected'],
  guardian: ['protected'],
};
const paths = Object.keys(Case.shape).flatMap((key) =>
  key === 'url' ? [] : (parts[key]?.map((part) => `${key}.${part}`) ?? [key]),
);

/** The case without what a path names, or null where it is not there. */
export function without(c: Case, path: string): Case | null {
  const less = structuredClone(c);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], less);
  if (typeof holder !== 'object' || holder === null || !(last in holder)) return null;
  delete (holder as Record<string, unknown>)[last];
  return less;
}

/** Every word of one rule, and whether it says that it cannot tell. */
function saidOf(rule: string, { cards, checklists, countdowns, registration, journal, unread }: Advice): string {
  const own = (list: readonly { rule: string }[]): unknown[] => list.filter((one) => one.rule === rule);
  const told = unread.filter(({ rules }) => rules.includes(rule)).map(({ field }) => field);
  return JSON.stringify(
    [cards, checklists, countdowns, registration.entries, journal.headings].map(own).concat([told]),
  );
}

/** The paths of the case that the facts which speaking rows of this id need are derived from. */
function pathsAsked(region: RegionKey, rule: string, { case: c, desk, notes }: Sample): Set<string> {
  const known = regionOf(region);
  const rows = [...known.cards, ...known.checklists, ...known.journal.headings].filter(({ id }) => id === rule);
  const plain = factsOf(inputsOf(c, desk, notes, known));
  const names = rows
    .filter((row) => row.judge(plain).kind === 'speaks')
    .flatMap(({ needs }) => needs.map(({ name }) => name));
  const touched = new Set<string>();
  const watch = (value: object, before: string): object =>
    new Proxy(value, {
      get: (target, key) => {
        const at: unknown = Reflect.get(target, key);
        const path = before + String(key);
        touched.add(path);
        return path in parts && typeof at === 'object' && at !== null ? watch(at, `${path}.`) : at;
      },
    });
  const read = factsOf(inputsOf(watch(c, '') as Case, desk, notes, known));
  for (const name of new Set<FactName>(names)) read(name);
  return touched;
}

/** Paths that a speaking rule's needed facts hang on, and without which it says word for word the same. */
export function deafTo(region: RegionKey, rule: string, example: Example): string[] {
  const whole = sample(region, example);
  const { case: c, desk, notes } = whole;
  const said = saidOf(rule, advise(c, desk, notes));
  const asked = pathsAsked(region, rule, whole);
  return paths.filter((path) => {
    const less = asked.has(path) ? without(c, path) : null;
    return less !== null && saidOf(rule, advise(less, desk, notes)) === said;
  });
}
