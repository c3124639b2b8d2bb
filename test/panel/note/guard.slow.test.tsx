// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panel/view/app.tsx';
import { filesWith, text } from '../../desk/files/samples.ts';
import * as sample from '../sample.ts';
import { makeWorld } from '../world.ts';

afterEach(cleanup);

const number = '19121212-1212';
const source = { label: 'Rutin', version: null, section: 'Överlämning' };
const named = <T extends { text: string }>(words: readonly T[]): T[] =>
  words.map((one) => ({ ...one, text: `Ring om ${number}. ${one.text}` }));

/** A panel in which whatever can be copied holds the patient's number. */
async function open(changes: object = {}) {
  const world = makeWorld({
    phrasesFor: () => named(sample.phrases),
    supportTextsFor: () => named(sample.supportTexts),
    textsFor: () => named([{ rule: 'JKP-HAND-4', title: 'Till biljetten', text: 'Anamnes', source }]),
  });
  world.files = await filesWith(text({ phrases: [{ title: 'Enhetens fras', text: `Personnummer ${number}` }] }));
  render(<Panel services={world.services} />);
  await act(async () => {});
  const one = { ...sample.open, anamnesis: `Hosta. Mitt nummer är ${number}.`, ...changes };
  await act(async () => world.showCase(one));
  return { world, one, user: userEvent.setup() };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const unfold = async (user: UserEvent, words: RegExp) => user.click(screen.getByText(words, { selector: 'summary' }));
const to = async (user: UserEvent, name: RegExp) => user.click(screen.getByRole('tab', { name }));
const type = async (user: UserEvent, name: string, words = number) =>
  user.type(screen.getByRole('textbox', { name }), words);

type Way = (user: UserEvent) => Promise<unknown>;
const ways: [what: string, way: Way][] = [
  [
    'a keyword',
    async (user) => [
      await to(user, /^Anteckna/),
      await type(user, 'Bedömning'),
      await user.click(press('Kopiera Bedömning')),
    ],
  ],
  [
    'the whole note',
    async (user) => [
      await to(user, /^Anteckna/),
      await type(user, 'Bedömning'),
      await user.click(press('Kopiera allt')),
    ],
  ],
  [
    'the note, formatted',
    async (user) => [
      await to(user, /^Anteckna/),
      await type(user, 'Bedömning'),
      await user.click(press('Kopiera formaterat')),
    ],
  ],
  [
    'chosen parts of the anamnesis',
    async (user) => [
      await to(user, /^Anteckna/),
      await unfold(user, /^Anamnes/),
      await user.click(press('Kopiera valda')),
    ],
  ],
  [
    'a text for the ticket',
    async (user) => [
      await to(user, /^Anteckna/),
      await unfold(user, /^Texter till/),
      await user.click(press('Kopiera: Till biljetten')),
    ],
  ],
  [
    'a field',
    async (user) => [
      await to(user, /^Registrera/),
      await type(user, 'Kassa'),
      await user.click(press('Kopiera Kassa')),
    ],
  ],
  [
    'a registration',
    async (user) => [
      await to(user, /^Registrera/),
      await type(user, 'Kassa'),
      await user.click(press('Kopiera alla fält')),
    ],
  ],
  [
    'a registration, formatted',
    async (user) => [
      await to(user, /^Registrera/),
      await type(user, 'Kassa'),
      await user.click(press('Kopiera formaterat')),
    ],
  ],
  [
    'a phrase',
    async (user) => [
      await to(user, /^Skriv/),
      await user.click(press('Kopiera: Kontaktförsök: patienten svarar inte')),
    ],
  ],
  [
    'a phrase of the unit’s',
    async (user) => [
      await to(user, /^Skriv/),
      await unfold(user, /^Enhetens/),
      await user.click(press('Kopiera: Enhetens fras')),
    ],
  ],
  [
    'the chat draft',
    async (user) => [
      await to(user, /^Skriv/),
      await type(user, 'Utkast till chatten'),
      await user.click(press('Kopiera utkastet')),
    ],
  ],
  [
    'a support text',
    async (user) => [
      await to(user, /^Skriv/),
      await unfold(user, /^Misstänkt/),
      await user.click(press(/^Kopiera: Misstänkt/)),
    ],
  ],
];
const question = () => screen.getByRole('group', { name: /^Inget kopierat än/ });

describe('each way to copy', () => {
  it.each(ways)('%s: asks before a number goes along', { timeout: 20_000 }, async (_what, way) => {
    const { world, user } = await open();
    await way(user);
    expect(question().textContent).toContain('I texten står personnumret.');
    expect(world.clipboard).toEqual([]);
    await user.click(within(question()).getByRole('button', { name: /^Kopiera ändå/ }));
    expect(world.clipboard[0]?.text).toContain(number);
  });

  it.each(ways)('%s: refuses it for a protected patient', { timeout: 20_000 }, async (what, way) => {
    const { world, user } = await open({ patient: { personalIdentityNumber: number, protected: true } });
    // Of a protected patient's anamnesis nothing is offered that the filter did not let through.
    if (what === 'chosen parts of the anamnesis') return expect(screen.queryByText(/^Anamnes att/)).toBeNull();
    await way(user);
    expect(question().textContent).toContain('ta bort det först');
    expect(within(question()).queryByRole('button', { name: /Kopiera ändå|läst igenom/ })).toBeNull();
    expect(world.clipboard).toEqual([]);
  });

  it.each(ways)(
    '%s: is stopped where the number from the record was another’s',
    { timeout: 20_000 },
    async (_what, way) => {
      const { world, user } = await open();
      await user.click(screen.getByText('Rätt patient'));
      await user.click(await screen.findByLabelText('Klistra in personnumret från journalen'));
      await user.keyboard('20000101-2384{Enter}');
      await way(user);
      await user.click(within(question()).getByRole('button', { name: /^Kopiera ändå/ }));
      expect(world.clipboard).toEqual([]);
      expect(screen.getByRole('status', { name: 'Kvitto' }).textContent).toContain('hör till en annan patient');
    },
  );

  it('goes by the one guard: no other file copies', () => {
    const root = 'src/panel';
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    const copying = files.filter((path) =>
      /\buseCopy\(|clipboard\.(text|rich|write|writeText)\(/.test(readFileSync(`${root}/${path}`, 'utf8')),
    );
    // The hook itself, the emptying of the clipboard, the browser's, the report that holds no text of the page, and the guard.
    expect(copying.sort()).toEqual([
      'clearing.ts',
      'clipboard.ts',
      'copying.ts',
      'read/use-places.ts',
      'view/guarded-copy.tsx',
    ]);
  });
});

describe('own words about a protected patient are read through before they are copied', () => {
  const hidden = { patient: { personalIdentityNumber: number, protected: true } };
  it.each([
    ['a field', 'Registrera', 'Kassa', 'Kopiera Kassa'],
    ['a registration', 'Registrera', 'Kassa', 'Kopiera alla fält'],
    ['the chat draft', 'Skriv', 'Utkast till chatten', 'Kopiera utkastet'],
  ])('%s', { timeout: 20_000 }, async (_what, tab, field, button) => {
    const { world, user } = await open(hidden);
    await to(user, new RegExp(`^${tab}`));
    await type(user, field, 'Ring hem');
    await user.click(press(button));
    expect(question().textContent).toContain('läs igenom det du själv har skrivit');
    await user.click(press('Jag har läst igenom, kopiera'));
    expect(world.clipboard[0]?.text).toContain('Ring hem');
  });
});
