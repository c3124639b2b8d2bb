import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { availableRegions, routineOf } from '../../src/core/index.ts';
import { monday, quiet } from '../core/samples.ts';
import { readClipboard } from './harness/clipboard.ts';
import { chromeBuild } from './harness/extension.ts';
import { choose, type Desk, expectNoComplaints, nurse, shows, sitDown, tab, textOf } from './journey.ts';

/** What the panel does when the page, the settings or the extension are not as usual. In the shipped build. */

let desk: Desk;
afterEach(() => desk.extension.dispose());

const heading = (panel: Page, name: string) => panel.getByRole('heading', { name, level: 1 });

describe.each(availableRegions())('$name', ({ key, name }) => {
  test('cases of every phase are drawn without a complaint, with nothing of another region', async () => {
    desk = await sitDown({ ...nurse, region: key });
    for (const id of ['brostsmarta', 'tyst-tva-forsok', 'skyddad', 'avslutad']) {
      await desk.open(id);
      await desk.panel.getByRole('banner').getByText(name).waitFor();
      for (const part of ['Registrera', 'Anteckna', 'Rutin', 'Nu']) await tab(desk.panel, part);
      const ids = new Set((await textOf(desk.panel)).match(/\b[A-Z]{3}-[A-Z]+-\d+/g));
      const own = new Set(routineOf(key).rows.map((row) => row.id));
      expect([...ids].filter((one) => !own.has(one))).toEqual([]);
    }
    await expectNoComplaints(desk);
  });
});

describe('settings', () => {
  test('without a region the panel asks for it first, shows no advice, and goes on when it is chosen', async () => {
    desk = await sitDown(null);
    const { panel } = desk;
    await heading(panel, 'Välj region').waitFor();
    expect(await textOf(panel)).not.toMatch(/Källa|Rutinen säger/);
    await panel.getByRole('button', { name: 'Region Skåne' }).click();
    await heading(panel, 'Listan').waitFor();
    expect(await textOf(panel)).toContain('Region Skåne');
    await expectNoComplaints(desk);
  });

  test('another region chosen while a case is open gives its advice at once, and nothing of the first', async () => {
    desk = await sitDown(nurse, [quiet({ priority: 1 })], monday('10:15'));
    await desk.open('1001');
    await desk.panel.getByText('Region Jönköpings län').waitFor();
    const options = await desk.extension.openExtensionPage('options.html');
    await choose(options, { ...nurse, region: 'skane' });
    await options.close();
    await desk.panel.getByRole('banner').getByText('Region Skåne').waitFor();
    expect(await textOf(desk.panel)).not.toMatch(/JKP-|TeleQ|Jönköping/);
  });
});

test('PMO: the questions that the instruction turns on, the row, and one running text', async () => {
  const c = quiet({ reason: 'Hosta', anamnesis: 'Hosta i tre dagar' });
  desk = await sitDown({ ...nurse, region: 'skane' }, [c], monday('10:15'));
  await desk.open('1001');
  const { panel } = desk;
  await panel.getByText('1 upplysning').or(panel.getByText('2 upplysningar')).waitFor();
  await tab(panel, 'Registrera');
  await panel
    .getByRole('group', { name: 'Vad ledde ärendet till?' })
    .getByRole('button', { name: 'Egenvårdsråd' })
    .click();
  await panel
    .getByRole('group', { name: 'Ersätter kontakten ett besök?' })
    .getByRole('button', { name: 'Nej' })
    .click();
  await panel.getByRole('button', { name: 'Kopiera Vårdkontakt' }).click();
  await panel.getByText('Kopierat: Vårdkontakt').waitFor();
  expect((await readClipboard(desk.extension, panel)).plain).toBe('Text som inte ersätter besök');
  await tab(panel, 'Anteckna');
  const text = panel.getByRole('textbox', { name: 'Löpande text' });
  expect(await text.inputValue()).toMatch(/Sökorsak: Hosta\.\n\nHosta i tre dagar/);
  await text.fill('Råd om hosta.');
  await panel.getByRole('button', { name: 'Kopiera allt' }).click();
  await panel.getByText('Kopierat: hela anteckningen').waitFor();
  expect((await readClipboard(desk.extension, panel)).plain).toBe('Råd om hosta.');
  await expectNoComplaints(desk);
});

test('a field on the page that cannot be parsed is left unread, and named with why', async () => {
  desk = await sitDown(nurse);
  desk.extension.clinic.serve(
    '/patient/visit/odd',
    `<!doctype html><html lang="sv"><title>Clinic</title><main><h1>Ärende</h1><dl>
<dt>Personnummer</dt><dd>19800504-2388</dd><dt>Namn</dt><dd>Anna Andersson</dd><dt>Prioritet</dt><dd>7</dd>
<dt>Status</dt><dd>Väntar i kö</dd><dt>Inkom</dt><dd>2026-02-30 10.00</dd></dl></main></html>`,
  );
  await desk.clinic.goto('https://clinic.platform24.se/patient/visit/odd');
  await desk.panel.getByText('Prio: ej läst').waitFor();
  await desk.panel.getByText('Inte läst:', { exact: true }).click();
  const said = await textOf(desk.panel);
  expect(said).toMatch(/kontrollsiffra/i);
  expect(said).toMatch(/prioriteten är inte 1 till 5/);
  expect(said).toMatch(/inkom|kom in/i);
  expect(said).toContain('Ålder: ej läst');
  await expectNoComplaints(desk);
});

test('a page that is no case: says so, with a way to the practice clinic, which works beside the panel', async () => {
  desk = await sitDown(nurse);
  desk.extension.clinic.serve(
    '/hjalp',
    '<!doctype html><html lang="sv"><title>Clinic</title><main><h1>Hjälp</h1></main></html>',
  );
  await desk.clinic.goto('https://clinic.platform24.se/hjalp');
  await heading(desk.panel, 'Inget ärende öppet').waitFor();
  const opened = desk.extension.context.waitForEvent('page');
  await desk.panel.getByRole('button', { name: 'Öppna övningskliniken' }).click();
  const practice = await opened;
  await practice.waitForURL(/chrome-extension:.*practice\.html/);
  await practice.getByRole('link', { name: 'Drop in' }).click();
  await heading(desk.panel, 'Listan').waitFor();
});

test('the practice clinic’s clock moves the panel’s countdown', async () => {
  desk = await sitDown(nurse);
  const practice = await desk.extension.openExtensionPage('practice.html?now=2026-03-02T10:15:00%2B01:00');
  await practice.getByRole('combobox', { name: 'Övningsfall' }).selectOption('tyst-borjat');
  await practice.getByRole('button', { name: 'Öppna fallet' }).click();
  await desk.panel.getByText(/Tidigast i dag/).waitFor();
  await practice.getByRole('button', { name: '+2 arbetstimmar' }).click();
  await desk.panel.getByText(/Tiden gick ut/).waitFor();
  await expectNoComplaints(desk);
});

test('the extension is reloaded under an open page: the panel says to reload the page, and no error is thrown', async () => {
  desk = await sitDown(nurse, [quiet()], monday('10:15'));
  await desk.open('1001');
  await shows(desk.panel, '2380');
  const { extension, clinic, complaints } = desk;
  // As after an update: the old extension goes, the new one has no script on the open page.
  await extension.cdp.send('Extensions.loadUnpacked', { path: chromeBuild });
  await clinic.waitForTimeout(2000);
  // The orphaned script on the page must bear a page that goes on changing.
  await clinic.getByRole('link', { name: 'Drop in' }).first().click();
  await clinic.waitForTimeout(500);
  const panel = await extension.openPanel(clinic);
  await heading(panel, 'Ladda om sidan').waitFor();
  await clinic.reload();
  await heading(panel, 'Listan').waitFor();
  expect(complaints).toEqual([]);
});
