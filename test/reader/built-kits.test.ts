import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readConsent } from '../../src/reader/words/consent.ts';
import { bold, button, cells, dd, div, dl, dt, h2, head, read, reading, span, table } from './built.ts';
import { el } from './seen-page.ts';

/** What the pages of known kits taught: signs beside labels, fields that nobody writes in, facts told in two places. */

const row = (label: string, value: string) => div(span(label), span(value));
const box = (name: string, on?: string) =>
  el('input', [], { role: 'button', name, ...(on && { attrs: { on } }), box: [0, 0, 16, 16] });

describe('a consent', () => {
  it.each([
    ['Ej besvarat', undefined],
    ['Inte tillfrågad', undefined],
    ['Inget svar', undefined],
    ['No answer', undefined],
    ['Ej givet', 'denied'],
    ['Har inte ännu samtyckt', 'denied'],
    ['Samtycke finns inte', 'denied'],
    ['Inget samtycke', 'denied'],
    ['Nej', 'denied'],
    ['Nekat 2 mars', 'denied'],
    ['Godkänt', 'given'],
  ])('%s: %s', (text, value) => {
    const got = readConsent(defaultProfile, text);
    expect('value' in got ? got.value : undefined).toBe(value);
  });

  it('has its label in whatever order the words stand', () => {
    const shown = read(head, dl(dt('Journal (samtycke)'), dd('Ja'), dt('Consent: national medication list'), dd('No')));
    expect(shown?.consents).toEqual({ record: 'given', medicationList: 'denied' });
  });

  it('is given where its box is ticked, and not told where it is not', () => {
    const boxes = el('section', [
      h2('Patientens samtycken'),
      box('Får läsa sammanhållen journal', 'true'),
      box('Får läsa läkemedelslistan'),
    ]);
    expect(read(head, boxes)?.consents).toEqual({ record: 'given' });
  });

  it('is not given by a box that says otherwise, or stands elsewhere', () => {
    expect(read(head, box('Nekar samtycke till journal', 'true'))).not.toHaveProperty('consents');
    expect(read(head, el('section', [h2('Vyer'), box('Journal', 'true')]))).not.toHaveProperty('consents');
    const blocked = el('section', [h2('Samtycken'), box('Journal spärrad', 'true')]);
    expect(read(head, blocked)).not.toHaveProperty('consents');
  });
});

describe('signs beside a label', () => {
  it('are none of its words: arrows, pictures, a colon in an element of its own', () => {
    const label = (text: string) => el('span', [span(text), span(':')], { marks: '' });
    const shown = read(
      head,
      div(label('Sökorsak'), span('Hosta')),
      div(label('Biljett'), span('Ingen')),
      el('section', [el('h3', ['▾ Anamnes'], { role: 'heading' }), el('p', ['Ont i halsen'])]),
    );
    expect(shown).toMatchObject({ reason: 'Hosta', ticket: null, anamnesis: 'Ont i halsen' });
  });

  it('are no value', () => {
    const part = (name: string, sign: string) => div(div(name), div(sign));
    expect(read(head, part('Anamnes', '⌃'), el('p', ['Ont']))?.anamnesis).not.toBe('⌃');
    expect(read(head, div(span('Sökorsak'), span('▾')))).not.toHaveProperty('reason');
    expect(read(head, dl(dt('Vårdgivare'), dd('▾')))).not.toHaveProperty('owner');
    expect(read(head, div(span('Chief complaint'), span('Reason')))).not.toHaveProperty('reason');
  });

  it('of a column by which it is sorted', () => {
    const rows = table(
      cells('th', 'Prio', 'Patient', 'Ankom ↓'),
      cells('td', '2', 'Eva Testberg 850312-2387', 'Idag 13:52'),
      cells('td', '3', 'Bo Övning 19770309-2382', 'Idag 13:20'),
    );
    expect(reading(h2('Väntar i kö'), rows).queue?.map(({ arrivedAt }) => arrivedAt)).toEqual([
      '2026-03-12T13:52:00+01:00',
      '2026-03-12T13:20:00+01:00',
    ]);
  });

  it('a heading with one is left out as without', () => {
    const other = el('section', [el('h2', ['🕘 Tidigare besök'], { role: 'heading' }), el('p', ['Prio 1'])]);
    expect(read(head, div('Prio 3'), other)).toMatchObject({ priority: 3 });
  });

  it('a part that is folded up, or stands alone between two lines, holds nothing', () => {
    const hr = () => el('hr', []);
    const note = [div('Dagens notering'), div('Samtal med dottern')];
    expect(read(head, div('Anamnes ▸'), ...note)).not.toHaveProperty('anamnesis');
    expect(read(head, hr(), div(div('Anamnes')), hr(), ...note)).not.toHaveProperty('anamnesis');
  });
});

describe('fields', () => {
  const field = (label: string, id: string, shown: object) =>
    el('mat-form-field', [
      el('label', [el('mat-label', [label], { marks: '' })], { attrs: { id } }),
      div(el('div', ['Remissfråga'], { role: 'textbox', name: label, attrs: { labelledby: id }, ...shown })),
    ]);

  it('in which nobody can write show what is', () => {
    const shown = read(head, field('Kontaktorsak', 'a', { marks: 'bf' }));
    expect(shown).toMatchObject({ reason: 'Remissfråga' });
  });

  it('in which one writes end the search: the next field is no value', () => {
    const next = div(span('Prioritetsnivå'), span('5'));
    const shown = read(head, field('Kontaktorsak', 'a', {}), next);
    expect(shown).not.toHaveProperty('reason');
    expect(shown).toMatchObject({ priority: 5 });
  });

  it('a choice named by its label and by what is chosen in it', () => {
    const chosen = el('div', [el('div', ['Åsens vårdcentral'], { attrs: { id: 'v' } }), div('▾')], {
      role: 'combobox',
      name: 'Åsens vårdcentral Vårdenhet',
      attrs: { labelledby: 'v l' },
    });
    expect(read(head, div(el('label', ['Vårdenhet'], { attrs: { id: 'l' } }), chosen))).toMatchObject({
      unit: 'Åsens vårdcentral',
    });
  });

  it('a filter that lets all through says nothing', () => {
    const filters = div(span('Enhet: Alla'), span('Roll: Alla roller'));
    const facts = dl(dt('Enhet'), dd('Åsens vårdcentral'), dt('Roll'), dd('Läkare'));
    expect(read(filters, head, facts)).toMatchObject({ unit: 'Åsens vårdcentral', addressedTo: 'physician' });
  });

  it('"söker för" tells who, or why', () => {
    expect(read(head, dl(dt('Söker för'), dd('Sig själv')))).toMatchObject({ contact: 'self' });
    expect(read(head, dl(dt('Söker för'), dd('Hosta')))).toMatchObject({ reason: 'Hosta' });
    expect(read(head, dl(dt('Sökorsak'), dd('Förälder')))).not.toHaveProperty('contact');
  });
});

describe('a handover', () => {
  it('is told in two places', () => {
    const to = row('Överlämnad till', 'Kurator, Åsens vårdcentral');
    const told = { to: 'Kurator, Åsens vårdcentral', state: 'accepted' };
    expect(read(head, to, row('Överlämning', 'Accepterad'))?.handover).toEqual(told);
    expect(read(head, to)).not.toHaveProperty('handover');
    const other = row('Överlämnas till', 'Läkare, Bergs vårdcentral');
    expect(read(head, to, other, row('Överlämning', 'Accepterad'))).not.toHaveProperty('handover');
  });

  it('stands in a banner that takes it back, though a place reads like a name', () => {
    const banner = (control: string) =>
      el(
        'div',
        [
          el('span', ['Överlämning till ', bold('Rehab Huddinge'), ' – väntar på svar'], { marks: '' }),
          button(control),
        ],
        {
          role: 'status',
        },
      );
    expect(read(head, banner('Avbryt överlämning'))?.handover).toEqual({ to: 'Rehab Huddinge', state: 'pending' });
    expect(read(head, banner('Visa'))).not.toHaveProperty('handover');
  });
});
