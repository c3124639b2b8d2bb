import { expect, test } from 'vitest';
import { mixes } from './mixes.ts';
import { anySteps } from './steps.ts';

/** As many of the steps of `npm run mixing` as this machine takes in a quarter of a minute. */
test('nothing is lost and nothing mixed over random steps of open, write, switch, copy and close', {
  timeout: 300_000,
}, async () => {
  const { fault, done, count } = await mixes(20_000, 1177, Date.now() + 15_000);
  expect(fault).toBeNull();
  // Each kind of step found something to do: a run that only opens and closes would prove nothing.
  const kinds = [...new Set(anySteps(1177, count).map((step) => step.do))].filter(
    (kind) => !['redo', 'reopen'].includes(kind),
  );
  expect(count).toBeGreaterThanOrEqual(500);
  expect(kinds.filter((kind) => !done.has(kind))).toEqual([]);
});
