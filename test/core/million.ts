/**
 * Generated cases by the million, over all cores: `npm run million [how many] [seed]`. Ends with 1 at any fault. Every
 * twentieth case is also asked again without each of its keys in turn. The test run has 20,000 of the same.
 */
import { availableParallelism } from 'node:os';
import { argv, exit, stdout } from 'node:process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { availableRegions } from '../../src/core/regions/index.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';
import { faultsOf, silencedBy } from './invariants.ts';
import { seen } from './seen.ts';

const batch = 2000;

interface Tally {
  cases: number;
  /** A fault in words, how often, and the first input that had it. */
  faults: Map<string, { times: number; input: string }>;
}

function ask(count: number, seed: number): Tally {
  const tally: Tally = { cases: 0, faults: new Map() };
  const add = (fault: string, input: unknown) => {
    const known = tally.faults.get(fault);
    tally.faults.set(fault, { times: (known?.times ?? 0) + 1, input: known?.input ?? JSON.stringify(input) });
  };
  const keys = availableRegions().map(({ key }) => key);
  const arb = fc.record({ case: anyCase, desk: anyDesk(...keys), notes: anyNotes });
  for (let round = 0; tally.cases < count; round++) {
    for (const input of fc.sample(arb, { numRuns: Math.min(batch, count - tally.cases), seed: seed + round })) {
      for (const fault of faultsOf(input)) add(fault, input);
      if (tally.cases++ % 20 === 0)
        for (const silenced of silencedBy(input)) if (!seen.has(silenced)) add(`silent: ${silenced}`, input);
    }
    if (round % 10 === 9) parentPort?.postMessage({ soFar: tally.cases });
  }
  return tally;
}

async function main(): Promise<void> {
  const count = Number(argv[2] ?? 1_000_000);
  const seed = Number(argv[3] ?? 1177);
  const shards = availableParallelism();
  const started = Date.now();
  const tallies = await Promise.all(
    Array.from({ length: shards }, (_, shard) => {
      const data = { count: Math.ceil(count / shards), seed: seed + shard * 1_000_003 };
      const worker = new Worker(new URL(import.meta.url), { workerData: data });
      return new Promise<Tally>((resolve, reject) => {
        worker.on('message', (said: Tally | { soFar: number }) => {
          if ('faults' in said) resolve(said);
          else stdout.write(`shard ${shard}: ${said.soFar} after ${Math.round((Date.now() - started) / 1000)} s\n`);
        });
        worker.on('error', reject);
      });
    }),
  );
  const cases = tallies.reduce((sum, tally) => sum + tally.cases, 0);
  const faults = tallies.flatMap((tally) => [...tally.faults]);
  for (const [fault, { times, input }] of faults) stdout.write(`${times} × ${fault}\n    first: ${input}\n`);
  const kinds = faults.length === 0 ? 'no fault' : `${faults.length} kinds of faults`;
  stdout.write(`${cases} cases, seed ${seed}: ${kinds}, ${Math.round((Date.now() - started) / 1000)} s\n`);
  exit(faults.length > 0 ? 1 : 0);
}

if (isMainThread) await main();
else parentPort?.postMessage(ask(workerData.count, workerData.seed));
