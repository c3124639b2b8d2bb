import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forms } from '../core/golden/cells.ts';
import { registrationsOf } from '../core/golden/golden.ts';

/** The registration alone of `test/core/golden`, which is quick enough to be asked again for each mutant; Skåne's is not. */
const regions = ['jonkoping', 'kalmar', 'uppsala', 'ostergotland'] as const;
const asked = regions.flatMap((region) => Object.entries(forms).map(([form, change]) => ({ region, form, change })));

test.each(asked)('$region $form', ({ region, form, change }) => {
  const kept = readFileSync(new URL(`../core/golden/${region}/${form}.txt`, import.meta.url), 'utf8');
  for (const part of registrationsOf(region, change)) expect(kept.includes(part)).toBe(true);
});
