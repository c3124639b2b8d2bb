import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityViolations, wcag } from './harness/axe.ts';
import type { Extension } from './harness/extension.ts';
import { address, sitBeside } from './reader/teaching-desk.ts';

/** A chat that shows who wrote in words of its own or by sides alone, and a list: taught by pointer in the built panel, saved, taken in, and read. */

const strange = (name: string): string =>
  readFileSync(new URL(`../reader/pages/strange/${name}.html`, import.meta.url), 'utf8');
const pages: Record<string, string> = {
  '/kort/1': strange('words-in-bubble'),
  // Another case, whose patient writes as the staff's word, and no interpreter.
  '/kort/2': strange('words-in-bubble')
    .replace('19850312-2387', '19770309-2382')
    .replace('Eva Testberg', 'Nils Provlund')
    .replace('Hej, jag har ont.', 'Vårdteam')
    .replace(/<div class="b s"><div class="h"><span>Tolk.*\n/, ''),
  '/sidor/1': strange('sides'),
  '/sidor/2': strange('sides')
    .replace('19850312-2387', '19770309-2382')
    .replace('Eva Testberg', 'Nils Provlund')
    .replace('<p>Ok</p>', '<p>Sjuksköterska</p><p>Ok, vi hörs i morgon igen.</p>')
    .replace('Foten', 'Magen'),
  '/lista': strange('list-table'),
};

let extension: Extension;
let options: Page;
let clinic: Page;
let panel: Page;
beforeAll(async () => {
  ({ extension, options, clinic, panel } = await sitBeside((path) => pages[path], '/tom'));
});
beforeEach(async () => {
  await options.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }
    ).chrome.storage.local.remove('pageProfile'),
  );
  await clinic.bringToFront();
  await clinic.goto(`${address}/tom`);
  await panel.reload();
});
afterAll(() => extension.dispose());

const press = (name: string | RegExp) => panel.getByRole('button', { name });
const on = (text: string) => clinic.getByText(text, { exact: true }).first();
const offered = (text: string | RegExp) => panel.getByRole('status', { name: 'Förslag' }).getByText(text).waitFor();

async function teach(path: string, field: string): Promise<void> {
  await clinic.goto(`${address}${path}`);
  await press('Vad panelen läser').click();
  await press('Lär in sidan').click();
  await ask(field);
}
async function ask(field: string): Promise<void> {
  await panel.getByLabel('Uppgift', { exact: true }).selectOption(field);
}
async function point(place: Locator): Promise<void> {
  await press('Peka på sidan').click();
  await panel.getByText('Klicka på sidan där det står').waitFor();
  await place.click();
  await panel.getByText('Klicka på sidan där det står').waitFor({ state: 'detached' });
}

/** Both are pointed at; Esc between them stops only the pointing. */
async function pointAtBoth(hers: string, theirs: string): Promise<void> {
  const before = await clinic.evaluate(() => document.documentElement.outerHTML);
  await panel.getByText('Steg 1 av 2: peka på ett meddelande som patienten skrev.').waitFor();
  await point(on(hers));
  await panel.getByText('Steg 2 av 2: peka på ett meddelande som vårdpersonal skrev.').waitFor();
  await press('Peka på sidan').click();
  await panel.getByText('Klicka på sidan där det står: ett meddelande som vårdpersonal skrev.').waitFor();
  await clinic.keyboard.press('Escape');
  await panel.getByText('Klicka på sidan där det står').waitFor({ state: 'detached' });
  await point(on(theirs));
  expect(await clinic.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);
  await expect.poll(() => clinic.evaluate(() => document.documentElement.outerHTML)).toBe(before);
}

/** Saves the profile, and takes it in as a unit's own. */
async function saveAndTakeIn(): Promise<void> {
  expect(await accessibilityViolations(panel, [...wcag, 'best-practice'])).toEqual([]);
  const coming = panel.waitForEvent('download');
  await press('Spara sidprofilen som fil').click();
  const path = await (await coming).path();
  expect(readFileSync(path, 'utf8')).not.toMatch(/Testberg|Provlund|Martinsson|\d{6}|har ont|foten|hosta/i);
  await press('Tillbaka').click();
  await options.bringToFront();
  const part = options.getByRole('region', { name: 'Sidprofil' });
  await part.getByLabel(/^Läs in fil/).setInputFiles(path);
  await part.getByText('Inläst:').waitFor();
  await clinic.bringToFront();
}

const chat = () =>
  panel
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^chatten: / });

test('words of the page’s own: taught on one case, read on it and on the next', { timeout: 90_000 }, async () => {
  await teach('/kort/1', 'messages.from');
  await panel.getByText('Med den här profilen: 5 utan känd avsändare').waitFor();
  await pointAtBoth('Sedan i går.', 'Hej Eva.');
  await offered('2 från patienten, 2 från vårdpersonal, 1 utan känd avsändare');
  await press('Stämmer').click();
  await panel.getByText('läst på 0 av 1 ärende').waitFor();
  await clinic.goto(`${address}/kort/2`);
  await panel.getByText('Med den här profilen: 2 från patienten, 2 från vårdpersonal').waitFor();
  await panel.getByText('läst på 1 av 2 ärenden').waitFor();
  await saveAndTakeIn();
  await chat().getByText('4 meddelanden, det sista från vårdpersonal').waitFor();
  await clinic.goto(`${address}/kort/1`);
  await chat().getByText('5 meddelanden, det sista från vårdpersonal').waitFor();
});

test('sides alone: taught on one case, read on it and on the next', { timeout: 90_000 }, async () => {
  await teach('/sidor/1', 'messages.from');
  await pointAtBoth('Foten', 'Ok');
  await offered('3 från patienten, 2 från vårdpersonal, 1 från systemet');
  await press('Stämmer').click();
  await panel.getByText('läst på 1 av 1 ärende').waitFor();
  await saveAndTakeIn();
  await chat().getByText('6 meddelanden, det sista från vårdpersonal').waitFor();
  await clinic.goto(`${address}/sidor/2`);
  await chat().getByText('6 meddelanden, det sista från vårdpersonal').waitFor();
});

test('a list: a column is pointed at in one row, and read in all', { timeout: 90_000 }, async () => {
  await teach('/lista', 'priority');
  await point(on('1'));
  await offered('1 (läst på 3 av 3 rader i listan)');
  await press('Stämmer').click();
  await panel.getByText('Med den här profilen: läst på 3 av 3 rader i listan').waitFor();
  await ask('patient.name');
  await point(clinic.getByRole('cell', { name: 'Leo Martinsson' }));
  await offered('Leo Martinsson (läst på 3 av 3 rader i listan)');
  await press('Stämmer').click();
  await ask('lists');
  await panel.getByLabel('Vilken status har alla ärenden i listan?').selectOption('Väntar i kö');
  await point(on('Att göra'));
  await offered('3 ärenden i listan');
  await press('Stämmer').click();
  expect(await clinic.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);
  await saveAndTakeIn();
  await press('Tillbaka').click();
  // The order in which the routine wants them, by what was not read before; none where there is none.
  const rows = panel.getByRole('main').getByRole('listitem').filter({ hasText: 'Väntar i kö' });
  await expect.poll(() => rows.count()).toBe(3);
  expect((await rows.allTextContents()).map((text) => /^.*?(?:Prio \d|Ingen prio)/.exec(text)?.[0])).toEqual([
    'Först i tur: NP ··2382, Prio 1',
    'ET ··2387, Prio 3',
    'LM ··2389, Ingen prio',
  ]);
});
