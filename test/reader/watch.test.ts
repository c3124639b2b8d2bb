// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from '../../src/reader/watch.ts';

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('a costly page rests between looks, but is looked at once when its address is another', async () => {
  const look = vi.fn(() => void vi.setSystemTime(Date.now() + 300));
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  stop = watch(document, look);
  await vi.advanceTimersByTimeAsync(20);
  expect(look).toHaveBeenCalledTimes(1);
  document.body.append('a word');
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(1);
  dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(1);
  history.pushState(null, '', '/patient/visit/2');
  dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(20);
  expect(look).toHaveBeenCalledTimes(2);
});
