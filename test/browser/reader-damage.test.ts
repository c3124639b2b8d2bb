import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDamaged, readSeeds, summary } from './reader/damaged.ts';
import type { Tally } from './reader/judge.ts';
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

/** Seeds of pages that were once read wrong, and how many of the values nobody could tell. */
const once: [dialect: string, seeds: number[], beyond: number][] = [
  ['bullet-lines', [20314734], 0],
  ['columns-english', [20276922, 20277058, 20302588, 20305520, 20310772, 60019346, 160011900, 310031152], 2],
  ['definition-lists', [20296810, 290034567], 0],
  ['english-grid', [40044251, 130037936], 0],
  ['fieldsets', [820001041, 20273165, 30030509, 120037914, 250010325, 250013325, 270026213], 1],
  [
    'guardian-near',
    [20271539, 20290304, 20290491, 20310777, 20315298, 20333052, 20293774, 20304227, 20354995, 820000312, 66203407],
    0,
  ],
  ['guardian-lines', [20293467, 20318045], 0],
  ['hostile', [20263408, 20315065, 180045699], 3],
  ['imitations', [20313049, 77008457, 20271350, 20283310, 120023149, 140038494], 0],
  [
    'layout-tables',
    [50000200, 30006851, 30009662, 30028544, 40004565, 40005006, 40006809, 180013230, 290046253, 290046529],
    2,
  ],
  ['lines-below', [50035028, 60012642, 110004356, 120033863], 0],
  ['nested-labelledby', [270027782], 0],
  ['plain-labels', [20273115, 20285235], 0],
  ['shadow-protected', [20342271], 0],
  ['soup-aria', [555002650], 0],
  ['steps-counters', [612907, 50025888], 0],
  ['tables-english', [90817263, 130008988], 0],
  [
    'threads',
    [20271480, 20272240, 20279860, 20281160, 40044331, 50007806, 130012344, 130028609, 140030919, 180013333, 310035782],
    0,
  ],
  [
    'writes-below',
    [140013104, 150036828, 120018483, 130041369, 130039966, 130041806, 120041967, 190000322, 190001127, 240018119],
    0,
  ],
];

it.each(once)('%s: what was once read wrong is read right or not at all', async (name, seeds, beyond) => {
  const tally: Tally = { right: 0, unread: 0, beyond: [], wrong: [] };
  await readSeeds(eye, name, seeds, tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.beyond).toHaveLength(beyond);
});
