import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { adviseQueue } from '../../../src/core/queue.ts';
import { desk, monday, quiet } from '../samples.ts';
import { adviceOn, type Example, testExamples } from './examples.ts';
import { examples } from './kalmar.cases.ts';

// KLM-REPLY-2 is a condition of KLM-REPLY-1's countdown.
testExamples('kalmar', examples, ['KLM-REPLY-2']);

const advised = (example: Example, drop: (keyof Case)[] = []) => adviceOn('kalmar', example, drop);
const cardOf = (rule: string, example: Example, drop: (keyof Case)[] = []) =>
  advised(example, drop).cards.find((card) => card.rule === rule);

describe('who takes over when the unit is closed', () => {
  const waiting: Partial<Case> = { phase: 'waiting', priority: 2, arrivedAt: monday('16:10') };
  const evening = { now: monday('17:00') };

  test('1177 på telefon, for which priorities and until when', () => {
    expect(cardOf('KLM-HOURS-3', { case: waiting, desk: evening })).toMatchObject({
      indicator: 'info',
      summary: '1177 på telefon tar över nyinkomna ärenden med prio 1–2 till kl. 21.00',
    });
    const friday = { case: { ...waiting, arrivedAt: '2026-03-06T15:00:00+01:00' } };
    expect(cardOf('KLM-HOURS-3', { ...friday, desk: { now: '2026-03-06T15:00:00+01:00' } })?.summary).toContain(
      'prio 1–3',
    );
  });

  test('in the first half hour the unit staffs too, and the card says so', () => {
    const first = cardOf('KLM-HOURS-3', { case: waiting, desk: { now: monday('16:29') } });
    expect(first?.detail).toContain('Enheten bemannar också 1177 direkt till kl. 16.30.');
    expect(cardOf('KLM-HOURS-3', { case: waiting, desk: { now: monday('16:30') } })?.detail).not.toContain('Enheten b');
  });

  test.each<[string, Partial<Case>, string, string]>([
    ['at night', {}, monday('22:00'), 'tar inte över några ärenden vid den här tiden'],
    ['on a public holiday', {}, '2026-04-06T17:00:00+02:00', 'nämner inte helgdagar'],
    ['a case that came before closing', { arrivedAt: monday('15:00') }, monday('17:00'), 'kom före stängning'],
    ['another priority', { priority: 3 }, monday('17:00'), 'bara över nyinkomna ärenden med prio 1–2'],
    ['no priority', { priority: null }, monday('17:00'), 'bara över nyinkomna ärenden med prio 1–2'],
  ])('nobody is named %s', (_, c, now, reason) => {
    const found = cardOf('KLM-HOURS-4', { case: { ...waiting, ...c }, desk: { now } });
    expect(found?.detail).toContain(reason);
    expect(found?.indicator).toBe('critical');
  });

  test.each(['priority', 'arrivedAt'] as const)('nobody is named with an unread %s, which is said', (key) => {
    const advice = advised({ case: waiting, desk: evening }, [key]);
    const found = advice.cards.find(({ rule }) => rule === 'KLM-HOURS-4');
    expect(found).toMatchObject({ indicator: 'critical' });
    expect(found?.detail).toMatch(/inte läst/);
    expect(advice.cards.map(({ rule }) => rule)).not.toContain('KLM-HOURS-3');
    expect(advice.unread).toContainEqual({ field: key, rules: expect.arrayContaining(['KLM-HOURS-3']) });
  });

  test('for every case on the list', () => {
    const row = (url: string, changes: Partial<Case>) => quiet({ ...waiting, url, ...changes });
    const { order, cards } = adviseQueue(
      [row('late', { priority: 4 }), row('urgent', { priority: 1 })],
      desk('kalmar', evening),
    );
    expect(order).toEqual(['urgent', 'late']);
    const said = (rule: string) => cards.filter((card) => card.rule === rule).map(({ url }) => url);
    expect(said('KLM-HOURS-3')).toEqual(['urgent']);
    expect(said('KLM-HOURS-4')).toEqual(['late']);
  });
});

describe('rehab’s next slot', () => {
  const summary = (now: string) =>
    cardOf('KLM-HAND-3', { desk: { now }, notes: { handover: { target: 'rehab' } } })?.summary;
  test.each([
    ['before ten', monday('08:00'), 'måndag 2 mars 2026'],
    ['a minute to twelve', monday('11:59'), 'måndag 2 mars 2026'],
    ['at twelve', monday('12:00'), 'tisdag 3 mars 2026'],
    ['Friday after twelve', '2026-03-06T12:01:00+01:00', 'måndag 9 mars 2026'],
    ['Sunday', '2026-03-08T09:00:00+01:00', 'måndag 9 mars 2026'],
    ['Thursday before Easter, after twelve', '2026-04-02T13:00:00+02:00', 'tisdag 7 april 2026'],
    ['the day before midsommarafton, after twelve', '2026-06-18T13:00:00+02:00', 'måndag 22 juni 2026'],
  ])('%s', (_, now, day) => {
    expect(summary(now)).toBe(`Rehab hanterar ärendet ${day} kl. 10.00–12.00: säg det till patienten`);
  });
  test('words for the patient have date and time as the chat guide wants them', () => {
    const found = cardOf('KLM-HAND-3', { notes: { handover: { target: 'rehab' } } });
    expect(found?.detail).toContain('måndag 2 mars 2026, Kl. 10.00-12.00.');
  });
});

test.each<[string, Case['consents'], string]>([
  ['given', { record: 'given', medicationList: 'given' }, 'Samtycke givet till läkemedelslistan och NPÖ'],
  ['denied', { record: 'denied', medicationList: 'denied' }, 'Samtycke nekat: öppna varken läkemedelslistan eller NPÖ'],
  ['one denied', { record: 'given', medicationList: 'denied' }, 'Samtycke nekat till läkemedelslistan: öppna den inte'],
  ['the other denied', { record: 'denied' }, 'Samtycke nekat till journalen (NPÖ): öppna den inte'],
  ['one unread', { record: 'given' }, 'Samtycket är inte läst: klicka på den gröna bocken i Clinic24 för att se det'],
])('consent %s', (_, consents, summary) => {
  expect(cardOf('KLM-CONS-1', { case: consents ? { consents } : {} })?.summary).toBe(summary);
});
test('one denied and the other unread: both are told', () => {
  expect(cardOf('KLM-CONS-1', { case: { consents: { record: 'denied' } } })?.detail).toContain(
    'Läkemedelslistan: inte läst, klicka på den gröna bocken. Journalen (NPÖ): samtycke nekat, öppna inte.',
  );
});
test('consent unread', () => {
  expect(cardOf('KLM-CONS-1', {}, ['consents'])?.summary).toContain('inte läst');
});

describe('registration', () => {
  const register = (notes: Notes) => advised({ notes }).registration;
  const type = (contactForms: NonNullable<Notes['contactForms']>) =>
    register({ contactForms }).entries.find(({ rule }) => rule === 'KLM-JRN-2')?.fields[1];
  const both = { choices: ['skriftlig distanskontakt', 'distanskontakt via videoväxling'] };

  test.each<[NonNullable<Notes['contactForms']>, object]>([
    [['chat'], { value: 'skriftlig distanskontakt' }],
    [['video'], { value: 'distanskontakt via videoväxling' }],
    [['chat', 'voice', 'video'], { value: 'distanskontakt via videoväxling' }],
    [['video', 'chat'], { value: 'distanskontakt via videoväxling' }],
    [['voice'], both],
    [['chat', 'voice'], both],
    [['phone'], both],
    [[], both],
  ])('type of contact for %j', (forms, expected) => {
    expect(type(forms)).toEqual({ name: 'Typ av vårdkontakt', ...expected });
  });

  const booking = [
    { name: 'Bokning', choices: ['Fribokning'] },
    { name: 'Kund', value: 'Kalmar' },
    { name: 'Avtal', value: 'Inomläns PV' },
    { name: 'Vårdtjänst', choices: ['telefonkontakt', 'läkarbesök'] },
    { name: 'Kontakttyp', choices: ['telefonkontakt', 'mottagningsbesök', 'distanskontakt via video'] },
    { name: 'Besökstyp', choices: ['Nybesök', 'återbesök'] },
  ];
  test.each(['physical-visit', 'digital-visit', 'phone-visit'] as const)('a booked time: %s', (outcome) => {
    const { system, undecided, entries } = register({ outcome, contactForms: ['chat'] });
    expect([system, undecided]).toEqual(['cosmic', []]);
    expect(entries.map(({ rule, by }) => [rule, by])).toEqual([
      ['KLM-REG-1', 'user'],
      ['KLM-JRN-2', 'user'],
    ]);
    expect(entries[0]?.fields).toEqual(booking);
  });
  test('no Avtal for a patient from another region', () => {
    const [own] = register({ outcome: 'physical-visit', outOfCounty: true }).entries;
    expect(own?.fields[2]).toEqual({ name: 'Avtal', choices: [] });
    expect(own?.note).toContain('inget Avtal');
  });
  test('no time booked: the routine says nothing, and the entry says that', () => {
    const [own] = register({ outcome: 'self-care', contactForms: ['chat'] }).entries;
    expect(own).toMatchObject({ rule: 'KLM-REG-1', fields: [] });
    expect(own?.note).toContain('Bokar du ingen tid');
  });
  test('asks for what is not decided', () => {
    expect(register({}).undecided).toEqual(['outcome', 'contact-form']);
    expect(register({ outcome: 'phone-visit' }).undecided).toEqual(['contact-form']);
  });
});

describe('the note', () => {
  const journal = (example: Example) => advised(example).journal;
  const text = (keyword: string, example: Example) =>
    journal(example).headings.find((heading) => heading.keyword === keyword)?.text;

  test('template, and keywords in its order', () => {
    const { rule, template, headings } = journal({ notes: { contactForms: ['chat', 'video'] } });
    expect([rule, template]).toEqual(['KLM-JRN-1', 'Telefonkontakt/Annan kontakt (primärvård)']);
    expect(headings.map(({ keyword, text: written }) => [keyword, written])).toEqual([
      ['Initiativ till kontakt från', 'Patienten'],
      ['Kontaktorsak', 'Feber'],
      ['Kontaktsätt', 'Distanskontakt 1177 direkt: Chatt, Videosamtal'],
      ['Aktuellt', 'Feber sedan två dagar.\nHosta: ja'],
      ['Bedömning', ''],
      ['Åtgärd', ''],
      ['Diagnos', ''],
    ]);
  });
  test('who began the contact', () => {
    const keyword = 'Initiativ till kontakt från';
    expect(text(keyword, { case: { contact: 'guardian' } })).toBe('Vårdnadshavare');
    expect(text(keyword, { notes: { careInitiated: true } })).toBe('Vården');
  });
  test('a form that was not told is asked for', () => {
    const open = 'Distanskontakt 1177 direkt: [Fyll i: Chatt, Röstsamtal, Videosamtal]';
    expect(text('Kontaktsätt', {})).toBe(open);
    expect(text('Kontaktsätt', { notes: { contactForms: ['phone'] } })).toBe(open);
  });
  test('a page without a reason leaves the place empty', () => {
    expect(text('Kontaktorsak', { case: { reason: null } })).toBe('');
  });
});

test('the list page: a child under one, a protected patient, and at the end of the shift what is not handed over', () => {
  const rules = (changes: Partial<Case>, shift?: 'end') =>
    adviseQueue([quiet(changes)], desk('kalmar', shift ? { shift } : {})).cards.map(({ rule }) => rule);
  expect(rules({ patient: { personalIdentityNumber: '20251212-2380' } })).toEqual(['KLM-CHILD-1']);
  expect(rules({ patient: { personalIdentityNumber: '19121212-1212', protected: true } })).toEqual(['KLM-PROT-2']);
  expect(rules({}, 'end')).toEqual(['KLM-SHIFT-2']);
  expect(rules({})).toEqual([]);
});
