import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown } from './journey.ts';

/** The built panel beside the built page: a field shown by keyboard, the page taught by pointer and by keyboard alone. */

let desk: Desk;
beforeEach(async () => {
  const other = quiet({ priority: 3, reason: 'Utslag' });
  desk = await sitDown(
    nurse,
    [quiet({ priority: 2, reason: 'Hosta' }), { ...other, url: other.url.replace('1001', '1002') }],
    monday('10:15'),
  );
  await desk.open('1001');
  await shows(desk.panel, '2380');
});
afterEach(() => desk.extension.dispose());

const press = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name });
const outlined = (clinic: Page): Promise<string[]> =>
  clinic.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => effect as KeyframeEffect)
      .filter((effect) => JSON.stringify(effect.getKeyframes()).includes('outline'))
      .map(({ target }) => target?.textContent ?? ''),
  );
const whole = (clinic: Page): Promise<string> => clinic.evaluate(() => document.documentElement.outerHTML);

/** The page calls the reason something that no profile knows, in every case that is opened. */
const rename = (clinic: Page): Promise<void> =>
  clinic.evaluate(() => {
    const change = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (/^sökorsak$/i.test(node.nodeValue?.trim() ?? '')) node.nodeValue = 'Bekymmer';
    };
    change();
    new MutationObserver(change).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** The panel asks for the reason, which it cannot read. */
async function askForReason({ clinic, panel }: Desk): Promise<void> {
  await rename(clinic);
  await press(panel, 'Vad panelen läser').click();
  await press(panel, 'Lär in sidan').click();
  await panel.getByLabel('Uppgift', { exact: true }).selectOption('reason');
  await panel.getByText('Med den här profilen: ej läst').waitFor();
}

/** The file that the panel gives: it reads the reason by the page's word, and tells nothing of the case. */
async function expectSaved(panel: Page): Promise<void> {
  const coming = panel.waitForEvent('download');
  await press(panel, 'Spara sidprofilen som fil').click();
  const saved = readFileSync(await (await coming).path(), 'utf8');
  expect(JSON.parse(saved).labels.reason).toContain('bekymmer');
  expect(saved).not.toMatch(/2380|Hosta|Utslag/);
}

test('a field is shown on the page by keyboard, and the page is left as it was', async () => {
  const { clinic, panel } = desk;
  const before = await whole(clinic);
  await press(panel, 'Vad panelen läser').focus();
  await panel.keyboard.press('Enter');
  await press(panel, 'Visa på sidan: personnummer').focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => outlined(clinic)).not.toEqual([]);
  expect(await whole(clinic)).toBe(before);
  await expect.poll(() => outlined(clinic), { timeout: 6000 }).toEqual([]);
  expect(await whole(clinic)).toBe(before);
  await expectNoComplaints(desk);
});

test('a page is taught by pointing, tried on the next case, and the profile saved as a file', async () => {
  const { clinic, panel } = desk;
  await askForReason(desk);
  const told = panel.getByText('Klicka på sidan där det står: sökorsak.');
  await press(panel, 'Peka på sidan').click();
  await told.waitFor();
  // Esc on the page stops, and the page has its pointer back.
  await clinic.keyboard.press('Escape');
  await told.waitFor({ state: 'detached' });
  await press(panel, 'Peka på sidan').click();
  await told.waitFor();
  const before = await whole(clinic);
  const value = clinic.locator('dt:text("Bekymmer") + dd');
  await value.hover();
  await expect.poll(() => outlined(clinic)).toEqual(['Hosta']);
  // Twice: the second press is no press on the page either.
  await value.dblclick();
  await panel.getByText('Här läses: Hosta').waitFor();
  await expect.poll(() => outlined(clinic)).toEqual([]);
  expect(await whole(clinic)).toBe(before);
  await press(panel, 'Stämmer').click();
  await panel.getByText('Med den här profilen: Hosta').waitFor();
  await panel.getByText('läst på 1 av 1 ärende').waitFor();
  await desk.open('1002');
  await panel.getByText('Med den här profilen: Utslag').waitFor();
  await panel.getByText('läst på 2 av 2 ärenden').waitFor();
  await expectSaved(panel);
  await expectNoComplaints(desk);
});

test('a page is taught without a pointer', async () => {
  const { clinic, panel } = desk;
  await askForReason(desk);
  const { keyboard } = panel;
  await press(panel, 'Välj bland sidans texter').focus();
  await keyboard.press('Enter');
  const list = panel.getByLabel('Sidans texter');
  await expect.poll(() => list.evaluate((el) => el === document.activeElement)).toBe(true);
  // To the label by its letters, and on to its value; each is shown on the page.
  await keyboard.type('Bek');
  await expect.poll(() => outlined(clinic)).toEqual(['Bekymmer']);
  await keyboard.press('ArrowDown');
  await expect.poll(() => outlined(clinic)).toEqual(['Hosta']);
  await keyboard.press('Enter');
  await panel.getByText('Här läses: Hosta').waitFor();
  await press(panel, 'Stämmer').focus();
  await keyboard.press('Enter');
  await panel.getByText('Med den här profilen: Hosta').waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Nästa: /);
  await list.focus();
  await keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await expectSaved(panel);
  await expectNoComplaints(desk);
});
