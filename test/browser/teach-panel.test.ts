import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown } from './journey.ts';

/** The built panel beside the built page: a field shown by keyboard, the page taught by pointer. */

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown(nurse, [quiet({ priority: 2, reason: 'Hosta' })], monday('10:15'));
  await desk.open('1001');
  await shows(desk.panel, '2380');
});
afterEach(() => desk.extension.dispose());

const press = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name });
const outlined = (clinic: Page): Promise<number> =>
  clinic.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ effect }) => JSON.stringify((effect as KeyframeEffect).getKeyframes()).includes('outline')).length,
  );
const whole = (clinic: Page): Promise<string> => clinic.evaluate(() => document.documentElement.outerHTML);

/** The page calls the reason something that no profile knows. */
const rename = (clinic: Page): Promise<number> =>
  clinic.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let renamed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/^sökorsak$/i.test(node.nodeValue?.trim() ?? '')) {
        node.nodeValue = 'Kärnfråga';
        renamed++;
      }
    return renamed;
  });

test('a field is shown on the page by keyboard, and the page is left as it was', async () => {
  const { clinic, panel } = desk;
  const before = await whole(clinic);
  await press(panel, 'Vad panelen läser').focus();
  await panel.keyboard.press('Enter');
  await press(panel, 'Visa på sidan: personnummer').focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => outlined(clinic)).toBeGreaterThan(0);
  expect(await whole(clinic)).toBe(before);
  await expect.poll(() => outlined(clinic), { timeout: 6000 }).toBe(0);
  expect(await whole(clinic)).toBe(before);
  await expectNoComplaints(desk);
});

test('a page is taught by pointing, and the profile saved as a file', { timeout: 60_000 }, async () => {
  const { clinic, panel } = desk;
  expect(await rename(clinic)).toBeGreaterThan(0);
  await press(panel, 'Vad panelen läser').click();
  await press(panel, 'Lär in sidan').click();
  await panel.getByLabel('Uppgift', { exact: true }).selectOption('reason');
  await panel.getByText('Med den här profilen: ej läst').waitFor();
  await press(panel, 'Peka på sidan').click();
  // Esc on the page stops, and the page hears again.
  await clinic.waitForTimeout(300);
  await clinic.keyboard.press('Escape');
  await press(panel, 'Peka på sidan').click();
  await clinic.waitForTimeout(300);
  const before = await whole(clinic);
  const value = clinic.locator('dt:text("Kärnfråga") + dd');
  // The page hears that it is pointed at when it hears it: until then a pointer over it is a pointer.
  await vi.waitFor(
    async () => {
      await clinic.mouse.move(1, 1);
      await value.hover();
      expect(await outlined(clinic)).toBeGreaterThan(0);
    },
    { timeout: 10_000, interval: 200 },
  );
  await value.click();
  await panel.getByText('Här läses: Hosta').waitFor();
  expect(await whole(clinic)).toBe(before);
  await press(panel, 'Stämmer').click();
  await panel.getByText('Med den här profilen: Hosta').waitFor();
  const coming = panel.waitForEvent('download');
  await press(panel, 'Spara sidprofilen som fil').click();
  const saved = readFileSync(await (await coming).path(), 'utf8');
  expect(JSON.parse(saved).labels.reason).toContain('kärnfråga');
  expect(saved).not.toMatch(/2380|Hosta/);
  await expectNoComplaints(desk);
});
