import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';

const noon = '2026-03-04T10:15:00%2B01:00';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: Site;
let context: BrowserContext;
let page: Page;
/** Whatever the page complained of, and whatever it asked another host for. */
let complaints: string[];

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

beforeEach(async () => {
  context = await site.browser.newContext({
    viewport: { width: 1280, height: 800 },
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const own =
      request.url().startsWith(site.origin) && ['document', 'script', 'stylesheet'].includes(request.resourceType());
    if (!own && !request.url().endsWith('/favicon.ico')) complaints.push(request.url());
  });
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const open = (path: string) => page.goto(`${site.origin}${path}?now=${noon}`);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const main = () => page.getByRole('main');
const log = () => page.getByRole('log', { name: 'Meddelanden', exact: true });

/** The value beside a label in the open case. */
async function fact(label: string): Promise<string> {
  const value = main()
    .locator('dt', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd');
  return (await value.textContent())?.trim() ?? '';
}

describe('a case from the queue to its end', () => {
  it('is received, started, answered, called about and closed, by the moved clock', async () => {
    await open('/drop-in');
    const row = page.getByRole('row', { name: /Amina Warsame/ });
    await row.getByRole('button', { name: 'Ta emot' }).click();
    expect(page.url()).toBe(`${site.origin}/patient/visit/halsont`);
    expect([await fact('Status'), await fact('Vårdpersonal'), await fact('Mottagen')]).toEqual([
      'Mottagen',
      'Maja Lindqvist',
      '2026-03-04 10.15',
    ]);

    await button('+15 min').click();
    await button('Starta besök').click();
    expect([await fact('Status'), await fact('Startad')]).toEqual(['Startat besök', '2026-03-04 10.30']);

    await page.getByRole('textbox', { name: 'Skriv meddelande' }).fill('Hej Amina!');
    await button('Skicka').click();
    await button('+2 arbetstimmar').click();
    await page.getByRole('combobox', { name: 'Skriv som' }).selectOption('Patient');
    await page.getByRole('textbox', { name: /Skriv som patient/ }).fill('Hej, nu är jag här');
    await page.keyboard.press('Enter');
    expect(await log().getByRole('article', { name: 'Vårdpersonal, 10.30' }).textContent()).toContain('Hej Amina!');
    expect(await log().getByRole('article', { name: 'Patient, 12.30' }).textContent()).toContain('Hej, nu är jag här');

    await button('Telefonsamtal').click();
    await page.getByRole('dialog', { name: 'Ring patienten' }).getByRole('button', { name: 'Inget svar' }).click();
    await button('SMS').click();
    await page
      .getByRole('dialog', { name: 'SMS till patienten' })
      .getByRole('button', { name: /Skicka SMS/ })
      .click();
    await log().getByText('Telefonsamtal, ej besvarat 12.30').waitFor();
    await log().getByText('SMS skickat 12.30').waitFor();

    await button('Formulär').click();
    await page.getByRole('dialog', { name: 'Sök formulär' }).getByRole('button', { name: 'Smärtskattning' }).click();
    await button('Patienten besvarar formulär').click();
    expect(await page.getByRole('region', { name: 'Formulär' }).textContent()).toMatch(/Smärtskattning\s*Besvarat/);

    await button('Avsluta besök').click();
    await page.getByRole('dialog', { name: 'Avsluta besök' }).getByRole('button', { name: 'Avsluta' }).click();
    expect([await fact('Status'), await fact('Avslutad')]).toEqual(['Avslutat', '2026-03-04 12.30']);
    await page.getByRole('link', { name: 'Drop in' }).click();
    await page.getByRole('tab', { name: 'Avslutade' }).click();
    await page.getByRole('row', { name: /Amina Warsame/ }).waitFor();
  });

  it('goes on in an asynchronous phase, and is marked as done', async () => {
    await open('/patient/visit/hosta');
    await button('Avsluta besök').click();
    await page.getByRole('combobox', { name: 'Hur länge' }).selectOption('3 dygn');
    await button('Asynkron fas').click();
    expect([await fact('Status'), await fact('Asynkron fas till')]).toEqual(['Asynkron fas', '2026-03-07 10.15']);
    await button('Markera som klar').click();
    expect(await fact('Status')).toBe('Avslutat');
  });

  it('is handed over; the handover can be cancelled, declined and accepted', async () => {
    await open('/patient/visit/hosta');
    const handOver = async () => {
      await page.getByLabel('Fler val för besöket').click();
      await button('Lämna över besök').click();
      const dialog = page.getByRole('dialog', { name: 'Lämna över besök' });
      await dialog.getByLabel('Vårdenhet').selectOption('Åsens vårdcentral');
      await dialog.getByLabel('Prioritet').selectOption('Prio 2');
      await dialog.getByLabel('Meddelande').fill('Hosta i två veckor');
      await dialog.getByRole('button', { name: 'Slutför' }).click();
    };
    await handOver();
    expect([await fact('Överlämning'), await fact('Prioritet')]).toEqual([
      'Åsens vårdcentral, Sjuksköterska (väntar på svar)',
      'Prio 2',
    ]);
    await button('Avbryt överlämning').click();
    expect(await fact('Överlämning')).toBe('Ingen');
    await handOver();
    await button('Mottagaren: Neka').click();
    expect(await fact('Överlämning')).toBe('Ingen');
    await handOver();
    await button('Mottagaren: Acceptera').click();
    expect(await fact('Överlämning')).toBe('Åsens vårdcentral, Sjuksköterska (accepterad)');
    await button('Vårdgivarchatt').click();
    const staffChat = page.getByRole('complementary', { name: 'Vårdgivarchatt' });
    expect(await staffChat.getByRole('article').count()).toBe(3);
    expect(await log().textContent()).not.toContain('Hosta i två veckor');
  });
});

describe('addresses', () => {
  it('shows the same case after a reload, at the same time', async () => {
    await open('/drop-in');
    await page
      .getByRole('row', { name: /Carina Nyström/ })
      .getByRole('link')
      .click();
    expect(page.url()).toBe(`${site.origin}/patient/visit/knabesvar`);
    const before = await main().textContent();
    await page.reload();
    await page.getByRole('heading', { name: 'Ärende' }).waitFor();
    expect(await main().textContent()).toBe(before);
    expect(page.url()).toBe(`${site.origin}/patient/visit/knabesvar`);
  });

  it('goes back and forward between cases without loading the page again', async () => {
    await open('/patient/visit/hosta');
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.getByRole('navigation', { name: 'Patientlisten' }).getByRole('link', { name: 'Yusuf Demir' }).click();
    expect(await fact('Namn')).toBe('Yusuf Demir');
    await page.goBack();
    expect(await fact('Namn')).toBe('Daniel Forsberg');
    await page.goForward();
    expect(await fact('Namn')).toBe('Yusuf Demir');
    expect(loads).toBe(0);
  });

  it('says so when there is no such case', async () => {
    await open('/patient/visit/finns-inte');
    await page.getByRole('heading', { name: 'Ärendet finns inte' }).waitFor();
  });
});

describe('the practice tools', () => {
  const file = (content: unknown) => ({
    name: 'fall.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });

  it('takes in a case from a file and opens it', async () => {
    await open('/drop-in');
    const given = {
      url: 'https://clinic.platform24.se/patient/visit/prov-7',
      phase: 'waiting',
      patient: { name: 'Prov Person' },
    };
    await page.getByLabel('Läs in ärende (JSON)').setInputFiles(file(given));
    await page.waitForURL(`${site.origin}/patient/visit/prov-7`);
    expect([await fact('Status'), await fact('Namn')]).toEqual(['Väntar i kö', 'Prov Person']);
    expect(await main().getByText('Prioritet').count()).toBe(0);
  });

  it('names what is wrong with a file, and takes nothing of it', async () => {
    await open('/drop-in');
    const rows = await page.getByRole('row').count();
    await page.getByLabel('Läs in ärende (JSON)').setInputFiles(file([{ url: 'x' }, { url: 'y', priority: 7 }]));
    const alert = page.getByRole('alert');
    await alert.getByText('1.priority: ska vara 1 till 5').waitFor();
    expect(page.url()).toBe(`${site.origin}/drop-in`);
    expect(await page.getByRole('row').count()).toBe(rows);
    await page.getByLabel('Läs in ärende (JSON)').setInputFiles(file('{'));
    await alert.getByText('Filen är inte giltig JSON.').waitFor();
  });

  it('sets the clock to any time in Stockholm, and starts a case over', async () => {
    await open('/patient/visit/halsont');
    await button('Ta emot').click();
    await page.getByText('Fler verktyg').click();
    await page.getByLabel('Datum och tid').fill('2026-07-03T16:30');
    await button('Ställ klockan').click();
    await page.getByText('Klockan: fredag 2026-07-03 16.30').waitFor();
    await button('+2 arbetstimmar').click();
    await page.getByText('Klockan: måndag 2026-07-06 09.30').waitFor();
    await button('Börja om fallet').click();
    expect([await fact('Status'), await fact('Inkom')]).toEqual(['Väntar i kö', '2026-07-06 08.49']);
    await page.getByLabel('Inloggad som').selectOption('Omar Haddad');
    await button('Ta emot').click();
    expect(await fact('Vårdpersonal')).toBe('Omar Haddad');
  });

  it('offers no side panel on a plain page', async () => {
    await open('/drop-in');
    expect(await button('Öppna sidopanelen').count()).toBe(0);
  });
});

describe('for everyone', () => {
  const places = [
    '/',
    '/drop-in',
    '/asynkrona',
    '/schemalagda-besok',
    '/installningar',
    '/utloggad',
    '/patient/visit/formular',
    '/patient/visit/skyddad',
    '/patient/visit/overlamning',
  ];

  /** Serious and critical findings of axe on the page as it stands. */
  async function findings(): Promise<string[]> {
    // The page's CSP binds script elements, not what the debugger evaluates.
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await tool.run(document);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
  }

  it.each(['light', 'dark'] as const)(
    'nothing serious is in the way, in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const found: Record<string, string[]> = {};
      for (const place of places) {
        await open(place);
        await main().waitFor();
        found[place] = await findings();
      }
      expect(found).toEqual(Object.fromEntries(places.map((place) => [place, []])));
    },
    60_000,
  );

  it('nothing serious is in the way in open dialogs and the staff chat', async () => {
    await open('/patient/visit/hosta');
    await button('Vårdgivarchatt').click();
    await page.getByRole('textbox', { name: 'Skriv till kollegor' }).fill('Kan du titta?');
    await button('Skicka internt').click();
    expect(await findings()).toEqual([]);
    await button('Nytt').click();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await button('Avsluta besök').click();
    expect(await findings()).toEqual([]);
  });

  it('fits a window of 900 pixels, where the side panel stands beside', async () => {
    await page.setViewportSize({ width: 900, height: 800 });
    for (const place of ['/drop-in', '/patient/visit/overlamning']) {
      await open(place);
      await main().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
    }
    await open('/drop-in');
    await page.getByRole('tab', { name: 'Mottagna' }).click();
    const panel = page.getByRole('tabpanel');
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  it('keeps the newest message in sight', async () => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await open('/patient/visit/hosta');
    const newest = log().getByRole('article').last();
    const inSight = async () => {
      const [box, frame] = [await newest.boundingBox(), await log().boundingBox()];
      return box !== null && frame !== null && box.y >= frame.y && box.y + box.height <= frame.y + frame.height + 1;
    };
    expect(await inSight()).toBe(true);
    await page.getByRole('textbox', { name: 'Skriv meddelande' }).fill('Rad 1\nRad 2\nRad 3');
    await button('Skicka').click();
    expect(await newest.textContent()).toContain('Rad 3');
    expect(await inSight()).toBe(true);
    await button('Vårdgivarchatt').click();
    expect(await inSight()).toBe(true);
  });
});
