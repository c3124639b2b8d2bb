import { describe, expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import type { Outcome } from '../../src/core/contract/notes.ts';
import { textsFor } from '../../src/core/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { monday, sample } from './samples.ts';

type Changes = NonNullable<Parameters<typeof sample>[1]>;

/** The note, and the text that tells of the case's course. */
function written(region: RegionKey, changes: Changes): { note: string; course: string; registration: string } {
  const s = sample(region, changes);
  const { journal, registration } = advise(s.case, s.desk, s.notes);
  const course = textsFor(s.case, s.desk, s.notes).find(({ title }) => title.startsWith('Ärendets gång'))?.text ?? '';
  return { note: journal.text, course, registration: JSON.stringify(registration) };
}

const regions: readonly RegionKey[] = ['jonkoping', 'kalmar', 'ostergotland', 'uppsala', 'skane'];
const noReply = { outcome: 'no-reply' } as const;

describe.each(regions)('no answer, %s', (region) => {
  test.each([
    ['the patient', { contact: 'self' } as const, 'Ärendet avslutas utan svar från patienten.'],
    ['a guardian', { contact: 'guardian' } as const, 'Ärendet avslutas utan svar från vårdnadshavaren.'],
  ])('from %s', (_, c, sentence) => {
    expect(written(region, { case: c, notes: noReply }).course).toContain(sentence);
  });
  test('whom it was with is not guessed where that was not read', () => {
    const s = sample(region, { notes: noReply });
    delete s.case.contact;
    const texts = textsFor(s.case, s.desk, s.notes).map(({ text }) => text);
    expect(texts.join('\n')).toContain('Ärendet avslutas utan svar.');
  });
  test('goes nowhere, whatever was planned', () => {
    const { note, course } = written(region, { notes: { ...noReply, handover: { target: 'other-unit' } } });
    expect(`${note}\n${course}`).toContain('Ärendet avslutas utan svar från patienten.');
    expect(`${note}\n${course}`).not.toContain('lämnas över');
  });
});

test.each(regions)('what was done before the case goes on is told with where it goes, %s', (region) => {
  const handover = { target: 'other-unit' } as const;
  const courseWith = (outcome: Outcome) => written(region, { notes: { outcome, handover } }).course;
  expect(courseWith('treatment')).toContain('Behandling: [Fyll i: vilken].\nÄrendet lämnas över till en annan enhet.');
  // A booked visit is where it goes.
  expect(courseWith('physical-visit')).not.toContain('lämnas över');
});

test.each(regions)('with whom a closed case stood is told as past, %s', (region) => {
  const handover = { state: 'pending' } as const;
  const ongoing = written(region, { case: { handover } }).course;
  expect(ongoing).toContain('Ärendet ligger hos rollen sjuksköterska.\nÖverlämningen är inte accepterad än.');
  const closed = written(region, { case: { handover, phase: 'closed', closedAt: monday('10:00') } }).course;
  expect(closed).toContain('Ärendet låg hos rollen sjuksköterska.\nÖverlämningen var inte accepterad.');
});

test.each<[RegionKey, string, string]>([
  ['uppsala', 'ljudsamtal', 'videomöte'],
  ['kalmar', 'röstsamtal', 'videosamtal'],
  ['jonkoping', 'röstsamtal', 'videosamtal'],
  ['ostergotland', 'röstsamtal', 'videosamtal'],
  ['skane', 'röstsamtal', 'videosamtal'],
])('calls have the routine’s own words, %s', (region, voice, video) => {
  const messages = [{ at: monday('09:30'), from: 'staff', text: 'Hör av dig' } as const];
  const contacts = [
    { at: monday('09:40'), kind: 'voice', answered: false } as const,
    { at: monday('09:50'), kind: 'video', answered: false } as const,
  ];
  const { course } = written(region, { case: { messages, contacts }, notes: { contactForms: ['voice', 'video'] } });
  expect(course).toContain(`kl. 09.40 ${voice} i tjänsten, inget svar\nkl. 09.50 ${video}, inget svar`);
  expect(course).toContain(`Kontaktform: ${voice}, ${video}.`);
  expect(course).toContain(`${voice} i tjänsten 2 mars 2026 kl. 09.40, ${video} 2 mars 2026 kl. 09.50.`);
});

describe('Jönköping leaves to a person what only a person can judge', () => {
  test('whether the fee of a qualified contact is taken', () => {
    const { registration, course } = written('jonkoping', { notes: { qualified: true, contactForms: ['chat'] } });
    expect(registration).toContain('{"name":"Patientavgift","choices":["100 kr","0 kr"]}');
    expect(registration).toContain('Om den ska tas ut är en medicinsk bedömning');
    expect(course).toContain('Kvalificerad kontakt, patientavgift: [Fyll i: 100 kr, eller annat enligt');
    expect(written('jonkoping', { notes: { qualified: false } }).course).toContain(
      'Inte kvalificerad kontakt, avgiftsfri.',
    );
  });
  test('whether care was given where the patient never answered', () => {
    expect(written('jonkoping', {}).note).toMatch(/^KVÅ-kod: ZV051$/m);
    const unanswered = written('jonkoping', { notes: noReply }).note;
    expect(unanswered).not.toMatch(/^KVÅ-kod: ZV051$/m);
    expect(unanswered).toContain('KVÅ-kod: [Fyll i: åtgärd och ZV051, om vård har getts]');
  });
});

test('Kalmar: a planned handover is an outcome, and no time is booked', () => {
  const { registration } = written('kalmar', {
    notes: { handover: { target: 'other-unit' }, contactForms: ['chat'] },
  });
  expect(registration).toContain('"undecided":[]');
  expect(registration).not.toContain('Fribokning');
});
