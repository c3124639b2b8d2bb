import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { deal } from '../../src/practice/cases/index.ts';
import { findBrowser } from '../../src/practice/launcher/find-browser.mjs';
import { addressOf } from '../../src/practice/router.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import type { Reading } from '../../src/reader/reading.ts';
import { anyCase } from '../practice/any-case.ts';
import { inOrder } from './reader/in-order.ts';

const site = 'https://clinic.platform24.se';
const now = '2026-03-04T10:00:00+01:00';
const generated = 60;

interface Drawn {
  drawCases: (cases: readonly Case[], now: string) => void;
  look: () => PlainElement;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../src/practice/', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { drawCases } from './draw.tsx'; import { see } from '../reader/page/sight.ts';
        globalThis.drawCases = (cases, now) => drawCases(document.getElementById('app'), cases, now);
        globalThis.look = () => see(document);`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
    define: { 'import.meta.env.BROWSER': '"chrome"' },
  });
  browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'America/New_York' });
  const looks = await build({ entryPoints: [`${folder}practice.css`], bundle: true, write: false });
  const style = looks.outputFiles[0]?.text ?? '';
  const body = `<!doctype html><html lang="sv"><head><style>${style}</style></head><body><div id="app"></div></body></html>`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(`${site}/drop-in`);
  await page.evaluate(outputFiles[0]?.text ?? '');
});
afterAll(() => browser.close());

async function drawn(cases: readonly Case[], address: string): Promise<Reading> {
  const seen = await page.evaluate(
    async ([list, time, to]) => {
      const { drawCases, look } = globalThis as unknown as Drawn;
      history.pushState(null, '', to);
      drawCases(list, time);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return look();
    },
    [cases, now, address] as const,
  );
  return readSeen(seen, defaultProfile, { url: address, now });
}

/** Times as instants: the page shows them in Stockholm's offset, whatever the case was written in. */
function instants(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(instants);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, instants(inner)]));
}

const dealt = deal(Date.parse(now), (id) => addressOf({ page: 'visit', id }, `${site}/drop-in`)).map(
  ({ shown }) => shown,
);

it('reads every practice case as it is', async () => {
  expect(dealt.length).toBeGreaterThanOrEqual(30);
  for (const shown of dealt) {
    const reading = await drawn(dealt, shown.url);
    expect(instants(reading.case), shown.url).toEqual(instants(shown));
  }
});

it(`reads ${generated} generated cases as they are`, { timeout: 90_000 }, async () => {
  const url = `${site}/patient/visit/abc`;
  for (const shown of fc.sample(anyCase(url).map(inOrder), { numRuns: generated, seed: 20260304 })) {
    const reading = await drawn([shown], url);
    // A page that shows next to nothing of a case is taken for none.
    if (reading.case === null) expect(Object.keys(shown).length).toBeLessThan(6);
    else expect(instants(reading.case)).toEqual(instants(shown));
  }
});

/** Which cases a tab of the list shows, and what its rows cannot leave out. */
const tabs = { 'Väntar i kö': 'waiting', Mottagna: 'received', Avslutade: 'closed' } as const;

it.each(Object.entries(tabs))('reads the list "%s" as a queue', async (name, phase) => {
  await drawn(dealt, `${site}/drop-in`);
  await page.getByRole('tab', { name }).click();
  const seen = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return (globalThis as unknown as Drawn).look();
  });
  const reading = readSeen(seen, defaultProfile, { url: `${site}/drop-in`, now });
  expect(reading.case).toBeNull();
  const queue = reading.queue ?? [];
  expect(queue.length).toBeGreaterThan(phase === 'waiting' ? 5 : 0);
  for (const row of queue) {
    const shown = dealt.find(({ url }) => url === row.url);
    expect(shown, row.url).toBeDefined();
    // A row shows less than the case; what it shows is the case's own. Its empty cell says none, whatever the reason.
    const { phase: listed, ...rest } = row;
    const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
    const nulls = Object.entries(rest).filter(([, value]) => value === null);
    expect(instants(shown)).toMatchObject(instants(told) as object);
    for (const [key] of nulls) expect(shown?.[key as keyof Case] ?? null, key).toBeNull();
    expect(row.priority).toBe(shown?.priority);
    if (listed) expect(listed).toBe(shown?.phase);
    expect(row.reason).toBe(shown?.reason);
    expect(row.patient?.protected === true).toBe(shown?.patient?.protected === true);
  }
});
