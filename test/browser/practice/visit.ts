import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openSite, type Site } from './site.ts';

const noon = '2026-03-04T10:15:00%2B01:00';

export let site: Site;
export let page: Page;
let context: BrowserContext;
/** Whatever the page complained of, and whatever it asked another host for. */
let complaints: string[];

/** The practice clinic, with a new page for each test, which may complain of nothing and ask no other host. */
export function visitClinic(): void {
  beforeAll(async () => {
    site = await openSite();
  }, 60_000);

  afterAll(() => site.close());

  beforeEach(async () => {
    context = await site.browser.newContext({
      viewport: { width: 1280, height: 800 },
      timezoneId: 'America/New_York',
      locale: 'en-US',
    });
    page = await context.newPage();
    page.setDefaultTimeout(5_000);
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const own =
        request.url().startsWith(site.origin) && ['document', 'script', 'stylesheet'].includes(request.resourceType());
      if (!own && !request.url().endsWith('/favicon.ico')) complaints.push(request.url());
    });
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
}

export const open = (path: string) => page.goto(`${site.origin}${path}?now=${noon}`);
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const main = () => page.getByRole('main');
export const log = () => page.getByRole('log', { name: 'Meddelanden', exact: true });

/** The value beside a label in the open case. */
export async function fact(label: string): Promise<string> {
  const value = main()
    .locator('dt', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd');
  return (await value.textContent())?.trim() ?? '';
}
