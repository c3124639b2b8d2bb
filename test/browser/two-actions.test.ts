import { afterEach, expect, test } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { readClipboard } from './harness/clipboard.ts';
import { readStorage } from './harness/storage.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown, tab } from './journey.ts';
import { closed, note, noteHtml, receiver, strike } from './two-actions.ts';

/**
 * From the closed case to the note on the clipboard, by keyboard alone, in the shipped build. The shortcut is handed to the service
 * worker's listener, as the browser does; `real-keys.test.ts` presses it.
 */

const url = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const anna = quiet({
  url: url('anna'),
  phase: 'closed',
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson' },
  reason: 'Hosta',
  anamnesis: 'Hosta i tre dagar\nIngen feber',
});
const bo = quiet({
  url: url('bo'),
  patient: { personalIdentityNumber: '19121212-1212', name: 'Bo Berg' },
  reason: 'Yrsel',
  anamnesis: 'Yrsel',
  priority: 2,
  messages: [
    { at: monday('09:16'), from: 'patient', text: 'Det snurrar' },
    { at: monday('09:20'), from: 'staff', text: 'Snurrar det nu?' },
  ],
});
let desk: Desk;
afterEach(() => desk.extension.dispose());

const box = (name = 'Bedömning') => desk.panel.getByRole('textbox', { name, exact: true });
const focused = () => desk.panel.evaluate(() => document.activeElement?.textContent);

test('by keyboard alone: two strokes put the whole note of the closed case on the clipboard, and it is pasted', async () => {
  // The real clock: worker and panel agree on when the key was pressed.
  desk = await sitDown(receiver, [closed]);
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await strike(desk.extension.context, 'open-note');
  await desk.panel.getByRole('heading', { name: /^Anteckning/ }).waitFor();
  await expect.poll(focused).toBe('Kopiera allt');
  await strike(desk.extension.context, 'copy-note');
  await desk.panel.getByText(/^Kopierat: hela anteckningen/).waitFor();
  expect((await readClipboard(desk.extension, desk.panel)).plain).toBe(note);
  // Where the next place is: by Tab from the button, without the mouse.
  await desk.panel.keyboard.press('Tab');
  expect(await focused()).toBe('Kopiera formaterat');
  await desk.panel.keyboard.press('Enter');
  await desk.panel.getByText(/^Kopierat: hela anteckningen, formaterad/).waitFor();
  const { plain, html } = await readClipboard(desk.extension, desk.panel);
  expect(plain).toBe(note);
  expect(html?.replace(/^<meta[^>]*>/, '')).toBe(noteHtml);
  await desk.panel.getByRole('textbox', { name: 'Kontaktorsak' }).focus();
  await desk.panel.keyboard.press('Control+a');
  await desk.panel.keyboard.press('Control+v');
  expect(await box('Kontaktorsak').inputValue()).toBe(note);
  await expectNoComplaints(desk);
});

test('a note with places left asks first, by name, and is copied by keyboard', async () => {
  desk = await sitDown(nurse, [anna]);
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await strike(desk.extension.context, 'copy-note');
  const question = desk.panel.getByRole('group', { name: /^Inget kopierat än. Inte ifyllt: Bedömning/ });
  await question.waitFor();
  await desk.panel.getByRole('button', { name: 'Kopiera ändå' }).press('Enter');
  await desk.panel.getByText(/^Kopierat: hela anteckningen/).waitFor();
  const { plain } = await readClipboard(desk.extension, desk.panel);
  expect(plain).toContain('Ingen feber');
  expect(plain).not.toMatch(/[\t\u00a0\r]|Anna Andersson|2380/);
});

test('undo goes on over what is put in, another case and back', { timeout: 60_000 }, async () => {
  desk = await sitDown(nurse, [anna, bo], monday('10:15'));
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  await box().focus();
  await desk.panel.keyboard.type('Snuva');
  await desk.panel.getByText('Anamnes att välja ur').click();
  await desk.panel.getByRole('checkbox', { name: 'Ingen feber' }).uncheck();
  await desk.panel.getByRole('button', { name: 'Infoga valda i Bedömning' }).click();
  expect(await box().inputValue()).toBe('Snuva Hosta i tre dagar');
  await desk.panel.keyboard.press('Control+z');
  expect(await box().inputValue()).toBe('Snuva');
  await desk.panel.keyboard.press('Control+Shift+z');
  expect(await box().inputValue()).toBe('Snuva Hosta i tre dagar');
  await desk.open('bo');
  await shows(desk.panel, '1212');
  await tab(desk.panel, 'Anteckna');
  await box().focus();
  await desk.panel.keyboard.press('Control+z');
  expect(await box().inputValue()).not.toContain('Snuva');
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  await box().focus();
  await desk.panel.keyboard.press('Control+z');
  expect(await box().inputValue()).toBe('Snuva');
  await desk.panel.keyboard.press('Control+z');
  expect(await box().inputValue()).toBe('');
  await desk.panel.keyboard.press('Control+Shift+z');
  await desk.panel.keyboard.type('!');
  expect(await box().inputValue()).toBe('Snuva!');
});

test('the service worker dies while one writes: nothing is lost', async () => {
  desk = await sitDown(nurse, [anna], monday('10:15'));
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  await box().focus();
  await desk.panel.keyboard.type('Snu');
  const { targetInfos } = await desk.extension.cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  expect(worker).toBeDefined();
  await desk.extension.cdp.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  await desk.panel.keyboard.type('va');
  await desk.panel.waitForTimeout(500);
  await desk.reopen();
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).toBe('Snuva');
  const options = await desk.extension.openExtensionPage('options.html');
  expect(JSON.stringify((await readStorage(options)).session)).not.toMatch(/Anna|Andersson|2380/);
});

test('another patient at the same address meets none of the first one’s words', async () => {
  desk = await sitDown(nurse, [anna], monday('10:15'));
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  await box().fill('Snuva');
  await desk.clinic.waitForTimeout(500);
  const buffer = Buffer.from(JSON.stringify([{ ...anna, patient: bo.patient }]));
  await desk.open('..');
  await desk.clinic.goto(`https://clinic.platform24.se/drop-in?now=${encodeURIComponent(monday('10:15'))}`);
  await desk.clinic
    .getByLabel('Läs in ärende (JSON)')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await desk.open('anna');
  await shows(desk.panel, '1212');
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).not.toContain('Snuva');
  await desk.panel.getByText(/sparad text som hör till en annan patient/).waitFor();
});
