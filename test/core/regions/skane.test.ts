import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { QuestionId } from '../../../src/core/contract/advice.ts';
import type { UserRole } from '../../../src/core/contract/desk.ts';
import type { HandoverPlan, Notes } from '../../../src/core/contract/notes.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { applyPatch } from '../../../src/desk/notes-patch.ts';
import { sample } from '../samples.ts';
import { testExamples } from './examples.ts';
import { examples } from './skane.cases.ts';
import { both, distance, register, rows, same, text, value, visit } from './skane.rows.ts';

testExamples('skane', examples);

const matrix: [string, UserRole, Notes, string[], string[], string[]][] = [
  // scenario, role, notes, does not replace a visit, replaces a visit
  ['SKN-REG-1', 'nurse', { outcome: 'self-care' }, [`user: ${text}`], [`user: ${distance}`], []],
  ['SKN-REG-2', 'nurse', { outcome: 'treatment' }, ['user: –'], [`user: ${distance}`], []],
  [
    'SKN-REG-3',
    'nurse',
    same({ then: 'physical', receiver: 'nurse' }),
    [`user: ${text}`],
    [`user: ${distance}`],
    [`visiting-nurse: ${visit}`],
  ],
  [
    'SKN-REG-4',
    'nurse',
    same({ then: 'physical', receiver: 'physician' }),
    [`user: ${text}`],
    [`user: ${distance}`],
    [`visiting-staff: ${visit}`],
  ],
  ['SKN-REG-5', 'nurse', same({ then: 'digital', day: 'same' }), ['user: –'], ['user: –'], [`digital-staff: ${both}`]],
  [
    'SKN-REG-6',
    'nurse',
    same({ then: 'digital', day: 'other' }),
    [`user: ${text}`],
    [`user: ${distance}`],
    [`digital-staff: ${both}`],
  ],
  [
    'SKN-REG-7',
    'nurse',
    same({ then: 'digital-then-physical', day: 'same' }),
    ['user: –'],
    ['user: –'],
    [`digital-staff: ${both}`, `visiting-staff: ${visit}`],
  ],
  [
    'SKN-REG-8',
    'nurse',
    { outcome: 'handover', handover: { target: 'other-unit', then: 'digital', day: 'same' } },
    [`user: ${text}`],
    [`user: ${distance}`],
    [`receiving-staff: ${both}`],
  ],
  ['SKN-REG-9', 'nurse', { outcome: 'redirection' }, [`user: ${text}`], [`user: ${distance}`], []],
  ['SKN-REG-9', 'physician', { outcome: 'redirection' }, [`user: ${text}`], [`user: ${distance}`], []],
  ['SKN-REG-10', 'physician', { outcome: 'treatment' }, ['user: –'], [`user: ${distance}`], []],
  ['SKN-REG-10', 'physiotherapist', { outcome: 'treatment' }, ['user: –'], [`user: ${distance}`], []],
  ['SKN-REG-11', 'physician', { outcome: 'prescription' }, [`user: ${text}`], [`user: ${distance}`], []],
  ['SKN-REG-12', 'physician', { outcome: 'referral' }, ['user: –'], [`user: ${distance}`], []],
  // The other links of the chains: the user's own row first.
  [
    'SKN-REG-5',
    'physician',
    { ...same({ then: 'digital', day: 'same' }), part: 'receiver' },
    [`user: ${text}`],
    [`user: ${distance}`],
    ['nurse: –'],
  ],
  [
    'SKN-REG-6',
    'physician',
    { ...same({ then: 'digital', day: 'other' }), part: 'receiver' },
    [`user: ${text}`],
    [`user: ${distance}`],
    [`nurse: ${both}`],
  ],
  [
    'SKN-REG-7',
    'physician',
    { ...same({ then: 'digital-then-physical', day: 'same' }), part: 'visit' },
    [`user: ${visit}`],
    [`user: ${visit}`],
    ['nurse: –', `digital-staff: ${both}`],
  ],
  [
    'SKN-REG-3',
    'nurse',
    { ...same({ then: 'physical', receiver: 'nurse' }), part: 'visit' },
    [`user: ${visit}`],
    [`user: ${visit}`],
    [`nurse: ${both}`],
  ],
  [
    'SKN-REG-8',
    'physician',
    { outcome: 'handover', handover: { target: 'other-unit', day: 'same' }, part: 'receiver' },
    [`user: ${text}`],
    [`user: ${distance}`],
    [`nurse: ${both}`],
  ],
];

describe.each(matrix)('%s for %s', (rule, role, notes, notReplacing, replacing, others) => {
  const lines = (own: string[]) => [...own, ...others].map((line) => `${rule} ${line}`);
  test('does not replace a visit', () => {
    const { entries, undecided } = register(role, { ...notes, replacesVisit: false });
    expect(rows(entries)).toEqual(lines(notReplacing));
    expect(undecided).toEqual([]);
  });
  test('replaces a visit', () => {
    const { entries, undecided } = register(role, { ...notes, replacesVisit: true });
    expect(rows(entries)).toEqual(lines(replacing));
    expect(undecided).toEqual([]);
  });
  test('asks only where its own row turns on it', () => {
    const turns = notReplacing[0] !== replacing[0];
    expect(register(role, notes).undecided).toEqual(turns ? ['replaces-visit'] : []);
  });
});

test.each<[string, NonNullable<HandoverPlan['day']>, string]>([
  ['the same day', 'same', 'SKN-REG-7'],
  ['another day', 'other', 'SKN-REG-4'],
])('who meets the patient registers a visit, though the plan was digital, %s', (_, day, rule) => {
  const { entries, undecided } = register('physician', { ...same({ then: 'digital', day }), part: 'visit' });
  expect(rows(entries)[0]).toBe(`${rule} user: ${visit}`);
  expect(undecided).toEqual([]);
});

test('the attribute stands on both digital contacts and not on the visit', () => {
  expect(value(register('nurse', { outcome: 'self-care', replacesVisit: true }).entries[0], 'Attribut')).toBe(
    '1177 direkt',
  );
  expect(value(register('nurse', { outcome: 'self-care', replacesVisit: false }).entries[0], 'Attribut')).toBe(
    '1177 direkt',
  );
  const seen = register('nurse', { ...same({ then: 'physical', receiver: 'nurse' }), part: 'visit' }).entries[0];
  expect(value(seen, 'Attribut')).toBeUndefined();
});

test('the nurse registers but does not close when the case is handled another day or at another unit', () => {
  for (const notes of [
    same({ then: 'digital', day: 'other' }),
    { outcome: 'handover', handover: { target: 'other-unit', day: 'same' } } satisfies Notes,
  ]) {
    const [own, other] = register('nurse', { ...notes, replacesVisit: false }).entries;
    expect(own?.note).toContain('Avsluta inte ärendet');
    expect(other?.note).toContain('Avsluta ärendet i 1177 direkt');
  }
  expect(register('nurse', { outcome: 'self-care', replacesVisit: false }).entries[0]?.note).toContain(
    'Avsluta ärendet i 1177 direkt',
  );
});

test.each<[string, UserRole, Notes, QuestionId[]]>([
  ['nothing decided', 'nurse', {}, ['outcome', 'replaces-visit']],
  ['handed over inside the unit', 'nurse', same({}), ['handover-then']],
  ['digitally', 'nurse', same({ then: 'digital' }), ['handover-day']],
  ['digitally and then a visit', 'nurse', same({ then: 'digital-then-physical' }), ['handover-day']],
  ['a visit', 'nurse', same({ then: 'physical' }), ['handover-receiver', 'replaces-visit']],
  ['another unit', 'nurse', { outcome: 'handover', handover: { target: 'other-unit' } }, ['handover-day']],
  ['the user’s own visit, whose role tells the row', 'physician', { part: 'visit' }, []],
  [
    'a nurse’s own treatment before she hands over inside the unit',
    'nurse',
    { outcome: 'treatment', handover: { target: 'same-unit' } },
    ['handover-then'],
  ],
  ['taken over, and only how it went told', 'physician', { part: 'receiver' }, ['handover-then']],
])('asks, %s', (_, role, notes, questions) => {
  expect(register(role, notes).undecided).toEqual(questions);
});

test('another answer to what the case led to asks anew how it goes on', () => {
  const answers = routineOf('skane').questions.flatMap((question) => question.answers);
  const given = (...labels: string[]) =>
    labels.reduce<Notes>((notes, label) => {
      const answer = answers.find((one) => one.label === label);
      return answer ? applyPatch(notes, answer.patch) : notes;
    }, {});
  const toOtherUnit = given('Överlämning till annan enhet', 'Samma dag');
  expect(register('nurse', toOtherUnit).entries[0]?.rule).toBe('SKN-REG-8');
  const inside = given('Överlämning till annan enhet', 'Samma dag', 'Överlämning inom enheten');
  expect(register('nurse', inside)).toEqual({ system: 'pmo', undecided: ['handover-then'], entries: [] });
});

test.each<[string, UserRole | undefined, Notes]>([
  ['no row for advice by a physician alone', 'physician', { outcome: 'self-care', replacesVisit: true }],
  [
    'no row for another unit another day',
    'nurse',
    { outcome: 'handover', handover: { target: 'other-unit', day: 'other' }, replacesVisit: true },
  ],
  ['no row for a case without an answer', 'nurse', { outcome: 'no-reply', replacesVisit: false }],
  [
    'no row for a chain that begins with a physician',
    'physician',
    { ...same({ then: 'digital', day: 'same' }), replacesVisit: true },
  ],
  ['no row for an administrator', 'administrator', { outcome: 'self-care', replacesVisit: false }],
])('%s: says so and fills in nothing', (_, role, notes) => {
  const { entries } = register(role, notes);
  expect(entries).toHaveLength(1);
  expect(entries[0]?.fields).toEqual([]);
  expect(entries[0]?.note).toMatch(/^Anvisning/);
});

test('trouble with the service offers the telephone forms, with the attribute', () => {
  const { entries } = register('nurse', { outcome: 'self-care', replacesVisit: false, contactForms: ['phone'] });
  expect(entries.map(({ rule }) => rule)).toEqual(['SKN-REG-1', 'SKN-PMO-3']);
  expect(value(entries[1], 'Vårdkontakt')).toEqual(['Telefonsamtal', 'Telefonsamtal som ersätter besök']);
  expect(value(entries[1], 'Attribut')).toBe('1177 direkt');
});

test('the instruction is silent on everything else, and says so', () => {
  const s = sample('skane', { case: { priority: 1, contact: 'guardian', images: 3 } });
  const advice = advise(s.case, s.desk, s.notes);
  expect(advice.cards.map(({ rule }) => rule)).toEqual(['SKN-REG-13', 'SKN-SCOPE-1']);
  expect(advice.countdowns).toEqual([]);
  expect(advice.checklists).toEqual([]);
});

test('PMO: one running text, without keywords', () => {
  const s = sample('skane', { notes: {} });
  const { journal } = advise(s.case, s.desk, s.notes);
  expect(journal.headings).toEqual([]);
  expect(journal.text).toContain('Sökorsak: Feber.');
  expect(journal.text).toContain('Feber sedan två dagar.\nHosta: ja');
  expect(journal.text).toContain('[Fyll i: bedömning]');
  expect(advise(s.case, s.desk, { texts: { '1177 direkt': 'Egen text' } }).journal.text).toBe('Egen text');
});
