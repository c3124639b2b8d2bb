import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { UserRole } from '../../../src/core/contract/desk.ts';
import type { HandoverPlan, Notes } from '../../../src/core/contract/notes.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import type { NotesPatch } from '../../../src/core/routine.ts';
import { applyPatch } from '../../../src/desk/notes-patch.ts';
import { sample } from '../samples.ts';
import { both, distance, register, rows, same, text, visit } from './skane.rows.ts';

const own = ['self-care', 'information', 'treatment', 'prescription', 'certificate', 'lab-test', 'referral'] as const;
test.each(own)('a nurse who hands over inside the unit after %s: the chain’s rows, every party', (outcome) => {
  const to = (plan: Omit<HandoverPlan, 'target'>) =>
    rows(register('nurse', { outcome, handover: { target: 'same-unit', ...plan }, replacesVisit: true }).entries);
  expect(to({ then: 'physical', receiver: 'physician' })).toEqual([
    `SKN-REG-4 user: ${distance}`,
    `SKN-REG-4 visiting-staff: ${visit}`,
  ]);
  expect(to({ then: 'digital', day: 'same' })).toEqual(['SKN-REG-5 user: –', `SKN-REG-5 digital-staff: ${both}`]);
});
test('a row that wants no documentation says that it does not speak of a measure of one’s own', () => {
  const { entries } = register('nurse', { ...same({ then: 'digital', day: 'same' }), outcome: 'treatment' });
  expect(entries[0]?.note).toMatch(/^Ingen dokumentation i PMO\. .*egen åtgärd före överlämningen.*lokala rutinen\.$/);
});

test('what a physician did before the case goes on has its own row, which says that the chain has none', () => {
  const { entries } = register('physician', { ...same({ then: 'digital', day: 'same' }), outcome: 'treatment' });
  expect(rows(entries)).toEqual([`SKN-REG-10 user: ${distance}`]);
  expect(entries[0]?.note).toContain('ingen rad för en överlämning från läkare');
});

describe('digital another day, and then a visit', () => {
  const plan: Omit<HandoverPlan, 'target'> = { then: 'digital-then-physical', day: 'other' };
  const parties = [`nurse: ${both}`, `digital-staff: ${both}`, `visiting-staff: ${visit}`];
  test.each<[UserRole, Notes['part'], number]>([
    ['nurse', 'sender', 0],
    ['physician', 'receiver', 1],
    ['physician', 'visit', 2],
  ])('for %s, %s: the same three parties, and the digital one closes', (role, part, at) => {
    const { entries } = register(role, { ...same(plan), ...(part ? { part } : {}) });
    const rules = ['SKN-REG-6', 'SKN-REG-6', 'SKN-REG-4'];
    const lines = parties.map(
      (line, index) => `${rules[index]} ${index === at ? line.replace(/^[\w-]+/, 'user') : line}`,
    );
    expect(rows(entries)).toEqual([lines[at], ...lines.filter((_, index) => index !== at)]);
    const closing = entries.flatMap(({ by, note }) => (note.includes('Avsluta ärendet i 1177 direkt') ? [by] : []));
    expect(closing).toEqual([part === 'receiver' ? 'user' : 'digital-staff']);
    expect(entries[0]?.note).toContain('En digital kontakt en annan dag och sedan ett besök läses som');
  });
});

test.each<[string, UserRole, string]>([
  ['a nurse who meets the patient', 'nurse', `SKN-REG-3 user: ${visit}`],
  ['a physician who meets the patient', 'physician', `SKN-REG-4 user: ${visit}`],
  ['a counsellor who meets the patient', 'counsellor', `SKN-REG-4 user: ${visit}`],
])('%s registers the row of that role, whatever was planned', (_, role, line) => {
  const { entries } = register(role, { ...same({ then: 'physical', receiver: 'other' }), part: 'visit' });
  expect(rows(entries)[0]).toBe(line);
});
test.each<UserRole | undefined>([undefined, 'administrator', 'medical-secretary', 'manager'])(
  'a link of the chain wants the role of somebody in care: %s',
  (role) => {
    for (const part of ['receiver', 'visit'] as const) {
      const { entries } = register(role, { ...same({ then: 'digital', day: 'same' }), part });
      expect(rows(entries)).toEqual(['SKN-REG-13 user: –']);
      expect(entries[0]?.note).toContain('Ange din vårdroll');
    }
  },
);
test('a nurse who takes a case over digitally is told how the row is read', () => {
  const taken = register('nurse', { ...same({ then: 'digital', day: 'same' }), part: 'receiver', replacesVisit: true });
  expect(rows(taken.entries)[0]).toBe(`SKN-REG-5 user: ${distance}`);
  expect(taken.entries[0]?.note).toContain('en sjuksköterska som tar över räknas dit');
  const sent = register('nurse', same({ then: 'digital', day: 'other', receiver: 'nurse' }));
  expect(sent.entries[0]?.note).toContain('en sjuksköterska som tar över räknas dit');
});

test.each<[HandoverPlan['target'], string]>([
  ['not-in-service', text],
  ['other-unit', '–'],
  ['same-unit', '–'],
])('a patient referred elsewhere, target %s: the row is for units without the service alone', (target, contact) => {
  const { entries } = register('nurse', { outcome: 'redirection', handover: { target }, replacesVisit: false });
  expect(rows(entries)).toEqual([`SKN-REG-9 user: ${contact}`]);
});

test('a nurse’s referral says how its row is read', () => {
  expect(register('nurse', { outcome: 'referral', replacesVisit: true }).entries[0]?.note).toContain(
    'Så läser vi anvisningen: Anvisningen har bara raden ”ersätter ett besök”. Raden nämner inte sjuksköterska',
  );
});

test.each<[string, UserRole, Notes]>([
  ['nothing is documented', 'nurse', same({ then: 'digital', day: 'same' })],
  ['the day that decides it is not told', 'nurse', same({ then: 'digital' })],
  ['the contact is a visit', 'physician', { ...same({ then: 'physical' }), part: 'visit' }],
  ['there was no contact', 'nurse', { outcome: 'no-reply' }],
  ['the role has no row', 'administrator', { outcome: 'self-care' }],
])('no telephone form where %s', (_, role, notes) => {
  const { entries } = register(role, { ...notes, contactForms: ['phone'] });
  expect(entries.map(({ rule }) => rule)).not.toContain('SKN-PMO-3');
});
test('a telephone form where the instruction has no row for the contact but there was one', () => {
  const { entries } = register('physician', { outcome: 'self-care', contactForms: ['phone'] });
  expect(entries.map(({ rule }) => rule)).toEqual(['SKN-REG-10', 'SKN-PMO-3']);
});

test.each<[string, Notes, string]>([
  ['the sender of a chain without documentation', same({ then: 'digital', day: 'same' }), 'Ingen dokumentation i PMO'],
  ['who meets the patient', { ...same({ then: 'physical' }), part: 'visit' }, 'ordinarie mottagningsbesök'],
  ['who has answered', { outcome: 'self-care', replacesVisit: true }, 'Du har angett att kontakten ersätter'],
  ['everybody else', { outcome: 'self-care' }, 'Ersätter kontakten ett besök?'],
])('the card says what the registration turns on, for %s', (_, notes, words) => {
  const s = sample('skane', { notes });
  expect(advise(s.case, s.desk, s.notes).cards.find(({ rule }) => rule === 'SKN-REG-13')?.summary).toContain(words);
});

test('the note of who has taken over or meets the patient hands nothing over', () => {
  const noteOf = (notes: Notes): string => {
    const s = sample('skane', { notes });
    return advise(s.case, s.desk, s.notes).journal.text;
  };
  const plan = same({ then: 'digital', day: 'same' });
  expect(noteOf(plan)).toContain('Åtgärd: Ärendet lämnas över inom enheten');
  for (const part of ['receiver', 'visit'] as const)
    expect(noteOf({ ...plan, part })).toContain('Åtgärd: [Fyll i: åtgärd]');
  expect(noteOf({ ...plan, part: 'visit' })).toMatch(/^Besök efter kontakt via 1177 direkt\. Sökorsak: Feber\./);
});

test('a note that the instruction does not want asks why before it is copied', () => {
  const noteOf = (notes: Notes): string => {
    const s = sample('skane', { notes });
    return advise(s.case, s.desk, s.notes).journal.text;
  };
  const unwanted = /^\[Fyll i: varför det dokumenteras, anvisningen säger ”Ingen dokumentation i PMO”\]\n\nKontakt via/;
  expect(noteOf(same({ then: 'digital', day: 'same' }))).toMatch(unwanted);
  expect(noteOf(same({ then: 'digital', day: 'other' }))).not.toMatch(unwanted);
  expect(noteOf({ ...same({ then: 'digital', day: 'same' }), part: 'receiver' })).not.toMatch(unwanted);
});

test('in the panel a receiver answers how the case went on, and marks where it came from', () => {
  const { marks, questions } = routineOf('skane');
  const digital = questions.find(({ id }) => id === 'handover-then')?.answers.find(({ label }) => label === 'Digitalt');
  const sameDay = questions.find(({ id }) => id === 'handover-day')?.answers.find(({ label }) => label === 'Samma dag');
  const taken = (label: string): Notes => {
    const mark = marks.find((one) => one.label === label);
    const patches = [mark?.patch, digital?.patch, sameDay?.patch].filter(
      (one): one is NotesPatch => typeof one === 'object',
    );
    expect(patches).toHaveLength(3);
    const notes = patches.reduce<Notes>(applyPatch, {});
    expect(mark?.isSet(notes)).toBe(true);
    return notes;
  };
  const rule = (notes: Notes) => register('physician', notes).entries[0]?.rule;
  expect(rule(taken('Jag har tagit över ärendet digitalt på enheten'))).toBe('SKN-REG-5');
  expect(rule(taken('Jag har tagit över ärendet från en annan enhet'))).toBe('SKN-REG-8');
});
