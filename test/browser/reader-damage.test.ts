import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDamaged, summary } from './reader/damaged.ts';
import { openEye } from './reader/page.ts';

/** Pages in all; more, of fresh seeds, by `npm run damage`. */
const count = 2000;

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

it(`${count} damaged pages: never a wrong value`, { timeout: 600_000 }, async () => {
  const tally = await readDamaged(eye, count, 1);
  process.stdout.write(`${summary(count, tally)}\n`);
  expect(tally.wrong).toEqual([]);
  expect(tally.right).toBeGreaterThan(tally.unread * 10);
});
