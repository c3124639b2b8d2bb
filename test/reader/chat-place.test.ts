import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

const here = { url: 'https://clinic.platform24.se/case/1', now: '2026-03-04T15:00:00+01:00' };
const pair = (label: string, value: string) => el('p', [`${label}: ${value}`]);
const head = el('div', [
  el('h1', ['Bo Övning'], { role: 'heading' }),
  pair('Patient', 'Bo Övning'),
  pair('Personnummer', '620704-2380'),
  pair('Prioritet', '3'),
]);
/** A row of a chat as it stands in the page's own words: who, when, what. */
const row = (who: string, when: string, ...text: string[]) =>
  el('div', [el('div', [el('b', [who]), ' ', el('i', [when])]), ...text.map((line) => el('p', [line]))], {
    marks: 'bp',
  });
const field = () => el('textarea', [], { role: 'textbox' });
const read = (...parts: PlainElement[]) =>
  readSeen(el('body', [head, ...parts]), defaultProfile, here).case ?? undefined;
const told = (...parts: PlainElement[]) => read(...parts)?.messages?.map(({ from, text }) => [from, text]);
const column = (left: number, ...kids: PlainElement[]) => {
  const within = (one: PlainElement): PlainElement => ({
    ...one,
    box: [left, 0, 300, 20],
    kids: one.kids.map((kid) => (typeof kid === 'string' ? kid : within(kid))),
  });
  return within(el('div', kids));
};
const both = [
  ['patient', 'Hej'],
  ['staff', 'Hej Bo'],
];
const chat = () => [row('Bo Övning', 'igår 09.00', 'Hej'), row('Anna Berg, ssk', 'igår 09.10', 'Hej Bo')];

describe('a chat without name and heading', () => {
  it('is what stands above the field that one writes in, where the patient writes', () => {
    expect(told(el('div', [el('div', chat()), field()]))).toEqual(both);
    expect(told(el('div', [...chat(), field()]))).toEqual(both);
    expect(told(el('div', [field(), el('ul', chat())]))).toEqual(both);
  });

  it('is told by the words that stand in the field, or by the button that sends', () => {
    expect(told(el('div', [el('div', chat()), el('div', ['Skriv ett meddelande'])]))).toEqual(both);
    expect(told(el('div', [el('div', chat()), el('div', [el('button', ['Skicka'], { role: 'button' })])]))).toEqual(
      both,
    );
    expect(told(el('div', [el('div', chat()), el('div', ['Alla ärenden'])]))).toBeUndefined();
  });

  it('is told by the name of the guardian who writes too', () => {
    expect(
      told(
        pair('Vårdnadshavare', 'Lisa Övning'),
        el('div', [
          el('div', [row('Lisa Övning', 'igår 09.00', 'Hej'), row('Anna Berg, ssk', 'igår 09.10', 'Hej')]),
          field(),
        ]),
      ),
    ).toEqual([
      ['patient', 'Hej'],
      ['staff', 'Hej'],
    ]);
  });

  it('is not the place where the staff write to one another, nor a list of cases beside an empty chat', () => {
    const notes = [row('Anna Berg, ssk', 'igår 09.00', 'Ring Bo'), row('Per Ek, läkare', 'igår 09.10', 'Ja')];
    expect(told(el('div', [el('div', notes), field()]))).toBeUndefined();
    const list = column(0, row('Bo Övning', '09.10', 'Hej Bo'), row('Eva Ek', '08.10', 'Tack'));
    expect(told(el('div', [list, column(400, el('p', ['Inga meddelanden än']), field())]))).toBeUndefined();
  });

  it('is the one of two such places in which the patient writes; of two in which the patient does it is neither', () => {
    const notes = [row('Anna Berg, ssk', 'igår 09.00', 'Ring Bo'), row('Per Ek, läkare', 'igår 09.10', 'Ja')];
    const place = (rows: PlainElement[]) => el('section', [el('div', rows), field()]);
    expect(told(place(chat()), place(notes))).toEqual(both);
    expect(told(place(chat()), place(chat()))).toBeUndefined();
  });

  it('is not what stands there while the chat is in a tab that is not chosen', () => {
    const tabs = el('div', [
      el('div', ['Chatt'], { role: 'tab' }),
      el('div', ['Logg'], { role: 'tab', attrs: { on: '1' } }),
    ]);
    expect(told(tabs, el('div', [el('div', chat()), field()]))).toBeUndefined();
  });

  it('is not sought where the chat says under its own name that it is empty', () => {
    const empty = el('section', [el('h2', ['Chatt'], { role: 'heading' }), el('p', ['Inga meddelanden än'])]);
    expect(told(empty, el('div', [el('div', chat()), field()]))).toEqual([]);
  });

  it('begins below the bar that tells when the patient was last there', () => {
    const bar = el('div', [
      el('b', ['Bo Övning']),
      el('small', ['senast sedd idag kl. 14.10']),
      el('button', ['Ring'], { role: 'button' }),
    ]);
    const rows = [...chat(), row('Bo Övning', 'igår 10.00', 'Tack')];
    expect(told(el('div', [bar, el('div', rows), el('div', ['Meddelande'])]))).toEqual([...both, ['patient', 'Tack']]);
  });

  it('is one still when somebody writes a word that is a label there', () => {
    const rows = [...chat(), row('Bo Övning', 'igår 10.00', 'Prioritet', 'Telefon')];
    expect(told(el('div', [el('div', rows), field()]))?.length).toBe(3);
    const card = el('div', [
      el('div', [el('b', ['Inkom']), el('i', ['igår 08.00'])]),
      el('div', [el('b', ['Startat']), el('i', ['igår 08.30'])]),
    ]);
    expect(read(el('div', [card, el('div', chat()), field()]))).toMatchObject({
      arrivedAt: '2026-03-03T08:00:00+01:00',
    });
  });

  it('holds no facts, whoever writes there', () => {
    const rows = [
      row('Anna Berg, ssk', 'igår 09.00', 'Prioritet: 1'),
      row('Per Ek, läkare', 'igår 09.10', 'Ägare: Eva'),
    ];
    const shown = read(el('div', [el('div', rows), field()]));
    expect(shown).toMatchObject({ priority: 3 });
    expect(shown).not.toHaveProperty('owner');
  });
});
