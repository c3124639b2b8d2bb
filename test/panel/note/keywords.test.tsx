// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { box, openTab, press, receipt } from '../opened.tsx';
import * as sample from '../sample.ts';
import { core, makeWorld } from '../world.ts';

afterEach(cleanup);

describe('the note', () => {
  it('has the keywords in order, filled from the case, unfilled places pointed out', async () => {
    await openTab(/^Anteckna/);
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
    const { user, notes } = await openTab(/^Anteckna/);
    await user.type(box('Aktuellt hälsoproblem'), ' Trött.');
    expect(notes().texts).toEqual({ 'Aktuellt hälsoproblem': 'Hosta sedan tre dagar.\nIngen feber. Trött.' });
    await user.click(press('Återställ från ärendet: Aktuellt hälsoproblem'));
    expect(notes().texts).toEqual({});
    expect(box('Aktuellt hälsoproblem').value).toBe('Hosta sedan tre dagar.\nIngen feber.');
  });

  it('goes to an unfilled place and selects it', async () => {
    const { user } = await openTab(/^Anteckna/);
    await user.click(press('diagnoskod'));
    const field = box('Diagnoskod/Åtgärdskod');
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('[Fyll i: diagnoskod]');
  });

  it('gives back a text that was put aside for the case’s own', async () => {
    const { user, notes } = await openTab(/^Anteckna/);
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
    const { user } = await openTab(/^Anteckna/, world);
    await user.type(box('Bedömning'), 'Virus');
    headings = headings.filter(({ keyword }) => keyword === 'Aktuellt hälsoproblem');
    await act(async () => world.showCase({ ...sample.open }));
    expect(screen.getByRole('heading', { name: /^Text som inte hör till mallen nu/ })).toBeTruthy();
    expect(box('Bedömning').value).toBe('Virus');
    await user.click(press('Kopiera allt'));
    expect(world.clipboard).toEqual([{ text: 'Aktuellt hälsoproblem\nHosta sedan tre dagar.\nIngen feber.' }]);
  });

  it('is one running text where the template has no keywords', async () => {
    const journal = { rule: 'SKN-PMO-2', template: '1177 direkt', headings: [], text: 'Hosta sedan tre dagar.' };
    const { world, user, notes } = await openTab(
      /^Anteckna/,
      makeWorld({ advise: () => ({ ...sample.advice, journal }) }),
    );
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await user.type(box('Löpande text'), ' Egenvård.');
    expect(notes().texts).toEqual({ '1177 direkt': 'Hosta sedan tre dagar. Egenvård.' });
    await user.click(press('Kopiera allt'));
    expect(world.clipboard).toEqual([{ text: 'Hosta sedan tre dagar. Egenvård.' }]);
  });

  it('says that own words are not cleaned when the mark of protection comes after them', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.type(box('Bedömning'), 'Ring Tolvan på 070-174 06 05');
    expect(screen.queryByText(/rensas inte/)).toBeNull();
    await act(async () => world.showCase({ ...sample.open, patient: { ...sample.open.patient, protected: true } }));
    expect(screen.getByText(/^Skyddad identitet: det du själv har skrivit eller ändrat rensas inte/)).toBeTruthy();
    expect(box('Bedömning').value).toBe('Ring Tolvan på 070-174 06 05');
  });

  it('says when what is written could not be kept', async () => {
    const world = makeWorld();
    const { user } = await openTab(/^Anteckna/, world);
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

it('a keyword that is written elsewhere is copied by itself, and not with the note', async () => {
  const place = 'gemensamma dokument i Cosmic';
  const rule = 'JKP-CONS-2';
  const consent = { keyword: 'Samtycke', text: 'Patienten samtycker.', rule };
  const world = makeWorld({
    advise: (...asked) => {
      const advice = core.advise(...asked);
      const headings = [consent, { keyword: 'Bedömning', text: 'Förkylning', rule: 'JKP-JRN-5' }];
      return { ...advice, journal: { ...advice.journal, headings } };
    },
    routineOf: () => ({
      ...sample.routine,
      rows: [{ id: rule, topic: 'consent', kind: 'journal', text: '', section: '', writtenIn: place }],
    }),
  });
  const { user } = await openTab(/^Anteckna/, world);
  expect(screen.getByRole('textbox', { name: 'Samtycke' }).getAttribute('aria-describedby')).toBe('elsewhere-1');
  expect(screen.getByText(`Skrivs i ${place}, inte i anteckningen. Kopieras för sig.`).id).toBe('elsewhere-1');
  await user.click(press('Kopiera allt'));
  await user.click(press('Kopiera Samtycke'));
  expect(world.clipboard.map((one) => one.text)).toEqual(['Bedömning\nFörkylning', 'Patienten samtycker.']);
  expect(receipt()).toContain(`Samtycke, till ${place}`);
});
