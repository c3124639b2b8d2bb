import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { forms } from '../core/golden/cells.ts';
import { registrationsOf } from '../core/golden/golden.ts';

/** The registration alone of `test/core/golden`, which is quick enough to be asked again for each mutant. */
const regions: readonly RegionKey[] = ['jonkoping', 'kalmar', 'uppsala', 'ostergotland', 'skane'];
/** A form adds at most one entry to Skåne's: telephone. */
const formsOf = (region: RegionKey) =>
  Object.entries(forms).filter(([form]) => region !== 'skane' || form === 'none' || form === 'phone');
const asked = regions.flatMap((region) => formsOf(region).map(([form, change]) => ({ region, form, change })));

test.each(asked)('$region $form', ({ region, form, change }) => {
  const kept = readFileSync(new URL(`../core/golden/${region}/${form}.txt`, import.meta.url), 'utf8');
  for (const part of registrationsOf(region, change)) expect(kept.includes(part)).toBe(true);
});
