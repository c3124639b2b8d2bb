import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown } from './journey.ts';

/** The built panel beside the built page: a field shown by keyboard. */

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
