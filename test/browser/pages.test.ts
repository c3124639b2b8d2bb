import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityViolations } from './harness/axe.ts';
import { type Extension, startExtension } from './harness/extension.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await startExtension();
});
afterAll(() => extension.dispose());

/** What goes wrong in the page while it loads and settles: console errors, uncaught errors, breaches of the policy. */
async function load(url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await extension.context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(url);
  const drawn = page.locator('#app > *').first().waitFor({ timeout: 5_000 });
  await drawn.catch(() => faults.push('nothing is drawn in #app'));
  await page.waitForTimeout(300);
  return { page, faults };
}

const own = (file: string) => `chrome-extension://${extension.extensionId}/${file}`;

describe.each(['sidepanel.html', 'options.html', 'practice.html'])('%s', (file) => {
  test('opens without an error under the policy, in Swedish, with a title', async () => {
    const { page, faults } = await load(own(file));
    expect(faults).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.title()).not.toBe('');
    await page.close();
  });

  // Either would send what stands there to the browser's maker: a translation, or the spelling check that asks its server.
  test('is never offered for translation, and what is written there is not checked for spelling', async () => {
    const { page } = await load(own(file));
    expect(await page.locator('meta[name="google"]').getAttribute('content')).toBe('notranslate');
    const isChecked = () => {
      const field = document.createElement('textarea');
      document.querySelector('#app')?.append(field);
      return field.spellcheck;
    };
    expect(await page.evaluate(isChecked)).toBe(false);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('breaks no rule of WCAG that axe can decide (%s)', async (colorScheme) => {
    const { page } = await load(own(file));
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.close();
  });

  test('can neither connect out nor write HTML from text', async () => {
    const { page, faults } = await load(own(file));
    const tried = await page.evaluate(async () => {
      const out = await fetch('https://clinic.platform24.se/').then(
        () => 'connected',
        () => 'refused',
      );
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>html</p>');
        return { out, html: 'written' };
      } catch {
        return { out, html: 'refused' };
      }
    });
    expect(tried).toEqual({ out: 'refused', html: 'refused' });
    // And the listener for faults hears it.
    expect(faults.join('\n')).toContain('Content Security Policy');
    await page.close();
  });
});

test('the practice clinic opens without an error at the clinic address too', async () => {
  const { page, faults } = await load('https://clinic.platform24.se/');
  expect(faults).toEqual([]);
  await page.close();
});
