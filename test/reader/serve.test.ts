// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Change } from '../../src/reader/page/differ.ts';
import { servePage } from '../../src/reader/page/serve.ts';
import type { Sight } from '../../src/reader/page/sight.ts';
import { portName } from '../../src/reader/page/wire.ts';

/** What one look comes to: what has changed, and whether there is no more to look at. */
interface Look {
  changes: Change[];
  whole: boolean;
}

let looks: Look[];
let now: Look;
/** The browser lays nothing out here: what is seen is told by the test. */
const sight: Sight = {
  root: { key: 0, tag: 'html', kids: [], box: [0, 0, 0, 0] },
  touch: () => {},
  touchAll: () => {},
  look: () => {
    now = looks.shift() ?? { changes: [], whole: true };
    return now.whole;
  },
  doubt: () => {},
  lookOver: () => true,
  changes: () => now.changes,
  find: () => [],
  keyOf: () => undefined,
};
vi.mock('../../src/reader/page/sight.ts', () => ({ sightOf: () => sight }));

let stop: () => void;
let said: { changes: Change[]; whole: boolean }[];
const word: Change = { key: 1, head: 0, kids: ['Kärnfråga'], tail: 0 };

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  let connect = (_port: unknown): void => {};
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (heard: typeof connect) => (connect = heard), removeListener: () => {} },
  });
  looks = [{ changes: [word], whole: true }];
  stop = servePage({ document });
  const deaf = { addListener: () => {} };
  connect({
    name: portName,
    postMessage: ({ changes, whole }: Look) => said.push({ changes, whole }),
    onMessage: deaf,
    onDisconnect: deaf,
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('a look that runs out of time is told of to its end, though nothing more has changed', async () => {
  await vi.advanceTimersByTimeAsync(20);
  expect(said).toEqual([{ changes: [word], whole: true }]);
  looks = [
    { changes: [word], whole: false },
    { changes: [], whole: true },
  ];
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(200);
  // Without the last the panel would hold a page that is never whole, and go on showing what it read before.
  expect(said.slice(1)).toEqual([
    { changes: [word], whole: false },
    { changes: [], whole: true },
  ]);
});

it('nothing is told where nothing has changed', async () => {
  await vi.advanceTimersByTimeAsync(20);
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said).toHaveLength(1);
});
