import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Case, Contact, Message } from '../../../src/core/contract/case.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { monday, sample } from '../samples.ts';

/** Kalmar: 24 hours by the clock from the first unanswered contact, an SMS or why not, and no measure left unread. */

const tuesday = (clock: string) => `2026-03-03T${clock}:00+01:00`;
const patient = (clock: string): Message => ({ at: monday(clock), from: 'patient', text: 'Hej' });
const staff = (clock: string): Message => ({ at: monday(clock), from: 'staff', text: 'Hur mår du?' });
const sms: Contact = { at: monday('15:00'), kind: 'sms' };

interface Changes {
  case?: Partial<Case>;
  notes?: Notes;
  now?: string;
}
function countdown({ case: c, notes, now = tuesday('09:30') }: Changes, drop: (keyof Case)[] = []) {
  const s = sample('kalmar', {
    case: { startedAt: monday('08:30'), messages: [patient('09:00'), staff('09:30')], contacts: [sms], ...c },
    desk: { now },
    ...(notes ? { notes } : {}),
  });
  for (const key of drop) delete s.case[key];
  const { countdowns, unread } = advise(s.case, s.desk, s.notes);
  const found = countdowns[0];
  return found && { ...found, unread, view: viewCountdown(found, s.case, s.desk, s.notes) };
}

describe('24 hours by the clock', () => {
  test('counting until the very minute', () => {
    expect(countdown({ now: tuesday('09:29') })).toMatchObject({
      rule: 'KLM-REPLY-1',
      state: 'counting',
      startedAt: monday('09:30'),
      deadline: tuesday('09:30'),
      attempts: { made: 2, required: 0 },
      missing: ['time'],
      mayClose: false,
    });
    expect(countdown({})).toMatchObject({ state: 'due', missing: [], mayClose: true });
  });
  test('over a weekend, and over the change to summer time: 24 × 60 minutes', () => {
    const messages: Message[] = [{ at: '2026-03-28T12:00:00+01:00', from: 'staff', text: 'Hej' }];
    const c = { startedAt: '2026-03-28T11:00:00+01:00', messages, contacts: [] };
    expect(countdown({ case: c, now: '2026-03-28T13:00:00+01:00' })?.deadline).toBe('2026-03-29T13:00:00+02:00');
  });
  test('a unit that never opens makes no difference', () => {
    const s = sample('kalmar', {
      case: { startedAt: monday('08:30'), messages: [staff('09:30')] },
      desk: { now: tuesday('09:00'), unit: { name: 'Testorp', hours: {} } },
    });
    expect(advise(s.case, s.desk, s.notes).countdowns[0]?.deadline).toBe(tuesday('09:30'));
  });
});

describe('an SMS before closing', () => {
  const none = { contacts: [] };
  test('is missing until one is sent', () => {
    expect(countdown({ case: none })).toMatchObject({ state: 'due', missing: ['sms'], mayClose: false });
    expect(countdown({ case: none, now: tuesday('09:00') })?.missing).toEqual(['time', 'sms']);
  });
  test('one from before the patient last wrote does not count', () => {
    expect(countdown({ case: { contacts: [{ at: monday('08:50'), kind: 'sms' }] } })?.missing).toEqual(['sms']);
  });
  test('what staff noted counts', () => {
    const notes: Notes = { attempts: [{ at: monday('15:00'), kind: 'sms', answered: false }] };
    expect(countdown({ case: none, notes })?.mayClose).toBe(true);
  });
  test('a reason why not sets it aside; a blank one does not', () => {
    const acknowledged = (rule: string, reason: string): Notes => ({ acknowledged: { [rule]: { reason } } });
    expect(countdown({ case: none, notes: acknowledged('KLM-REPLY-2', 'Har inget mobilnummer') })?.mayClose).toBe(true);
    expect(countdown({ case: none, notes: acknowledged('KLM-REPLY-2', ' ') })?.missing).toEqual(['sms']);
    expect(countdown({ case: none, notes: acknowledged('KLM-REPLY-1', 'Annat') })?.missing).toEqual(['sms']);
  });
});

describe('a measure that the patient must have read', () => {
  test.each(['prescription', 'certificate', 'lab-test', 'treatment', 'referral'] as const)('%s', (outcome) => {
    expect(countdown({ notes: { outcome } })).toMatchObject({ state: 'due', missing: ['measure'], mayClose: false });
    expect(countdown({ notes: { outcome, measureConfirmed: true } })?.mayClose).toBe(true);
  });
  test.each(['information', 'redirection', 'physical-visit', 'no-reply'] as const)('%s is none', (outcome) => {
    expect(countdown({ notes: { outcome } })?.mayClose).toBe(true);
  });
});

describe('states', () => {
  test('the patient answered', () => {
    expect(countdown({ case: { messages: [staff('09:30'), patient('09:40')], contacts: [] } })).toMatchObject({
      state: 'stopped',
      startedAt: null,
      deadline: null,
      missing: ['silence'],
    });
  });
  test.each(['waiting', 'received'] as const)('%s: not begun', (phase) => {
    expect(countdown({ case: { phase } })).toMatchObject({ state: 'not-started', missing: ['time', 'sms'] });
  });
  test.each(['closed', 'asynchronous'] as const)('%s: nothing to wait for', (phase) => {
    expect(countdown({ case: { phase } })).toBeUndefined();
  });
  test('a chat that was not read, or only in part, cannot be counted', () => {
    expect(countdown({}, ['messages'])).toMatchObject({ state: 'cannot-count', missing: ['messages'] });
    expect(countdown({ case: { messages: [staff('09:30')], messagesPartial: true } })?.state).toBe('cannot-count');
    expect(countdown({ case: { messagesPartial: true } })?.state).toBe('due');
  });
  test('a start that was not read: the silence is counted after the patient’s message', () => {
    expect(countdown({}, ['startedAt'])?.startedAt).toBe(monday('09:30'));
  });
  test('the routine makes no difference between priorities, so an unread one hinders nothing', () => {
    expect(countdown({}, ['priority'])?.missing).toEqual([]);
    expect(countdown({ case: { priority: 1 } })?.missing).toEqual([]);
  });
});

test('in words: never 24 hours as safe to wait', () => {
  const view = countdown({ case: { contacts: [] }, notes: { outcome: 'prescription' } })?.view;
  expect(view).toMatchObject({
    title: 'Patienten har inte svarat',
    limit: '24 timmar',
    hours: 'alla timmar på dygnet',
    elapsedMinutes: 1440,
    limitMinutes: 1440,
  });
  expect(view?.missing[0]).toMatch(/^Skicka ett sms .*KLM-REPLY-2/);
  expect(view?.missing[1]).toContain('KLM-RX-1');
  expect(view?.note).toContain('inget undantag för prio 1–2');
});
