import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../../src/practice/launcher/find-browser.mjs';

/** Pictures of the panel on advice written by hand, for the eye: `node test/panel/look/take.ts [part of a name]` → pictures/panel/. */
const root = new URL('../../..', import.meta.url).pathname;
const pictures = `${root}pictures/panel`;
mkdirSync(pictures, { recursive: true });
await build({
  root,
  logLevel: 'error',
  configFile: false,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir: `${pictures}/built`,
    emptyOutDir: true,
    minify: false,
    lib: {
      entry: `${root}test/panel/look/page.tsx`,
      formats: ['iife'],
      name: 'look',
      fileName: 'look',
      cssFileName: 'look',
    },
  },
});
const script = await readFile(`${pictures}/built/look.iife.js`, 'utf8');
const style = await readFile(`${pictures}/built/look.css`, 'utf8');
const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>1177 direkt-kollegan</title><style>${style}</style><body><div id="app"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`;

const tab = (name: string) => async (page: Page) => page.getByRole('tab', { name }).click();
/** Teaches the field by the text, or stands before it. */
async function teach(page: Page, field: string, text?: string): Promise<void> {
  await page.getByRole('button', { name: 'Vad panelen läser' }).click();
  await page.getByRole('button', { name: 'Lär in sidan' }).click();
  await page.getByLabel('Uppgift', { exact: true }).selectOption(field);
  if (text === undefined) return;
  await page.getByRole('button', { name: 'Välj bland sidans texter' }).click();
  await page.getByLabel('Sidans texter').selectOption(text);
  await page.getByRole('button', { name: 'Välj texten' }).click();
}
/** Points at a message of the patient's, and at one of the staff's or none. */
async function teachSenders(page: Page, then?: string): Promise<void> {
  await teach(page, 'messages.from', 'Hej, jag har ont i foten.');
  if (then) await page.getByRole('button', { name: then }).click();
  else {
    await page.getByLabel('Sidans texter').selectOption('Hej, hur länge har det gjort ont?');
    await page.getByRole('button', { name: 'Välj texten' }).click();
  }
}
const shots: [name: string, hash: string, act?: (page: Page) => Promise<void>][] = [
  ['now', 'case'],
  [
    'now-open',
    'case',
    (page) =>
      page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      }),
  ],
  ['register', 'case', tab('Registrera')],
  [
    'note',
    'case',
    async (page) => {
      await tab('Anteckna')(page);
      await page.getByRole('button', { name: 'Kopiera allt' }).click();
    },
  ],
  [
    'write',
    'case',
    async (page) => {
      await tab('Skriv')(page);
      await page.getByRole('textbox', { name: 'Utkast till chatten' }).fill('Vi har tyvärr ingen tid kl 14 i dag.');
      await page.getByText('Fler fraser').click();
      await page.getByText('Misstänkt avvikelse').click();
      await page.getByRole('button', { name: 'Kopiera: Patientavgift' }).click();
    },
  ],
  ['copied', 'case', async (page) => page.getByRole('button', { name: 'Kopiera personnr' }).click()],
  ['routine', 'case', tab('Rutin')],
  ['protected', 'protected'],
  ['due', 'due'],
  ['broken', 'broken'],
  ['region', 'region'],
  ['queue', 'queue'],
  ['shift', 'shift', async (page) => page.getByRole('button', { name: 'Jag slutar snart' }).click()],
  ['reads', 'case', async (page) => page.getByRole('button', { name: 'Vad panelen läser' }).click()],
  [
    'hand',
    'case',
    async (page) => {
      await page.getByRole('button', { name: 'Vad panelen läser' }).click();
      await page.getByRole('button', { name: 'Ange för hand: samtycke till journal' }).click();
      await page.getByLabel('Ange samtycke till journal').selectOption('Givet');
      await page.getByRole('button', { name: 'Använd i det här ärendet' }).click();
      await page.getByRole('button', { name: 'Tillbaka' }).click();
    },
  ],
  ['teach', 'strange', (page) => teach(page, 'flow')],
  [
    'teach-found',
    'strange',
    (page) => teach(page, 'reason', 'Hosta och feber sedan i tisdags, har provat hostmedicin'),
  ],
  ['teach-waits', 'strange', (page) => teach(page, 'arrivedAt', 'Dök upp: 2026-03-02 09:40')],
  ['teach-otherwise', 'strange', (page) => teach(page, 'anamnesis', 'Prioritet: 1')],
  ['teach-meaning', 'strange', (page) => teach(page, 'phase', 'I gång')],
  ['teach-senders', 'strange-chat', (page) => teach(page, 'messages.from')],
  ['teach-senders-words', 'strange-chat', (page) => teachSenders(page)],
  ['teach-senders-sides', 'strange-sides', (page) => teachSenders(page)],
  ['teach-senders-one', 'strange-sides', (page) => teachSenders(page, 'Hoppa över')],
  ['teach-list-name', 'strange-list', (page) => teach(page, 'lists', 'Att göra (3)')],
  ['reload', 'reload'],
  ['elsewhere', 'elsewhere'],
];
const faces = [
  { face: 'light', colorScheme: 'light' },
  { face: 'dark', colorScheme: 'dark' },
  { face: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

const axe = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** What axe finds on the page as drawn, one line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
  });
}

const wanted = process.argv[2] ?? '';
const browser = await chromium.launch({
  executablePath: findBrowser()?.path ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { face, ...scheme } of faces) {
  for (const width of [200, 320, 400, 600]) {
    const page = await browser.newPage({ ...scheme, viewport: { width, height: 720 } });
    await page.route('https://look.invalid/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    for (const [name, hash, act] of shots) {
      if (!`${name}-${width}-${face}`.includes(wanted)) continue;
      await page.goto('about:blank');
      await page.goto(`https://look.invalid/#${hash}`);
      await page.waitForTimeout(150);
      await act?.(page);
      await page.waitForTimeout(80);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) process.stdout.write(`${name} ${width} ${face}: wider than the panel\n`);
      if (face !== 'forced')
        for (const fault of await faults(page)) process.stdout.write(`${name} ${width} ${face}: ${fault}\n`);
      await page.screenshot({ path: `${pictures}/${name}-${width}-${face}.png`, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
