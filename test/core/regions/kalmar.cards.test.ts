import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Desk, UserRole } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { monday, patient } from '../samples.ts';
import { adviceOn, type Example } from './examples.ts';

const advised = (example: Example, drop: (keyof Case)[] = []) => adviceOn('kalmar', example, drop);
const cardOf = (rule: string, example: Example, drop: (keyof Case)[] = []) =>
  advised(example, drop).cards.find((card) => card.rule === rule);

test.each<[string, Partial<Desk>, string]>([
  ['the last hour', { now: monday('15:10') }, 'Tjänsten stänger kl. 16.00: säg det till patienten'],
  ['on a Friday', { now: '2026-03-06T14:29:00+01:00' }, 'Tjänsten stänger kl. 14.30: säg det till patienten'],
  ['at closing', { now: monday('16:00') }, 'Tjänsten är stängd: säg det till patienten'],
  ['before opening', { now: monday('07:30') }, 'Tjänsten är stängd: säg det till patienten'],
  ['just before opening with a short day', shortDay('07:45'), 'Tjänsten är stängd: säg det till patienten'],
])('the patient is told when it closes, or that it is closed: %s', (_, changed, summary) => {
  expect(cardOf('KLM-SHIFT-1', { desk: changed })?.summary).toBe(summary);
});

/** Open for half an hour: the last hour begins before it opens. */
function shortDay(clock: string): Partial<Desk> {
  return { now: monday(clock), unit: { name: 'Testorp', hours: { mon: '08:00-08:30' } } };
}

describe('handing over at the end of the day', () => {
  const late = { now: monday('15:40') };
  const accepted: Partial<Case> = { handover: { to: 'Läkare', state: 'accepted' } };

  test('says when it closes', () => {
    expect(cardOf('KLM-SHIFT-2', { desk: late })?.detail).toMatch(/^Tjänsten stänger kl\. 16\.00\. Välj/);
    expect(cardOf('KLM-SHIFT-2', { desk: { now: monday('16:05') } })?.detail).toMatch(/^Tjänsten är stängd\. Välj/);
    expect(cardOf('KLM-SHIFT-2', { desk: { shift: 'end' } })?.detail).toMatch(/^Välj/);
  });
  test('an accepted case whose owner is not known may be the user’s own', () => {
    const unread = cardOf('KLM-SHIFT-2', { case: accepted, desk: late }, ['owner']);
    expect(unread?.detail).toContain('går inte att se om det är du som har det nu');
    const unnamed = cardOf('KLM-SHIFT-2', { case: accepted, desk: { ...late, user: { role: 'nurse' } } });
    expect(unnamed?.detail).toContain('går inte att se om det är du som har det nu');
    expect(cardOf('KLM-SHIFT-2', { case: accepted, desk: late })?.detail).not.toContain('se efter');
  });
});

test('a free chat does not promise that what it led to is free', () => {
  const said = (notes: Notes) => cardOf('KLM-FEE-1', { notes })?.summary;
  expect(said({ outcome: 'self-care' })).toBe('Ingen patientavgift');
  expect(said({ outcome: 'phone-visit', contactForms: ['chat'] })).toBe('Chatten är avgiftsfri');
  expect(said({ outcome: 'referral', contactForms: ['chat'] })).toBe('Chatten är avgiftsfri');
  expect(said({ contactForms: ['chat'] })).toBe('Chatten är avgiftsfri');
});

test.each(['prescription', 'certificate', 'digital-visit', 'physical-visit'] as const)(
  'possible fees of the digital meeting are approved: %s',
  (outcome) => {
    const approved = cardOf('KLM-FEE-2', { notes: { outcome } })?.detail.includes('acceptera och fortsätt');
    expect(approved).toBe(outcome !== 'physical-visit');
  },
);

test('no text message is promised for an asynchronous case that the patient began', () => {
  expect(cardOf('KLM-ASYNC-3', { case: { phase: 'asynchronous' } })?.summary).toMatch(/^Har vården skapat ärendet/);
});

test('a protected guardian is handled as protected, and the child is still checked', () => {
  const guardian: Partial<Case> = { contact: 'guardian', guardian: { protected: true }, ...patient('2018-05-04') };
  expect(cardOf('KLM-PROT-2', { case: guardian })).toMatchObject({ indicator: 'critical' });
  expect(cardOf('KLM-PROT-2', { case: guardian })?.summary).toContain('Vårdnadshavaren');
  expect(cardOf('KLM-PROT-2', { case: guardian, notes: { recordCheck: 'protected' } })?.summary).not.toContain('Vård');
  expect(cardOf('KLM-PROT-1', { case: guardian })).toBeDefined();
});

test('the physiotherapist watches cases that were handed over, the nurse those given out', () => {
  const first = (role: UserRole) => advised({ desk: { user: { role } } }).checklists.at(-1)?.steps[0]?.text;
  expect(first('physiotherapist')).toBe('Bevaka och läs inkomna och överlämnade ärenden');
  expect(first('nurse')).toBe('Bevaka och läs inkomna och fördelade ärenden');
});
