import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { anyCase } from '../practice/any-case.ts';
import { asSides } from './reader/drawn/sides.ts';
import { asTables } from './reader/drawn/tables.ts';
import { inOrder } from './reader/in-order.ts';
import { openEye, url } from './reader/page.ts';

/** Cases drawn in each dialect; more by `DRAWN=1000`. */
const count = Number(process.env.DRAWN ?? 60);

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const drawable = anyCase(url)
  .filter((shown) => isTold(shown) && !isTwice(shown))
  .map(inOrder);

/** Times as instants: a page shows them in Stockholm's time, whatever the case was written in. */
function instants(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(instants);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, instants(inner)]));
}

/** Whose the telephone is can be told where the patient's name or number stands beside it. */
const isTold = ({ patient }: Case): boolean =>
  patient === undefined || patient.protected === true || Boolean(patient.name ?? patient.personalIdentityNumber);

/** The hour that the clocks show twice in October. */
const isTwice = (shown: Case): boolean => /-10-(2[5-9]|3[01])T0[01]:/.test(JSON.stringify(shown));

it.each([
  ['tables', asTables],
  ['sides', asSides],
] as const)('generated cases drawn as %s read back equal', { timeout: 60_000 + count * 1000 }, async (_, draw) => {
  let whole = 0;
  for (const shown of fc.sample(drawable, { numRuns: count, seed: 20260305 })) {
    await eye.show(draw(shown));
    const reading = await eye.look();
    // A page that shows next to nothing of a case is taken for none.
    if (reading.case === null) expect(Object.keys(shown).length).toBeLessThan(6);
    else {
      expect(instants(reading.case), JSON.stringify(shown)).toEqual(instants(shown));
      whole++;
    }
  }
  expect(whole).toBeGreaterThan(count / 2);
});
