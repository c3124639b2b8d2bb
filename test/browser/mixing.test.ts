import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { bornOn, monday, quiet } from '../core/samples.ts';
import { chance } from '../panel/mixing/people.ts';
import { hostile, unseen } from '../panel/note/hostile.ts';
import { readClipboard } from './harness/clipboard.ts';
import { beyondClinic } from './harness/no-network.ts';
import { filesThatHold, readStorage } from './harness/storage.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown, tab } from './journey.ts';

/** Everything at once in the shipped build: no word lost, no word of one case in another, none on disk. */

const url = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
/** Made-up people with words that stand nowhere else. */
const people = ['qvarna', 'vildro', 'zebulo'].map((word, nr) => ({
  id: word,
  word: `${word}ord`,
  number: bornOn(`1980-05-0${nr + 4}`, String(231 + nr * 2)),
  name: `${word[0]?.toUpperCase()}${word.slice(1)}na Provpers${word}`,
}));
const last = ({ number }: { number: string }) => number.slice(-4);
const caseOf = ({ id, word, number, name }: (typeof people)[number], changes: Partial<Case> = {}): Case =>
  quiet({
    url: url(id),
    reason: `Hosta ${word}`,
    anamnesis: `Hosta sedan tre dagar ${word}`,
    patient: { personalIdentityNumber: number, name },
    messages: [{ at: monday('09:20'), from: 'patient', text: `Hej ${word}` }],
    ...changes,
  });
const [anna, bo, cilla] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
let desk: Desk;
afterEach(() => desk.extension.dispose());

const box = (panel: Page = desk.panel) => panel.getByRole('textbox', { name: 'Bedömning', exact: true });
const draft = () => desk.panel.getByRole('textbox', { name: 'Utkast till chatten' });

async function open(who: (typeof people)[number], part = 'Anteckna'): Promise<void> {
  await desk.open(who.id);
  await shows(desk.panel, last(who));
  await tab(desk.panel, part);
}

async function killWorker(): Promise<void> {
  const { targetInfos } = await desk.extension.cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await desk.extension.cdp.send('Target.closeTarget', { targetId: worker.targetId });
}

test('reloads, two steps of writing, a dead worker, another patient at the address, a closed panel', {
  timeout: 120_000,
}, async () => {
  desk = await sitDown(
    nurse,
    people.map((one) => caseOf(one)),
    monday('10:15'),
  );
  await open(anna);
  await box().pressSequentially('annas ett');
  // Away in the middle of a word, and back.
  await open(bo);
  expect(await box().inputValue()).not.toContain('annas');
  await box().pressSequentially('bos ett');
  await killWorker();
  await open(anna);
  expect(await box().inputValue()).toBe('annas ett');
  await box().press('End');
  await box().pressSequentially(' annas två');
  await tab(desk.panel, 'Skriv');
  await draft().pressSequentially('annas utkast');
  // The page is loaded anew under the writing, with nothing but another patient's case at the same address.
  const now = encodeURIComponent(monday('10:15'));
  await desk.clinic.goto(`https://clinic.platform24.se/drop-in?now=${now}`);
  const load = async (cases: readonly Case[]): Promise<void> => {
    const buffer = Buffer.from(JSON.stringify(cases));
    await desk.clinic
      .getByLabel('Läs in ärende (JSON)')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  };
  await load([caseOf(cilla, { url: url(anna.id) }), caseOf(bo)]);
  await desk.open(anna.id);
  await shows(desk.panel, last(cilla));
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).not.toContain('annas');
  await box().pressSequentially('cillas ett');
  await tab(desk.panel, 'Skriv');
  expect(await draft().inputValue()).toBe('');
  await desk.reopen();
  await shows(desk.panel, last(cilla));
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).toBe('cillas ett');
  await desk.clinic.goto(`https://clinic.platform24.se/drop-in?now=${now}`);
  await load([caseOf(anna), caseOf(bo)]);
  await open(anna);
  expect(await box().inputValue()).toBe('annas ett annas två');
  await tab(desk.panel, 'Skriv');
  expect(await draft().inputValue()).toBe('annas utkast');
  await open(bo);
  expect(await box().inputValue()).toBe('bos ett');
});

test('two panels with the same case: both write, neither loses', { timeout: 90_000 }, async () => {
  desk = await sitDown(
    nurse,
    people.map((one) => caseOf(one)),
    monday('10:15'),
  );
  await open(anna);
  const other = await desk.extension.context.newPage();
  // The panel's own page in another window follows that window's active tab: here the clinic's.
  await other.goto(`chrome-extension://${desk.extension.extensionId}/sidepanel.html`);
  await desk.clinic.bringToFront();
  await other.reload();
  await shows(other, last(anna));
  await tab(other, 'Anteckna');
  await box().pressSequentially('från ett');
  await expect.poll(() => box(other).inputValue()).toBe('från ett');
  await tab(other, 'Skriv');
  await other.getByRole('textbox', { name: 'Utkast till chatten' }).pressSequentially('från två');
  await tab(desk.panel, 'Skriv');
  await expect.poll(() => draft().inputValue()).toBe('från två');
  await desk.open(bo.id);
  for (const panel of [desk.panel, other]) {
    await shows(panel, last(bo));
    await tab(panel, 'Anteckna');
    expect(await box(panel).inputValue()).not.toContain('från');
  }
  await open(anna);
  expect(await box().inputValue()).toBe('från ett');
});

test('hostile words come out of the panel as words, in a field that takes formatted text', {
  timeout: 120_000,
}, async () => {
  // As much as a case may say: all of them, in parts.
  const text = hostile.filter((_, nr) => nr % 2 === 0).join('\n');
  desk = await sitDown(nurse, [caseOf(anna, { anamnesis: text, reason: 'Hosta' })], monday('10:15'));
  await open(anna);
  await desk.panel.getByRole('button', { name: 'Kopiera formaterat' }).click();
  const anyway = desk.panel.getByRole('button', { name: 'Kopiera ändå' });
  if (await anyway.isVisible()) await anyway.click();
  await desk.panel.getByText(/^Kopierat: hela anteckningen, formaterad/).waitFor();
  const { plain } = await readClipboard(desk.extension, desk.panel);
  expect(plain).not.toMatch(unseen);
  expect(plain).toContain('<script>globalThis.ran = 1</script>');
  const record = await desk.extension.openClinic('/journal');
  desk.extension.clinic.serve(
    '/journal',
    '<!doctype html><title>Journal</title><div id="field" contenteditable="true"></div>',
  );
  await record.reload();
  await record.locator('#field').click();
  await record.keyboard.press('Control+v');
  await record.waitForTimeout(500);
  const pasted = await record.locator('#field').evaluate((field) => ({
    names: [...new Set([...field.querySelectorAll('*')].map(({ localName }) => localName))],
    handlers: [...field.querySelectorAll('*')]
      .flatMap((one) => one.getAttributeNames())
      .filter((name) => /^(on|src|href)/.test(name)),
    // biome-ignore lint/performance/useDomNodeTextContent: the line breaks are meant
    text: (field as HTMLElement).innerText,
    ran: 'ran' in globalThis,
  }));
  expect(pasted.names.filter((name) => !['p', 'strong', 'b', 'br', 'span', 'div'].includes(name))).toEqual([]);
  expect(pasted.handlers).toEqual([]);
  expect(pasted.ran).toBe(false);
  expect(await desk.panel.evaluate(() => 'ran' in globalThis)).toBe(false);
  const wordsOf = (said: string | null) => (said ?? '').replace(/\s+/g, ' ').trim();
  expect(wordsOf(pasted.text)).toBe(wordsOf(plain));
});

test('after a long random session nothing of it is on disk, and nothing went out', { timeout: 180_000 }, async () => {
  desk = await sitDown(
    nurse,
    people.map((one) => caseOf(one)),
    monday('10:15'),
  );
  const any = chance(1177);
  const written = new Map<string, string>();
  let words = 0;
  for (let nr = 0; nr < 24; nr++) {
    const who = people[any(people.length)] ?? anna;
    await open(who);
    expect(await box().inputValue()).toBe(written.get(who.id) ?? (await box().inputValue()));
    for (const other of people) if (other !== who) expect(await desk.panel.content()).not.toContain(other.word);
    words += 1;
    const text = `${who.word}skrivet${words}`;
    await box().fill(text);
    written.set(who.id, text);
    const dice = any(8);
    if (dice === 0) await desk.reopen();
    if (dice === 1) await killWorker();
    if (dice === 2) await desk.clinic.evaluate(() => dispatchEvent(new PopStateEvent('popstate', { state: null })));
    if (dice > 4) {
      await desk.panel.getByRole('button', { name: 'Kopiera Bedömning' }).click();
      await desk.panel.getByText(new RegExp(`^Kopierat: Bedömning, för .*${last(who)}`)).waitFor();
      expect((await readClipboard(desk.extension, desk.panel)).plain).toBe(text);
    }
  }
  await expectNoComplaints(desk);
  const options = await desk.extension.openExtensionPage('options.html');
  const { session, ...onDisk } = await readStorage(options);
  const secrets = people.flatMap(({ word, name, number }) => [word, ...name.split(' '), number, number.slice(2)]);
  expect(secrets.filter((secret) => JSON.stringify(onDisk).includes(secret))).toEqual([]);
  const identity = people.flatMap(({ name, number }) => [...name.split(' '), number, number.slice(2)]);
  expect(identity.filter((secret) => JSON.stringify(session).includes(secret))).toEqual([]);
  // What staff wrote is in the browser's memory: were it not, the rest would prove nothing.
  expect(JSON.stringify(session)).toContain(`${anna.word}skrivet`);
  await desk.extension.close();
  expect(filesThatHold(desk.extension.profile, secrets)).toEqual([]);
  expect(beyondClinic(desk.extension.network())).toEqual([]);
});
