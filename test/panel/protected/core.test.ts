import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import { anyHidden, outputs, secrets } from './hidden.ts';

test.each(regionKeys)(
  '%s: nothing that the core says of a protected patient tells who or where',
  { timeout: 120_000 },
  (region) => {
    fc.assert(
      fc.property(anyHidden(region), (hidden) => {
        const leaks = Object.entries(outputs(hidden)).flatMap(([what, value]) => {
          const said = JSON.stringify(value);
          const found = secrets.exec(said);
          return found ? [`${what}: …${said.slice(Math.max(0, found.index - 120), found.index + 40)}…`] : [];
        });
        expect(leaks).toEqual([]);
      }),
      { numRuns: 600, seed: 1177 },
    );
  },
);
