import { median } from './rate.ts';

/** How many inputs stand ready at a time: few enough to be as warm as a case just read, enough for the clock. */
const batch = 32;

/**
 * Calls of `run` per second of processor time, in all threads: collecting the garbage and compiling count, what other
 * programs do does not. The middle one of five rounds, after two of warm-up. Every call gets an input of its own that
 * nothing has seen before, `make(i)` by way of JSON; that is not measured.
 */
export function freshRate<T extends object>(make: (i: number) => T, run: (input: T) => unknown, roundMs = 120): number {
  let made = 0;
  const fresh = (): T => JSON.parse(JSON.stringify(make(made++)));
  const round = (): number => {
    let calls = 0;
    let spentMs = 0;
    while (spentMs < roundMs) {
      const inputs = Array.from({ length: batch }, fresh);
      const before = process.cpuUsage();
      for (const input of inputs) run(input);
      const { user, system } = process.cpuUsage(before);
      spentMs += (user + system) / 1000;
      calls += batch;
    }
    return (calls * 1000) / spentMs;
  };
  round();
  round();
  return median(Array.from({ length: 5 }, round));
}
