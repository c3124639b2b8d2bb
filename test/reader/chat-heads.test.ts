import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

/** Heads of messages, and what the page says of them besides: when they were read, sent, changed. */

const here = { url: 'https://clinic.platform24.se/case/1', now: '2026-03-04T15:00:00+01:00' };
const pair = (label: string, value: string) => el('p', [`${label}: ${value}`]);
const caseOf = (...shown: PlainElement[]) =>
  readSeen(
    el('body', [
      el('h1', ['Ärende'], { role: 'heading' }),
      pair('Patient', 'Bo Övning'),
      pair('Personnummer', '620704-2380'),
      pair('Prioritet', '3'),
      pair('Mottagen av', 'Anna Berg'),
      ...shown,
    ]),
    defaultProfile,
    here,
  ).case;
const chat = (...kids: PlainElement[]) =>
  caseOf(el('div', kids, { role: 'log', box: [0, 0, 700, 500] }))?.messages?.map(({ from, at, text }) => [
    from,
    at?.slice(0, 16),
    text,
  ]);
const inline = (text: string, left = 0) => el('span', [text], { marks: '', box: [left, 0, 90, 16] });
const item = (...kids: PlainElement['kids']) => el('li', kids, { role: 'listitem' });
const nurse = item(el('b', ['Anna Berg, ssk']), el('i', ['igår 09.10']), el('p', ['Hej Bo']));
const hers = ['staff', '2026-03-03T09:10', 'Hej Bo'];

describe('heads', () => {
  it('name, role and time in a row before the text are one head, the role too', () => {
    const slack = (who: string, role: string, clock: string, text: string) =>
      item(el('div', [inline(who, 0), inline(role, 100), inline(clock, 200), el('div', [text])]));
    const days = [
      slack('Bo Övning', 'PATIENT', 'igår 09.00', 'Hej'),
      slack('Ulrik Hage', 'GÄST', 'igår 09.05', 'Jag är sårsköterska'),
    ];
    expect(chat(...days, nurse)).toEqual([
      ['patient', '2026-03-03T09:00', 'Hej'],
      ['guest', '2026-03-03T09:05', 'Jag är sårsköterska'],
      hers,
    ]);
  });

  it('a head of two lines tells who, and when it was sent and not when it was changed or read', () => {
    const letter = (who: string, sent: string, text: string) =>
      el(
        'article',
        [
          el('header', [el('b', [who], { marks: '' }), ' (patient)', '\n', `Skickat ${sent}`]),
          el('p', [text]),
          el('footer', ['Läst 4 mars 2026 klockan 12.01']),
        ],
        {
          role: 'article',
          marks: 'bp',
        },
      );
    expect(chat(letter('Bo Övning', '3 mars 2026 klockan 16.12, ändrat klockan 16.24', 'Hej'))).toEqual([
      ['patient', '2026-03-03T16:12', 'Hej'],
    ]);
  });

  it('in a table the column of when it was read tells nothing of the message', () => {
    const cell = (text: string) => el('td', [text], { role: 'cell', marks: 'bp' });
    const heads = ['Skickat', 'Från', 'Meddelande', 'Läst'].map((text) => el('th', [text], { role: 'columnheader' }));
    const row = (...texts: string[]) => el('tr', texts.map(cell), { role: 'row' });
    const table = el(
      'table',
      [
        el('tr', heads, { role: 'row' }),
        row('2026-03-03 10:17', 'Bo Övning (patient)', 'God dag', '2026-03-03 11:02'),
        row('2026-03-03 11:09', 'Anna Berg (medicinsk sekreterare)', 'Hej Bo!', '2026-03-03 13:58'),
      ],
      { role: 'table' },
    );
    const messages = caseOf(el('h2', ['Meddelanden'], { role: 'heading' }), table)?.messages;
    expect(messages).toEqual([
      { at: '2026-03-03T10:17:00+01:00', from: 'patient', text: 'God dag' },
      { at: '2026-03-03T11:09:00+01:00', from: 'staff', text: 'Hej Bo!' },
    ]);
  });

  it('a name in a quotation on a ground of its own is not whose the answer is', () => {
    const quotation = el('div', [el('b', ['Anna Berg']), el('p', ['Något som inte syns längre'])], { marks: 'bp' });
    const answer = item(
      el('div', [inline('Bo Övning'), el('time', ['igår 09.20'], { marks: '' })]),
      el('div', [quotation, el('p', ['Nej, ingetdera'])], { marks: 'bp' }),
    );
    expect(chat(nurse, answer)?.[1]?.[0]).toBe('patient');
  });
});

describe('what is no message', () => {
  it.each(['Redigerat · Sett 09.30', '✓✓ Läst', 'Inte sett än', 'Läst 3 mars 2026 kl. 12.01'])('%s', (said) => {
    const marked = item(el('b', ['Anna Berg, ssk']), el('i', ['igår 09.10']), el('p', ['Hej Bo']), el('div', [said]));
    expect(chat(marked)).toEqual([hers]);
  });

  it('when it was sent is the time and no mark', () => {
    const sent = item(el('b', ['Anna Berg, ssk']), el('i', ['Skickat igår 09.10']), el('p', ['Hej Bo']));
    expect(chat(sent)).toEqual([hers]);
  });

  it('the label of the field that one writes in', () => {
    const field = el('form', [
      el('label', [el('b', ['Skriv till patienten'])], { attrs: { labels: 'true' } }),
      el('textarea', [], { role: 'textbox', name: 'Skriv till patienten' }),
    ]);
    expect(chat(nurse, field)).toEqual([hers]);
  });

  it('a control above the rows says that there are older ones, though the chat has no name', () => {
    const bubble = (who: string, clock: string) =>
      el('div', [el('p', [`${who} · igår ${clock}`]), el('p', ['Hej'])], { box: [0, 0, 400, 40] });
    const rows = [bubble('Bo Övning', '09.00'), bubble('Anna Berg', '09.10'), bubble('Bo Övning', '09.20')];
    const older = el('button', ['Visa 2 äldre meddelanden'], { role: 'button' });
    const field = el('textarea', [], { role: 'textbox', name: 'Skriv ett meddelande', box: [0, 0, 400, 40] });
    const shown = (...above: PlainElement[]) =>
      caseOf(el('div', [el('div', [...above, ...rows], { box: [0, 0, 400, 300] }), field], { box: [0, 0, 400, 400] }));
    expect(shown()?.messages).toHaveLength(3);
    expect(shown()).not.toHaveProperty('messagesPartial');
    expect(shown(older)).toHaveProperty('messagesPartial', true);
  });
});
