import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { bold, button, dd, div, dl, dt, h2, head, type Kids, li, link, read, reading, span } from './built.ts';
import { el } from './seen-page.ts';

describe('a list of terms whose rows end with what can be done', () => {
  const row = (label: string, value: PlainElement, action: PlainElement) => div(dt(label), value, action);
  const change = dd(link('Change'));

  it('has its values before that, whether or not anything can be done', () => {
    const list = dl(
      row('Priority', dd('3'), change),
      row('Reason', dd('Rash'), dd()),
      row('Phone', dd('Not provided'), change),
    );
    expect(read(head, list)).toMatchObject({ priority: 3, reason: 'Rash', patient: { phone: null } });
  });

  it('of which a value is gone does not give what can be done for it', () => {
    const left = dl(
      row('Priority', dd('3'), change),
      row('Care unit', dd('Åsens clinic'), dd()),
      div(dt('Reason'), change),
    );
    expect(read(head, left)).toMatchObject({ priority: 3 });
    expect(read(head, left)).not.toHaveProperty('reason');
    const empty = dl(row('Priority', dd('3'), change), row('Unit', dd('Åsens clinic'), dd()), div(dt('Reason'), dd()));
    expect(read(head, empty)).not.toHaveProperty('reason');
  });

  it('is none where the second of two says something of its own', () => {
    const list = dl(row('Priority', dd('3'), dd('4')), row('Reason', dd('Rash'), dd()));
    expect(read(head, list)).not.toHaveProperty('priority');
  });
});

describe('groups below heads that are drawn alike', () => {
  const groups = (...guardian: Kids) =>
    div(
      bold('Patient'),
      dl(dt('Name'), dd('Leo Martinsson'), dt('Personal ID'), dd('20140621-2389'), dt('Phone'), dd('–')),
      ...guardian,
      bold('Forms'),
      dl(dt('Örat'), dd('Sent')),
      bold('Interaction history'),
      dl(dt('Feber'), dd('Closed')),
    );
  const guardian = [
    bold('Guardian'),
    dl(dt('Name'), dd('Petra Martinsson'), dt('Protected identity'), dd('Yes'), dt('Phone'), dd('070-174 06 11')),
  ];

  it('are whose their head says', () => {
    expect(read(div('Visit started'), groups(...guardian))).toMatchObject({
      phase: 'started',
      patient: { name: 'Leo Martinsson', personalIdentityNumber: '20140621-2389', phone: null },
      guardian: { protected: true },
    });
  });

  it('end where the next begins: a form is a term with what is said of it', () => {
    expect(read(head, groups(...guardian))?.forms).toEqual([{ title: 'Örat', state: 'sent' }]);
  });

  it('of a list that begins with its head, beside others that do', () => {
    const item = (value: string, label: string) => el('ion-item', [el('ion-label', [div(value), el('p', [label])])]);
    const list = (name: string, ...items: Kids) => el('ion-list', [el('ion-list-header', [name]), ...items]);
    const shown = read(
      list('Patient', item('Leo Martinsson', 'Namn'), item('20140621-2389', 'Personnummer')),
      list('Vårdnadshavare', item('SKYDDAD IDENTITET', 'Namn'), item('SKYDDAD', 'Telefon')),
      list('Besök', item('5', 'Prioritet'), item('Hosta', 'Sökorsak'), item('Mottagen', 'Status')),
    );
    expect(shown).toMatchObject({
      patient: { name: 'Leo Martinsson' },
      guardian: { protected: true },
      priority: 5,
      reason: 'Hosta',
      phase: 'received',
    });
    expect(shown?.patient).not.toHaveProperty('protected');
  });

  it('a staff chat below a head drawn as the chat’s is no part of it', () => {
    const aside = div(
      bold('Chatt med patienten'),
      el('p', ['Inga meddelanden']),
      bold('Vårdgivarchatt'),
      div('Prio 1'),
    );
    const shown = read(head, div(span('Prioritet'), div('3')), aside);
    expect(shown).toMatchObject({ priority: 3, messages: [] });
  });
});

describe('values that are drawn as buttons', () => {
  const rows = (...pairs: [string, string][]) => div(...pairs.map(([label, text]) => div(span(label), button(text))));

  it('are read where at least one says what its label can have', () => {
    const shown = read(
      head,
      rows(
        ['Prioritet', 'P4'],
        ['Ansvarig', 'Sofia Lundell'],
        ['Vårdenhet', 'Heims vårdcentral'],
        ['Biljett', 'Ingen'],
      ),
    );
    expect(shown).toMatchObject({ priority: 4, owner: 'Sofia Lundell', unit: 'Heims vårdcentral', ticket: null });
  });

  it('are none where they stand side by side, as filters do, and make no case by themselves', () => {
    const filters: [string, string][] = [
      ['Prioritet', '1'],
      ['Status', 'Mottagen'],
      ['Vårdpersonal', 'Anna Berg'],
    ];
    const beside = filters.map(([label, text], i) =>
      el('div', [span(label), button(text)], { box: [i * 200, 0, 180, 20] }),
    );
    const aside = div(...beside);
    const shown = read(head, aside, div('Sök vård'));
    expect(shown).toMatchObject({ flow: 'seek-care' });
    for (const field of ['priority', 'owner']) expect(shown).not.toHaveProperty(field);
    expect(read(rows(...filters))).toBeNull();
  });

  it('are none where they are what can be done', () => {
    const shown = read(
      head,
      rows(['Prioritet', 'Ändra prioritet'], ['Ansvarig', 'Byt Ansvarig'], ['Vårdenhet', 'Byt vårdcentral']),
    );
    for (const field of ['priority', 'owner', 'unit']) expect(shown).not.toHaveProperty(field);
    const same = read(head, rows(['Prioritet', '3'], ['Ansvarig', 'Ändra'], ['Vårdenhet', 'Ändra']));
    expect(same).not.toHaveProperty('priority');
  });
});

describe('the product’s name', () => {
  it('at the top is no label of what stands beside it', () => {
    const bar = div(bold('Clinic'), div('Patient Station'), div('Anna Berg'));
    expect(read(bar, head, div(span('Priority'), div('3')))).not.toHaveProperty('unit');
    expect(read(bar, head, div(span('Care unit:'), div('Åsens clinic')))).toMatchObject({ unit: 'Åsens clinic' });
  });

  it('in a head further down neither, nor is who has logged in a unit', () => {
    const header = el('header', [bold('Clinic'), div('Patient Station')]);
    expect(read(el('nav', ['Hem']), header, head, div(span('Priority'), div('3')))).not.toHaveProperty('unit');
    const beside = div(span('Hej'), div(bold('Clinic'), div('Signed in as Anna Berg')));
    expect(read(beside, head, div(span('Priority'), div('3')))).not.toHaveProperty('unit');
  });
});

it('a label that says itself again when it is pointed at is a label still', () => {
  const label = (text: string) => el('p', [text], { name: text, attrs: { title: text } });
  const list = div(li(label('Prioritet'), span('3')), li(label('Sökorsak'), span('Hosta')));
  expect(read(head, list)).toMatchObject({ priority: 3, reason: 'Hosta' });
});

describe('a name before the case’s own buttons', () => {
  const number = dl(dt('Personnummer'), dd('850312-2387'), dt('Prioritet'), dd('3'));
  const name = (...line: Kids) => read(div(...line), div('Sök vård'), number)?.patient?.name;

  it('is the patient’s', () => {
    expect(name(span('←'), span('Eva Testberg'), span('Startat besök'), button('Avsluta besök'))).toBe('Eva Testberg');
    expect(name(span('Eva Testberg'), div(button('Avsluta besök')))).toBe('Eva Testberg');
  });

  it('is nobody’s where another stands there too, something before it, or other buttons', () => {
    expect(name(span('Eva Testberg'), span('Anna Berg'), button('Avsluta besök'))).toBeUndefined();
    expect(name(span('Till Anna'), span('Eva Testberg'), button('Avsluta besök'))).toBeUndefined();
    expect(name(span('Eva Testberg'), button('Skriv ut'))).toBeUndefined();
    expect(name(span('Ansvarig:'), span('Anna Berg'), button('Avsluta besök'))).toBeUndefined();
  });
});

describe('chips', () => {
  it('in a row are read one by one', () => {
    const chips = div(span('Prioritet 2'), ' ', span('Sök vård'));
    expect(read(head, chips)).toMatchObject({ priority: 2, flow: 'seek-care', phase: 'started' });
  });

  it('that are entries of a menu tell no status', () => {
    const menu = div(span('Drop-in'), span('Asynchronous'), span('Scheduled visits'));
    const who = el('section', [el('h1', ['Eva Testberg'], { role: 'heading' }), div('850312-2387')]);
    expect(read(menu, who, div(span('Priority'), div('3')))).not.toHaveProperty('phase');
    expect(read(div(span('Asynchronous')), who, div(span('Priority'), div('3')))).toMatchObject({
      phase: 'asynchronous',
    });
  });

  it('of steps with a number or a tick are no status', () => {
    const steps = div(
      ...['✓ Väntar i kö', '✓ Mottagen', '3 Startat besök', '4 Avslutat'].map((step) =>
        div(el('i', [step.slice(0, 1)], { marks: '' }), step.slice(2)),
      ),
    );
    expect(read(head, steps, div(span('Prioritet'), div('3')))).toMatchObject({ phase: 'started' });
  });

  it('beside a name are no part of it', () => {
    const card = (name: string, number: string, priority: string) =>
      div(div(name, ' ', span(priority)), div(number), div(span('Sökorsak:'), ' ', span('Hosta')), button('Ta emot'));
    const { queue } = reading(
      el('main', [
        h2('Väntar i kö'),
        div(card('Eva Testberg', '850312-2387', 'Prio 2'), card('Leo Martinsson', '20140621-2389', 'Prio 3')),
      ]),
    );
    expect(queue?.map(({ patient, priority }) => [patient?.name, priority])).toEqual([
      ['Eva Testberg', 2],
      ['Leo Martinsson', 3],
    ]);
  });
});
