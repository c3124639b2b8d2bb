import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleEye } from '../../../src/commands/see-saved.ts';
import { findBrowser } from '../../../src/practice/launcher/find-browser.mjs';
import { defaultProfile } from '../../../src/reader/default-profile.ts';
import { readSeen } from '../../../src/reader/read-page.ts';
import type { Reading } from '../../../src/reader/reading.ts';
import type { PlainElement } from '../../../src/reader/see.ts';

export const url = 'https://clinic.platform24.se/page';
/** A Wednesday. */
export const now = '2026-03-04T15:00:00+01:00';

const folder = new URL('../../reader/pages/', import.meta.url);
export const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
export const json = (name: string): unknown => JSON.parse(text(`${name}.json`));

/** One real Chromium with one page, served at the clinic's address, without any net. */
export async function openEye(): Promise<{
  show: (html: string) => Promise<void>;
  look: () => Promise<Reading>;
  page: Page;
  browser: Browser;
}> {
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  const page = await browser.newPage({
    locale: 'sv-SE',
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 800 },
  });
  const eye = await bundleEye();
  let html = '';
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const show = async (next: string) => {
    html = next;
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(eye);
  };
  const look = async () => {
    const seen = await page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
    return readSeen(seen, defaultProfile, { url, now });
  };
  return { show, look, page, browser };
}
