import { median } from './rate.ts';

/** How many inputs stand ready at a time: as warm as a case just read, and enough for the clock. */
const batch = 8;
/** How many stand ready where the same are asked again and again. */
const kept = 256;

const fresh = <T>(input: T): T => JSON.parse(JSON.stringify(input));

/**
 * Calls of `run` per second of processor time, in all threads: collecting the garbage and compiling count, what other
 * programs do does not. The middle one of five rounds, after two of warm-up. Making the inputs is not measured.
 */
function processorRate<T>(next: () => readonly T[], run: (input: T) => unknown): number {
  const round = (): number => {
    let calls = 0;
    let spentMs = 0;
    while (spentMs < 200) {
      const inputs = next();
      const before = process.cpuUsage();
      for (const input of inputs) run(input);
      const { user, system } = process.cpuUsage(before);
      spentMs += (user + system) / 1000;
      calls += inputs.length;
    }
    return (calls * 1000) / spentMs;
  };
  round();
  round();
  return median(Array.from({ length: 5 }, round));
}

/** Every call gets an input of its own that nothing has seen before, `make(i)` by way of JSON. */
export function freshRate<T>(make: (i: number) => T, run: (input: T) => unknown): number {
  let made = 0;
  return processorRate(() => Array.from({ length: batch }, () => fresh(make(made++))), run);
}

/** The same inputs again and again, none like another. */
export function againRate<T>(make: (i: number) => T, run: (input: T) => unknown): number {
  const inputs = Array.from({ length: kept }, (_, i) => fresh(make(i)));
  return processorRate(() => inputs, run);
}
