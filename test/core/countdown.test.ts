import { describe, expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import type { Case, Contact, Message } from '../../src/core/contract/case.ts';
import type { Desk } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { countdownOf } from '../../src/core/countdown/countdown.ts';
import { reply } from '../../src/core/countdown/rule.ts';
import { viewCountdown } from '../../src/core/countdown/view.ts';
import { factsOf } from '../../src/core/facts/derive.ts';
import { inputsOf } from '../../src/core/facts/inputs.ts';
import { regionOf } from '../../src/core/regions/index.ts';
import { monday, sample } from './samples.ts';

/** Jönköping: two working hours from the first unanswered contact, two attempts, TeleQ when urgent. */

const patient = (clock: string): Message => ({ at: monday(clock), from: 'patient', text: 'Hej' });
const staff = (clock: string): Message => ({ at: monday(clock), from: 'staff', text: 'Hur mår du?' });
const call = (clock: string, answered = false): Contact => ({ at: monday(clock), kind: 'phone', answered });

interface Changes {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  notes?: Notes;
  now?: string;
}
function countdown({ case: c, desk, notes, now = monday('10:15') }: Changes, drop: (keyof Case)[] = []) {
  const s = sample('jonkoping', {
    case: { startedAt: monday('08:30'), messages: [patient('09:00'), staff('09:30')], ...c },
    desk: { now, ...desk },
    ...(notes ? { notes } : {}),
  });
  for (const key of drop) delete s.case[key];
  const found = advise(s.case, s.desk, s.notes).countdowns[0];
  return found && { ...found, view: viewCountdown(found, s.case, s.desk, s.notes) };
}

describe('counting', () => {
  test('from the first unanswered contact, in working hours', () => {
    expect(countdown({})).toMatchObject({
      rule: 'JKP-REPLY-1',
      state: 'counting',
      startedAt: monday('09:30'),
      deadline: monday('11:30'),
      attempts: { made: 1, required: 2 },
      missing: ['time', 'attempt'],
      mayClose: false,
    });
  });

  test('due at the very deadline, and not a minute before', () => {
    const messages = [patient('09:00'), staff('09:30'), staff('10:00')];
    expect(countdown({ case: { messages }, now: monday('11:29') })).toMatchObject({
      state: 'counting',
      missing: ['time'],
    });
    expect(countdown({ case: { messages }, now: monday('11:30') })).toMatchObject({
      state: 'due',
      missing: [],
      mayClose: true,
    });
  });

  test('what is left of the day is carried to the next working day', () => {
    const messages = [patient('09:00'), staff('16:30')];
    expect(countdown({ case: { messages }, now: monday('16:40') })?.deadline).toBe('2026-03-03T09:30:00+01:00');
  });

  test('a deadline at closing time stands at closing time', () => {
    expect(countdown({ case: { messages: [patient('09:00'), staff('15:00')] }, now: monday('15:10') })?.deadline).toBe(
      monday('17:00'),
    );
  });

  test('the unit’s own hours and closed days go before', () => {
    const unit = { name: 'Testorp', hours: { mon: '08:00-10:00', wed: '08:00-12:00' }, closedDays: ['2026-03-04'] };
    expect(countdown({ desk: { unit } })?.deadline).toBe('2026-03-09T09:30:00+01:00');
  });

  test('hours that never open cannot be counted in', () => {
    expect(countdown({ desk: { unit: { name: 'Testorp', hours: {} } } })).toMatchObject({
      state: 'cannot-count',
      missing: ['opening-hours'],
      startedAt: monday('09:30'),
      mayClose: false,
    });
  });
});

describe('attempts', () => {
  test('several bubbles are one, an SMS is another', () => {
    const messages = [patient('09:00'), staff('09:30'), staff('09:35'), staff('09:39')];
    expect(countdown({ case: { messages } })?.attempts.made).toBe(1);
    const contacts: Contact[] = [{ at: monday('09:50'), kind: 'sms', answered: false }];
    expect(countdown({ case: { messages, contacts } })?.attempts.made).toBe(2);
  });
  test('what staff noted counts, the same minute and kind once', () => {
    const attempts = [{ at: monday('09:50'), kind: 'phone' as const, answered: false }];
    expect(countdown({ notes: { attempts } })?.attempts.made).toBe(2);
    expect(countdown({ case: { contacts: [call('09:50')] }, notes: { attempts } })?.attempts.made).toBe(2);
  });
});

describe('urgent cases', () => {
  const due = { now: monday('12:00') };
  const messages = [patient('09:00'), staff('09:30'), staff('10:00')];
  test.each([
    ['priority 2', { case: { messages, priority: 2 }, ...due }],
    ['marked as acute', { case: { messages, priority: 5 }, notes: { acute: true }, ...due }],
  ])('%s: TeleQ before closing', (_, changes) => {
    expect(countdown(changes)).toMatchObject({ state: 'due', missing: ['phone'], mayClose: false });
    const called = { ...changes, case: { ...changes.case, contacts: [call('10:30')] } };
    expect(countdown(called)).toMatchObject({ missing: [], mayClose: true });
  });
  test('a call inside the platform is not by phone', () => {
    const contacts: Contact[] = [{ at: monday('10:30'), kind: 'voice', answered: false }];
    expect(countdown({ case: { messages, priority: 1, contacts }, ...due })?.missing).toEqual(['phone']);
  });
  test('an unread priority closes nothing', () => {
    expect(countdown({ case: { messages, contacts: [call('10:30')] }, ...due }, ['priority'])?.missing).toEqual([
      'priority',
    ]);
    expect(countdown({ case: { messages }, ...due }, ['priority'])?.missing).toEqual(['phone', 'priority']);
  });
  test('no priority shown is none', () => {
    expect(countdown({ case: { messages, priority: null }, ...due })?.mayClose).toBe(true);
  });
});

describe('states', () => {
  test('the patient answered', () => {
    expect(countdown({ case: { messages: [staff('09:30'), patient('09:40')] } })).toMatchObject({
      state: 'stopped',
      startedAt: null,
      deadline: null,
      missing: ['silence'],
    });
    expect(countdown({ case: { contacts: [call('09:50', true)] } })?.state).toBe('stopped');
  });
  test.each(['waiting', 'received'] as const)('%s: not begun', (phase) => {
    expect(countdown({ case: { phase } })).toMatchObject({ state: 'not-started', missing: ['time', 'attempt'] });
  });
  test.each(['closed', 'asynchronous'] as const)('%s: nothing to wait for', (phase) => {
    expect(countdown({ case: { phase } })).toBeUndefined();
  });
  test('a chat that was not read, or only in part, cannot be counted', () => {
    expect(countdown({}, ['messages'])).toMatchObject({ state: 'cannot-count', missing: ['messages'] });
    expect(countdown({ case: { messages: [staff('09:30')], messagesPartial: true } })).toMatchObject({
      state: 'cannot-count',
      missing: ['messages'],
    });
    expect(countdown({ case: { messagesPartial: true } })?.state).toBe('counting');
  });
  test('a phase that was not read cannot be counted', () => {
    expect(countdown({}, ['phase'])).toMatchObject({ state: 'cannot-count', missing: ['started-at'] });
  });
});

describe('in words', () => {
  test('how much has gone, of what, in which hours, and what is missing', () => {
    expect(countdown({})?.view).toMatchObject({
      title: 'Får ärendet avslutas utan svar?',
      limit: '2 arbetstimmar',
      hours: 'mån–fre 08.00–17.00, inte helgdagar',
      elapsedMinutes: 45,
      limitMinutes: 120,
      latestAttemptAt: monday('09:30'),
      missing: ['Tiden har inte gått ut.', 'Två kontaktförsök ska ha gjorts: minst ett till behövs (JKP-REPLY-2).'],
    });
  });
  test('with no attempt made it is not said that one is enough', () => {
    expect(countdown({ case: { messages: [patient('09:00')] } })).toMatchObject({
      state: 'not-started',
      attempts: { made: 0, required: 2 },
      view: { missing: expect.arrayContaining([expect.stringContaining('minst ett till behövs')]) },
    });
  });
  test('nothing is measured where nothing is counted', () => {
    expect(countdown({}, ['messages'])?.view).toMatchObject({ elapsedMinutes: null, latestAttemptAt: null });
  });
});

test('a rule that asks for nothing but closing time still waits for a silence: nothing may be closed before', () => {
  const rule = reply({
    id: 'X-REPLY-1',
    topic: 'reply',
    text: 'Ärendet får avslutas när enheten stänger.',
    section: 'Uteblivet svar',
    note: 'Påhittad.',
    title: 'Får ärendet avslutas?',
    limit: { of: 'closing' },
    limitText: 'till stängning',
    attempts: { required: 0, by: 'any' },
    conditions: [],
  });
  const {
    case: c,
    desk,
    notes,
  } = sample('jonkoping', {
    case: { startedAt: monday('08:30'), messages: [patient('09:00')] },
    desk: { now: monday('18:00') },
  });
  const inputs = inputsOf(c, desk, notes, regionOf('jonkoping'));
  expect(countdownOf(rule, inputs, factsOf(inputs))?.countdown).toMatchObject({
    state: 'not-started',
    missing: ['silence'],
    mayClose: false,
  });
});

describe('the view', () => {
  const asked = sample('jonkoping', { case: { startedAt: monday('08:30'), messages: [staff('09:30')] } });
  const [given] = advise(asked.case, asked.desk, asked.notes).countdowns;
  const viewOf = (changes: object) => {
    if (!given) throw new Error('no countdown');
    return viewCountdown({ ...given, ...changes }, asked.case, asked.desk);
  };
  test('has a line for every key that is missing: one that it has no words for stands as it is', () => {
    expect(viewOf({ missing: ['time', 'sms'] }).missing).toEqual(['Tiden har inte gått ut.', 'sms']);
  });
  test('refuses a countdown of another region: its words would be wrong', () => {
    expect(() => viewOf({ rule: 'KLM-REPLY-1' })).toThrow(RangeError);
  });
});
