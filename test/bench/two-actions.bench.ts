import { shows, sitDown } from '../browser/journey.ts';
import { closed, note, receiver, strike } from '../browser/two-actions.ts';

/**
 * From a closed case to its note on the clipboard: milliseconds from each stroke, as the service worker gets it, until it is done.
 * Waiting between processes is in them, so the work is less. Needs `npm run build`.
 */

const rounds = 20;
const desk = await sitDown(receiver, [closed]);
const { panel, extension } = desk;
await desk.open('anna');
await shows(panel, '2380');

/** Stamps in the panel, by the clock that all processes share: when the note is there to read, and when it is on the clipboard. */
await panel.evaluate(() => {
  const stamps = { shown: 0, copied: 0, text: '' };
  Object.assign(globalThis, { stamps });
  const now = (): number => performance.timeOrigin + performance.now();
  // The last thing that is done when the note is drawn.
  document.addEventListener('focusin', () => {
    if (document.activeElement?.textContent === 'Kopiera allt') stamps.shown = now();
  });
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = async (text) => {
    await write(text);
    stamps.copied = now();
    stamps.text = text;
  };
});
type Stamps = { shown: number; copied: number; text: string };
const stamps = () => panel.evaluate(() => (globalThis as unknown as { stamps: Stamps }).stamps);

/** Milliseconds from the stroke until its stamp. */
async function timed(command: 'open-note' | 'copy-note', stamp: 'shown' | 'copied'): Promise<number> {
  await panel.evaluate(() => {
    Object.assign((globalThis as unknown as { stamps: Stamps }).stamps, { shown: 0, copied: 0 });
  });
  const struck = await strike(extension.context, command);
  for (let tries = 0; tries < 100; tries++) {
    const at = (await stamps())[stamp];
    if (at > 0) return at - struck;
    await panel.waitForTimeout(20);
  }
  throw new Error(`${command}: nothing came of it`);
}

const open: number[] = [];
const copy: number[] = [];
for (let round = 0; round < rounds; round++) {
  await panel.getByRole('tab', { name: 'Nu' }).click();
  open.push(await timed('open-note', 'shown'));
  copy.push(await timed('copy-note', 'copied'));
  if ((await stamps()).text !== note) throw new Error('another note than the case’s');
}
await extension.dispose();

const says = (name: string, times: number[]): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const ms = (at: number): string => (sorted[at] ?? Number.NaN).toFixed(1);
  process.stdout.write(
    `  ${name}: median ${ms(sorted.length >> 1)} ms, worst of ${rounds} ${ms(sorted.length - 1)} ms\n`,
  );
};
process.stdout.write('Two actions, panel open: stroke → done (of 100 ms)\n');
says('Alt+Shift+J, the note to read', open);
says('Alt+Shift+K, the note on the clipboard', copy);
says(
  'both',
  open.map((time, at) => time + (copy[at] ?? 0)),
);
