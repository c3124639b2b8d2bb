// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sight } from '../../src/reader/page/sight.ts';
import { watch } from '../../src/reader/page/watch.ts';

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

it('a page that loads is not looked at before it has loaded, but not waited for without end', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const { look, touch } = costly(1);
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).not.toHaveBeenCalled();
  expect(touch).not.toHaveBeenCalled();
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(20);
  expect(look).toHaveBeenCalledTimes(1);
  stop();
  state.mockReturnValue('interactive');
  const never = costly(1);
  await vi.advanceTimersByTimeAsync(2900);
  expect(never.look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(150);
  expect(never.look).toHaveBeenCalledTimes(1);
});

it('what many changes in a row cost is a small part of the time, and a page that has been still is looked at at once', async () => {
  const { look } = costly(20);
  await vi.advanceTimersByTimeAsync(1000);
  look.mockClear();
  for (let i = 0; i < 200; i++) {
    document.body.append('a word');
    await vi.advanceTimersByTimeAsync(50);
  }
  // 20 ms each, of ten seconds and more.
  expect(look.mock.calls.length).toBeGreaterThan(10);
  expect(look.mock.calls.length).toBeLessThan(30);
  await vi.advanceTimersByTimeAsync(3000);
  look.mockClear();
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(20);
  expect(look).toHaveBeenCalledTimes(1);
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
