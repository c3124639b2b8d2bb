// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/panel/view/app.tsx';
import type { Glass } from '../../../src/reader/places.ts';
import { strangeChat, strangeList, talk } from '../look/strange.ts';
import * as sample from '../sample.ts';
import { makeWorld } from '../world.ts';

/** A chat of which nobody says who wrote what, and a list whose columns nobody knows, are taught. */

vi.setConfig({ testTimeout: 30_000 });

const user = userEvent.setup();
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const offer = () => screen.getByRole('status', { name: 'Förslag' }).textContent;
const step = () => screen.getByRole('status', { name: 'Steg' }).textContent;
const state = (field: string) => screen.getByRole('option', { name: new RegExp(`^${field}: `) }).textContent;
const told = () => screen.getByText(/^Med den här profilen:/).textContent;

const hers = 'Hej, jag har ont i foten.';
const theirs = 'Hej, hur länge har det gjort ont?';
const both = 'Här läses: 2 från patienten, 2 från vårdpersonal';

let world: ReturnType<typeof makeWorld>;
afterEach(cleanup);

async function open(glass: Glass, field: string): Promise<void> {
  world = makeWorld();
  world.glass = glass;
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.showCase(sample.open));
  await user.click(press('Vad panelen läser'));
  await user.click(press('Lär in sidan'));
  await ask(field);
}

async function ask(field: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText('Uppgift'), field);
}

/** Chooses the text, as by keyboard. */
async function choose(text: string): Promise<void> {
  if (!screen.queryByLabelText('Sidans texter')) await user.click(press('Välj bland sidans texter'));
  await user.selectOptions(screen.getByLabelText('Sidans texter'), text);
  await user.click(press('Välj texten'));
}

async function saved(): Promise<string> {
  await user.click(press('Spara sidprofilen som fil'));
  return world.saved.at(-1)?.text ?? '';
}

const complaints = async (): Promise<string[]> =>
  (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);

it('who wrote is asked for in two steps, tried at once, and saved without a word of what was written', async () => {
  await open(strangeChat(talk({ line: 'Invånare' }, { line: 'Vårdteam' })), 'messages.from');
  expect(state('avsändare i chatten')).toBe('avsändare i chatten: ej läst');
  expect(told()).toContain('4 utan känd avsändare');
  expect(step()).toBe('Steg 1 av 2: peka på ett meddelande som patienten skrev.');
  await choose(hers);
  expect(step()).toContain('Steg 2 av 2: peka på ett meddelande som vårdpersonal skrev.');
  expect(offer()).toBe('');
  await choose(theirs);
  expect(offer()).toContain(both);
  expect(offer()).toContain('Ordet ”invånare” sparas i filen för patienten.');
  expect(offer()).toContain('Ordet ”vårdteam” sparas i filen för vårdpersonal.');
  expect(offer()).toContain('Är ett ord ett namn, eller något som en person skrev? Välj då Fel.');
  expect(await complaints()).toEqual([]);
  await user.click(press('Stämmer'));
  expect(told()).toContain('2 från patienten, 2 från vårdpersonal');
  expect(state('avsändare i chatten')).toBe('avsändare i chatten: läst');
  const file = await saved();
  expect(JSON.parse(file).senderPlace).toBe('top');
  expect(file).not.toMatch(/Tolvan|Testsson|1212|foten/i);
});

it('what is taught is seen at once on the next case', async () => {
  await open(strangeChat(talk({ side: 'left' }, { side: 'right' })), 'messages.from');
  await choose(hers);
  await choose(theirs);
  expect(offer()).toContain(
    'Där inget ord säger vem som skrev avgör sidan: patienten till vänster, vårdpersonal till höger.',
  );
  await user.click(press('Stämmer'));
  expect(told()).toContain('Uppgiften är läst på 1 av 1 ärende');
  const next = strangeChat(talk({ side: 'left' }, { side: 'all' }));
  world.glass = { ...next, here: { ...next.here, url: `${sample.url}2` } };
  await act(async () => world.look());
  expect(told()).toContain('2 från patienten, 2 utan känd avsändare');
  expect(told()).toContain('Uppgiften är läst på 1 av 2 ärenden');
  expect(state('avsändare i chatten')).toBe('avsändare i chatten: inlärd, ej läst på alla');
});

it('another way where the first is wrong, and why where there is none', async () => {
  await open(
    strangeChat(talk({ line: 'Invånare', side: 'left' }, { line: 'Vårdteam', side: 'right' })),
    'messages.from',
  );
  await choose(hers);
  await choose(theirs);
  for (let refused = 0; refused < 9 && screen.queryByRole('button', { name: /^Fel, sök/ }); refused++)
    await user.click(press(/^Fel, sök/));
  expect(offer()).toMatch(/^Inget ord och ingen sida skiljer meddelandena åt på ett säkert sätt\./);
  expect(document.activeElement).toBe(screen.getByRole('status', { name: 'Förslag' }));
  await user.click(press('Peka ut dem på nytt'));
  expect(step()).toBe('Steg 1 av 2: peka på ett meddelande som patienten skrev.');
  expect(offer()).toBe('');
});

it('either may be passed over, the focus stays, and one alone may not be enough', async () => {
  await open(strangeChat(talk({ name: 'Brukare' }, { name: 'Teamet' })), 'messages.from');
  press('Hoppa över').focus();
  await user.keyboard('{Enter}');
  expect(step()).toBe('Steg 2 av 2: peka på ett meddelande som vårdpersonal skrev.');
  expect(document.activeElement).toBe(press('Hoppa över'));
  await choose(theirs);
  expect(offer()).toContain('Här läses: 2 från vårdpersonal, 2 utan känd avsändare');
  await user.click(press('Peka ut dem på nytt'));
  await user.click(press('Hoppa över'));
  await user.click(press('Hoppa över'));
  expect(step()).toBe('Inget meddelande är utpekat.');
  expect(offer()).toBe('');
  cleanup();
  await open(strangeChat(talk({ side: 'left' }, { side: 'right' })), 'messages.from');
  await choose(hers);
  await user.click(press('Hoppa över'));
  expect(offer()).toBe(
    'Av ett enda meddelande går det inte att säga. Peka ut ett från patienten och ett från vårdpersonal.',
  );
});

it('what was pointed at on a case that is left is not taken with one of the next', async () => {
  await open(strangeChat(talk({ line: 'Invånare' }, { line: 'Vårdteam' })), 'messages.from');
  await choose(hers);
  world.glass = strangeChat(talk({ line: 'Invånare' }, { line: 'Vårdteam' }));
  await act(async () => world.look());
  await choose(theirs);
  expect(offer()).toBe('Det du pekade på finns inte längre på sidan. Peka igen.');
});

it('Esc stops the pointing, and what was pointed at stays', async () => {
  await open(strangeChat(talk({ line: 'Invånare' }, { line: 'Vårdteam' })), 'messages.from');
  await choose(hers);
  await user.click(press('Peka på sidan'));
  await vi.waitFor(() => expect(world.pointed).not.toBeNull());
  await act(async () => world.pointed?.('hears'));
  expect(screen.getByRole('status', { name: 'Pekar' }).textContent).toBe(
    'Klicka på sidan där det står: ett meddelande som vårdpersonal skrev. Esc avbryter.',
  );
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(world.pointed).toBeNull());
  expect(step()).toContain('Steg 2 av 2');
});

it('the word before a time', async () => {
  const bubbles = talk({ line: 'Patienten' }, { line: 'Vårdpersonal' }).map((one) => ({
    ...one,
    text: `${one.text}\nAvsänt 2026-03-02 ${one.clock}`,
    clock: '',
  }));
  await open(strangeChat(bubbles), 'messages.at');
  // The unknown word and its time stand in the texts: nothing of the chat is told.
  expect(told()).toContain('ej läst');
  await choose(hers);
  expect(offer()).toBe('Där står inget klockslag. Peka på meddelandets tid.');
  await choose('Avsänt 2026-03-02 09:45');
  expect(offer()).toBe('Här läses: tiden på 4 av 4 meddelandenOrdet ”avsänt” sparas i filen.');
  await user.click(press('Stämmer'));
  expect(state('tid för meddelanden i chatten')).toMatch(/: läst$/);
  expect(JSON.parse(await saved()).timeWords).toEqual(['avsänt']);
});

it('a list: its name, then its columns, and on how many rows each is read', async () => {
  await open(strangeList(), 'lists');
  await choose('Att göra (3)');
  await user.selectOptions(screen.getByLabelText('Vilken status har alla ärenden i listan?'), 'Väntar i kö');
  expect(offer()).toBe('Här läses: 3 ärenden i listanOrdet ”att göra” sparas i filen.');
  await user.click(press('Stämmer'));
  await ask('priority');
  await choose('1');
  expect(offer()).toBe('Här läses: 1 (läst på 3 av 3 rader i listan)Ordet ”angelägenhet” sparas i filen.');
  await user.click(press('Stämmer'));
  await ask('patient.name');
  await choose('Eva Exempel');
  expect(offer()).toBe('Här läses: Eva Exempel (läst på 3 av 3 rader i listan)Ordet ”vem” sparas i filen.');
  await user.click(press('Stämmer'));
  await ask('priority');
  expect(told()).toBe('Med den här profilen: läst på 3 av 3 rader i listan');
  await ask('reason');
  await choose('Utslag');
  await user.click(press('Stämmer'));
  // Another row's text is no word of the page's.
  await ask('arrivedAt');
  await choose('Dök upp');
  expect(offer()).toContain('läst på 3 av 3 rader i listan)Ordet ”dök upp” sparas i filen.');
  expect(await complaints()).toEqual([]);
  await user.click(press('Stämmer'));
  const file = await saved();
  expect(JSON.parse(file)).toMatchObject({ lists: { 'att göra': 'waiting' } });
  expect(file).not.toMatch(/Tolvan|Eva|Nils|hosta|utslag/i);
});
