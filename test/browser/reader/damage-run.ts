import { readDamaged, summary } from './damaged.ts';
import { openEye } from './page.ts';

// node test/browser/reader/damage-run.ts [pages] [first seed]: damaged pages by the thousand, and what was read of them. Exit 1 for a wrong value.
const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const step = 3000;
const eye = await openEye();
const all = { right: 0, unread: 0, beyond: [] as string[], wrong: [] as string[] };
for (let from = 0; from < count; from += step) {
  const some = Math.min(step, count - from);
  const tally = await readDamaged(eye, some, first + from);
  for (const line of tally.wrong) process.stdout.write(`WRONG ${line}\n`);
  for (const line of tally.beyond) process.stdout.write(`BEYOND ${line}\n`);
  all.right += tally.right;
  all.unread += tally.unread;
  all.beyond.push(...tally.beyond);
  all.wrong.push(...tally.wrong);
  process.stdout.write(`from seed ${first}: ${summary(from + some, all)}\n`);
}
await eye.browser.close();
process.exitCode = all.wrong.length > 0 ? 1 : 0;
