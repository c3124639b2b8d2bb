import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

const here = { url: 'https://clinic.platform24.se/case/1', now: '2026-03-04T15:00:00+01:00' };
const pair = (label: string, value: string) => el('p', [`${label}: ${value}`]);
/** A message that says who wrote it and when. */
const bubble = (who: string, when: string, text: string, more: Partial<PlainElement> = {}) =>
  el('div', [el('div', [el('b', [who]), ' ', el('i', [when])]), el('p', [text])], { marks: 'bp', ...more });
const chat = (...kids: PlainElement[]) => {
  const page = el('body', [
    el('h1', ['Bo Övning'], { role: 'heading' }),
    pair('Personnummer', '620704-2380'),
    pair('Prioritet', '3'),
    el('div', kids, { role: 'log' }),
  ]);
  return readSeen(page, defaultProfile, here).case?.messages;
};
const told = (messages: ReturnType<typeof chat>) => messages?.map(({ from, text }) => [from, text]);

describe('the order in which a chat is seen', () => {
  const placed = (top: number) => ({ marks: 'bpa', box: [0, top, 500, 40] as [number, number, number, number] });
  it('rows that are placed stand from top to bottom, whatever their order in the page', () => {
    const day = el('div', ['Idag'], { marks: 'bca', box: [0, 60, 500, 20] });
    const messages = chat(
      bubble('Patient', '08.10', 'tre', placed(180)),
      day,
      bubble('Du', '16.00', 'ett', placed(0)),
      bubble('Patient', '08.05', 'två', placed(100)),
    );
    expect(messages).toEqual([
      { from: 'staff', text: 'ett' },
      { at: '2026-03-04T08:05:00+01:00', from: 'patient', text: 'två' },
      { at: '2026-03-04T08:10:00+01:00', from: 'patient', text: 'tre' },
    ]);
  });

  it('numbered rows stand by their numbers', () => {
    const numbered = (order: string) => ({ attrs: { order } });
    const messages = chat(
      bubble('Patient', '08.10', 'två', numbered('4')),
      el('div', ['Igår'], { marks: 'bc', ...numbered('1') }),
      el('div', ['Idag'], { marks: 'bc', ...numbered('3') }),
      bubble('Du', '16.00', 'ett', numbered('2')),
    );
    expect(messages).toEqual([
      { at: '2026-03-03T16:00:00+01:00', from: 'staff', text: 'ett' },
      { at: '2026-03-04T08:10:00+01:00', from: 'patient', text: 'två' },
    ]);
  });
});

describe('whose name it is', () => {
  const head = (...kids: PlainElement[]) =>
    readSeen(
      el('body', [
        el('h1', ['SKYDDAD IDENTITET'], { role: 'heading' }),
        el('h2', ['Jenny Malm'], { role: 'heading' }),
        pair('Personnummer', '620704-2380'),
        ...kids,
        el('div', [bubble('Jenny Malm', 'igår 09.00', 'Hej'), bubble('Patient', 'igår 09.10', 'Hej!')], {
          role: 'log',
        }),
      ]),
      defaultProfile,
      here,
    ).case?.messages;

  it('where a mark stands in the place of the name, a name elsewhere is not taken for the patient as a sender', () => {
    expect(told(head())?.[0]).toEqual([undefined, 'Hej']);
  });

  it('a name that staff has told is theirs', () => {
    expect(told(head(pair('Mottagen av', 'Jenny Malm')))?.[0]).toEqual(['staff', 'Hej']);
  });
});

describe('what is no message of the case', () => {
  it("a note among staff, by a mark of its own in the bubble's head", () => {
    const note = el(
      'div',
      [
        el('div', [
          el('b', ['Anna Berg']),
          el('span', ['Sjuksköterska']),
          el('span', ['Intern anteckning']),
          el('i', ['igår 10.00']),
        ]),
        el('p', ['Kan vara hjärtat.']),
      ],
      { marks: 'bp' },
    );
    expect(told(chat(bubble('Patient', 'igår 09.00', 'Hej'), note, bubble('Du', 'igår 11.00', 'Hej!')))).toEqual([
      ['patient', 'Hej'],
      ['staff', 'Hej!'],
    ]);
  });

  it('a message that has not gone out', () => {
    const unsent = el(
      'div',
      [el('b', ['Du']), el('p', ['Vi ringer dig.']), el('small', ['igår 10.00']), el('small', ['Kunde inte skickas.'])],
      { marks: 'bp' },
    );
    expect(told(chat(bubble('Patient', 'igår 09.00', 'Hej'), unsent))).toEqual([['patient', 'Hej']]);
  });

  it('but what a patient writes of the like is', () => {
    const texts = ['Intern anteckning', 'Kunde inte skickas'];
    const messages = chat(...texts.map((text) => bubble('Patient', 'igår 09.00', text)));
    expect(told(messages)).toEqual(texts.map((text) => ['patient', text]));
  });

  it.each(['Internt', 'Kunde inte skickas'])(
    'nor is a line of several that nobody is known to have written: %s',
    (line) => {
      const lines = () => el('div', [el('p', ['Jag fick upp det här:']), el('p', [line])], { marks: 'bp' });
      const above = (text: string) => el('div', [text]);
      const said = el('div', ['Hej'], { marks: 'bp' });
      const lent = chat(above('Patient · igår 09.00'), lines(), above('Du · igår 09.10'), said);
      expect(told(lent)).toContainEqual(['patient', `Jag fick upp det här:\n${line}`]);
      const unread = chat(bubble('Patient', 'igår 09.00', 'Hej'), lines(), bubble('Du', 'igår 09.10', 'Hej'));
      expect(told(unread)).toHaveLength(3);
    },
  );
});

describe('lines between the bubbles', () => {
  it('"Läst" below a line takes none of a group\'s messages with it', () => {
    const group = el('section', [bubble('Patient', 'igår 09.20', 'ett'), bubble('Patient', 'igår 09.30', 'två')]);
    const messages = chat(
      el('div', ['Du · igår 09.00']),
      el('div', ['Läst']),
      group,
      bubble('Patient', 'igår 09.40', 'tre'),
    );
    expect(told(messages)).toEqual(['ett', 'två', 'tre'].map((text) => ['patient', text]));
  });

  const said = (text: string) => el('div', [text], { marks: 'bp' });
  const line = (text: string) => el('div', [text]);
  it('below them, where none stands above the first', () => {
    const messages = chat(said('Hej'), line('Patient · igår 09.00'), said('Hej!'), line('Sjuksköterska · igår 09.10'));
    expect(told(messages)).toEqual([
      ['patient', 'Hej'],
      ['staff', 'Hej!'],
    ]);
  });

  it('a line that is left beside a bubble on the other side is not its own', () => {
    const at = (left: number, text: string) => el('div', [el('div', [text], { marks: 'bp', box: [left, 0, 150, 30] })]);
    const patient = line('Patient · igår 09.00');
    const staff = (time: string) => line(`Sjuksköterska · igår ${time}`);
    const messages = chat(at(0, 'ett'), patient, at(350, 'två'), staff('09.10'), at(0, 'tre'), staff('09.20'));
    expect(messages?.map(({ from, at, text }) => [text, from, at?.slice(11, 16)])).toEqual([
      ['ett', 'patient', '09:00'],
      ['två', 'staff', '09:10'],
      ['tre', 'patient', undefined],
    ]);
  });

  it('neither above nor below for sure: they tell of none', () => {
    const messages = chat(
      said('Hej'),
      line('Patient · igår 09.00'),
      said('Hej!'),
      line('Sjuksköterska · igår 09.10'),
      said('Ok'),
    );
    expect(messages).toEqual([{ text: 'Hej' }, { text: 'Hej!' }, { text: 'Ok' }]);
  });

  it('a time above a bubble is not that of the system line before it', () => {
    const centred = (text: string) => el('div', [text], { marks: 'bc' });
    const messages = chat(
      centred('måndag 14:32'),
      said('Hej'),
      centred('Anna Berg bjöd in Bo Ek'),
      centred('idag 11:10'),
      said('Ok'),
    );
    expect(messages?.map(({ at, text }) => [at, text])).toEqual([
      ['2026-03-02T14:32:00+01:00', 'Hej'],
      [undefined, 'Anna Berg bjöd in Bo Ek'],
      ['2026-03-04T11:10:00+01:00', 'Ok'],
    ]);
  });
});
