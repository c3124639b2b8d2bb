import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import type { Change } from '../../src/reader/page/differ.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readPage, readSeen } from '../../src/reader/read-page.ts';
import type { Reading } from '../../src/reader/reading.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { mirror } from '../../src/reader/tree/mirror.ts';
import type { Seen } from '../../src/reader/tree/seen.ts';
import { bubble, longPage } from '../bench/reader/long-page.ts';
import { now, openEye, text, url } from './reader/page.ts';
import { scriptOf } from './reader/script.ts';
import { sideways } from './reader/sideways.ts';

/** What is kept up from change to change is what a fresh look at the whole page sees. */
let eye: Awaited<ReturnType<typeof openEye>>;
let script: string;
beforeAll(async () => {
  eye = await openEye();
  script =
    await scriptOf(`import { see, sightOf } from './sight.ts'; import { seeded, disturb, disturbAmong } from '../../../test/browser/reader/disturb.ts';
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
        };
        // How often the page is asked for a style, a place, a neighbour or a forced layout while what was done is looked at.
        globalThis.asksFor = (act) => {
          act();
          for (const record of observer.takeRecords()) sight.touch(record.target, record.type === 'attributes', record);
          const asked = { style: 0, place: 0, far: 0, neighbour: 0 };
          const own = { style: window.getComputedStyle, place: Element.prototype.getBoundingClientRect, far: Range.prototype.getBoundingClientRect };
          const next = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling');
          window.getComputedStyle = (el) => (asked.style++, own.style.call(window, el));
          Element.prototype.getBoundingClientRect = function () { asked.place++; return own.place.call(this); };
          Range.prototype.getBoundingClientRect = function () { asked.far++; return own.far.call(this); };
          Object.defineProperty(Node.prototype, 'nextSibling', { ...next, get() { asked.neighbour++; return next.get.call(this); } });
          while (!sight.look(1e6));
          window.getComputedStyle = own.style;
          Element.prototype.getBoundingClientRect = own.place;
          Range.prototype.getBoundingClientRect = own.far;
          Object.defineProperty(Node.prototype, 'nextSibling', next);
          sight.changes();
          return asked;
        };`);
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

/** How often the page was asked for what, while the last look at it was made. */
interface Asked {
  style: number;
  place: number;
  far: number;
  neighbour: number;
}
const asksFor = (code: string) => eye.page.evaluate(`asksFor(() => { ${code} })`) as Promise<Asked>;
const append = (nr: number) =>
  `document.getElementById('log').insertAdjacentHTML('beforeend', ${JSON.stringify(bubble(nr))})`;

it('one message more is looked at alone, however long the chat is', async () => {
  const costs: Asked[][] = [];
  for (const length of [40, 900]) {
    await eye.show(longPage(length, true));
    await eye.page.evaluate(script);
    const whole = await asksFor('');
    // All of the page the first time: five elements to a message.
    expect(whole.style).toBeGreaterThan(length * 5);
    const inLog = `document.getElementById('log')`;
    costs.push([
      await asksFor(append(length)),
      await asksFor(`${append(length + 1)}; ${append(length + 2)}`),
      await asksFor(`${inLog}.lastElementChild.remove()`),
      await asksFor(`${inLog}.firstElementChild.remove(); ${inLog}.insertAdjacentHTML('afterbegin', '<p>I dag</p>')`),
      await asksFor(`${inLog}.lastElementChild.querySelector('p').textContent = 'Ändrat'`),
      await asksFor(''),
    ]);
  }
  expect(costs[1]).toEqual(costs[0]);
  expect(costs[0]?.[0]).toMatchObject({ style: 6, far: 1 });
  expect(costs[0]?.at(-1)).toEqual({ style: 0, place: 0, far: 0, neighbour: 0 });
});

describe.each<[string, () => string]>([
  ...['sidebar-divs', 'shadow-protected', 'tables-english', 'list-table', 'soup-aria'].map(
    (name): [string, () => string] => [name, () => text(`${name}.html`)],
  ),
  ['a long chat', () => longPage(30, true)],
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
      // Other parts move up and down when one changes: that is not told unless all is looked at.
      expect(bare(glass.page(), unseen), `seed ${seed}`).toEqual(bare(grow(fresh), unseen));
      expect(sideways(glass.page()), `seed ${seed}`).toEqual(sideways(grow(fresh)));
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
    for (let seed = 0; seed < 40; seed++) {
      const { changes, fresh } = await step(seed, seed === 0 ? 0 : 1 + (seed % 3), false, true);
      glass.take(changes, seed === 0);
      expect(bare(glass.page(), false), `seed ${seed}`).toEqual(bare(grow(fresh), false));
      expect(sideways(glass.page()), `seed ${seed}`).toEqual(sideways(grow(fresh)));
      expect(settled(readPage(glass.page(), defaultProfile, { url, now })), `seed ${seed}`).toEqual(
        settled(readSeen(fresh, defaultProfile, { url, now })),
      );
    }
  });
});
