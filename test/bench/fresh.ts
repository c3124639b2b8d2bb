import { median } from './rate.ts';

/** How many inputs stand ready at a time: few enough to be made anew every time, many enough for the clock. */
const batch = Number(process.env.BATCH ?? 32);

/**
 * Calls of `run` per second of processor time (all threads, so that collecting the garbage counts and other programs do
 * not): the middle one of nine rounds, after a warm-up. Every call gets an input of its own that nothing has seen before:
 * `make(i)` gives its JSON text, and neither that nor the reading of it is measured.
 */
export function freshRate<T>(make: (i: number) => T, run: (input: T) => object, roundMs = 300): number {
  let made = 0;
  let kept: object | undefined;
  const round = (): number => {
    let calls = 0;
    let spentMs = 0;
    while (spentMs < roundMs) {
      const inputs: T[] = Array.from({ length: batch }, () => JSON.parse(JSON.stringify(make(made++))));
      const before = process.cpuUsage();
      for (const input of inputs) kept = run(input);
      const { user, system } = process.cpuUsage(before);
      spentMs += (user + system) / 1000;
      calls += batch;
    }
    return (calls * 1000) / spentMs;
  };
  round();
  const rates = Array.from({ length: 9 }, round);
  if (!kept) throw new Error('nothing was measured');
  return median(rates);
}
