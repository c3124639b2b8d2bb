import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { applyPatch } from '../../../src/desk/notes-patch.ts';
import { bornOn, sample } from '../samples.ts';
import { adviceOn, type Example, testExamples } from './examples.ts';
import { examples } from './jonkoping.cases.ts';

// A condition of JKP-REPLY-1's countdown, the table that JKP-FLOW-1 speaks from, and the contact type of JKP-REG-2.
const within = ['JKP-REPLY-2', 'JKP-FLOW-2', 'JKP-FLOW-3', 'JKP-FLOW-4', 'JKP-FLOW-5', 'JKP-REG-3'];
testExamples('jonkoping', examples, within);

test.each([
  ['in hours on a Friday', '2026-02-27T10:00:00+01:00', 'fredag 27 februari 2026'],
  ['after closing on a Friday', '2026-02-27T17:30:00+01:00', 'måndag 2 mars 2026'],
  ['on a Saturday', '2026-02-28T10:00:00+01:00', 'måndag 2 mars 2026'],
])('an overdue case that came %s is told the day on which it was due', (_, arrivedAt, day) => {
  const { cards } = adviceOn('jonkoping', {
    case: { phase: 'waiting', arrivedAt },
    desk: { now: '2026-03-03T08:00:00+01:00' },
  });
  expect(cards.find(({ rule }) => rule === 'JKP-HOURS-2')?.detail).toMatch(`Det skulle ha påbörjats ${day}. `);
});

test('a pending handover is watched by who hands over, not by who is to receive it', () => {
  const handover = { to: 'Annan enhet', state: 'pending' } as const;
  const summary = (owner: string) =>
    adviceOn('jonkoping', { case: { handover, owner } }).cards.find(({ rule }) => rule === 'JKP-HAND-5')?.summary;
  expect(summary('Sara Sköterska')).toContain('du bevakar ärendet');
  expect(summary('Lars Läkare')).toContain('den som lämnar över bevakar ärendet');
});

test('beside a protected guardian, the missing mark is said to be the patient’s', () => {
  const summary = (guarded: boolean) =>
    adviceOn('jonkoping', { case: { contact: 'guardian', guardian: { protected: guarded } } }).cards.find(
      ({ rule }) => rule === 'JKP-PROT-4',
    )?.summary;
  expect(summary(true)).toBe('Ingen markering om skyddade personuppgifter sedd för patienten');
  expect(summary(false)).toBe('Ingen markering om skyddade personuppgifter sedd');
});

test('of two plans for a handover the latest is marked, and alone', () => {
  const { marks } = routineOf('jonkoping');
  const plans = marks.filter(({ rule }) => rule === 'JKP-HAND-3' || rule === 'JKP-HAND-4');
  const notes = plans.reduce<Notes>(
    (before, { patch }) => applyPatch(before, typeof patch === 'function' ? patch('') : patch),
    {},
  );
  expect(plans.map(({ isSet }) => isSet(notes))).toEqual([false, true]);
});

test('a consent denied in 1177 direkt is not said to fall short', () => {
  const detailOf = (record: 'given' | 'denied') =>
    adviceOn('jonkoping', { case: { consents: { record } } }).cards.find(({ rule }) => rule === 'JKP-CONS-1')?.detail;
  expect(detailOf('given')).toMatch(/^Sidan visar att samtycke är givet, men det räcker inte dit\. Fråga/);
  expect(detailOf('denied')).toMatch(/^Sidan visar att samtycke är nekat\. Inte heller det svaret gäller/);
});

test.each([
  ['ten digits', '121212-1212', /^Skriv ”19” eller ”20”/],
  ['twelve digits', '19121212-1212', /tolv siffror: skriv inte/],
  ['a reserve number of twelve places', '19900101-TF12', /^Numret har bokstäver/],
])('pasting %s', (_, personalIdentityNumber, step) => {
  const { checklists } = adviceOn('jonkoping', { case: { patient: { personalIdentityNumber } } });
  expect(checklists.find(({ rule }) => rule === 'JKP-JRN-1')?.steps[1]?.text).toMatch(step);
});

test('the routine forbids a snabbkontakt only where the contact is not qualified', () => {
  const stepOf = (notes: Example['notes']) =>
    adviceOn('jonkoping', { notes: notes ?? {} }).checklists.find(({ rule }) => rule === 'JKP-JRN-3')?.steps[1]?.text;
  expect(stepOf({})).toMatch(/bara då väljs vårdkontakt\. Annars väljs varken vårdkontakt eller snabbkontakt$/);
  expect(stepOf({ qualified: true })).not.toContain('snabbkontakt');
});

describe('a case that stands with the wrong role', () => {
  const whys = (c: Example['case']) =>
    adviceOn('jonkoping', { case: { phase: 'waiting', ...c } }).cards.flatMap(({ rule, detail }) =>
      rule === 'JKP-FLOW-1' ? [detail.split('\n')[0]] : [],
    );
  const noNumber = { patient: { name: 'Test Testsson', protected: false } };
  const child = { patient: { personalIdentityNumber: bornOn('2015-05-04'), protected: false } };

  test('prio 1–2 is the nurse’s whatever the age, so the age need not be read', () => {
    const urgent = ['Det står hos kurator. Prio 1–2 i kuratorsflödet går till sjuksköterska (JKP-FLOW-4).'];
    const stress = { reason: 'Stress', priority: 1, addressedTo: 'counsellor' } as const;
    expect(whys({ ...stress, ...noNumber })).toEqual(urgent);
    expect(whys({ ...stress, ...child })).toEqual(urgent);
    expect(whys(stress)).toEqual(urgent);
  });
  test.each(['Ryggbesvär', 'Stress'])('%s without a priority on the page is not said to have one', (reason) => {
    expect(whys({ reason, priority: null, addressedTo: 'physician' })).toEqual([
      'Det står hos läkare. Sidan visar ingen prioritet: ärendet räknas till övriga ärenden (JKP-FLOW-4).',
    ]);
  });
  test('a child’s case is the nurse’s though its priority is not read', () => {
    const {
      case: c,
      desk,
      notes,
    } = sample('jonkoping', {
      case: { phase: 'waiting', reason: 'Stress', addressedTo: 'counsellor', ...child },
    });
    const { priority: _, ...unread } = c;
    expect(advise(unread, desk, notes).cards.map(({ rule }) => rule)).toContain('JKP-FLOW-1');
  });
});
