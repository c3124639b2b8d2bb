import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Case, Contact, Message } from '../../../src/core/contract/case.ts';
import type { Desk } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { warningWords } from '../../../src/core/regions/uppsala/reply.ts';
import { monday, sample } from '../samples.ts';

const patient = (clock: string): Message => ({ at: monday(clock), from: 'patient', text: 'Hej' });
const staff = (clock: string, text = 'Hur mår du?'): Message => ({ at: monday(clock), from: 'staff', text });
const warning = (clock: string) => staff(clock, 'Du behöver svara inom två (2) timmar, annars stängs ärendet ner.');
const call = (clock: string, kind: 'phone' | 'voice' = 'phone', answered = false): Contact => ({
  at: monday(clock),
  kind,
  answered,
});

interface Changes {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  notes?: Notes;
  now?: string;
}
function countdown(rule: string, { case: c, desk, notes, now = monday('10:15') }: Changes, drop: (keyof Case)[] = []) {
  const s = sample('uppsala', { case: c ?? {}, desk: { now, ...desk }, ...(notes ? { notes } : {}) });
  for (const key of drop) delete s.case[key];
  const advice = advise(s.case, s.desk, s.notes);
  const found = advice.countdowns.find((one) => one.rule === rule);
  return found && { ...found, unread: advice.unread, view: viewCountdown(found, s.case, s.desk, s.notes) };
}

describe('may it be closed? Two hours from the message that says so', () => {
  const messages = [patient('09:20'), staff('09:30'), warning('10:00')];
  const reply = (changes: Changes, drop: (keyof Case)[] = []) =>
    countdown('UPP-REPLY-1', { ...changes, case: { messages, ...changes.case } }, drop);

  test('recognised in the chat', () => {
    expect(reply({})).toMatchObject({
      state: 'counting',
      startedAt: monday('10:00'),
      deadline: monday('12:00'),
      attempts: { made: 2, required: 2 },
      missing: ['time'],
      mayClose: false,
    });
  });
  test('due at the very minute, and not the minute before', () => {
    expect(reply({ now: monday('11:59') })).toMatchObject({ state: 'counting', missing: ['time'], mayClose: false });
    expect(reply({ now: monday('12:00') })).toMatchObject({ state: 'due', missing: [], mayClose: true });
  });
  test('clock hours: whatever the unit’s opening hours', () => {
    const late = { messages: [patient('16:00'), staff('16:10'), warning('16:50')] };
    const unit = { name: 'Testorp', hours: { mon: '08:00-17:00' } };
    expect(reply({ case: late, desk: { unit }, now: monday('17:00') })?.deadline).toBe(monday('18:50'));
  });
  test('across the change to summer time', () => {
    const at = (clock: string) => `2026-03-29T${clock}`;
    const night = [
      { at: at('00:30:00+01:00'), from: 'patient' as const, text: 'Hej' },
      { at: at('01:15:00+01:00'), from: 'staff' as const, text: 'Svara inom 2 timmar, annars avslutas ärendet.' },
    ];
    const c = { messages: night, startedAt: at('00:20:00+01:00') };
    expect(reply({ case: c, now: at('01:20:00+01:00') })?.deadline).toBe(at('04:15:00+02:00'));
  });

  test('not sent: nothing is counted, attempts are', () => {
    expect(reply({ case: { messages: [patient('09:20'), staff('09:30')] } })).toMatchObject({
      state: 'not-started',
      startedAt: null,
      deadline: null,
      attempts: { made: 1, required: 2 },
      missing: ['time', 'attempt', 'warning'],
      mayClose: false,
    });
    const tried = [patient('09:20'), staff('09:30'), staff('09:50')];
    expect(reply({ case: { messages: tried }, now: monday('15:00') })).toMatchObject({
      state: 'not-started',
      missing: ['time', 'warning'],
      mayClose: false,
    });
  });
  test.each(['waiting', 'received'] as const)('%s: everything is still to come', (phase) => {
    expect(reply({ case: { phase } })).toMatchObject({
      state: 'not-started',
      missing: ['time', 'attempt', 'warning'],
    });
  });
  test('the patient answered: stopped, and the old message says nothing of the next silence', () => {
    expect(reply({ case: { messages: [...messages, patient('10:10')] } })).toMatchObject({
      state: 'stopped',
      missing: ['silence'],
      mayClose: false,
    });
    const again = [...messages, patient('10:10'), staff('10:12')];
    expect(reply({ case: { messages: again }, now: monday('13:00') })).toMatchObject({
      state: 'not-started',
      missing: ['time', 'attempt', 'warning'],
    });
    expect(reply({ case: { messages: again }, notes: { warningSentAt: monday('10:00') } })?.state).toBe('not-started');
  });
  test('said twice: the patient has until the time that was promised last', () => {
    expect(reply({ case: { messages: [...messages, warning('10:40')] }, now: monday('12:10') })).toMatchObject({
      state: 'counting',
      deadline: monday('12:40'),
    });
  });

  describe('noted by staff', () => {
    const quietChat = [patient('09:20'), staff('09:30'), staff('10:00', 'Är du kvar?')];
    test('counts from then, and is an attempt by chat', () => {
      expect(
        reply({ case: { messages: [patient('09:20'), staff('09:30')] }, notes: { warningSentAt: monday('10:05') } }),
      ).toMatchObject({
        state: 'counting',
        startedAt: monday('10:05'),
        deadline: monday('12:05'),
        attempts: { made: 2, required: 2 },
        missing: ['time'],
      });
    });
    test('the same minute as a message of the page is that message', () => {
      expect(reply({ case: { messages: quietChat }, notes: { warningSentAt: monday('10:00') } })).toMatchObject({
        attempts: { made: 2, required: 2 },
        deadline: monday('12:00'),
      });
    });
    test('and recognised later too: the later one', () => {
      expect(reply({ notes: { warningSentAt: monday('09:45') } })?.startedAt).toBe(monday('10:00'));
    });
  });

  test('only chat is an attempt: an SMS and a call are not', () => {
    const one = [patient('09:20'), warning('09:30')];
    const contacts: Contact[] = [{ at: monday('09:50'), kind: 'sms', answered: false }, call('10:00')];
    expect(reply({ case: { messages: one, contacts }, now: monday('11:30') })).toMatchObject({
      state: 'due',
      attempts: { made: 1, required: 2 },
      missing: ['attempt'],
      mayClose: false,
    });
  });

  describe('by phone at priority 1–2', () => {
    const now = monday('12:00');
    test.each([1, 2])('priority %s', (priority) => {
      expect(reply({ case: { priority }, now })).toMatchObject({ state: 'due', missing: ['phone'], mayClose: false });
      expect(reply({ case: { priority, contacts: [call('10:30')] }, now })).toMatchObject({
        missing: [],
        mayClose: true,
      });
      expect(reply({ case: { priority, contacts: [call('10:30', 'voice')] }, now })?.missing).toEqual(['phone']);
      const attempts = [{ at: monday('10:30'), kind: 'phone' as const, answered: false }];
      expect(reply({ case: { priority }, notes: { attempts }, now })?.mayClose).toBe(true);
    });
    test.each([3, 4, 5, null])('not at %s', (priority) => {
      expect(reply({ case: { priority }, now })?.mayClose).toBe(true);
    });
    test('an unread priority closes nothing', () => {
      const unread = reply({ now }, ['priority']);
      expect(unread).toMatchObject({ state: 'due', missing: ['phone', 'priority'], mayClose: false });
      expect(unread?.unread).toContainEqual({ field: 'priority', rules: ['UPP-REPLY-1'] });
      expect(reply({ case: { contacts: [call('10:30')] }, now }, ['priority'])?.missing).toEqual(['priority']);
    });
  });

  test('a chat that was not read, or only in part, cannot be counted', () => {
    expect(reply({}, ['messages'])).toMatchObject({ state: 'cannot-count', missing: ['messages'], mayClose: false });
    expect(reply({ notes: { warningSentAt: monday('10:00') } }, ['messages'])?.state).toBe('cannot-count');
    expect(reply({ case: { messages: [staff('09:30'), warning('10:00')], messagesPartial: true } })).toMatchObject({
      state: 'cannot-count',
      missing: ['messages'],
    });
    expect(reply({ case: { messagesPartial: true } })?.state).toBe('counting');
  });
  test('a phase that was not read cannot be counted', () => {
    expect(reply({}, ['phase'])).toMatchObject({ state: 'cannot-count', missing: ['started-at'] });
  });
  test('in words', () => {
    expect(reply({ now: monday('10:45') })?.view).toMatchObject({
      limit: '2 timmar från meddelandet',
      hours: 'alla timmar på dygnet',
      elapsedMinutes: 45,
      limitMinutes: 120,
      missing: ['Tiden har inte gått ut.'],
    });
    expect(reply({ case: { messages: [patient('09:20'), staff('09:30')] } })?.view.missing).toEqual([
      'Tiden har inte gått ut.',
      'Minst två kontaktförsök via chatt bör ha gjorts innan ärendet stängs (UPP-REPLY-2).',
      'Skriv i chatten att patienten behöver svara inom två timmar, annars stängs ärendet (UPP-REPLY-1).',
    ]);
  });
});

describe('the message in words', () => {
  const isWarning = (text: string) => warningWords.every((word) => word.test(text));
  test.each([
    'Du behöver svara inom två (2) timmar, annars stängs ärendet ner.',
    'Om du inte svarar inom två timmar avslutas ärendet.',
    'SVARA INOM 2 TIMMAR, ANNARS AVSLUTAR VI ÄRENDET',
    'Hör vi inget från dig inom 2 tim avslutar vi ärendet, ta ny kontakt om besvären kvarstår.',
    'Jag ser att du inte har svarat. Vi avslutar ärendet om 2\u00a0h.',
    'Du har två timmar på dig att svara. I annat fall stänger vi ärendet.',
  ])('is one: %s', (text) => {
    expect(isWarning(text)).toBe(true);
  });
  test.each([
    ['no limit', 'Om du inte svarar avslutas ärendet.'],
    ['another limit', 'Om du inte svarar inom 12 timmar avslutas ärendet.'],
    ['days', 'Om du inte svarar inom 2 dagar avslutas ärendet.'],
    ['no closing', 'Svara gärna inom två timmar.'],
    ['the clinic closes', 'Vårdcentralen stänger om två timmar, så svara gärna innan.'],
    ['somebody else’s two hours', 'Läkaren ringer dig inom två timmar. Jag avslutar chatten nu.'],
    ['a test result', 'Provsvaret kommer inom två timmar och jag avslutar ärendet.'],
  ])('is none: %s', (_, text) => {
    expect(isWarning(text)).toBe(false);
  });
});
