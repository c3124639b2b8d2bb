import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';

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
      await page.getByRole('button', { name: 'Kopiera allt som text' }).click();
    },
  ],
  ['copied', 'case', async (page) => page.getByRole('button', { name: 'Kopiera personnr' }).click()],
  ['routine', 'case', tab('Rutin')],
  ['protected', 'protected'],
  ['due', 'due'],
  ['broken', 'broken'],
  ['region', 'region'],
  ['queue', 'queue'],
  ['reload', 'reload'],
  ['elsewhere', 'elsewhere'],
];
const faces = [
  { face: 'light', colorScheme: 'light' },
  { face: 'dark', colorScheme: 'dark' },
  { face: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

const wanted = process.argv[2] ?? '';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const { face, ...scheme } of faces) {
  for (const width of [320, 400, 600]) {
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
      await page.screenshot({ path: `${pictures}/${name}-${width}-${face}.png`, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
