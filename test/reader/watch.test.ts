// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sight } from '../../src/reader/sight.ts';
import { watch } from '../../src/reader/watch.ts';

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A page that takes `cost` milliseconds to look at, in one stretch. */
function costly(cost: number) {
  const look = vi.fn(() => {
    vi.setSystemTime(Date.now() + cost);
    return true;
  });
  const sight = {
    root: { key: 0, tag: 'html', kids: [], box: [0, 0, 0, 0] },
    touch: vi.fn(),
    touchAll: vi.fn(),
    look,
    doubt: vi.fn(),
    lookOver: vi.fn(() => true),
    changes: () => [],
    find: () => [],
    keyOf: () => undefined,
  } satisfies Sight;
  const watching = watch(document, { open: () => sight, tell: () => {} });
  stop = watching.stop;
  return { ...sight, now: watching.look };
}

it('a costly page rests between looks, but is looked at once when its address is another', async () => {
  const { look } = costly(300);
  await vi.advanceTimersByTimeAsync(20);
  expect(look).toHaveBeenCalledTimes(1);
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(1);
  history.pushState(null, '', '/patient/visit/2');
  dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(20);
  expect(look).toHaveBeenCalledTimes(2);
});

it('a page that has changed is looked over as a whole once more, and then no more', async () => {
  const sight = costly(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(sight.doubt).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sight.doubt).toHaveBeenCalledTimes(1);
  expect(sight.lookOver).toHaveBeenCalledTimes(1);
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sight.doubt).toHaveBeenCalledTimes(2);
  expect(sight.lookOver).toHaveBeenCalledTimes(2);
});

it('what has changed is looked at before the looking over goes on, which is done with in its turn', async () => {
  const sight = costly(1);
  let left = 40;
  sight.lookOver.mockImplementation(() => --left === 0);
  await vi.advanceTimersByTimeAsync(320);
  expect(sight.lookOver.mock.calls.length).toBeGreaterThan(0);
  expect(left).toBeGreaterThan(5);
  const looks = sight.look.mock.calls.length;
  const before = left;
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(5);
  expect(sight.look).toHaveBeenCalledTimes(looks + 1);
  await vi.advanceTimersByTimeAsync(200);
  expect(before - left).toBeGreaterThan(0);
  expect(left).toBe(0);
});

it('nothing is looked over while the tab is hidden; when it is seen all of it is', async () => {
  const sight = costly(1);
  await vi.advanceTimersByTimeAsync(20);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sight.lookOver).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(sight.lookOver).toHaveBeenCalledTimes(1);
});

it('is looked at when asked, without waiting its turn', async () => {
  const { look, touch, now } = costly(1);
  await vi.advanceTimersByTimeAsync(20);
  document.body.append('a word');
  now();
  // Before any observer has been told.
  expect(touch).toHaveBeenCalledWith(document.body, false, expect.anything());
  expect(look).toHaveBeenLastCalledWith(Number.POSITIVE_INFINITY);
});
