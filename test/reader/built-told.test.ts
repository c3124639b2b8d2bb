import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { bold, button, cells, dd, div, dl, dt, h2, head, li, link, read, reading, span, table } from './built.ts';
import { el } from './seen-page.ts';

describe('consents', () => {
  it('below their heading need no more than what they are for', () => {
    const shown = read(
      head,
      el('section', [h2('Samtycken'), dl(dt('Journal'), dd('Ja'), dt('Läkemedelslista'), dd('Nej'))]),
    );
    expect(shown?.consents).toEqual({ record: 'given', medicationList: 'denied' });
    const other = read(head, el('section', [h2('Övrigt'), dl(dt('Journal'), dd('Ja'), dt('Prioritet'), dd('2'))]));
    expect(other).not.toHaveProperty('consents');
  });

  it('with their label said twice, once in brackets', () => {
    expect(read(head, div('Shared record (sammanhållen journal): Given'))?.consents).toEqual({ record: 'given' });
    expect(read(head, div('Telefon (anhörig): 070-174 06 11'))?.patient).not.toHaveProperty('phone');
  });

  it('that nobody has answered are neither', () => {
    expect(read(head, dl(dt('Shared record'), dd('Not provided')))).not.toHaveProperty('consents');
    expect(read(head, dl(dt('Shared record'), dd('Samtycke finns')))?.consents).toEqual({ record: 'given' });
  });
});

it('a contact with who it is in brackets, and a choice with its sign', () => {
  const shown = read(head, dl(dt('Requester'), dd('Petra Berg (guardian)'), dt('Assignee'), dd('Anna Berg ▾')));
  expect(shown).toMatchObject({ contact: 'guardian', owner: 'Anna Berg' });
});

it('a pending handover may tell whom it is to in a sentence of its own', () => {
  const line = div('Överlämning väntar på svar. Till: Läkare, Åsens vårdcentral');
  expect(read(head, line)?.handover).toEqual({ to: 'Läkare, Åsens vårdcentral', state: 'pending' });
});

it('a field that shows an answer is no mark by its name', () => {
  const field = el('input', [], { role: 'value', name: 'Skyddad identitet', own: 'Nej' });
  expect(
    read(head, div(el('label', ['Skyddad identitet'], { attrs: { labels: 'true' } }), field))?.patient,
  ).toMatchObject({
    protected: false,
  });
});

describe('contacts of a table', () => {
  const rows = [cells('td', '2026-03-11 09:40', 'SMS', 'Nej'), cells('td', '2026-03-12 10:48', 'Telefon', 'Ja')];
  it('are answered as their column says', () => {
    const shown = read(head, el('section', [h2('Kontaktförsök'), table(cells('th', 'Tid', 'Sätt', 'Svar'), ...rows)]));
    expect(shown?.contacts).toEqual([
      { at: '2026-03-11T09:40:00+01:00', kind: 'sms', answered: false },
      { at: '2026-03-12T10:48:00+01:00', kind: 'phone', answered: true },
    ]);
  });
  it('in another column are not', () => {
    const shown = read(head, el('section', [h2('Kontaktförsök'), table(cells('th', 'Tid', 'Sätt', 'Klar'), ...rows)]));
    expect(shown?.contacts?.map(({ answered }) => answered)).toEqual([undefined, undefined]);
  });
});

describe('a timeline of the case', () => {
  const event = (when: string, text: string) => li(el('span', [when]), el('span', [text]));
  const arrived = event('12 mars 2026 10:42', 'Ärendet inkom');
  const received = event('12 mars 2026 10:50', 'Mottaget av Tova Ekdahl');
  const started = event('12 mars 2026 10:58', 'Besöket startade');
  const call = event('12 mars 2026 11:20', 'Telefonsamtal till patienten, ej svar');
  const told = (...events: PlainElement[]) => read(head, div(bold('Händelser'), el('ul', events)), div('Prioritet: 2'));

  it('tells of when each step was taken, and of contacts', () => {
    expect(told(arrived, received, started, call)).toMatchObject({
      arrivedAt: '2026-03-12T10:42:00+01:00',
      receivedAt: '2026-03-12T10:50:00+01:00',
      startedAt: '2026-03-12T10:58:00+01:00',
      contacts: [{ at: '2026-03-12T11:20:00+01:00', kind: 'phone', answered: false }],
    });
  });

  it.each([
    ['does not begin with the case', [received, started]],
    ['tells of two cases', [event('3 mars 2026 08:00', 'Ärendet inkom'), arrived, started]],
    ['tells that an open one was closed', [arrived, started, event('12 mars 2026 12:00', 'Besöket avslutades')]],
    ['has a line without its day', [arrived, event('11.02', 'Besöket startade')]],
    ['has a line with a time to come', [arrived, event('14 mars 2026 10:00', 'Besöket startade')]],
    ['tells the steps in another order', [arrived, event('12 mars 2026 12:10', 'Mottaget av Tova Ekdahl'), started]],
  ])('that %s tells nothing', (_, events) => {
    const shown = told(...events);
    expect(shown).toMatchObject({ priority: 2 });
    for (const field of ['arrivedAt', 'receivedAt', 'startedAt', 'closedAt']) expect(shown).not.toHaveProperty(field);
  });

  it('does not tell of contacts where one may be told of in other words', () => {
    expect(told(arrived, call, event('12 mars 2026 12:20', 'Tova sökte patienten per telefon'))).not.toHaveProperty(
      'contacts',
    );
  });
});

describe('lists of cases', () => {
  const heads = cells('th', 'Priority', 'Patient', 'Personal ID', 'Reason', 'Status', 'Arrived');
  const filters = cells('td', '', '', '', '', '', '');
  const rows = [
    cells('td', '2', link('Eva Testberg', '/case/1'), '850312-2387', 'Feber', 'Received', '2026-03-12 13:11'),
    cells('td', '3', link('Leo Martinsson', '/case/2'), '20140621-2389', 'Klåda', 'Started', '2026-03-12 10:36'),
  ];

  it('have their headings in a table of their own above', () => {
    const { case: shown, queue } = reading(div(div(table(heads, filters)), div(table(...rows))));
    expect(shown).toBeNull();
    expect(queue).toMatchObject([
      { priority: 2, phase: 'received', patient: { name: 'Eva Testberg' }, arrivedAt: '2026-03-12T13:11:00+01:00' },
      { priority: 3, phase: 'started', patient: { name: 'Leo Martinsson' } },
    ]);
    for (const one of queue ?? []) expect(one).not.toHaveProperty('receivedAt');
  });

  it('without headings: a status is no label of the time beside it', () => {
    const { queue } = reading(div(h2('Patients'), table(...rows)));
    expect(queue).toHaveLength(2);
    for (const one of queue ?? [])
      for (const field of ['receivedAt', 'startedAt', 'arrivedAt']) expect(one).not.toHaveProperty(field);
  });

  it('of choices each of which opens a case', () => {
    const choice = (name: string, number: string, ...chips: string[]) =>
      el('div', [div(el('span', [name]), el('span', ['Inkom 14:22'])), div(number), div(...chips.map(span))], {
        role: 'option',
      });
    const box = el(
      'div',
      [
        div('Torsdag 12 mars 2026'),
        choice('Eva Testberg', '850312-2387', 'Prio 3', 'Väntar i kö'),
        choice('Leo Martinsson', '20140621-2389', 'Prio 4', 'Mottagen av Anna Berg'),
      ],
      { role: 'listbox', name: 'Ärenden' },
    );
    expect(reading(box).queue).toMatchObject([
      { priority: 3, phase: 'waiting', patient: { name: 'Eva Testberg' } },
      { priority: 4, phase: 'received', owner: 'Anna Berg', patient: { name: 'Leo Martinsson' } },
    ]);
    const plain = el('div', [choice('Eva Testberg', '850312-2387'), choice('Leo Martinsson', '20140621-2389')], {
      role: 'listbox',
    });
    expect(reading(plain).queue).toBeUndefined();
  });

  it('are not what stands in a card below the heading of another part', () => {
    const card = el('section', [div(div(div('Eva Testberg'), div('850312-2387 · 41 år')), button('Starta besök'))]);
    const shown = read(
      div(h2('Mina aktuella'), el('div', [el('div', ['Oskar'], { role: 'option' })], { role: 'listbox' })),
      el('main', [card, el('section', [div(el('label', ['Prioritet']), span('3'))])]),
    );
    expect(shown).toMatchObject({ priority: 3, patient: { name: 'Eva Testberg' } });
  });
});
