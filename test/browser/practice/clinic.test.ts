import { describe, expect, it } from 'vitest';
import { button, fact, log, main, open, page, site, visitClinic } from './visit.ts';

visitClinic();

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
