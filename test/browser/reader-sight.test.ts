import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import type { Change } from '../../src/reader/differ.ts';
import { grow } from '../../src/reader/grow.ts';
import { mirror } from '../../src/reader/mirror.ts';
import { readPage, readSeen } from '../../src/reader/read-page.ts';
import type { Reading } from '../../src/reader/reading.ts';
import type { PlainElement } from '../../src/reader/see.ts';
import type { Seen } from '../../src/reader/seen.ts';
import { longPage } from '../bench/reader/long-page.ts';
import { now, openEye, text, url } from './reader/page.ts';

/** What is kept up from change to change is what a fresh look at the whole page sees. */
let eye: Awaited<ReturnType<typeof openEye>>;
let script: string;
beforeAll(async () => {
  eye = await openEye();
  const { outputFiles } = await build({
    stdin: {
      contents: `import { see, sightOf } from './sight.ts'; import { seeded, disturb, disturbAmong } from '../../test/browser/reader/disturb.ts';
        const all = { subtree: true, childList: true, characterData: true, attributes: true };
        const observer = new MutationObserver(() => {});
        const sight = sightOf(document, (root) => observer.observe(root, all));
        observer.observe(document, all);
        globalThis.step = (seed, times, unseen, budget, among) => {
          if (among) disturbAmong(document, seeded(seed), times);
          else disturb(document, seeded(seed), times, unseen);
          for (const record of observer.takeRecords()) sight.touch(record.target, record.type === 'attributes', record);
          if (unseen) sight.touchAll();
          const changes = [];
          let done = false;
          while (!done) {
            done = sight.look(budget);
            changes.push(...JSON.parse(JSON.stringify(sight.changes())));
          }
          return { changes, fresh: see(document) };
        };`,
      resolveDir: 'src/reader',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  script = outputFiles[0]?.text ?? '';
});
afterAll(() => eye.browser.close());

/** The tree without the keys, which differ, and without what is only remembered. */
function bare(seen: Seen, boxes: boolean): unknown {
  const { key: _, up: __, memory: ___, names: ____, heads: _____, kids, under, box, ...rest } = seen;
  const titles = [];
  for (let title = under; title; title = title.up) titles.push(`${title.level} ${title.text}`);
  return { ...rest, ...(boxes && { box }), titles, kids: kids.map((kid) => bare(kid, boxes)) };
}

/** Whether a chat is all there is also told by how much room an empty part of it takes. */
const settled = (reading: Reading): Reading =>
  reading.case ? { ...reading, case: { ...reading.case, messagesPartial: undefined } as Case } : reading;

const step = async (seed: number, times: number, unseen: boolean, among = false) =>
  // No budget at all: what one look leaves is taken up by the next.
  (await eye.page.evaluate(`step(${seed}, ${times}, ${unseen}, ${seed % 2 === 0 ? -1 : 1e6}, ${among})`)) as {
    changes: Change[];
    fresh: PlainElement;
  };

describe.each<[string, () => string]>([
  ...['sidebar-divs', 'shadow-protected', 'tables-english', 'list-table', 'soup-aria'].map(
    (name): [string, () => string] => [name, () => text(`${name}.html`)],
  ),
  ['a long chat', () => longPage(60)],
])('%s', (_name, html) => {
  it.each([
    { what: 'what changes is told as it is', unseen: false },
    { what: 'what a style does to neighbours too, where all is looked at again', unseen: true },
  ])('$what', { timeout: 60_000 }, async ({ unseen }) => {
    await eye.show(html());
    await eye.page.evaluate(script);
    const glass = mirror();
    for (let seed = 0; seed < 40; seed++) {
      const { changes, fresh } = await step(unseen ? seed : -seed, seed === 0 ? 0 : seed % 3 === 0 ? 12 : 2, unseen);
      glass.take(changes, seed === 0);
      // Other parts move when one changes: where to is not told unless all is looked at.
      expect(bare(glass.page(), unseen), `seed ${seed}`).toEqual(bare(grow(fresh), unseen));
      const read = (reading: Reading) => (unseen ? reading : settled(reading));
      expect(read(readPage(glass.page(), defaultProfile, { url, now }))).toEqual(
        read(readSeen(fresh, defaultProfile, { url, now })),
      );
    }
  });

  it('what is put in and taken out among others stands where it stands', { timeout: 60_000 }, async () => {
    await eye.show(html());
    await eye.page.evaluate(script);
    const glass = mirror();
    for (let seed = 0; seed < 60; seed++) {
      const { changes, fresh } = await step(seed, seed === 0 ? 0 : 1 + (seed % 3), false, true);
      glass.take(changes, seed === 0);
      expect(bare(glass.page(), false), `seed ${seed}`).toEqual(bare(grow(fresh), false));
    }
  });
});
