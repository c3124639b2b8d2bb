import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { damageNow } from './damage.ts';
import { judge, type Tally } from './judge.ts';
import { cases, type Eye, json, read, text } from './page.ts';

const words = Object.values(defaultProfile.labels).map((list) => [...list]);

/** As many damaged pages, from the seed on, all dialects in turn: what was read of them, held against the whole pages. */
export async function readDamaged(eye: Eye, count: number, first: number): Promise<Tally> {
  const tally: Tally = { right: 0, unread: 0, beyond: [], wrong: [] };
  for (const [index, name] of cases.entries()) {
    const seeds: number[] = [];
    for (let i = index; i < count; i += cases.length) seeds.push(first + i);
    await readSeeds(eye, name, seeds, tally);
  }
  return tally;
}

/** One dialect's page, damaged by each of the seeds. */
export async function readSeeds(eye: Eye, name: string, seeds: readonly number[], tally: Tally): Promise<void> {
  const jobs = seeds.map((seed) => ({ seed, words }));
  for (const [i, { told, seen }] of (await eye.many(text(`${name}.html`), damageNow, jobs)).entries())
    judge(json(name), read(seen).case, told, `${name} ${seeds[i]}`, tally);
}

/** "300 damaged pages: right 4000 (60.0 %), …" */
export function summary(count: number, { right, unread, beyond, wrong }: Tally): string {
  const all = right + unread + beyond.length + wrong.length;
  const share = (n: number) => `${n} (${((100 * n) / all).toFixed(2)} %)`;
  return `${count} damaged pages: right ${share(right)}, unread ${share(unread)}, beyond telling ${share(beyond.length)}, wrong ${share(wrong.length)}`;
}
