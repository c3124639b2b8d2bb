import * as z from 'zod/mini';
import { advise } from '../../src/core/advise.ts';
import { Advice } from '../../src/core/contract/advice.ts';
import { Case } from '../../src/core/contract/case.ts';
import { availableRegions, regionOf, routineOf } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import type { Sample } from './samples.ts';

/** What has to hold of the advice on any input whatever. Each answer is a list of faults in words; none is right. */

const regions = availableRegions().map(({ key }) => key);

/** Words that only one region's routine uses. */
const ownWords: { readonly [K in RegionKey]: RegExp } = {
  jonkoping: /JKP-|TeleQ|ZV051|100 kr/,
  kalmar: /KLM-|STELLA|Clinic24|Inomläns PV/,
  skane: /SKN-|PMO|Mottagningsbesök(?! enskilt)/,
  uppsala: /UPP-|DocPlusSTYR|Min Hälsa|Fotodokumentation|Videokontakt/,
  ostergotland: /OST-|Internetkontakt|RGS webb|Foto taget av patient|Gemensamma IT-stöd|Stöd och service/,
};

/** A region's name, its document and the telephone numbers of its rows, as its data has them. */
function ownData(key: RegionKey): string[] {
  const { name, source, lines } = regionOf(key);
  const phones = lines.flatMap(({ text }) => text.match(/\b0\d{1,3}[-–]\d[\d ]{4,}\d/g) ?? []);
  return [name, source.label, ...phones].filter((word) => word.length > 8);
}

const data = new Map(regions.map((key) => [key, ownData(key)]));
const ids = new Map(regions.map((key) => [key, new Set(routineOf(key).rows.map(({ id }) => id))]));

/** Rule ids, systems, documents, names and numbers of any other region in what is said. */
export function foreignTo(region: RegionKey, said: string): string[] {
  const known = ids.get(region);
  const strange = (said.match(/[A-Z]{3}-[A-Z]+-\d+/g) ?? []).filter((id) => !known?.has(id));
  const own = data.get(region) ?? [];
  const others = regions.filter((key) => key !== region);
  return [
    ...strange,
    ...others.filter((key) => ownWords[key].test(said)),
    ...others.flatMap((key) => data.get(key) ?? []).filter((word) => !own.includes(word) && said.includes(word)),
  ];
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

const wordsOf = (value: unknown): string => JSON.stringify(value);

/** No throw, the schema, summaries of at most 140, the same twice of frozen input, no rule broken, nothing of another region. */
export function faultsOf(input: Sample): string[] {
  const { case: c, desk, notes } = deepFreeze(input);
  try {
    const advice = advise(c, desk, notes);
    const faults: string[] = [];
    const { error } = z.safeParse(Advice, advice);
    if (error) faults.push(`not valid: ${error.message}`);
    if (wordsOf(advise(c, desk, notes)) !== wordsOf(advice)) faults.push('not the same twice');
    for (const { rule, summary } of advice.cards) {
      if (summary.length > 140) faults.push(`${rule} has a summary of ${summary.length} characters`);
      if (summary.includes('kunde inte prövas')) faults.push(`${rule} is broken`);
    }
    // What patients and staff write may say anything.
    const { texts: _, ...told } = notes;
    const mute = { ...c, url: 'https://clinic.platform24.se/patient/visit/1001', anamnesis: null, reason: null };
    const said = wordsOf(advise({ ...mute, forms: [], ticket: null }, desk, told));
    for (const word of foreignTo(desk.region, said)) faults.push(`${desk.region} says "${word}"`);
    return faults;
  } catch (thrown) {
    return [`throws ${String(thrown)}`];
  }
}

/** Every key of a case but its address. */
const paths = (Object.keys(Case.shape) as (keyof Case)[]).filter((path) => path !== 'url');

/** Rules that spoke, and that one key less of the case makes silent without a word of what is missing: "RULE without key". */
export function silencedBy(input: Sample): string[] {
  const { case: c, desk, notes } = input;
  const speaking = (of: Case) => {
    const { cards, checklists, countdowns, unread } = advise(of, desk, notes);
    const spoken = new Set([...cards, ...checklists, ...countdowns].map(({ rule }) => rule));
    return { spoken, told: new Set(unread.flatMap(({ rules }) => rules)) };
  };
  const { spoken } = speaking(c);
  return paths.flatMap((path) => {
    if (c[path] === undefined) return [];
    const { [path]: _, ...less } = c;
    const without = speaking(less);
    return [...spoken]
      .filter((rule) => !without.spoken.has(rule) && !without.told.has(rule))
      .map((rule) => `${rule} without ${path}`);
  });
}
