import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleEye } from '../../../src/commands/see-saved.ts';
import { findBrowser } from '../../../src/practice/launcher/find-browser.mjs';
import type { PlainElement } from '../../../src/reader/page/see.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../../src/reader/read-page.ts';
import type { Reading } from '../../../src/reader/reading.ts';

export const url = 'https://clinic.platform24.se/page';
/** A Wednesday. */
export const now = '2026-03-04T15:00:00+01:00';

const folder = new URL('../../reader/pages/', import.meta.url);
export const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
export const json = (name: string): unknown => JSON.parse(text(`${name}.json`));

export const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));
/** The pages that show a case. */
export const cases = pages.filter((name) => !/^(list|no-case)/.test(name));

export const read = (seen: PlainElement): Reading => readSeen(seen, defaultProfile, { url, now });

/** What was done to a page, and what it looks like after. */
export interface Done<T> {
  told: T;
  seen: PlainElement;
}

export interface Eye {
  show: (html: string) => Promise<void>;
  look: () => Promise<Reading>;
  /** One page over and over, each time as it was at first and then changed by `act`, which goes into the page as text. */
  many: <J, T>(html: string, act: (job: J) => T, jobs: readonly J[]) => Promise<Done<T>[]>;
  page: Page;
  browser: Browser;
}

/** One real Chromium with one page, served at the clinic's address, without any net. */
export async function openEye(): Promise<Eye> {
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
  const look = async () =>
    read(await page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look()));
  const many = async <J, T>(next: string, act: (job: J) => T, jobs: readonly J[]): Promise<Done<T>[]> => {
    await show(next);
    await page.evaluate(`globalThis.act = ${act}; globalThis.repeat = ${repeat}`);
    const done: Done<T>[] = [];
    for (let from = 0; from < jobs.length; from += 50) {
      const part = JSON.stringify(jobs.slice(from, from + 50));
      done.push(...JSON.parse(await page.evaluate(`repeat(${JSON.stringify(next)}, ${part})`)));
    }
    return done;
  };
  return { show, look, many, page, browser };
}

/** Runs inside the page, which has `act` and `look`. Scripts have run the first time; what they defined makes its parts anew. */
async function repeat(html: string, jobs: unknown[]): Promise<string> {
  const { act, look } = globalThis as unknown as { act: (job: unknown) => unknown; look: () => unknown };
  const whole = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
    [...root.querySelectorAll('*')].flatMap((el) => [
      ...(el.localName === 'iframe' ? [el as HTMLIFrameElement] : []),
      ...(el.shadowRoot ? framesIn(el.shadowRoot) : []),
    ]);
  const done: unknown[] = [];
  for (const job of jobs) {
    document.body.innerHTML = whole;
    await Promise.all(
      framesIn(document).map(
        (frame) => new Promise((loaded) => frame.addEventListener('load', loaded, { once: true })),
      ),
    );
    const told = act(job);
    done.push({ told, seen: look() });
  }
  return JSON.stringify(done);
}
