import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { deal, practiceCases } from '../../../src/practice/cases/index.ts';
import type { Example, RuleExamples } from '../regions/examples.ts';
import { examples as jonkoping } from '../regions/jonkoping.cases.ts';
import { examples as kalmar } from '../regions/kalmar.cases.ts';
import { examples as ostergotland } from '../regions/ostergotland.cases.ts';
import { examples as skane } from '../regions/skane.cases.ts';
import { examples as uppsala } from '../regions/uppsala.cases.ts';
import { desk as deskOf, monday, type Sample, sample } from '../samples.ts';

/** Every region's examples. A new region has to stand here. */
const regions: { readonly [K in RegionKey]: Readonly<Record<string, RuleExamples>> } = {
  jonkoping,
  kalmar,
  ostergotland,
  skane,
  uppsala,
};

/** A case by name, as it is asked of a region. */
export interface Named {
  /** "jonkoping JKP-CHILD-2 speaks 1". */
  name: string;
  in: (region: RegionKey) => Sample;
  /** What is special with it, for a question. */
  about: string;
}

/** The practice clinic as it is dealt on a Monday morning: seen then, before closing, in the night and two days later. */
const dealt = Date.parse(monday('10:15'));
const moments = [monday('10:15'), monday('16:40'), monday('23:30'), '2026-03-04T12:00:00+01:00'];

function practised(): Named[] {
  const cases = deal(dealt, (id) => `https://clinic.platform24.se/patient/visit/${id}`);
  return moments.flatMap((now, moment) =>
    cases.map(({ id, shown }) => ({
      name: `practice ${id} ${moment + 1}`,
      // The whole case: what a practice page leaves out may not come from the quiet case.
      in: (region) => ({ case: shown, desk: deskOf(region, { now }), notes: {} }),
      about: `${practiceCases.find((one) => one.id === id)?.title}, ${now.slice(0, 16)}`,
    })),
  );
}

const namedOf = (name: string, example: Example): Named => ({
  name,
  in: (region) => sample(region, example),
  about: JSON.stringify(example),
});

/** Every example once: the same case under several rules has the first one's name. */
export function everyCase(): Named[] {
  const seen = new Set<string>();
  const named = Object.entries(regions).flatMap(([region, examples]) =>
    Object.entries(examples).flatMap(([rule, { speaks, silent }]) => [
      ...speaks.map((example, place) => namedOf(`${region} ${rule} speaks ${place + 1}`, example)),
      ...silent.map((example, place) => namedOf(`${region} ${rule} silent ${place + 1}`, example)),
    ]),
  );
  const once = named.filter(({ about }) => !seen.has(about) && seen.add(about));
  return [...once, ...practised()];
}
