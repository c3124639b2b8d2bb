import type { Plain } from '../../../src/reader/page/see.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { damageNow } from './damage.ts';
import { openEye, read, text } from './page.ts';

// node test/browser/reader/damage-one.ts DIALECT SEED: what was done to that damaged page, what is seen of it, and what is read.
const [name = '', seed] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);

function show(plain: Plain, deep: string): void {
  if (typeof plain === 'string') {
    say(`${deep}${JSON.stringify(plain)}`);
    return;
  }
  say(`${deep}${[plain.tag, plain.role, plain.name, plain.marks, plain.box.join()].filter(Boolean).join(' ')}`);
  for (const kid of plain.kids) show(kid, `${deep}  `);
}

const words = Object.values(defaultProfile.labels).map((list) => [...list]);
const eye = await openEye();
for (const { told, seen } of await eye.many(text(`${name}.html`), damageNow, [{ seed: Number(seed), words }])) {
  show(seen, '');
  const { case: shown, fields } = read(seen);
  for (const { field, state, where } of fields) say(`${field}: ${state}, ${where}`);
  say(JSON.stringify(shown, undefined, 2));
  for (const op of told.ops) say(op);
}
await eye.browser.close();
