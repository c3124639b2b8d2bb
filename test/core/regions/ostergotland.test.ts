import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { adviseQueue } from '../../../src/core/queue.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { desk, monday, quiet } from '../samples.ts';
import { adviceOn, type Example, testExamples } from './examples.ts';
import { examples, open } from './ostergotland.cases.ts';

// OST-REPLY-2 is a condition of OST-REPLY-1's countdown.
testExamples('ostergotland', examples, ['OST-REPLY-2']);

const advised = (example: Example, drop: (keyof Case)[] = []) => adviceOn('ostergotland', example, drop);
const cardOf = (rule: string, changes: Example) => advised(changes).cards.find((card) => card.rule === rule);

test.each([
  ['an ordinary day', '2026-03-02T16:30:00+01:00', 'tisdag 3 mars 2026'],
  ['a Friday', '2026-03-06T16:30:00+01:00', 'måndag 9 mars 2026'],
  ['before Easter', '2026-04-02T16:30:00+02:00', 'tisdag 7 april 2026'],
])('OST-DAY-1 shows the next weekday: %s', (_, now, day) => {
  expect(cardOf('OST-DAY-1', { case: { priority: 3 }, desk: open('16:30', { now }) })?.summary).toBe(
    `Hinner ni inte i dag? Meddela patienten att ärendet hanteras nästa vardag, ${day}`,
  );
});

test('OST-DAY-1 names no day to a unit that is open on Saturdays only', () => {
  const saturdays = { unit: { name: 'Testorps vårdcentral', hours: { sat: '08:00-17:00' } } };
  expect(
    cardOf('OST-DAY-1', { case: { priority: 3 }, desk: { ...saturdays, now: '2026-03-07T16:30:00+01:00' } })?.summary,
  ).toBe('Hinner ni inte i dag? Meddela patienten att ärendet hanteras nästa vardag');
});

test.each<[string, Example, string]>([
  ['hours not set', {}, 'Enhetens öppettider är inte angivna'],
  ['the last hour', { desk: open('16:30') }, 'Enheten stänger kl. 17.00.'],
  ['after closing', { desk: open('17:30') }, 'Enheten stängde kl. 17.00.'],
  [
    'since Friday',
    { case: { arrivedAt: '2026-02-27T10:00:00+01:00' }, desk: open('08:30') },
    'när enheten stängde fre 27 feb kl. 17.00.',
  ],
])('OST-REPLY-4 says why now: %s', (_, changes, words) => {
  expect(cardOf('OST-REPLY-4', { ...changes, case: { priority: 1, ...changes.case } })?.detail).toContain(words);
});

test('without opening hours the rules that count in them cannot tell', () => {
  const { unread } = advised({ case: { phase: 'waiting', priority: 3 } });
  expect(unread).toEqual([{ field: 'desk.unit.hours', rules: ['OST-HOURS-2', 'OST-DAY-1'] }]);
});

test('OST-REPLY-4 cannot tell on a closed day without the arrival, but tells at closing time', () => {
  const without = (now: string) => advised({ case: { priority: 1 }, desk: open('10:00', { now }) }, ['arrivedAt']);
  const sunday = without('2026-03-01T10:00:00+01:00');
  expect(sunday.unread).toContainEqual({ field: 'arrivedAt', rules: expect.arrayContaining(['OST-REPLY-4']) });
  expect(without(monday('16:30')).cards.map(({ rule }) => rule)).toContain('OST-REPLY-4');
});

test('OST-ROLE-2 shows who is responsible now, or that nobody is set', () => {
  const unit = { name: 'Testorp', overallResponsible: 'Olle Ansvarig' };
  expect(cardOf('OST-ROLE-2', { desk: { unit } })?.summary).toBe('Övergripande ansvarig nu: Olle Ansvarig');
  expect(cardOf('OST-ROLE-2', {})?.summary).toBe('Ingen övergripande ansvarig är angiven');
});

test('OST-DEV-1 gives the values of the fields, with the case’s address', () => {
  const list = advised({}).checklists.find(({ rule }) => rule === 'OST-DEV-1');
  expect(list?.steps.map(({ text }) => text)).toEqual([
    'Involverade system: Gemensamma IT-stöd 1177 direkt',
    'Länkar, Länkadress (URL): https://clinic.platform24.se/patient/visit/1001',
    'Länkar, Länknamn: Patientärende',
  ]);
});

describe('registration', () => {
  const register = (notes: Notes) => {
    const { registration } = advised({ notes });
    const rows = registration.entries.map(({ rule, by, fields }) => [rule, by, ...fields]);
    return { undecided: registration.undecided, rows, system: registration.system };
  };
  const summons = ['OST-REG-1', 'user', { name: 'Kallelsesätt', value: 'muntligt' }];
  /** The case itself is always an Internetkontakt. */
  const contact = [
    'OST-JRN-1',
    'user',
    { name: 'Vårdkontakt', value: 'Internetkontakt' },
    { name: 'Mall', choices: ['Rådgivning RGS webb', 'Rådgivning'] },
  ];
  const type = (field: object) => ['OST-REG-2', 'user', { name: 'Kontakttyp', ...field }];
  test.each<[string, Notes, string[], unknown[]]>([
    ['nothing told', {}, ['outcome'], []],
    ['advice', { outcome: 'self-care' }, [], []],
    ['a handover', { handover: { target: 'other-unit' } }, [], []],
    ['a physical visit', { outcome: 'physical-visit' }, [], [summons, type({ value: 'Mottagningsbesök enskilt' })]],
    [
      'a digital visit',
      { outcome: 'digital-visit' },
      [],
      [summons, type({ choices: ['Besök över Internet enskilt', 'Besök över Internet team'] })],
    ],
    ['a visit by telephone', { outcome: 'phone-visit' }, ['replaces-visit'], [summons, type({ choices: [] })]],
    [
      'a visit by telephone that replaces one',
      { outcome: 'phone-visit', replacesVisit: true },
      [],
      [summons, type({ choices: [] })],
    ],
  ])('%s', (_, notes, undecided, rows) => {
    expect(register(notes)).toEqual({ system: 'cosmic', undecided, rows: [...rows, contact] });
  });
  test('a case that nobody has started has no contact to register', () => {
    expect(advised({ case: { phase: 'waiting' } }).registration.entries).toEqual([]);
  });
  test('each question that it asks is there to be answered', () => {
    expect(routineOf('ostergotland').questions.map(({ id }) => id)).toEqual(['outcome', 'replaces-visit']);
  });
});

test('the note: keywords in the document’s order', () => {
  const { journal } = advised({});
  expect(journal).toMatchObject({ rule: 'OST-JRN-1', template: 'Rådgivning RGS webb' });
  expect(journal.headings).toEqual([
    { keyword: 'Kontaktorsak', text: 'Feber', rule: 'OST-JRN-2' },
    { keyword: 'Kontaktsätt', text: 'Ärende via e-tjänst', rule: 'OST-JRN-3' },
    { keyword: 'Aktuellt hälsoproblem', text: 'Feber sedan två dagar.\nHosta: ja', rule: 'OST-JRN-4' },
  ]);
  expect(advised({ case: { reason: null, anamnesis: null } }).journal.headings.map(({ text }) => text)).toEqual([
    '',
    'Ärende via e-tjänst',
    '',
  ]);
});

describe('the list', () => {
  const row = (url: string, priority: number, clock: string, phase: Case['phase']) =>
    quiet({ url, priority, arrivedAt: monday(clock), ...(phase && { phase }) });
  const list = (...queue: Case[]) => adviseQueue(queue, desk('ostergotland', open('10:15')));

  test('waiting and ongoing cases by priority, then arrival', () => {
    expect(
      list(
        row('new 4', 4, '08:00', 'waiting'),
        row('ongoing 3', 3, '09:00', 'started'),
        row('new 3', 3, '08:30', 'waiting'),
        row('received 5', 5, '08:00', 'received'),
        row('new 1', 1, '10:00', 'waiting'),
        row('closed', 1, '08:00', 'closed'),
        row('asynchronous', 1, '08:00', 'asynchronous'),
      ).order,
    ).toEqual(['new 1', 'new 3', 'ongoing 3', 'new 4', 'received 5']);
  });
  test('says of single cases what cannot wait', () => {
    const { cards } = adviseQueue(
      [
        row('urgent', 2, '09:00', 'waiting'),
        quiet({ url: 'protected', patient: { protected: true } }),
        row('mine', 4, '09:00', 'started'),
      ],
      desk('ostergotland', open('16:30', { shift: 'end' })),
    );
    const said = cards.filter(({ rule }) => rule !== 'OST-QUEUE-1').map(({ url, rule }) => [url, rule]);
    expect(said).toContainEqual(['urgent', 'OST-REPLY-4']);
    expect(said).toContainEqual(['protected', 'OST-PROT-2']);
    expect(said).toContainEqual(['mine', 'OST-SHIFT-1']);
    expect(said.map(([, rule]) => rule)).not.toContain('OST-PROT-1');
  });
});

test('who has accepted a case is not told to leave it', () => {
  const summary = (owner: string) => {
    const handover = { to: 'Annan enhet', state: 'accepted' } as const;
    const notes = { handover: { target: 'other-unit' } } as const;
    return cardOf('OST-HAND-2', { case: { handover, owner }, notes })?.summary;
  };
  expect(summary('Lars Läkare')).toBe('Överlämningen är accepterad: lämna mötet aktivt');
  expect(summary('Sara Sköterska')).toBe('Överlämningen är accepterad: har du lämnat över, lämna mötet aktivt');
});

test('at the end of the shift a pending handover is not asked for anew, but is to go to a role', () => {
  const summary = (handover: Case['handover']) =>
    cardOf('OST-SHIFT-1', { case: { handover }, desk: { shift: 'end' } })?.summary;
  expect(summary(null)).toBe('Lägg över ärendet till en yrkesroll innan du slutar');
  expect(summary({ to: 'Sjuksköterska', state: 'pending' })).toMatch(/inte accepterad: se till att den går till en/);
});
