import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

const now = '2026-03-04T15:00:00+01:00';
const url = 'https://clinic.platform24.se/page';
const read = (...kids: PlainElement[]) => readSeen(el('body', kids), defaultProfile, { url, now });
const head = el('header', [
  el('h1', ['Eva Testberg'], { role: 'heading' }),
  el('span', ['850312-2387'], { marks: '' }),
  el('p', ['Startat besök']),
]);
const div = (text: string) => el('div', [text]);
const card = (...texts: string[]) => el('div', texts.map(div));
const row = (...texts: string[]) =>
  el(
    'tr',
    texts.map((text) => el('td', [text], { role: 'cell' })),
    { role: 'row' },
  );
const table = (...rows: PlainElement[]) => el('table', rows, { role: 'table' });

describe('labels below their values', () => {
  const cards = [card('4', 'Prioritet'), card('Hosta', 'Sökorsak'), card('Åsens vårdcentral', 'Vårdenhet')];

  it('are those of what stands above them, where three boxes or more are built so', () => {
    expect(read(head, el('div', cards)).case).toMatchObject({
      priority: 4,
      reason: 'Hosta',
      unit: 'Åsens vårdcentral',
    });
  });

  it('are unread where a box is the other way round, or boxes are fewer', () => {
    for (const some of [[...cards, card('Roll', 'Läkare')], cards.slice(0, 2)]) {
      const shown = read(head, el('div', some)).case;
      expect(shown?.patient?.name).toBe('Eva Testberg');
      for (const field of ['priority', 'reason', 'unit']) expect(shown).not.toHaveProperty(field);
    }
  });

  it('in one run of values and labels are nobody’s', () => {
    const run = ['4', 'Prioritet', 'Hosta', 'Sökorsak', 'Åsens vårdcentral', 'Vårdenhet'].map(div);
    const shown = read(head, el('div', run)).case;
    for (const field of ['priority', 'reason', 'unit']) expect(shown).not.toHaveProperty(field);
  });
});

describe('rows of plain cells', () => {
  const heads = ['Personnr', 'Namn', 'Status', 'Prioritet', 'Inkommet'];
  const values = ['850312-2387', 'Testberg, Eva', 'Mottaget', '3', '2026-03-04 11:00'];

  it('of which the first holds labels alone are a table with heads', () => {
    expect(read(table(row(...heads), row(...values))).case).toEqual({
      phase: 'received',
      patient: { personalIdentityNumber: '850312-2387', name: 'Testberg, Eva' },
      priority: 3,
      arrivedAt: '2026-03-04T11:00:00+01:00',
      url,
    });
  });

  it('are unread where a head is gone, or a value is', () => {
    const broken = table(row(...heads.slice(0, 4), ''), row(...values));
    expect(read(head, broken).case).not.toHaveProperty('priority');
    const moved = table(row('Vårdenhet', 'Åsens vårdcentral', 'Prioritet', '3'), row('Sökorsak', 'Tfn', '0380-123 45'));
    expect(read(head, moved).case).toMatchObject({ unit: 'Åsens vårdcentral', priority: 3 });
    expect(read(head, moved).case).not.toHaveProperty('reason');
  });

  it('that are many tell of many', () => {
    const many = table(row(...heads), row(...values), row('770309-2382', 'Provsson, Nils', 'Mottaget', '1', '–'));
    expect(read(head, el('div', [el('h2', ['Roll'], { role: 'heading' }), many])).case).not.toHaveProperty('priority');
  });
});

describe('what tells of several cases', () => {
  it('two cases side by side: neither is read', () => {
    const one = (name: string, number: string, priority: string, status: string) =>
      el('div', [div(name), div(number), card('Prioritet', priority), card('Status', status)]);
    const both = el('div', [
      one('Eva Testberg', '850312-2387', '2', 'Startat besök'),
      one('Nils Provsson', '770309-2382', '5', 'Mottagen'),
    ]);
    const shown = read(both).case ?? {};
    for (const field of ['patient', 'priority', 'phase']) expect(shown).not.toHaveProperty(field);
  });

  it('one short card with its control below a list’s name is a queue', () => {
    const one = el('div', [
      div('Eva Testberg'),
      div('850312-2387'),
      div('Prio 2'),
      el('button', ['Ta emot'], { role: 'button' }),
    ]);
    const page = read(el('h2', ['Väntar i kö (1)'], { role: 'heading' }), el('div', [one]));
    expect(page.case).toBeNull();
    expect(page.queue).toHaveLength(1);
  });

  it('news of another patient is no fact of the open case', () => {
    const news = el('div', [el('b', ['Nils Provsson'], { marks: '' }), el('p', ['Prioritet: 1'])], { role: 'status' });
    expect(read(head, card('Prioritet', '4'), news).case).toMatchObject({ priority: 4 });
  });
});
