import { afterAll, beforeAll, expect, test } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { accessibilityViolations, wcag } from './harness/axe.ts';
import { readStorage } from './harness/storage.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown } from './journey.ts';

/** The end of a shift in the shipped build: two cases are seen, one still needs something, and the panel is closed and opened. */

const url = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const anna = quiet({
  url: url('anna'),
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson', phone: '070-174 06 05' },
  owner: 'Maja Lindqvist',
  reason: 'Hosta',
  anamnesis: 'Hosta sedan tre dagar',
  messages: [
    { at: monday('14:00'), from: 'patient', text: 'Det gör ont' },
    { at: monday('14:10'), from: 'staff', text: 'Var sitter smärtan?' },
  ],
});
const bo = quiet({
  url: url('bo'),
  phase: 'closed',
  closedAt: monday('13:00'),
  patient: { personalIdentityNumber: '19121212-1212', name: 'Bo Berg', phone: null },
  reason: 'Yrsel',
  anamnesis: 'Yrsel på morgonen',
});

let desk: Desk;
const left = () => desk.panel.getByRole('region', { name: 'Kvar i passet' });

beforeAll(async () => {
  // By the machine's own clock: what is seen on one day is forgotten on another, and a clock set in a panel is not yet set when it opens.
  desk = await sitDown(nurse, [anna, bo]);
});
afterAll(() => desk.extension.dispose());

test('two cases are seen; the one that needs something is listed by who it is', async () => {
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await desk.open('bo');
  await shows(desk.panel, '1212');
  await desk.panel.getByRole('button', { name: 'Jag slutar snart' }).click();
  await left()
    .getByText(/\d+ kvar bland de \d+ ärenden som panelen har sett sedan kl\. \d\d\.\d\d/)
    .waitFor();
  expect(
    await left()
      .getByRole('link', { name: /AA ··2380, ärende anna/ })
      .count(),
  ).toBe(1);
  expect(await left().textContent()).toMatch(/Får ärendet avslutas utan svar\? Tiden gick ut mån 2 mars kl\. 16\.10/);
  expect(await accessibilityViolations(desk.panel, [...wcag, 'best-practice'])).toEqual([]);
});

test('the panel closed and opened: the list stands, without name or number, there and in the session', async () => {
  await desk.reopen();
  await desk.clinic.bringToFront();
  await desk.panel.getByRole('button', { name: /^Du slutar snart: visa/ }).click();
  const entry = left().getByRole('link', { name: /^Ärende anna \(/ });
  await entry.waitFor();
  const options = await desk.extension.openExtensionPage('options.html');
  const { session, ...onDisk } = await readStorage(options);
  await options.close();
  expect(Object.keys(session)).toEqual(expect.arrayContaining([`seen:${anna.url}`, 'shift']));
  expect(JSON.stringify(session)).not.toMatch(
    /Anna|Andersson|2380|1980|Bo Berg|1212|070|Hosta|Yrsel|gör ont|smärtan|Maja/,
  );
  expect(JSON.stringify(onDisk)).not.toMatch(/anna|bo"|seen:/);
});

test('a click opens the case in a tab of its own, and the clinic’s tab stays where it was', async () => {
  await desk.clinic.bringToFront();
  const before = desk.clinic.url();
  const [tab] = await Promise.all([
    desk.extension.context.waitForEvent('page'),
    left()
      .getByRole('link', { name: /^Ärende anna \(/ })
      .click(),
  ]);
  await tab.waitForLoadState();
  expect(tab.url()).toBe(anna.url);
  expect(desk.clinic.url()).toBe(before);
  await tab.close();
  await expectNoComplaints(desk);
});
