import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { monday, patient, quiet } from '../core/samples.ts';
import { routine, text } from '../desk/files/samples.ts';
import { accessibilityViolations, wcag } from './harness/axe.ts';
import { type Desk, expectNoComplaints, nurse, sitDown, tab, textOf } from './journey.ts';

/** A unit's own files, from the real options page to the real panel. In the shipped build. */

let desk: Desk;
let options: Page;
beforeEach(async () => {
  const c = quiet({ priority: 2, contact: 'guardian', ...patient('2010-05-04') });
  desk = await sitDown(nurse, [c], monday('10:15'));
  await desk.open('1001');
  await desk.panel.getByRole('heading', { name: /Vårdnadshavare söker/ }).waitFor();
  options = await desk.extension.openExtensionPage('options.html');
  options.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) desk.complaints.push(message.text());
  });
});
afterEach(() => desk.extension.dispose());

const part = (name: string) => options.getByRole('region', { name });

/** Chooses a file in the options, as a person does. */
async function take(name: 'Lokal rutin' | 'Sidprofil', content: string, file = 'enheten.json'): Promise<void> {
  const buffer = Buffer.from(content);
  await part(name)
    .getByLabel(/^Läs in fil/)
    .setInputFiles({ name: file, mimeType: 'application/json', buffer });
}

/** Back at the case, with the panel that has been open all the time. */
async function beside(): Promise<Page> {
  await desk.clinic.bringToFront();
  await desk.panel.getByRole('banner').waitFor();
  return desk.panel;
}

test('a local routine is taken in, shown with its card, its list and its contacts, and gone when taken away', async () => {
  await take('Lokal rutin', text());
  await part('Lokal rutin').getByText('Inläst: enheten.json.').waitFor();
  await part('Lokal rutin').getByText('Lindens vårdcentral').waitFor();
  expect(await accessibilityViolations(options, [...wcag, 'best-practice'])).toEqual([]);

  const panel = await beside();
  const card = panel.getByRole('listitem').filter({ hasText: 'Vårdnadshavare söker' }).first();
  await card.getByText('Ring barnmottagningen').waitFor();
  expect(await card.getByText('Lokal rutin, Lindens vårdcentral').count()).toBe(1);
  await tab(panel, 'Rutin');
  await panel.getByRole('searchbox').fill('4711');
  await panel.getByText('0 av 62 rader och 1 av enhetens kontakter').waitFor();
  expect(await accessibilityViolations(panel, [...wcag, 'best-practice'])).toEqual([]);
  await tab(panel, 'Nu');

  await options.bringToFront();
  await part('Lokal rutin').getByRole('button', { name: 'Ta bort' }).click();
  await part('Lokal rutin').getByText('Ingen fil är inläst.').waitFor();
  await beside();
  await panel.getByRole('heading', { name: /Vårdnadshavare söker/ }).waitFor();
  expect(await textOf(panel)).not.toContain('Ring barnmottagningen');

  await options.bringToFront();
  await part('Lokal rutin').getByRole('button', { name: 'Ångra' }).click();
  await part('Lokal rutin').getByText('Lindens vårdcentral').waitFor();
  await beside();
  await panel.getByText('Ring barnmottagningen').waitFor();
  await expectNoComplaints(desk);
});

test('a faulty file is refused with every path, and the one in force stands in options and panel', async () => {
  await take('Lokal rutin', text());
  await part('Lokal rutin').getByText('Lindens vårdcentral').waitFor();
  const faulty = text({ name: 'Eken', notes: { 'JKP-CHILD-99': 'x' }, steps: { 'JKP-CHILD-2': ['x'] } });
  await take('Lokal rutin', faulty, 'fel.json');
  const said = part('Lokal rutin');
  await said.getByText('fel.json lästes inte in. Den tidigare gäller fortfarande.').waitFor();
  expect(await said.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
    'notes.JKP-CHILD-99: finns inte i regionens rutin',
    'steps.JKP-CHILD-2: regeln har ingen checklista',
  ]);
  await take('Lokal rutin', '{"version": 1,\n "name": }', 'fel.json');
  await said.getByText('rad 2, tecken 10: är inte JSON').waitFor();
  expect(await accessibilityViolations(options, [...wcag, 'best-practice'])).toEqual([]);
  const panel = await beside();
  await panel.getByText('Ring barnmottagningen').waitFor();
  expect(await textOf(panel)).not.toContain('Eken');
  await expectNoComplaints(desk);
});

test('the file in force is saved as it came, letter for letter', async () => {
  const spaced = `${JSON.stringify(routine, null, 2)}\n`;
  await take('Lokal rutin', spaced);
  const { cdp, profile } = desk.extension;
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: profile });
  await part('Lokal rutin').getByRole('button', { name: 'Spara som fil' }).click();
  await expect
    .poll(() => readFile(join(profile, 'lokal-rutin.json'), 'utf8').catch(() => null), { timeout: 10_000 })
    .toBe(spaced);
  await expectNoComplaints(desk);
});

test('a file that belongs to another region than is chosen later is not used, and the panel says so', async () => {
  await take('Lokal rutin', text());
  await part('Lokal rutin').getByText('Lindens vårdcentral').waitFor();
  await options.getByLabel('Region', { exact: true }).selectOption('Region Skåne');
  await options.getByRole('button', { name: 'Spara', exact: true }).click();
  await part('Lokal rutin')
    .getByText(/filen hör till Region Jönköpings län/)
    .waitFor();
  const panel = await beside();
  await panel
    .getByRole('alert')
    .getByText(/Den lokala rutinen används inte/)
    .waitFor();
  expect(await textOf(panel)).not.toContain('Ring barnmottagningen');
});

test('a page profile counts from when it is taken in, the panel open, until it is taken away', async () => {
  await take('Sidprofil', '{"labels": {"priority": ["viktighet"]}}', 'sida.json');
  await part('Sidprofil').getByText('Säger annat om: labels').waitFor();
  const panel = await beside();
  const head = panel.getByRole('banner');
  await head.getByText('Prio: ej läst').waitFor();
  await options.bringToFront();
  await part('Sidprofil').getByRole('button', { name: 'Ta bort' }).click();
  await part('Sidprofil').getByText('Ingen fil är inläst.').waitFor();
  await beside();
  await head.getByText('Prio 2').waitFor();
  await expectNoComplaints(desk);
});

test('a page profile that is damaged in storage: the clinic page is not read, and the panel says why', async () => {
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ pageProfile: { text: '{"labels"', since: '2026-03-01T10:00:00Z' } });
  });
  await desk.clinic.bringToFront();
  const { panel } = desk;
  await panel.getByRole('heading', { name: 'Sidan läses inte' }).waitFor();
  await panel
    .getByRole('alert')
    .getByText(/rad 1, tecken 10: är inte JSON/)
    .waitFor();
  expect(await textOf(panel)).not.toMatch(/Källa: |Prio 2/);
  expect(await accessibilityViolations(panel, [...wcag, 'best-practice'])).toEqual([]);
});
