// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/panel/view/app.tsx';
import { strangePage } from '../look/strange.ts';
import * as sample from '../sample.ts';
import { makeWorld } from '../world.ts';

/** A page of which the panel knows little is taught. */

vi.setConfig({ testTimeout: 30_000 });

const user = userEvent.setup();
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const offer = () => screen.getByRole('status', { name: 'Förslag' }).textContent;
const state = (field: string) => screen.getByRole('option', { name: new RegExp(`^${field}: `) }).textContent;

let world: ReturnType<typeof makeWorld>;
beforeEach(async () => {
  world = makeWorld();
  world.glass = strangePage();
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.showCase(sample.open));
  await user.click(press('Vad panelen läser'));
  await user.click(press('Lär in sidan'));
});
afterEach(cleanup);

/** Chooses the text for the field, as by keyboard. */
async function choose(field: string, text: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText('Uppgift'), field);
  if (!screen.queryByLabelText('Sidans texter')) await user.click(press('Välj bland sidans texter'));
  await user.selectOptions(screen.getByLabelText('Sidans texter'), text);
  await user.click(press('Välj texten'));
}

it('a word among others that nobody knows waits for them', async () => {
  await choose('arrivedAt', 'Dök upp: 2026-03-02 09:40');
  expect(offer()).toContain('Hittas, men läses inte ännu. Den står bland ord som panelen inte känner.');
  await user.click(press('Spara ordet ändå'));
  expect(state('när ärendet kom in')).toBe('när ärendet kom in: inlärd, läses inte ännu');
  await choose('contact', 'Talan: Patienten själv');
  expect(offer()).toContain('Här läses: Patienten själv');
  await user.click(press('Stämmer'));
  expect(state('om patienten eller vårdnadshavare skriver')).toMatch(/: läst$/);
  expect(state('när ärendet kom in')).toBe('när ärendet kom in: läst');
});

it('what else is read otherwise is told before it is taken', async () => {
  expect(state('prioritet')).toBe('prioritet: läst');
  await choose('anamnesis', 'Prioritet: 1');
  expect(offer()).toContain('Då läses också annat på ett nytt sätt. Stämmer det?prioritet: 1 → ej läst');
  await user.click(press('Stämmer'));
  expect(state('prioritet')).toBe('prioritet: ej läst');
});

it('a word of the page’s own is told by what it means', async () => {
  await choose('phase', 'I gång');
  expect(offer()).toBe('Ordet är nytt för panelen. Välj ovan vad det betyder.');
  await user.selectOptions(screen.getByLabelText('Är ordet nytt för panelen, vad betyder det?'), 'Startat besök');
  expect(offer()).toContain('Här läses: Startat besök');
});

it('says why where nothing can be taught, and keeps the focus', async () => {
  await choose('patient.personalIdentityNumber', '19121212-1212');
  expect(offer()).toBe('Uppgiften läses redan där, utan att något behöver läras in.');
  await choose('reason', 'Hosta och feber sedan i tisdags, har provat hostmedicin');
  await user.click(press('Fel, sök på annat sätt'));
  expect(offer()).toContain('Uppgiften går inte att läsa där.');
  expect(document.activeElement).toBe(screen.getByRole('status', { name: 'Förslag' }));
  await choose('otherLabels', '2');
  expect(offer()).toContain('Där finns inget ord i närheten');
});

it('the label of something else is taught by itself', async () => {
  await choose('otherLabels', 'Steg');
  expect(offer()).toBe('Panelen lär sig ordet.Ordet ”steg” sparas i filen.');
  await user.click(press('Stämmer'));
  await user.click(press('Spara sidprofilen som fil'));
  expect(JSON.parse(world.saved[0]?.text ?? '{}').otherLabels).toContain('steg');
});

it('what is taught outlives another case and the way back, until it is forgotten', async () => {
  await choose('reason', 'Hosta och feber sedan i tisdags, har provat hostmedicin');
  await user.click(press('Stämmer'));
  expect(state('sökorsak')).toBe('sökorsak: läst');
  // On the way to another case there is no reading, and no page to be seen whole.
  world.glass = null;
  await act(async () => world.show({ kind: 'changing' }));
  expect(screen.getByRole('status', { name: 'Pekar' }).textContent).toBe('Panelen ser inte kliniksidan just nu.');
  world.glass = strangePage();
  await act(async () => {
    world.showCase(sample.open);
    world.look();
  });
  expect(state('sökorsak')).toBe('sökorsak: läst');
  await user.click(press('Tillbaka'));
  await user.click(press('Lär in sidan'));
  expect(state('sökorsak')).toBe('sökorsak: läst');
  await user.click(press('Glöm det inlärda'));
  expect(state('sökorsak')).toBe('sökorsak: ej läst');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Lär in sidan' }));
});

it('asks to be pointed at first when the page hears, and no more when it is gone', async () => {
  const status = screen.getByRole('status', { name: 'Pekar' });
  await user.click(press('Peka på sidan'));
  await vi.waitFor(() => expect(world.pointed).not.toBeNull());
  expect(status.textContent).toBe('');
  await act(async () => world.pointed?.('hears'));
  expect(status.textContent).toBe(
    'Klicka på sidan där det står: flöde (Sök vård eller Administrativa frågor). Esc avbryter.',
  );
  // Another fact is another question.
  await user.selectOptions(screen.getByLabelText('Uppgift'), 'reason');
  await vi.waitFor(() => expect(world.pointed).toBeNull());
  await user.click(press('Peka på sidan'));
  await vi.waitFor(() => expect(world.pointed).not.toBeNull());
  await act(async () => world.pointed?.(null));
  expect(press('Peka på sidan')).toBeTruthy();
});

it('by keyboard alone: the arrows show each text on the page, Enter chooses, Esc closes', async () => {
  press('Välj bland sidans texter').focus();
  await user.keyboard('{Enter}');
  const list = screen.getByLabelText<HTMLSelectElement>('Sidans texter');
  expect(document.activeElement).toBe(list);
  // The browser's own list moves on an arrow; here the test does.
  list.value = list.options[1]?.value ?? '';
  await act(async () => void list.dispatchEvent(new Event('change', { bubbles: true })));
  expect(world.shownKeys).toEqual([[Number(list.value)]]);
  await user.selectOptions(screen.getByLabelText('Uppgift'), 'reason');
  await user.selectOptions(list, 'Hosta och feber sedan i tisdags, har provat hostmedicin');
  list.focus();
  await user.keyboard('{Enter}');
  expect(offer()).toContain('Här läses: Hosta');
  expect(
    (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id),
  ).toEqual([]);
  list.focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('Sidans texter')).toBeNull();
  expect(document.activeElement).toBe(press('Välj bland sidans texter'));
});
