import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

const here = { url: 'https://clinic.platform24.se/case/1', now: '2026-03-04T15:00:00+01:00' };
const pair = (label: string, value: string) => el('p', [`${label}: ${value}`]);
const page = (log: PlainElement, ...more: PlainElement[]) =>
  readSeen(
    el('body', [
      ...more,
      el('h1', ['Ärende'], { role: 'heading' }),
      pair('Patient', 'Bo Övning'),
      pair('Personnummer', '620704-2380'),
      pair('Prioritet', '3'),
      log,
    ]),
    defaultProfile,
    here,
  ).case ?? undefined;
const logOf = (...kids: PlainElement[]) => el('div', kids, { role: 'log' });
const chat = (...kids: PlainElement[]) => page(logOf(...kids));
const told = (shown: ReturnType<typeof chat>) => shown?.messages?.map(({ from, text }) => [from, text]);
const inline = (...kids: PlainElement['kids']) => el('span', kids, { marks: '' });
const item = (...kids: PlainElement['kids']) => el('li', kids, { role: 'listitem' });
const headed = (who: string, when: string, text: string, ...more: PlainElement[]) =>
  item(el('div', [el('b', [who]), ' ', el('i', [when])]), el('p', [text]), ...more);
const patient = (text = 'Hej', ...more: PlainElement[]) => headed('Bo Övning', 'igår 09.00', text, ...more);
const staff = (text = 'Hej Bo', ...more: PlainElement[]) => headed('Anna Berg, ssk', 'igår 09.10', text, ...more);
const both = [
  ['patient', 'Hej'],
  ['staff', 'Hej Bo'],
];

describe('what the page itself says in a chat', () => {
  it('what can be done with a message, in words below it, is no message', () => {
    const acts = () => el('ul', [item(inline('Svara')), item(inline('Kopiera'))]);
    expect(told(chat(patient('Hej', acts()), staff('Hej Bo', acts())))).toEqual(both);
  });

  it('how many have answered a message, and when the last did, is none of its text', () => {
    const thread = el('div', [inline('AB'), inline('2 svar'), inline(' Senaste svaret idag 08.20')]);
    expect(told(chat(patient(), staff('Hej Bo', thread)))).toEqual(both);
  });

  it('a person in the middle of a sentence is no sender', () => {
    const joined = item(el('a', ['Bo Övning'], { marks: '' }), ' anslöt till besöket ', el('time', ['igår 08.59']));
    const asked = item('Chatten startades av ', el('b', ['Bo Övning'], { marks: '' }), inline(' igår 08.58'));
    expect(told(chat(asked, joined, patient(), staff()))).toEqual([
      ['system', 'Chatten startades av Bo Övning'],
      ['system', 'Bo Övning anslöt till besöket'],
      ...both,
    ]);
  });

  it('a person whom a message links to tells of no line of the page', () => {
    const link = el('a', ['Bo Övning'], { marks: '' });
    expect(told(chat(patient(), item('Det sa ', link, ' i telefon'), staff()))?.[1]).toEqual([
      undefined,
      'Det sa Bo Övning i telefon',
    ]);
  });

  it('a line across the chat that is no day is no message', () => {
    const line = (text: string) => el('div', [text], { role: 'separator' });
    expect(told(chat(line('Igår'), headed('Bo Övning', '09.00', 'Hej'), line('Senast läst'), staff()))).toEqual(both);
  });

  it('letters in a square of their own are a picture of the sender, whatever stands in them', () => {
    const avatar = el('span', [inline('BÖ')], { marks: 'bp', box: [0, 0, 32, 32] });
    const row = el('div', [avatar, el('div', [el('p', ['Hej'], { marks: 'bp' }), el('p', ['Ont'], { marks: 'bp' })])]);
    expect(chat(row, staff())?.messages?.map(({ text }) => text)).toEqual(['Hej', 'Ont', 'Hej Bo']);
  });

  it('a picture drawn with signs is no photo', () => {
    const sticker = el('div', ['🐻'], { role: 'img', name: 'Klistermärke', box: [0, 0, 120, 60] });
    expect(chat(patient('Tack', sticker), staff())).not.toHaveProperty('images');
  });

  it('a message that waits to be sent has not been sent, whoever of the staff wrote it', () => {
    const waiting = item(
      el('div', [el('b', ['Eva Ek']), el('small', ['🕐 Schemalagt – skickas i morgon 08:00'])]),
      el('p', ['Vi ses då']),
    );
    expect(told(chat(patient(), staff(), waiting))).toEqual(both);
  });
});

describe('contacts and forms by their signs', () => {
  it('a call by the sign before its words, with its time and not its length', () => {
    const call = el(
      'div',
      [
        inline('☎'),
        el('div', [el('b', ['Utgående samtal']), el('div', ['Inget svar · 0:31'])]),
        el('time', ['igår 10.00']),
      ],
      { role: 'article' },
    );
    const shown = chat(patient(), call, staff());
    expect(shown?.contacts).toEqual([{ at: '2026-03-03T10:00:00+01:00', kind: 'phone', answered: false }]);
    expect(told(shown)).toEqual(both);
  });

  it('what a patient writes of a call is a message', () => {
    expect(told(chat(patient('📞 Telefonsamtal'), staff()))).toEqual([['patient', '📞 Telefonsamtal'], both[1]]);
  });

  it('a text message by the word in its head', () => {
    const sms = item(
      el('div', [inline('Eva Ek'), ' ', inline('via SMS'), ' ', inline('igår 09.20')]),
      el('p', ['Logga in']),
    );
    const shown = chat(patient(), staff(), sms);
    expect(shown?.contacts).toEqual([{ at: '2026-03-03T09:20:00+01:00', kind: 'sms' }]);
    expect(told(shown)).toEqual(both);
  });

  it("a form's card by its title alone, and no state where it is sent and can be opened", () => {
    const card = (state: string) =>
      item(
        el('div', ['📋 Formulär']),
        el('div', ['Magbesvär']),
        el('div', [state]),
        el('button', ['Se svar'], { role: 'button' }),
      );
    expect(chat(patient(), card('Besvarat'), staff())?.forms).toEqual([{ title: 'Magbesvär', state: 'answered' }]);
    expect(chat(patient(), card('Skickat'), staff())?.forms).toEqual([{ title: 'Magbesvär' }]);
    const open = el('button', ['Se svar'], { role: 'button' });
    const late = item(el('div', ['📋 Formulär besvarat 13.04']), el('div', ['MADRS-S']), open);
    expect(chat(patient(), late, staff())?.forms).toEqual([{ title: 'MADRS-S', state: 'answered' }]);
  });
});

describe('who wrote', () => {
  const box = (left: number, width: number): [number, number, number, number] => [left, 0, width, 20];
  const whole = { box: box(0, 500) };
  const left = (text: string, ...more: PlainElement[]) =>
    el(
      'div',
      [el('b', ['Bo Övning ', inline('igår 09.00')]), el('p', [text], { marks: 'bp', box: box(0, 200) }), ...more],
      whole,
    );
  const right = (text: string, ...more: PlainElement[]) =>
    el('div', [el('p', [text], { marks: 'bp', box: box(300, 200) }), ...more], whole);
  const read = () => el('small', ['Läst'], { box: box(450, 50) });

  it("one's own bubbles by what the other has read, where all the patient's stand on the other side", () => {
    const senders = (...kids: PlainElement[]) => chat(...kids)?.messages?.map(({ from }) => from);
    expect(senders(left('Hej'), right('Hej Bo', read()), left('Tack'))).toEqual(['patient', 'staff', 'patient']);
    // What is marked on both sides tells nothing of either, nor does one that is not marked.
    expect(senders(left('Hej'), right('Hej Bo'), left('Tack'))).toEqual(['patient', undefined, 'patient']);
    expect(senders(left('Hej', read()), right('Hej Bo', read()), left('Tack'))).toEqual([
      'patient',
      undefined,
      'patient',
    ]);
  });

  it('by the name of who is logged in, where the page says so in no part of its own', () => {
    const own = headed('Eva Ek', 'igår 09.20', 'Välkommen');
    const menu = el('div', [el('small', ['Inloggad som']), 'Eva Ek']);
    expect(told(page(logOf(patient(), own), menu))).toEqual([
      ['patient', 'Hej'],
      ['staff', 'Välkommen'],
    ]);
    const bar = el('div', [el('b', ['Clinic']), inline('Startsida'), inline('Eva Ek ▾')], { box: [0, 0, 1280, 40] });
    expect(told(page(logOf(patient(), own), bar))?.[1]?.[0]).toBe('staff');
    expect(told(chat(patient(), own))?.[1]?.[0]).toBeUndefined();
  });

  it('all bubbles below one head in a part of their own are its, though others have their own', () => {
    const part = (who: string, ...texts: string[]) =>
      el('div', [
        el('div', [el('b', [who]), el('i', ['igår 09.00'])]),
        ...texts.map((text) => el('div', [text], { marks: 'bp' })),
      ]);
    const log = chat(el('div', [part('Bo Övning', 'Hej', 'Ont')]), el('div', [part('Anna Berg, ssk', 'Hej Bo')]));
    expect(told(log)).toEqual([
      ['patient', 'Hej'],
      ['patient', 'Ont'],
      ['staff', 'Hej Bo'],
    ]);
  });

  it("nobody is the patient by the side alone who has another's name or another's letters", () => {
    const at = (left: number, letters: string, who: string, text: string) => {
      const avatar = el('div', [letters], { marks: 'bp', box: [left, 0, 32, 32] });
      const said = el('p', [text], { marks: 'bp', box: box(left, 200) });
      return el('div', [avatar, ...(who ? [el('b', [`${who} `, inline('igår 09.00')])] : []), said], whole);
    };
    const ours = at(300, 'AB', 'Anna Berg, ssk', 'Hej Bo');
    const mine = at(0, 'BÖ', 'Bo Övning', 'Hej');
    const senders = (one: PlainElement) =>
      chat(mine, ours, one, mine, ours)?.messages?.find(({ text }) => text === 'Ont')?.from;
    expect(senders(at(0, 'BÖ', '', 'Ont'))).toBe('patient');
    expect(senders(at(0, 'OL', '', 'Ont'))).toBeUndefined();
    expect(senders(at(0, 'OL', 'Oskar Levin', 'Ont'))).toBeUndefined();
  });

  it("a letter by its head, label by label, with the patient's name the other way round", () => {
    const cell = (tag: string, text: string) => el(tag, [text], { role: tag === 'th' ? 'columnheader' : 'cell' });
    const letter = (from: string, sent: string, ...texts: string[]) =>
      el('div', [
        el(
          'table',
          [
            el('tr', [cell('th', 'From:'), cell('td', from), cell('th', 'Sent:'), cell('td', sent)], { role: 'row' }),
            el('tr', [cell('th', 'To:'), cell('td', 'Team Röd')], { role: 'row' }),
          ],
          { role: 'table' },
        ),
        ...texts.map((text) => el('div', [text])),
      ]);
    const answered = '----- Original message -----\n> Hej Bo';
    expect(
      chat(
        letter('Övning, Bo', '2026-03-03 09:00', 'Hej', answered),
        letter('Berg, Anna, RN', '2026-03-03 09:10', 'Hej Bo'),
      )?.messages,
    ).toEqual([
      { at: '2026-03-03T09:00:00+01:00', from: 'patient', text: 'Hej' },
      { at: '2026-03-03T09:10:00+01:00', from: 'staff', text: 'Hej Bo' },
    ]);
  });

  it('above what was answered stands another, whose words are not written here', () => {
    const quoted = item(
      el('div', ['@Bo Övning ', inline('Hej')]),
      el('h3', [inline('Anna Berg, ssk'), ' ', inline('igår 09.10')], { role: 'heading' }),
      el('div', ['Hej Bo']),
    );
    expect(told(chat(patient(), quoted))).toEqual(both);
  });
});
