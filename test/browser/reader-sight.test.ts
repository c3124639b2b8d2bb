import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import { mirror } from '../../src/reader/mirror.ts';
import { readPage, readSeen } from '../../src/reader/read-page.ts';
import type { PlainElement } from '../../src/reader/see.ts';
import { grow, type Seen } from '../../src/reader/seen.ts';
import type { Change } from '../../src/reader/sight.ts';
import { longPage } from '../bench/reader/long-page.ts';
import { now, openEye, text, url } from './reader/page.ts';

/** What is kept up from change to change is what a fresh look at the whole page sees. */
let eye: Awaited<ReturnType<typeof openEye>>;
let script: string;
beforeAll(async () => {
  eye = await openEye();
  const { outputFiles } = await build({
    stdin: {
      contents: `import { watch } from './watch.ts'; import { see, sightOf } from './sight.ts'; import { seeded, disturb } from '../../test/browser/reader/disturb.ts';
        globalThis.told = [];
        globalThis.longest = 0;
        globalThis.stop = watch(document, {
          open: (meet) => sightOf(document, meet),
          tell: (sight, whole) => { globalThis.whole = whole; globalThis.told.push(...JSON.parse(JSON.stringify(sight.changes()))); },
        });
        globalThis.fresh = () => see(document);
        globalThis.shake = (seed, times, unseen) => disturb(document, seeded(seed), times, unseen);`,
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
  const { key: _, up: __, text: ___, words: ____, told: _____, kids, under, box, ...rest } = seen;
  const titles = [];
  for (let title = under; title; title = title.up) titles.push(`${title.level} ${title.text}`);
  return { ...rest, ...(boxes && { box }), titles, kids: kids.map((kid) => bare(kid, boxes)) };
}

/** What has been told when `wait` milliseconds have passed and there is no more to see. */
async function told(wait: number): Promise<Change[]> {
  await eye.page.waitForTimeout(wait);
  await eye.page.waitForFunction('globalThis.whole');
  return (await eye.page.evaluate('globalThis.told.splice(0)')) as Change[];
}

const pages: [string, () => string][] = [
  ...['sidebar-divs', 'shadow-protected', 'tables-english', 'list-table', 'soup-aria'].map(
    (name): [string, () => string] => [name, () => text(`${name}.html`)],
  ),
  ['a long chat', () => longPage(60)],
];

/** Changes the page at random, again and again; what has been told of it is what is on it. `patience` in milliseconds. */
async function disturbed(html: string, unseen: boolean, patience: number): Promise<void> {
  await eye.show(html);
  await eye.page.evaluate(script);
  const glass = mirror();
  glass.take(await told(100), true);
  for (let seed = 1; seed <= 8; seed++) {
    await eye.page.evaluate(`shake(${unseen ? seed : -seed}, ${seed % 3 === 0 ? 12 : 2}, ${unseen})`);
    await vi.waitFor(
      async () => {
        glass.take(await told(60), false);
        const fresh = (await eye.page.evaluate('globalThis.fresh()')) as PlainElement;
        // Other parts move when one changes: where to is known when the page has settled.
        expect(bare(glass.page(), unseen), `seed ${seed}`).toEqual(bare(grow(fresh), unseen));
        expect(readPage(glass.page(), defaultProfile, { url, now })).toEqual(
          readSeen(fresh, defaultProfile, { url, now }),
        );
      },
      { timeout: patience, interval: 100 },
    );
  }
}

describe.each(pages)('%s', (_name, html) => {
  it('disturbed at random, is told of as it is, at once', { timeout: 60_000 }, () => disturbed(html(), false, 1));

  it('neighbours that a style hides and shows too, when the page has settled', { timeout: 90_000 }, () =>
    disturbed(html(), true, 10_000),
  );
});
