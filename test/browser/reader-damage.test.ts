import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import { type Damage, damageNow } from './reader/damage.ts';
import { judge, type Tally } from './reader/judge.ts';
import { json, openEye, text } from './reader/page.ts';

/** Pages in all; more by `DAMAGED=3000`. `DAMAGE_SEED` gives the first seed. */
const count = Number(process.env.DAMAGED ?? 300);
const first = Number(process.env.DAMAGE_SEED ?? 1);

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const names = readdirSync(new URL('../reader/pages/', import.meta.url))
  .filter((name) => name.endsWith('.html') && !/^(list|no-case)/.test(name))
  .map((name) => name.slice(0, -5));
const words = Object.values(defaultProfile.labels).map((list) => [...list]);

it(
  `${count} damaged pages: never a wrong value`,
  async () => {
    const tally: Tally = { right: 0, unread: 0, wrong: [] };
    for (let i = 0; i < count; i++) {
      const name = names[i % names.length] ?? '';
      await eye.show(text(`${name}.html`));
      const seed = first + i;
      const damage: Damage = await eye.page.evaluate(damageNow, { seed, words });
      const reading = await eye.look();
      judge(json(name), reading.case, damage, `${name} ${seed}`, tally);
    }
    const all = tally.right + tally.unread + tally.wrong.length;
    const share = (n: number) => `${n} (${((100 * n) / all).toFixed(1)} %)`;
    process.stdout.write(
      `${count} damaged pages: right ${share(tally.right)}, unread ${share(tally.unread)}, wrong ${share(tally.wrong.length)}\n`,
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.right).toBeGreaterThan(tally.unread);
  },
  Math.max(120_000, count * 1000),
);
