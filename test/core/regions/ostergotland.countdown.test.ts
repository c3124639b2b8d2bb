import { describe, expect, test } from 'vitest';
import type { Case, Contact, Message } from '../../../src/core/contract/case.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { monday } from '../samples.ts';
import { adviceOn, type Example } from './examples.ts';
import { open } from './ostergotland.cases.ts';

const patient = (clock: string): Message => ({ at: monday(clock), from: 'patient', text: 'Hej' });
const staff = (clock: string): Message => ({ at: monday(clock), from: 'staff', text: 'Hur mår du?' });
const call = (clock: string, answered = false): Contact => ({ at: monday(clock), kind: 'phone', answered });

/** The one countdown: started 09.15, in a unit that is open 8–17. */
function countdown(changes: Example & { now?: string }, drop: (keyof Case)[] = []) {
  const { now = '10:15', ...rest } = changes;
  const c = { startedAt: monday('09:15'), messages: [patient('09:20'), staff('09:30'), staff('12:30')], ...rest.case };
  const { countdowns } = adviceOn('ostergotland', { ...rest, case: c, desk: { ...open(now), ...rest.desk } }, drop);
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
    expect(adviceOn('ostergotland', {}, ['priority']).unread).toContainEqual({
      field: 'priority',
      rules: expect.arrayContaining(['OST-REPLY-1']),
    });
  });
  test('is critical before closing, and says that it was not read', () => {
    const cards = adviceOn('ostergotland', { desk: open('16:30') }, ['priority']).cards;
    expect(cards.find(({ rule }) => rule === 'OST-REPLY-4')).toMatchObject({
      indicator: 'critical',
      summary: 'Prioriteten är inte läst: se efter. Prio 1–2 ska avslutas före stängning',
    });
    expect(cards.map(({ rule }) => rule)).not.toContain('OST-DAY-1');
    const other = adviceOn('ostergotland', { notes: { handover: { target: 'other-unit' } } }, ['priority']).cards;
    expect(other.find(({ rule }) => rule === 'OST-HAND-3')?.detail).toContain('Prioriteten är inte läst');
  });
  test('closes nothing in an administrative case either: one moved over from seek-care keeps its priority', () => {
    const administrative = { flow: 'administrative' as const };
    expect(countdown({ case: administrative, now: '16:00' }, ['priority'])).toMatchObject({
      rule: 'OST-REPLY-1',
      missing: ['priority'],
      mayClose: false,
    });
    const { cards } = adviceOn('ostergotland', { case: administrative, desk: open('16:30') }, ['priority']);
    expect(cards.map(({ rule }) => rule)).not.toContain('OST-REPLY-4');
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
    const { countdowns, sample: s } = adviceOn('ostergotland', { case: urgent(), desk: open('10:15') });
    const [found] = countdowns;
    expect(found && viewCountdown(found, s.case, s.desk)).toMatchObject({
      limit: 'före stängning',
      hours: 'mån–fre 08.00–17.00, inte helgdagar',
      missing: ['Försök nå patienten per telefon, och notera försöket.'],
    });
  });
});
