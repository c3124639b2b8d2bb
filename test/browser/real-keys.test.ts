import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Display, missingForDisplay, openDisplay } from './harness/display.ts';
import { type Extension, startExtension } from './harness/extension.ts';
import { choose, load } from './journey.ts';
import { closed, note, receiver } from './two-actions.ts';

/**
 * From a closed case to its note pasted, with real keys in a real window: the browser's own shortcuts, the browser's own focus. The
 * panel is not looked into, since a debugger in it would give it a focus that it does not have.
 */

const missing = missingForDisplay();
if (missing.length > 0) process.stdout.write(`  Not tested with real keys: apt-get install ${missing.join(' ')}\n`);
const withKeys = missing.length === 0 ? test : test.skip;

let display: Display;
let extension: Extension;
afterEach(async () => {
  await extension?.dispose();
  display?.close();
});

/** The clinic with the closed case, and a field in the corner as the record system's. */
async function closedCase(): Promise<Page> {
  display = await openDisplay();
  extension = await startExtension({ display: display.name });
  const options = await extension.openExtensionPage('options.html');
  await choose(options, receiver);
  const clinic = await extension.openClinic('/drop-in');
  await options.close();
  await load(clinic, [closed]);
  await clinic.evaluate(() => {
    history.pushState(null, '', '/patient/visit/anna');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    const record = document.createElement('textarea');
    record.id = 'record';
    record.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 200px; height: 60px; z-index: 99';
    document.documentElement.append(record);
  });
  await clinic.bringToFront();
  return clinic;
}

/** Clicks in the field in the page: the page has the focus then, whatever the panel has. */
async function click(clinic: Page): Promise<void> {
  const [x = 0, y = 0] = await clinic.evaluate(() => [screenX + 60, screenY + outerHeight - innerHeight + 30]);
  display.click(x, y);
}

/** Pastes with the keys until something has come. */
async function pasted(clinic: Page): Promise<string> {
  const record = clinic.locator('#record');
  await expect
    .poll(
      async () => {
        await record.fill('');
        display.press('ctrl+v');
        await clinic.waitForTimeout(300);
        return record.inputValue();
      },
      { timeout: 15_000 },
    )
    .not.toBe('');
  return record.inputValue();
}

/** A click's own leave to copy goes out after five seconds: what then lets a copy through is the shortcut alone. */
const leave = 6000;

withKeys(
  'the panel open, the page in focus: two strokes, and the page keeps the focus',
  { timeout: 90_000 },
  async () => {
    const clinic = await closedCase();
    await extension.pressButton(clinic);
    await clinic.waitForTimeout(2000);
    await click(clinic);
    await clinic.waitForTimeout(leave);
    display.press('alt+shift+j');
    await clinic.waitForTimeout(1000);
    display.press('a');
    await clinic.waitForTimeout(300);
    expect(await clinic.locator('#record').inputValue()).toBe('a');
    display.press('alt+shift+k');
    await clinic.waitForTimeout(1000);
    expect(await pasted(clinic)).toBe(note);
  },
);

withKeys('the panel closed: two strokes', { timeout: 90_000 }, async () => {
  const clinic = await closedCase();
  await click(clinic);
  await clinic.waitForTimeout(leave);
  display.press('alt+shift+j');
  await clinic.waitForTimeout(3000);
  display.press('alt+shift+k');
  await clinic.waitForTimeout(1000);
  await click(clinic);
  expect(await pasted(clinic)).toBe(note);
});
