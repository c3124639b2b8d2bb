import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../src/desk/settings.ts';
import { monday, quiet } from '../core/samples.ts';
import { accessibilityViolations, wcag } from './harness/axe.ts';
import { readClipboard } from './harness/clipboard.ts';
import { type Desk, expectNoComplaints, shows, sitDown, tab, textOf } from './journey.ts';

/** What a nurse in Kalmar writes: a phrase, a message that is looked through, a report; in the shipped build. */

const settings: Settings = {
  region: 'kalmar',
  unit: { name: 'Bäckens hälsocentral' },
  user: { role: 'nurse', name: 'Maja Lindqvist' },
};
const url = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const silent = quiet({
  url: url('silent'),
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson', phone: '070-174 06 05' },
  messages: [
    { at: monday('09:16'), from: 'patient', text: 'Hej' },
    { at: monday('09:20'), from: 'staff', text: 'Hur mår du nu?' },
  ],
});
const hidden = quiet({
  url: url('hidden'),
  patient: { personalIdentityNumber: '19850709-9805', protected: true },
  reason: 'Yrsel',
  anamnesis: 'Yrsel på morgonen',
});

let desk: Desk;
const open = async (id: string, lastFour: string) => {
  await desk.open(id);
  await shows(desk.panel, lastFour);
  await tab(desk.panel, 'Skriv');
};
const press = (name: string) => desk.panel.getByRole('button', { name, exact: true }).click();
const copied = async (what: string) => {
  await desk.panel.getByRole('status', { name: 'Kvitto' }).getByText(what).waitFor();
  return (await readClipboard(desk.extension, desk.panel)).plain;
};
const draft = () => desk.panel.getByRole('textbox', { name: 'Utkast till chatten' });
const selection = () =>
  draft().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));

beforeAll(async () => {
  desk = await sitDown(settings, [silent, hidden], monday('10:15'));
});
afterAll(() => desk.extension.dispose());

test('a phrase is copied to the letter, with the deadline of this case', async () => {
  await open('silent', '2380');
  await press('Kopiera: Påminnelse i chatten');
  expect(await copied('Påminnelse i chatten')).toBe(
    'Hej! Vi vill gärna hjälpa dig vidare. Svara gärna här i chatten före tisdag 3 mars 2026 kl. 09.20. Blir du sämre: ring 1177 för råd, eller 112 om det är akut.',
  );
});

test('a message is looked through, its places are gone to, and a suggestion is put in and taken back', async () => {
  await open('silent', '2380');
  await draft().fill('Tyvärr är det fullt kl 14, mvh Maja');
  await press('Visa i utkastet: ”Tyvärr”');
  await expect.poll(selection).toBe('Tyvärr');
  await press('Byt till ”kl. 14.00” i stället för ”kl 14”');
  await expect.poll(() => draft().inputValue()).toBe('Tyvärr är det fullt kl. 14.00, mvh Maja');
  await press('Ångra ändringen');
  await expect.poll(() => draft().inputValue()).toBe('Tyvärr är det fullt kl 14, mvh Maja');
  await press('Kopiera utkastet');
  expect(await copied('utkastet')).toBe('Tyvärr är det fullt kl 14, mvh Maja');
  await desk.panel.getByRole('status', { name: 'Granskning' }).getByText('3 saker att se över.').waitFor();
});

test('the draft is there when the panel is opened again, and not in another case', async () => {
  await open('hidden', '9805');
  expect(await draft().inputValue()).toBe('');
  await draft().fill('Vad heter du?');
  expect(await textOf(desk.panel)).toContain('Frågar efter namn, kontaktuppgifter eller plats');
  await desk.reopen();
  await shows(desk.panel, '9805');
  await tab(desk.panel, 'Skriv');
  expect(await draft().inputValue()).toBe('Vad heter du?');
  await open('silent', '2380');
  expect(await draft().inputValue()).toBe('Tyvärr är det fullt kl 14, mvh Maja');
});

test('a report has the case’s address, and nobody’s name', async () => {
  await open('silent', '2380');
  await desk.panel.getByText('Avvikelse, till STELLA').click();
  await press('Kopiera: Avvikelse, till STELLA');
  const text = await copied('Avvikelse, till STELLA');
  expect(text).toContain(`Ärendets adress: ${url('silent')}`);
  expect(text).not.toMatch(/Anna|Andersson|2380|070-174/);
});

test('why no SMS was sent is written beside the countdown', async () => {
  await open('silent', '2380');
  await tab(desk.panel, 'Nu');
  await press('Varför skickas inget sms? …');
  await desk.panel.getByRole('textbox', { name: 'Varför skickas inget sms?' }).fill('Saknar mobilnummer');
  await press('Spara skälet');
  await desk.panel.getByRole('button', { name: 'Ta bort skälet: Varför skickas inget sms?' }).waitFor();
  expect(await textOf(desk.panel)).not.toContain('Skicka ett sms som påminner patienten');
});

test.each([320, 400, 600])('five tabs stand in one row at %d pixels, and axe finds nothing', async (width) => {
  await open('silent', '2380');
  await desk.panel.setViewportSize({ width, height: 700 });
  const tops = await desk.panel
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((one) => one.getBoundingClientRect().top));
  expect(tops).toHaveLength(5);
  expect(new Set(tops).size).toBe(1);
  await desk.panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await accessibilityViolations(desk.panel, [...wcag, 'best-practice'])).toEqual([]);
  expect(await desk.panel.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test('nothing complained', () => expectNoComplaints(desk));
