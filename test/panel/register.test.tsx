// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { openTab, press, receipt } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

describe('the questions', () => {
  it('stand first with why, become one line when answered, and can be changed', async () => {
    const { user, notes } = await openTab(/^Registrera/);
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
  await openTab(/^Registrera/, makeWorld({ advise: () => ({ ...sample.advice, registration }) }));
  expect(screen.getByText('En fråga som registreringen hänger på kunde inte tas fram.')).toBeTruthy();
});

describe('the registration', () => {
  it('shows the user’s own first, then whose the other is', async () => {
    await openTab(/^Registrera/);
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Svara först (1)',
      'Din registrering i Cosmic',
      'Personalen vid det fysiska besöket registrerar i Cosmic',
    ]);
  });

  it('copies a value, a choice once chosen, and a place once filled in', async () => {
    const { world, user } = await openTab(/^Registrera/);
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
    const { world, user } = await openTab(/^Registrera/);
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
    const { world, user } = await openTab(
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
    const { user } = await openTab(/^Registrera/, world);
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
