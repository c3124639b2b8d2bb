// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Still } from '../../src/panel/page-state.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

const elsewhere = { ...sample.open, url: 'https://clinic.platform24.se/case/2' };

async function open(tab: RegExp, world = makeWorld()) {
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.showCase(sample.open));
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: tab }));
  return { world, user, notes: () => world.services.notes.get(sample.url).notes };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLTextAreaElement;
const receipt = () => screen.getByRole('status', { name: 'Kvitto' }).textContent;

describe('the tabs', () => {
  it('are one stop, and arrows, Home and End move and choose', async () => {
    const { user } = await open(/^Nu/);
    const chosen = () => screen.getByRole('tab', { selected: true }).textContent?.trim();
    screen.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Registrera 1 fråga');
    expect(document.activeElement?.textContent).toBe('Registrera 1 fråga');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(chosen()).toBe('Rutin');
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Nu 2 viktiga kort');
    await user.keyboard('{End}');
    expect(chosen()).toBe('Rutin');
    await user.keyboard('{Home}');
    expect(chosen()).toBe('Nu 2 viktiga kort');
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('the questions', () => {
  it('stand first with why, become one line when answered, and can be changed', async () => {
    const { user, notes } = await open(/^Registrera/);
    const question = within(screen.getByRole('group', { name: 'Var kontakten kvalificerad?' }));
    expect(question.getByText(/Kvalificerad om innehållet motsvarar/)).toBeTruthy();
    await user.click(question.getByRole('button', { name: 'Ja' }));
    expect(notes().qualified).toBe(true);
    expect(screen.queryByRole('group', { name: 'Var kontakten kvalificerad?' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Dina svar');
    await user.click(press('Ändra: Var kontakten kvalificerad?'));
    expect(press('Ja').getAttribute('aria-pressed')).toBe('true');
    await user.click(press('Nej'));
    expect(notes().qualified).toBe(false);
  });
});

it('says when a question has no words, instead of leaving it out', async () => {
  const registration = { ...sample.advice.registration, undecided: ['outcome' as const] };
  await open(/^Registrera/, makeWorld({ advise: () => ({ ...sample.advice, registration }) }));
  expect(screen.getByText('En fråga som registreringen hänger på kunde inte tas fram.')).toBeTruthy();
});

describe('the registration', () => {
  it('shows the user’s own first, then whose the other is', async () => {
    await open(/^Registrera/);
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Svara först (1)',
      'Din registrering i Cosmic',
      'Personalen vid det fysiska besöket registrerar i Cosmic',
    ]);
  });

  it('copies a value, a choice once chosen, and a place once filled in', async () => {
    const { world, user } = await open(/^Registrera/);
    await user.click(press('Kopiera Kontakttyp'));
    expect(receipt()).toContain('Kopierat: Kontakttyp, för TT ··1212.');
    expect((press('Kopiera Vårdtjänst') as HTMLButtonElement).disabled).toBe(true);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vårdtjänst' }), '1177 direkt bedömning');
    await user.click(press('Kopiera Vårdtjänst'));
    await user.type(screen.getByRole('textbox', { name: 'Kassa' }), 'Linden');
    await user.click(press('Kopiera Kassa'));
    expect(world.clipboard.map(({ text }) => text)).toEqual([
      'Distanskontakt skriftlig dialog',
      '1177 direkt bedömning',
      'Linden',
    ]);
  });

  it('says what is not filled in before all fields are copied', async () => {
    const { world, user } = await open(/^Registrera/);
    await user.click(press('Kopiera alla fält'));
    expect(world.clipboard).toEqual([]);
    expect(screen.getByText('Inget kopierat än. Inte ifyllt:').parentElement?.textContent).toContain(
      'Vårdtjänst, Kassa',
    );
    await user.click(press('Gå till första'));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Vårdtjänst' }));
    await user.click(press('Kopiera alla fält'));
    await user.click(press('Kopiera ändå'));
    expect(world.clipboard).toEqual([{ text: 'Kontakttyp: Distanskontakt skriftlig dialog\nBetalningssätt: Faktura' }]);
  });

  it('has no gap where the routine itself leaves a field empty', async () => {
    const [entry] = sample.advice.registration.entries;
    const entries = entry
      ? [
          {
            ...entry,
            fields: [
              { name: 'Attribut', value: '' },
              { name: 'Form', value: 'Chatt' },
            ],
          },
        ]
      : [];
    const registration = { ...sample.advice.registration, entries };
    const { world, user } = await open(
      /^Registrera/,
      makeWorld({ advise: () => ({ ...sample.advice, registration }) }),
    );
    expect(screen.getByText('lämnas tomt')).toBeTruthy();
    await user.click(press('Kopiera alla fält'));
    expect(world.clipboard).toEqual([{ text: 'Form: Chatt' }]);
  });

  it('forgets a choice that the routine no longer offers', async () => {
    let registration = sample.advice.registration;
    const world = makeWorld({ advise: () => ({ ...sample.advice, registration }) });
    const { user } = await open(/^Registrera/, world);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vårdtjänst' }), '1177 direkt bedömning');
    registration = {
      ...registration,
      entries: registration.entries.map((entry) => ({
        ...entry,
        fields: entry.fields.map((field) =>
          field.name === 'Vårdtjänst' ? { name: 'Vårdtjänst', choices: ['Annan'] } : field,
        ),
      })),
    };
    await act(async () => world.showCase({ ...sample.open }));
    expect((screen.getByRole('combobox', { name: 'Vårdtjänst' }) as HTMLSelectElement).value).toBe('');
  });
});

describe('the note', () => {
  it('has the keywords in order, filled from the case, unfilled places pointed out', async () => {
    await open(/^Anteckna/);
    expect(screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value)).toEqual([
      'Hosta sedan tre dagar.\nIngen feber.',
      '',
      '[Fyll i: diagnoskod], ZV051',
    ]);
    expect(screen.getByText('mall 1177 direkt')).toBeTruthy();
    expect(box('Bedömning').getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText('Inte ifyllt.')).toBeTruthy();
  });

  it('takes staff’s text over the case’s, and back', async () => {
    const { user, notes } = await open(/^Anteckna/);
    await user.type(box('Aktuellt hälsoproblem'), ' Trött.');
    expect(notes().texts).toEqual({ 'Aktuellt hälsoproblem': 'Hosta sedan tre dagar.\nIngen feber. Trött.' });
    await user.click(press('Återställ från ärendet: Aktuellt hälsoproblem'));
    expect(notes().texts).toEqual({});
    expect(box('Aktuellt hälsoproblem').value).toBe('Hosta sedan tre dagar.\nIngen feber.');
  });

  it('copies one keyword', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard).toEqual([{ text: 'Hosta sedan tre dagar.\nIngen feber.' }]);
    expect(receipt()).toContain('Kopierat: Aktuellt hälsoproblem, för TT ··1212.');
  });

  it('goes to an unfilled place and selects it', async () => {
    const { user } = await open(/^Anteckna/);
    await user.click(press('diagnoskod'));
    const field = box('Diagnoskod/Åtgärdskod');
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('[Fyll i: diagnoskod]');
  });

  it('names the unfilled places before the whole is copied', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.click(press('Kopiera allt'));
    expect(world.clipboard).toEqual([]);
    expect(screen.getByText('Inget kopierat än. Inte ifyllt:').parentElement?.textContent).toContain(
      'Bedömning, Diagnoskod/Åtgärdskod: diagnoskod',
    );
    await user.click(press('Kopiera ändå'));
    expect(world.clipboard).toEqual([
      {
        text: 'Aktuellt hälsoproblem\nHosta sedan tre dagar.\nIngen feber.\n\nDiagnoskod/Åtgärdskod\n[Fyll i: diagnoskod], ZV051',
      },
    ]);
  });

  it('copies what stands there when the question is answered, not what stood there when it was asked', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.click(press('Kopiera allt'));
    await user.type(box('Bedömning'), 'Virus');
    await user.click(press('Kopiera ändå'));
    expect(world.clipboard[0]?.text).toContain('Bedömning\nVirus');
  });

  it('asks no more once all is filled in, and takes the focus from no one who goes on writing', async () => {
    const world = makeWorld({
      advise: () => ({
        ...sample.advice,
        journal: { ...sample.advice.journal, headings: [{ keyword: 'Bedömning', text: '', rule: 'JKP-NOTE-1' }] },
      }),
    });
    const { user } = await open(/^Anteckna/, world);
    await user.click(press('Kopiera allt'));
    await user.type(box('Bedömning'), 'V');
    expect(screen.queryByText('Inget kopierat än. Inte ifyllt:')).toBeNull();
    await user.type(box('Bedömning'), '{Backspace}');
    expect(document.activeElement).toBe(box('Bedömning'));
    expect(screen.queryByText('Inget kopierat än. Inte ifyllt:')).toBeNull();
  });

  it('gives back a text that was put aside for the case’s own', async () => {
    const { user, notes } = await open(/^Anteckna/);
    await user.type(box('Bedömning'), 'Virus');
    await user.click(press('Återställ från ärendet: Bedömning'));
    expect(box('Bedömning').value).toBe('');
    await user.click(press('Ta tillbaka min text: Bedömning'));
    expect(notes().texts).toEqual({ Bedömning: 'Virus' });
    expect(document.activeElement).toBe(box('Bedömning'));
  });

  it('keeps in sight what was written under a keyword that the note no longer has', async () => {
    let headings = sample.advice.journal.headings;
    const world = makeWorld({ advise: () => ({ ...sample.advice, journal: { ...sample.advice.journal, headings } }) });
    const { user } = await open(/^Anteckna/, world);
    await user.type(box('Bedömning'), 'Virus');
    headings = headings.filter(({ keyword }) => keyword === 'Aktuellt hälsoproblem');
    await act(async () => world.showCase({ ...sample.open }));
    expect(screen.getByRole('heading', { name: /^Text som inte hör till mallen nu/ })).toBeTruthy();
    expect(box('Bedömning').value).toBe('Virus');
    await user.click(press('Kopiera allt'));
    expect(world.clipboard).toEqual([{ text: 'Aktuellt hälsoproblem\nHosta sedan tre dagar.\nIngen feber.' }]);
  });

  it('copies plain and formatted at once, what was written as text', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.type(box('Bedömning'), '<b>Ofarligt</b> & klart');
    await user.clear(box('Diagnoskod/Åtgärdskod'));
    await user.type(box('Diagnoskod/Åtgärdskod'), 'J06.9');
    await user.click(press('Kopiera formaterat'));
    expect(world.clipboard).toEqual([
      {
        text: 'Aktuellt hälsoproblem\nHosta sedan tre dagar.\nIngen feber.\n\nBedömning\n<b>Ofarligt</b> & klart\n\nDiagnoskod/Åtgärdskod\nJ06.9',
        html:
          '<p><strong>Aktuellt hälsoproblem</strong><br>Hosta sedan tre dagar.<br>Ingen feber.</p>' +
          '<p><strong>Bedömning</strong><br>&lt;b&gt;Ofarligt&lt;/b&gt; &amp; klart</p>' +
          '<p><strong>Diagnoskod/Åtgärdskod</strong><br>J06.9</p>',
      },
    ]);
  });

  it('is one running text where the template has no keywords', async () => {
    const journal = { rule: 'SKN-PMO-2', template: '1177 direkt', headings: [], text: 'Hosta sedan tre dagar.' };
    const { world, user, notes } = await open(
      /^Anteckna/,
      makeWorld({ advise: () => ({ ...sample.advice, journal }) }),
    );
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await user.type(box('Löpande text'), ' Egenvård.');
    expect(notes().texts).toEqual({ '1177 direkt': 'Hosta sedan tre dagar. Egenvård.' });
    await user.click(press('Kopiera allt'));
    expect(world.clipboard).toEqual([{ text: 'Hosta sedan tre dagar. Egenvård.' }]);
  });

  it('refuses to copy when the page has gone on to another case, and says why', async () => {
    const { world, user } = await open(/^Anteckna/);
    world.at = elsewhere.url;
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard).toEqual([]);
    expect(receipt()).toContain('Inget kopierades: sidan visar nu ett annat ärende');
  });

  it('refuses too when the case changes between the click and the copying', async () => {
    const { world, user } = await open(/^Anteckna/);
    let answer: (still: Still) => void = () => {};
    world.services.page.still = () => new Promise((resolve) => (answer = resolve));
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    await act(async () => world.showCase(elsewhere));
    await act(async () => answer('same'));
    expect(world.clipboard).toEqual([]);
    await screen.findByText(/Inget kopierades/);
    expect(receipt()).not.toContain('1212');
  });

  it('says when the browser does not let it copy', async () => {
    const { world, user } = await open(/^Anteckna/);
    world.clipboardFails = true;
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('Webbläsaren lät inte panelen kopiera Aktuellt hälsoproblem.');
  });

  it('takes its receipt away with the case', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    await act(async () => world.showCase(elsewhere));
    expect(receipt()).toBe('');
  });

  it('does not bring the receipt back with the case, nor for another patient at the same address', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('för TT ··1212');
    await act(async () => world.show({ kind: 'changing' }));
    await act(async () => world.showCase({ ...sample.open, patient: { name: 'Anna Berg' } }));
    expect(receipt()).toBe('');
  });

  it('keeps a refusal in sight when the panel too has gone on', async () => {
    const { world, user } = await open(/^Anteckna/);
    world.at = elsewhere.url;
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    await act(async () => world.showCase(elsewhere));
    expect(receipt()).toContain('Inget kopierades');
  });

  it('takes the initials away when the patient proves to be protected', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('för TT ··1212');
    await act(async () => world.showCase({ ...sample.open, patient: { ...sample.open.patient, protected: true } }));
    expect(document.body.textContent).not.toContain('TT');
  });

  it('names no letter of a protected patient in the receipt', async () => {
    const { world, user } = await open(/^Anteckna/);
    await act(async () => world.showCase({ ...sample.open, patient: { ...sample.open.patient, protected: true } }));
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('för Skyddad identitet ··1212.');
  });

  it('says that own words are not cleaned when the mark of protection comes after them', async () => {
    const { world, user } = await open(/^Anteckna/);
    await user.type(box('Bedömning'), 'Ring Tolvan på 070-174 06 05');
    expect(screen.queryByText(/rensas inte/)).toBeNull();
    await act(async () => world.showCase({ ...sample.open, patient: { ...sample.open.patient, protected: true } }));
    expect(screen.getByText(/^Skyddad identitet: det du själv har skrivit eller ändrat rensas inte/)).toBeTruthy();
    expect(box('Bedömning').value).toBe('Ring Tolvan på 070-174 06 05');
  });

  it('says when what is written could not be kept', async () => {
    const world = makeWorld();
    const { user } = await open(/^Anteckna/, world);
    Object.defineProperty(world.kept, `case:${sample.url}\ntexts\nBedömning`, {
      get: () => 1,
      set: () => {
        throw new Error('full');
      },
    });
    await user.type(box('Bedömning'), 'x');
    await act(async () => world.services.notes.flush());
    expect(screen.getByRole('alert').textContent).toContain('kunde inte spara det du skriver');
    expect(box('Bedömning').value).toBe('x');
  });
});

describe('the routine', () => {
  it('is searchable by any words, and says version, section and how it is read', async () => {
    const { user } = await open(/^Rutin/);
    expect(screen.getByText(/version 6\.0, gäller från 2025-01-15\. Bemanning: vardagar/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Uteblivet svar',
      'Barn',
      'Registrering',
    ]);
    await user.type(screen.getByRole('searchbox', { name: 'Sök i rutinen' }), 'AKUT teleq');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(screen.getByText('1 av 3 rader')).toBeTruthy();
    expect(screen.getByText('Så läser vi rutinen: Prioritet 1–2 räknas som akut.')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Sök i rutinen' }), 'xyz');
    expect(screen.getByText('Inget i rutinen har de orden.')).toBeTruthy();
  });

  it('opens at the rule of a card', async () => {
    const { user } = await open(/^Nu/);
    await user.click(screen.getByText('Källa: Barn'));
    await user.click(press('Visa JKP-CHILD-2 i rutinen'));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('JKP-CHILD-2');
    expect(screen.getByRole('tab', { selected: true, name: 'Rutin' })).toBeTruthy();
  });
});
