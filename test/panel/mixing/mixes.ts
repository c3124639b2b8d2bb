import { startRun } from './run.ts';
import { anySteps, inWords, type Step, shrunk } from './steps.ts';

/** A session's length, in steps: then a new browser with other patients. */
const session = 500;

export interface Mixed {
  /** The first fault, with the fewest steps that show it, in words. */
  fault: string | null;
  done: Map<string, number>;
  count: number;
}

/** `count` random steps from a seed, in sessions; stops at the first fault, or once `until` (epoch ms) has passed. */
export async function mixes(count: number, seed: number, until = Number.POSITIVE_INFINITY): Promise<Mixed> {
  const done = new Map<string, number>();
  let made = 0;
  for (let nr = 0; made < count && Date.now() < until; nr++) {
    const steps = anySteps(seed + nr, Math.min(session, count - made));
    const end = await walk(steps, seed + nr, done);
    made += end?.at ?? steps.length;
    if (end) return { fault: await told(steps.slice(0, end.at + 1), seed + nr), done, count: made };
  }
  return { fault: null, done, count: made };
}

async function walk(
  steps: readonly Step[],
  seed: number,
  done = new Map<string, number>(),
): Promise<{ at: number; why: string } | null> {
  const run = startRun(seed);
  for (const [at, step] of steps.entries()) {
    try {
      await run.step(step);
    } catch (thrown) {
      return { at, why: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
    }
  }
  for (const [what, times] of run.done) done.set(what, (done.get(what) ?? 0) + times);
  return null;
}

async function told(steps: readonly Step[], seed: number): Promise<string> {
  const fewest = await shrunk(steps, async (less) => (await walk(less, seed)) !== null);
  const end = await walk(fewest, seed);
  return [
    `session of seed ${seed}:`,
    ...fewest.map((step, nr) => `  ${nr + 1}. ${inWords(step)}`),
    `  then: ${end?.why}`,
  ].join('\n');
}
