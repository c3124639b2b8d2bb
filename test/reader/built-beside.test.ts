import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { bold, button, cells, dd, div, dl, dt, h2, head, li, link, read, reading, span, table } from './built.ts';
import { el } from './seen-page.ts';

/** What the pages of known kits taught: other cases beside the open one, tables of facts, lines of forms. */

const note = (text: string, left: number) => el('span', [text], { marks: '', box: [left, 0, 60, 20] });
const section = (...kids: PlainElement[]) => el('section', kids);

describe('other cases beside the open one', () => {
  const facts = dl(dt('Prioritet'), dd('4'), dt('Sökorsak'), dd('Knäbesvär'));
  const entry = (on: boolean, ...lines: string[]) =>
    el('div', lines.map(bold), { ...(on && { attrs: { on: 'true' } }) });

  it('are a list of names below a list’s name', () => {
    const inbox = el('section', [
      h2('Väntar i kö'),
      entry(false, 'Eva Testberg', 'Svullet i morse'),
      entry(false, 'Bo Övning', 'Prio 2'),
    ]);
    expect(read(inbox, head, facts)).toMatchObject({ priority: 4 });
  });

  it('or a list of names of which one is chosen', () => {
    const talks = (on: boolean) =>
      el('aside', [entry(on, 'ET', 'Eva Testberg', 'Tack!'), entry(false, 'BÖ', 'Bo Övning', 'Prio 2')]);
    expect(read(talks(true), head, facts)).toMatchObject({ priority: 4 });
    expect(read(talks(false), head, facts)).not.toHaveProperty('priority');
  });

  it('or the rows of a table of several', () => {
    const mine = table(
      cells('th', 'Ärende', 'Prioritet', 'Status'),
      cells('td', 'G. Hallberg', '5', 'Avslutat'),
      cells('td', 'N. Ghorbani', '3', 'Väntar i kö'),
    );
    const shown = read(head, facts, mine);
    expect(shown).toMatchObject({ phase: 'started', priority: 4 });
  });

  it('and in the menu their names are not the user’s', () => {
    const menu = el('nav', [link('Logga ut'), link('Eva Testberg')], { role: 'navigation' });
    expect(read(menu, head, dl(dt('Ansvarig'), dd('Du')))).not.toHaveProperty('owner');
  });
});

it('initials in a circle that is named "Patient" are no name', () => {
  const avatar = el('span', ['AT'], { role: 'img', name: 'Patient', marks: '' });
  expect(read(div('850312-2387'), div('Prio 2'), div(avatar, span('Startat besök')))?.patient).not.toHaveProperty(
    'name',
  );
});

it('a form’s state on a line of its own is that of the title before it, where that can be told', () => {
  const forms = (...lines: string[]) => el('section', [h2('Formulär'), div(...lines.map((line) => div(line)))]);
  expect(read(head, forms('KOOS', 'Besvarat'))?.forms).toEqual([{ title: 'KOOS', state: 'answered' }]);
  expect(read(head, forms('KOOS', 'PHQ-9', 'Besvarat', 'Skickat'))?.forms).toEqual([
    { title: 'KOOS' },
    { title: 'PHQ-9' },
  ]);
});

it('a table’s one wide heading is its title, and rows of labels and values stand below it', () => {
  const facts = table(
    cells('th', 'Ärende 11873'),
    cells('td', 'Prioritet:', '3', 'Sökorsak:', 'Sårskada'),
    cells('td', 'Status:', 'Startat besök', 'Vårdenhet:', 'Habo vårdcentral'),
  );
  expect(read(div('850312-2387'), facts)).toMatchObject({ priority: 3, reason: 'Sårskada', unit: 'Habo vårdcentral' });
});

it('a status that reads as a label too, in rows of labels with colons and values', () => {
  const facts = table(
    cells('td', 'Ärendetyp:', 'Sök vård', 'Status:', 'Avslutat'),
    cells('td', 'Prioritet:', '3', 'Enhet:', 'Åsens vårdcentral'),
  );
  expect(read(div('850312-2387'), facts)).toMatchObject({ flow: 'seek-care', phase: 'closed', priority: 3 });
});

it('a step of the way to the page is no label', () => {
  const trail = div(link('Clinic'), ' » ', link('Drop in'), ' » Bo Övning');
  expect(read(head, trail, dl(dt('Vårdenhet'), dd('Åsens vårdcentral')))).toMatchObject({ unit: 'Åsens vårdcentral' });
});

it('the page’s parts side by side are no rows of a list, though each shows a number or a mark', () => {
  const editor = () => el('div', [], { role: 'textbox', name: 'Skriv här' });
  const page = div(
    div(bold('SKYDDAD IDENTITET'), li('Lovisa Granat')),
    div(div('850312-2387'), div('Startat besök'), editor()),
    div(bold('Ärendet'), div(bold('Prioritet'), span('4')), div(bold('Namn'), span('SKYDDAD'))),
  );
  expect(reading(page).queue).toBeUndefined();
});

it('a list of choices under its own heading does not head what follows', () => {
  const list = el('div', [h2('Avslutade'), button('Eva Testberg')], { role: 'listbox' });
  const facts = table(
    el('tr', [el('th', ['Prioritet'], { role: 'columnheader' }), el('td', ['3'], { role: 'cell' })], { role: 'row' }),
    el('tr', [el('th', ['Sökorsak'], { role: 'columnheader' }), el('td', ['Hosta'], { role: 'cell' })], {
      role: 'row',
    }),
  );
  expect(read(list, head, el('aside', [facts]))).toMatchObject({ priority: 3, reason: 'Hosta' });
});

describe('what stands beside a value or a heading', () => {
  it('a note below the only value of a list is none of it', () => {
    const stat = (label: string, value: string, note?: string) =>
      div(dl(dt(label), dd(value), ...(note ? [dd(note)] : [])));
    const stats = div(
      stat('Personnr', '850312-2387', '40 år, kvinna'),
      stat('Kontaktas av', 'Vårdnadshavare', 'Maja Provsson'),
      stat('Sökorsak', 'Hosta'),
    );
    expect(read(stats)).toMatchObject({ reason: 'Hosta', patient: { personalIdentityNumber: '850312-2387' } });
    // Of other notes nobody can tell whether they are the value.
    expect(read(stats)).not.toHaveProperty('contact');
    const list = dl(dt('Personnr'), dd('850312-2387'), dd('Prio 2'), dt('Sökorsak'), dd('Hosta'));
    expect(read(div('Startat besök'), list)?.patient).toBeUndefined();
  });

  it('a few words at the end of a heading’s line are not what the section holds', () => {
    const bar = el('div', [el('h3', ['Anamnes'], { role: 'heading', box: [0, 0, 80, 20] }), note('2 svar', 400)]);
    expect(read(head, section(bar, div('Hosta i tre dagar.')))).toMatchObject({ anamnesis: 'Hosta i tre dagar.' });
    const pictures = el('div', [el('h3', ['Bilder'], { role: 'heading', box: [0, 0, 80, 20] }), note('2 st', 400)]);
    expect(read(head, section(pictures, div('Inga nya')))).toMatchObject({ images: 2 });
  });

  it('a tag in the patient’s heading is no part of the name', () => {
    const name = el('h1', ['Signe Hallberg ', span('Stående tid')], { role: 'heading' });
    expect(read(div(name, div('850312-2387')), div('Prio 2'))?.patient).toMatchObject({ name: 'Signe Hallberg' });
    const bolded = el('h1', ['Eva Maria ', bold('Testberg')], { role: 'heading' });
    const shown = read(div(bolded, div('850312-2387')), div('Prio 2'));
    expect(shown?.patient).toMatchObject({ name: 'Eva Maria Testberg' });
  });
});

describe('an empty place between a label and what follows', () => {
  const empty = () => el('div', [], { box: [0, 0, 500, 0] });
  it('may be the value: what follows is not it', () => {
    const list = div(div('Ansvarig'), empty(), div('Per Lund'), div('Enhet'), div('Norra vårdcentralen'));
    expect(read(head, list)).not.toHaveProperty('owner');
    const spoken = div(div('Prioritet'), el('div', ['Inte satt'], { marks: 'bq' }), div('2'), div('Enhet'));
    expect(read(head, spoken)).not.toHaveProperty('priority');
  });

  it('but where one stands before each, they only keep them apart', () => {
    const spaced = ['Ansvarig', 'Per Lund', 'Enhet', 'Norra vårdcentralen'].flatMap((text) => [empty(), div(text)]);
    expect(read(head, div(...spaced))).toMatchObject({ owner: 'Per Lund', unit: 'Norra vårdcentralen' });
  });
});

describe('a row that is shorter than the others of its table', () => {
  const rows = (...short: string[]) =>
    table(
      cells('td', 'Kontakt', 'Patienten själv', 'Flöde', 'Sök vård'),
      cells('td', ...short),
      cells('td', 'Prioritet', '3', 'Status', 'Mottaget'),
    );
  it('may have lost a cell: what stands beside a label may be of another', () => {
    expect(read(head, rows('Vårdenhet', 'Sofia Nilsson'))).not.toHaveProperty('unit');
    expect(read(head, rows('Vårdenhet', 'Åsens vårdcentral'))).toHaveProperty('unit', 'Åsens vårdcentral');
    expect(read(head, rows('Sökorsak', 'Tfn'))).not.toHaveProperty('reason');
    expect(read(head, rows('Sökorsak', 'Hosta'))).toHaveProperty('reason', 'Hosta');
  });
});

it('a telephone number begins with a figure', () => {
  const phone = (text: string) => read(head, dl(dt('Telefon'), dd(text)))?.patient?.phone;
  expect(phone('070-174 06 21')).toBe('070-174 06 21');
  expect(phone('+46 (0)70 174 06 21')).toBe('+46 (0)70 174 06 21');
  expect(phone('–070-174 06 21')).toBeUndefined();
});
