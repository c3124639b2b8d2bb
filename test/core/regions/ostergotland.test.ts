import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Case, Contact, Message } from '../../../src/core/contract/case.ts';
import type { Desk } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { adviseQueue } from '../../../src/core/queue.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { desk, monday, quiet, sample } from '../samples.ts';
import { testExamples } from './examples.ts';
import { examples, open } from './ostergotland.cases.ts';

// OST-REPLY-2 is a condition of OST-REPLY-1's countdown.
testExamples('ostergotland', examples, ['OST-REPLY-2']);

const patient = (clock: string): Message => ({ at: monday(clock), from: 'patient', text: 'Hej' });
const staff = (clock: string): Message => ({ at: monday(clock), from: 'staff', text: 'Hur mår du?' });
const call = (clock: string, answered = false): Contact => ({ at: monday(clock), kind: 'phone', answered });

interface Changes {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  notes?: Notes;
}
function adviceOn({ case: c, desk: d, notes }: Changes, drop: (keyof Case)[] = []) {
  const s = sample('ostergotland', { ...(c && { case: c }), ...(d && { desk: d }), ...(notes && { notes }) });
  for (const key of drop) delete s.case[key];
  return { ...advise(s.case, s.desk, s.notes), sample: s };
}
/** The one countdown: started 09.15, in a unit that is open 8–17. */
function countdown(changes: Changes & { now?: string }, drop: (keyof Case)[] = []) {
  const { now = '10:15', ...rest } = changes;
  const c = { startedAt: monday('09:15'), messages: [patient('09:20'), staff('09:30'), staff('12:30')], ...rest.case };
  const { countdowns } = adviceOn({ ...rest, case: c, desk: { ...open(now), ...rest.desk } }, drop);
  expect(countdowns.length).toBeLessThanOrEqual(1);
  return countdowns[0];
}

describe('OST-REPLY-1: six working hours from the start', () => {
  test('not from the message, and due at the very minute', () => {
    expect(countdown({ now: '15:14' })).toEqual({
      rule: 'OST-REPLY-1',
      state: 'counting',
      startedAt: monday('09:15'),
      deadline: monday('15:15'),
      attempts: { made: 2, required: 2 },
      missing: ['time'],
      mayClose: false,
    });
    expect(countdown({ now: '15:15' })).toMatchObject({ state: 'due', missing: [], mayClose: true });
  });
  test('carried to the next working day; a deadline at closing stands there', () => {
    const late = { startedAt: monday('14:00'), messages: [patient('14:10'), staff('14:20')] };
    expect(countdown({ case: late, now: '14:30' })?.deadline).toBe('2026-03-03T11:00:00+01:00');
    const early = { startedAt: monday('11:00'), messages: [patient('11:10'), staff('11:20')] };
    expect(countdown({ case: early, now: '11:30' })?.deadline).toBe(monday('17:00'));
  });
  test('a new silence has the same start, and begins its attempts anew', () => {
    const messages = [staff('09:16'), staff('12:30'), patient('12:40'), staff('15:00')];
    expect(countdown({ case: { messages }, now: '15:30' })).toMatchObject({
      state: 'due',
      startedAt: monday('09:15'),
      attempts: { made: 1, required: 2 },
      missing: ['attempt'],
    });
  });
  test('a start that was not read', () => {
    expect(countdown({ now: '16:00' }, ['startedAt'])).toMatchObject({
      state: 'cannot-count',
      startedAt: null,
      deadline: null,
      missing: ['started-at'],
      mayClose: false,
    });
    expect(countdown({ now: '16:00' }, ['startedAt', 'priority'])?.missing).toEqual(['started-at', 'priority']);
  });
  test('no opening hours: nothing is counted', () => {
    expect(countdown({ now: '16:00', desk: { unit: { name: 'Testorp' } } })).toMatchObject({
      state: 'cannot-count',
      startedAt: monday('09:15'),
      missing: ['opening-hours'],
    });
  });
  test('a chat that was not read, or only in part', () => {
    expect(countdown({ now: '16:00' }, ['messages'])?.missing).toEqual(['messages']);
    const part = { messages: [staff('09:30')], messagesPartial: true };
    expect(countdown({ case: part, now: '16:00' })).toMatchObject({ state: 'cannot-count', missing: ['messages'] });
    expect(countdown({ case: { messagesPartial: true }, now: '16:00' })?.mayClose).toBe(true);
  });
  test('the patient answered, in writing or by telephone', () => {
    expect(countdown({ case: { messages: [staff('09:30'), patient('09:40')] } })).toMatchObject({
      state: 'stopped',
      missing: ['silence'],
    });
    expect(countdown({ case: { contacts: [call('13:00', true)] }, now: '16:00' })?.state).toBe('stopped');
  });
  test.each(['waiting', 'received'] as const)('%s: not begun', (phase) => {
    expect(countdown({ case: { phase } })).toMatchObject({ state: 'not-started', missing: ['time', 'attempt'] });
  });
});

describe('OST-REPLY-2: two attempts some hours apart', () => {
  const at = (...clocks: string[]) => ({ messages: [patient('09:20'), ...clocks.map(staff)] });
  test.each([
    ['one attempt: only an attempt is missing', ['09:30'], ['attempt']],
    ['a minute short of three hours', ['09:30', '12:29'], ['spacing']],
    ['three hours', ['09:30', '12:30'], []],
    ['the first and the last count', ['09:30', '11:00', '12:30'], []],
  ])('%s', (_, clocks, missing) => {
    const found = countdown({ case: at(...clocks), now: '16:00' });
    expect(found).toMatchObject({ state: 'due', missing, mayClose: missing.length === 0 });
  });
  test('the unit’s own spacing goes before', () => {
    const own = (attemptSpacingHours: number) => ({
      case: at('09:30', '11:30'),
      now: '16:00',
      desk: { unit: { name: 'Testorp', hours: { mon: '08:00-17:00' }, attemptSpacingHours } },
    });
    expect(countdown(own(2))?.missing).toEqual([]);
    expect(countdown(own(2.5))?.missing).toEqual(['spacing']);
  });
  test('an SMS and a call that staff noted are attempts', () => {
    const attempts = [{ at: monday('13:00'), kind: 'phone' as const, answered: false }];
    expect(countdown({ case: at('09:30'), notes: { attempts }, now: '16:00' })?.mayClose).toBe(true);
  });
});

describe('a priority that was not read', () => {
  test('is counted as OST-REPLY-1, and closes nothing', () => {
    expect(countdown({ now: '16:00' }, ['priority'])).toMatchObject({
      rule: 'OST-REPLY-1',
      state: 'due',
      missing: ['priority'],
      mayClose: false,
    });
    expect(adviceOn({}, ['priority']).unread).toContainEqual({
      field: 'priority',
      rules: expect.arrayContaining(['OST-REPLY-1']),
    });
  });
  test('is critical before closing, and says that it was not read', () => {
    const cards = adviceOn({ desk: open('16:30') }, ['priority']).cards;
    expect(cards.find(({ rule }) => rule === 'OST-REPLY-4')).toMatchObject({
      indicator: 'critical',
      summary: 'Prioriteten är inte läst: se efter. Prio 1–2 ska avslutas före stängning',
    });
    expect(cards.map(({ rule }) => rule)).not.toContain('OST-DAY-1');
    const other = adviceOn({ notes: { handover: { target: 'other-unit' } } }, ['priority']).cards;
    expect(other.find(({ rule }) => rule === 'OST-HAND-3')?.detail).toContain('Prioriteten är inte läst');
  });
  test('is no fault in an administrative case', () => {
    const administrative = { flow: 'administrative' as const };
    expect(countdown({ case: administrative, now: '16:00' }, ['priority'])).toMatchObject({
      rule: 'OST-REPLY-1',
      mayClose: true,
    });
    const { cards, unread } = adviceOn({ case: administrative, desk: open('16:30') }, ['priority']);
    expect(cards.map(({ rule }) => rule)).not.toContain('OST-REPLY-4');
    expect(unread.map(({ field }) => field)).not.toContain('priority');
  });
});

describe('OST-REPLY-5: priority 1–2', () => {
  const urgent = (changes: Partial<Case> = {}) => ({
    priority: 2,
    messages: [patient('09:20'), staff('09:30'), staff('09:45')],
    ...changes,
  });
  test('two attempts in chat and one by telephone, whatever the time', () => {
    expect(countdown({ case: urgent() })).toEqual({
      rule: 'OST-REPLY-5',
      state: 'counting',
      startedAt: monday('09:30'),
      deadline: monday('17:00'),
      attempts: { made: 2, required: 2 },
      missing: ['phone'],
      mayClose: false,
    });
    expect(countdown({ case: urgent({ contacts: [call('10:00')] }) })).toMatchObject({ missing: [], mayClose: true });
  });
  test('only chat counts as chat, and a call inside the platform is not by telephone', () => {
    const contacts: Contact[] = [{ at: monday('09:50'), kind: 'voice', answered: false }];
    const one = urgent({ messages: [patient('09:20'), staff('09:30')], contacts });
    expect(countdown({ case: one })).toMatchObject({ attempts: { made: 1 }, missing: ['attempt', 'phone'] });
  });
  test('due at closing time, which closes nothing by itself', () => {
    expect(countdown({ case: urgent(), now: '16:59' })?.state).toBe('counting');
    expect(countdown({ case: urgent(), now: '17:00' })).toMatchObject({ state: 'due', missing: ['phone'] });
  });
  test('hours and start are no conditions', () => {
    const called = urgent({ contacts: [call('10:00')] });
    const unset = { unit: { name: 'Testorp' } };
    expect(countdown({ case: called, desk: unset })).toMatchObject({ deadline: null, missing: [], mayClose: true });
    expect(countdown({ case: called }, ['startedAt'])).toMatchObject({ missing: [], mayClose: true });
  });
  test('not begun, answered, or not read', () => {
    expect(countdown({ case: urgent({ phase: 'received' }) })).toMatchObject({
      state: 'not-started',
      missing: ['attempt', 'phone'],
    });
    expect(countdown({ case: urgent({ messages: [staff('09:30'), patient('09:40')] }) })?.missing).toEqual(['silence']);
    expect(countdown({ case: urgent() }, ['messages'])?.missing).toEqual(['messages']);
  });
  test('in words', () => {
    const { countdowns, sample: s } = adviceOn({ case: urgent(), desk: open('10:15') });
    const [found] = countdowns;
    expect(found && viewCountdown(found, s.case, s.desk)).toMatchObject({
      limit: 'före stängning',
      hours: 'mån–fre 08.00–17.00, inte helgdagar',
      missing: ['Försök nå patienten per telefon, och notera försöket.'],
    });
  });
});

const cardOf = (rule: string, changes: Changes) => adviceOn(changes).cards.find((card) => card.rule === rule);

test.each([
  ['an ordinary day', '2026-03-02T16:30:00+01:00', 'tisdag 3 mars 2026'],
  ['a Friday', '2026-03-06T16:30:00+01:00', 'måndag 9 mars 2026'],
  ['before Easter', '2026-04-02T16:30:00+02:00', 'tisdag 7 april 2026'],
])('OST-DAY-1 shows the next weekday: %s', (_, now, day) => {
  expect(cardOf('OST-DAY-1', { case: { priority: 3 }, desk: open('16:30', { now }) })?.summary).toBe(
    `Hinner ni inte i dag? Meddela patienten att ärendet hanteras nästa vardag, ${day}`,
  );
});

test.each<[string, Changes, string]>([
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
  const { unread } = adviceOn({ case: { phase: 'waiting', priority: 3 } });
  expect(unread).toEqual([{ field: 'desk.unit.hours', rules: ['OST-HOURS-2', 'OST-DAY-1'] }]);
});

test('OST-REPLY-4 cannot tell on a closed day without the arrival, but tells at closing time', () => {
  const without = (now: string) => adviceOn({ case: { priority: 1 }, desk: open('10:00', { now }) }, ['arrivedAt']);
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
  const list = adviceOn({}).checklists.find(({ rule }) => rule === 'OST-DEV-1');
  expect(list?.steps.map(({ text }) => text)).toEqual([
    'Involverade system: Gemensamma IT-stöd 1177 direkt',
    'Länkar, Länkadress (URL): https://clinic.platform24.se/patient/visit/1001',
    'Länkar, Länknamn: Patientärende',
  ]);
});

describe('registration', () => {
  const register = (notes: Notes) => {
    const { registration } = adviceOn({ notes });
    const rows = registration.entries.map(({ rule, by, fields }) => [rule, by, ...fields]);
    return { undecided: registration.undecided, rows, system: registration.system };
  };
  const summons = ['OST-REG-1', 'user', { name: 'Kallelsesätt', value: 'muntligt' }];
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
    expect(register(notes)).toEqual({ system: 'cosmic', undecided, rows });
  });
  test('each question that it asks is there to be answered', () => {
    expect(routineOf('ostergotland').questions.map(({ id }) => id)).toEqual(['outcome', 'replaces-visit']);
  });
});

test('the note: keywords in the document’s order', () => {
  const { journal } = adviceOn({});
  expect(journal).toMatchObject({ rule: 'OST-JRN-1', template: 'Rådgivning RGS webb' });
  expect(journal.headings).toEqual([
    { keyword: 'Kontaktorsak', text: 'Feber', rule: 'OST-JRN-2' },
    { keyword: 'Kontaktsätt', text: 'Ärende via e-tjänst', rule: 'OST-JRN-3' },
    { keyword: 'Aktuellt hälsoproblem', text: 'Feber sedan två dagar.\nHosta: ja', rule: 'OST-JRN-4' },
  ]);
  expect(adviceOn({ case: { reason: null, anamnesis: null } }).journal.headings.map(({ text }) => text)).toEqual([
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

test('a mark can be set and taken away again', () => {
  for (const { label, patch, undo, isSet } of routineOf('ostergotland').marks) {
    expect(isSet({}), label).toBe(false);
    expect(isSet(patch as Notes), label).toBe(true);
    expect(isSet({ ...patch, ...undo } as Notes), label).toBe(false);
  }
});

test('marks and questions name rules of the routine', () => {
  const { rows, marks, questions } = routineOf('ostergotland');
  const ids = rows.map(({ id }) => id);
  for (const { rule } of [...marks, ...questions]) expect(ids).toContain(rule);
});
