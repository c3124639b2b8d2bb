import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, wcag } from './harness/axe.ts';
import type { Extension } from './harness/extension.ts';
import { sitBeside } from './reader/teaching-desk.ts';

/** A page of which no label is known, taught by pointer in the built panel, saved, taken in, and read. */

/** Every label is invented; the values are as they are anywhere. */
const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kort</title><style>div{display:grid;grid-template-columns:200px 300px}</style></head><body><main>
<table><tr><th>Vem</th><td>Eva Testberg</td></tr><tr><th>Signum</th><td>19850312-2387</td></tr><tr><th>Rykte</th><td>40 år</td></tr></table>
<div><b>Bekymmer</b><span>Hosta</span><b>Snabbhet</b><span>2</span><b>Hus</b><span>Bäckens vårdcentral</span><b>Steg</b><span>I gång</span></div>
<p>Dök upp: 2026-03-04 13:40</p><p>Talan: Patienten själv</p><p>Delning av papper: Ja</p>
<section><h2>Berättelse</h2><p>Har hostat i en vecka.</p><p>Ingen feber.</p></section>
<section><h2>Samspråk</h2><ul><li><h3>Patient</h3><time datetime="2026-03-04T14:10:00+01:00">14.10</time><p>Hej!</p></li>
<li><h3>Vårdpersonal</h3><time datetime="2026-03-04T14:12:00+01:00">14.12</time><p>Hej Eva.</p></li></ul></section>
<button>Lämna</button></main></body></html>`;

let extension: Extension;
let options: Page;
let clinic: Page;
let panel: Page;
beforeAll(async () => {
  ({ extension, options, clinic, panel } = await sitBeside(
    (path) => (path === '/kort/7' ? html : undefined),
    '/kort/7',
  ));
});
afterAll(() => extension.dispose());

const press = (name: string | RegExp) => panel.getByRole('button', { name });
const value = (text: string) => clinic.getByText(text, { exact: true });

/** Asks for the field, points at the place and waits for what the panel says of it. */
async function pointAt(field: string, place: Locator, says: string): Promise<void> {
  await panel.getByLabel('Uppgift', { exact: true }).selectOption(field);
  await press('Peka på sidan').click();
  await panel.getByText('Klicka på sidan där det står').waitFor();
  await place.click();
  await panel.getByRole('status', { name: 'Förslag' }).getByText(says).waitFor();
}

test('is taught fact by fact, and read by the file that came of it', { timeout: 90_000 }, async () => {
  await press('Vad panelen läser').click();
  await press('Lär in sidan').click();
  const steps: [field: string, place: Locator, says: string][] = [
    ['patient.personalIdentityNumber', value('19850312-2387'), 'Här läses: 19850312-2387'],
    ['patient.name', value('Eva Testberg'), 'Här läses: Eva Testberg'],
    ['reason', value('Hosta'), 'Här läses: Hosta'],
    ['priority', value('2'), 'Här läses: 2'],
    ['unit', value('Bäckens vårdcentral'), 'Här läses: Bäckens vårdcentral'],
    // Among lines that nobody knows a line is not read; when the next one is known, both are.
    ['arrivedAt', value('Dök upp: 2026-03-04 13:40'), 'läses inte ännu'],
    ['contact', value('Talan: Patienten själv'), 'Här läses: Patienten själv'],
    ['consents.record', value('Delning av papper: Ja'), 'Här läses: Givet'],
    ['anamnesis', value('Ingen feber.'), 'Här läses: Har hostat i en vecka.'],
    ['messages', value('Hej Eva.'), 'Här läses: 2 meddelanden'],
  ];
  for (const [field, place, says] of steps) {
    await pointAt(field, place, says);
    await press(/^(Stämmer|Spara ordet ändå)$/).click();
  }
  // A word of the page's own is told by what it means.
  await pointAt('phase', value('I gång'), 'Välj ovan vad det betyder');
  await panel.getByLabel('Är ordet nytt för panelen, vad betyder det?').selectOption({ label: 'Startat besök' });
  await panel.getByRole('status', { name: 'Förslag' }).getByText('Här läses: Startat besök').waitFor();
  expect(await accessibilityViolations(panel, [...wcag, 'best-practice'])).toEqual([]);
  await press('Stämmer').click();
  expect(await clinic.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);

  const coming = panel.waitForEvent('download');
  await press('Spara sidprofilen som fil').click();
  const path = await (await coming).path();
  expect(readFileSync(path, 'utf8')).not.toMatch(/Testberg|19850312|2387|hosta|feber|Bäckens/i);
  await press('Tillbaka').click();
  await panel.getByText('Panelen hittar inget ärende på sidan.').waitFor();

  await options.bringToFront();
  await options
    .getByRole('region', { name: 'Sidprofil' })
    .getByLabel(/^Läs in fil/)
    .setInputFiles(path);
  await options.getByRole('region', { name: 'Sidprofil' }).getByText('Inläst:').waitFor();
  await clinic.bringToFront();
  const row = (field: string) =>
    panel
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${field}: `) });
  await row('personnummer').getByText('19850312-2387').waitFor();
  const told: [string, string][] = [
    ['namn', 'Eva Testberg'],
    ['sökorsak', 'Hosta'],
    ['prioritet', '2'],
    ['vårdenhet', 'Bäckens vårdcentral'],
    ['status', 'Startat besök'],
    ['när ärendet kom in', '13.40'],
    ['om patienten eller vårdnadshavare skriver', 'Patienten själv'],
    ['samtycke till journal', 'Givet'],
    ['anamnes', 'Har hostat i en vecka.'],
    ['chatten', '2 meddelanden'],
  ];
  for (const [field, shown] of told) expect(await row(field).textContent(), field).toContain(shown);
});
