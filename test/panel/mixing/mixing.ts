/**
 * `npm run mixing [steps] [seed]`: random steps of open, write, switch, copy and close by the panel's store, places, editors and
 * copying, against a model that says what must be there. A fault is told as the fewest steps that show it; ends with 1. The test run
 * has a part of the same.
 */
import { argv, exit, stdout } from 'node:process';
import { mixes } from './mixes.ts';

const [steps, seed] = [Number(argv[2] ?? 100_000), Number(argv[3] ?? 1177)];
const started = Date.now();
const { fault, done, count } = await mixes(steps, seed);
stdout.write(`${[...done].map(([what, times]) => `${what} ${times}`).join(', ')}\n`);
stdout.write(`${count} steps, seed ${seed}: ${fault ?? 'no fault'}, ${Math.round((Date.now() - started) / 1000)} s\n`);
exit(fault === null ? 0 : 1);
