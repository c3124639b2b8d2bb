import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { accessibilityViolations, wcag } from './harness/axe.ts';
import { readClipboard } from './harness/clipboard.ts';
import { readStorage } from './harness/storage.ts';
import { type Desk, expectNoComplaints, nurse, shows, sitDown, tab, textOf } from './journey.ts';

/** One case from the page to the pasted note, in the shipped build at the clinic's real address. */

const url = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const anna = quiet({
  url: url('anna'),
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson', phone: '070-174 06 05' },
  reason: 'Hosta',
  anamnesis: 'Hosta sedan tre dagar\nFeber: nej <b>inte</b>',
  messages: [
    { at: monday('09:16'), from: 'patient', text: 'Hej' },
    { at: monday('09:20'), from: 'staff', text: 'Hur mår du nu?' },
  ],
});
const bo = quiet({
  url: url('bo'),
  patient: { personalIdentityNumber: '19121212-1212', name: 'Bo Berg', phone: null },
  reason: 'Yrsel',
  anamnesis: 'Yrsel på morgonen',
  priority: 2,
  messages: [
    { at: monday('09:16'), from: 'patient', text: 'Det snurrar' },
    { at: monday('09:20'), from: 'staff', text: 'Snurrar det nu?' },
  ],
});
const hidden = quiet({
  url: url('hidden'),
  patient: { personalIdentityNumber: '19850709-9805', protected: true },
  unit: 'Hemliga vårdcentralen',
  reason: 'Klåda',
  anamnesis: 'Klåda. Ring 070-174 06 12, jag bor på Gömda vägen 3',
});

let desk: Desk;
const open = async (id: string, lastFour: string) => {
  await desk.open(id);
  await shows(desk.panel, lastFour);
};
/** The keyword's editor. */
const editor = (keyword: string) => desk.panel.getByRole('textbox', { name: keyword, exact: true });

beforeAll(async () => {
  desk = await sitDown(nurse, [anna, bo, hidden], monday('10:15'));
});
afterAll(() => desk.extension.dispose());

describe('a case is opened on the page', () => {
  test('the panel shows who it is, and what the routine asks, most urgent first', async () => {
    await open('bo', '1212');
    const text = await textOf(desk.panel);
    expect(text).toContain('BB ··1212');
    expect(text).toContain('113 år');
    expect(text).toContain('Prio 2');
    expect(text).toContain('Startat besök');
    expect(text).toContain('Region Jönköpings län');
    const cards = desk.panel.getByRole('region', { name: 'Rutinen säger nu' }).getByRole('heading', { level: 3 });
    expect((await cards.allTextContents())[0]).toContain('försök nå patienten via TeleQ nu');
  });

  test('the countdown says since when, how much, in which hours, and when', async () => {
    const text = await textOf(desk.panel);
    expect(text).toMatch(/Tidigast i dag mån 2 mars kl\. 11\.20/);
    expect(text).toMatch(/55 min av 2 arbetstimmar/);
    expect(text).toMatch(/mån–fre 08\.00–17\.00/);
    expect(text).toMatch(/1 av 2 kontaktförsök/);
    expect(text).toContain('Försök nå patienten via TeleQ, och notera försöket');
  });

  test('a call that staff notes counts, and takes the urgent card away', async () => {
    await desk.panel.getByRole('button', { name: 'Ringde – inget svar' }).click();
    await expect.poll(() => textOf(desk.panel)).toContain('2 av 2 kontaktförsök');
    expect(await desk.panel.getByRole('heading', { name: 'via TeleQ nu' }).count()).toBe(0);
  });

  test('a new message on the page stops the countdown', async () => {
    await open('anna', '2380');
    expect(await textOf(desk.panel)).toContain('Tidigast i dag');
    await desk.clinic.getByLabel('Skriv som').selectOption({ label: 'Patient' });
    const box = desk.clinic.locator('.composer textarea');
    await box.fill('Nu mår jag bättre');
    await box.press('Enter');
    await expect.poll(() => textOf(desk.panel)).toContain('Patienten har svarat');
  });

  test('the page itself is left as it was', async () => {
    await desk.clinic.waitForTimeout(300);
    const before = await desk.clinic.content();
    await desk.panel.getByRole('tab', { name: 'Rutin' }).click();
    await tab(desk.panel, 'Nu');
    await desk.clinic.waitForTimeout(600);
    expect(await desk.clinic.content()).toBe(before);
  });
});

describe('registration and note', () => {
  test('the question first, then the fields, each with its copy button', async () => {
    await open('anna', '2380');
    await tab(desk.panel, 'Registrera');
    await desk.panel
      .getByRole('group', { name: 'Var kontakten kvalificerad?' })
      .getByRole('button', { name: 'Ja' })
      .click();
    await desk.panel
      .getByRole('group', { name: 'I vilken form slutade mötet?' })
      .getByRole('button', { name: 'Video' })
      .click();
    await desk.panel.getByRole('button', { name: 'Kopiera Kontakttyp' }).click();
    await desk.panel.getByText('Kopierat: Kontakttyp, för AA ··2380.').waitFor();
    expect((await readClipboard(desk.extension, desk.panel)).plain).toBe('Distanskontakt video enskilt');
  });

  test('an unfilled place is pointed out before it is copied', async () => {
    await tab(desk.panel, 'Anteckna');
    await desk.panel.getByRole('button', { name: 'Kopiera allt' }).click();
    const asked = desk.panel.getByRole('group', { name: /Inget kopierat än/ });
    expect(await asked.textContent()).toContain('Inte ifyllt: Bedömning');
    await asked.getByRole('button', { name: 'Gå till första' }).click();
    expect(await editor('Bedömning').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('copied as plain and as formatted text, hostile text harmless in both', async () => {
    await editor('Bedömning').fill('Viros <img src=x onerror=alert(1)>');
    await editor('Diagnoskod/Åtgärdskod').fill('J06.9, ZV051');
    await desk.panel.getByRole('button', { name: 'Kopiera formaterat' }).click();
    await desk.panel.getByText('Kopierat: hela anteckningen, formaterad').waitFor();
    const { plain, html } = await readClipboard(desk.extension, desk.panel);
    expect(plain).toBe(
      'Aktuellt hälsoproblem\nHosta sedan tre dagar\nFeber: nej <b>inte</b>\n\nBedömning\nViros <img src=x onerror=alert(1)>\n\nDiagnoskod/Åtgärdskod\nJ06.9, ZV051',
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img|<b>inte/);
    expect(plain).not.toMatch(/Anna|Andersson|2380/);
  });

  test('the text stays with its case while another is open, and is there on return', async () => {
    await editor('Bedömning').fill('Annas bedömning');
    await open('bo', '1212');
    expect(await desk.panel.content()).not.toContain('Annas bedömning');
    await tab(desk.panel, 'Anteckna');
    expect(await editor('Bedömning').inputValue()).toBe('');
    await editor('Bedömning').fill('Bos bedömning');
    await open('anna', '2380');
    await tab(desk.panel, 'Anteckna');
    expect(await editor('Bedömning').inputValue()).toBe('Annas bedömning');
  });

  test('closing the panel and opening it again loses nothing', async () => {
    await desk.panel.waitForTimeout(600);
    await desk.reopen();
    await shows(desk.panel, '2380');
    await tab(desk.panel, 'Anteckna');
    expect(await editor('Bedömning').inputValue()).toBe('Annas bedömning');
  });

  test('of name and number nothing is kept, of text only in memory', async () => {
    await desk.panel.waitForTimeout(600);
    const options = await desk.extension.openExtensionPage('options.html');
    const { session, ...onDisk } = await readStorage(options);
    await options.close();
    expect(JSON.stringify(session)).toContain('Annas bedömning');
    expect(JSON.stringify(session)).not.toMatch(/Andersson|19800504|Berg|121212/);
    expect(JSON.stringify(onDisk)).not.toMatch(/bedömning|Andersson|Berg|19800504|patient\/visit/i);
  });
});

describe('a protected patient', () => {
  test('no name, contact detail or place is shown or offered for copying', async () => {
    await desk.clinic.bringToFront();
    await open('hidden', '9805');
    const seen: string[] = [await textOf(desk.panel)];
    expect(seen[0]).toContain('Skyddade personuppgifter: handlägg enligt regionens rutin');
    for (const name of ['Registrera', 'Anteckna']) {
      await tab(desk.panel, name);
      seen.push(await textOf(desk.panel));
      seen.push(
        (
          await desk.panel.locator('textarea').evaluateAll((all) => all.map((e) => (e as HTMLTextAreaElement).value))
        ).join(),
      );
    }
    expect(seen.join('\n')).toContain('Klåda.');
    expect(seen.join('\n')).not.toMatch(/070|Gömda vägen|Hemliga/);
  });
});

describe('seen by everyone', () => {
  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('axe finds nothing: %s, forced colours %s', async (colorScheme, forcedColors) => {
    await open('bo', '1212');
    await desk.panel.emulateMedia({ colorScheme, forcedColors });
    for (const name of ['Nu', 'Registrera', 'Anteckna', 'Rutin']) {
      await tab(desk.panel, name);
      expect(await accessibilityViolations(desk.panel, [...wcag, 'best-practice'])).toEqual([]);
    }
    await desk.panel.emulateMedia({ colorScheme: null, forcedColors: null });
  });

  test.each([320, 400, 600])('nothing is cut off at %i px', async (width) => {
    await desk.panel.setViewportSize({ width, height: 800 });
    for (const name of ['Nu', 'Registrera', 'Anteckna', 'Rutin']) {
      await tab(desk.panel, name);
      expect(await desk.panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('by keyboard alone: from the tabs to a copied keyword', async () => {
    await open('anna', '2380');
    await desk.panel.getByRole('tab', { name: 'Nu' }).focus();
    await desk.panel.keyboard.press('ArrowRight');
    await desk.panel.keyboard.press('ArrowRight');
    expect(await desk.panel.getByRole('tab', { name: 'Anteckna' }).getAttribute('aria-selected')).toBe('true');
    for (let presses = 0; presses < 12; presses++) {
      await desk.panel.keyboard.press('Tab');
      if (await desk.panel.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Kopiera Bedömning'))
        break;
    }
    await desk.panel.keyboard.press('Enter');
    await desk.panel.getByText('Kopierat: Bedömning, för AA ··2380.').waitFor();
  });
});

test('neither page nor panel complained', () => expectNoComplaints(desk));
