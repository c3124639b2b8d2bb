import { describe, expect, test } from 'vitest';
import { countdownOf } from '../../../src/core/countdown/countdown.ts';
import {
  attemptCount,
  attemptsApart,
  attemptsMade,
  type Limit,
  phoneTried,
  phoneWhenUrgent,
  priorityRead,
  type ReplyRule,
  type Running,
  receive,
  reply,
  smsSent,
  warned,
} from '../../../src/core/countdown/rule.ts';
import type { FactName, FactReader } from '../../../src/core/facts/facts.ts';
import { Unread } from '../../../src/core/facts/unread.ts';
import { commonCalls } from '../../../src/core/journal/calls.ts';

/** A rule of no region, so that each condition and each limit stands alone. */
const line = { id: 'XXX-REPLY-1', topic: 'reply', text: '', section: '' };
const words = { title: '', limitText: '', note: '' };
const ruleOf = (limit: Limit, changes: Partial<ReplyRule> = {}): ReplyRule =>
  reply({ ...line, ...words, limit, attempts: { required: 0, by: 'any' }, conditions: [], ...changes });

const minute = 60_000;
const now = Date.parse('2026-03-02T12:00:00Z');
const running = (changes: Partial<Running> = {}): Running => ({
  kind: 'running',
  startedAt: now - 60 * minute,
  attempts: [{ at: now - 60 * minute, kind: 'chat' }],
  latestAt: now - 60 * minute,
  chatAttempts: [now - 60 * minute],
  byKind: { chat: 1, sms: 0, phone: 0, voice: 0, video: 0 },
  ...changes,
});

const known: { [K in FactName]?: unknown } = { phase: 'started', priority: 4, urgency: 'no', startedAt: 0 };
/** A reader of the facts given; what is not given is an error of the test. */
const readOf = (facts: { [K in FactName]?: unknown }): FactReader =>
  ((name: FactName) => {
    const all = { ...known, ...facts };
    if (!(name in all)) throw new Error(`not given: ${name}`);
    return all[name];
  }) as FactReader;

const inputs = (changes: object = {}) => ({
  case: { url: '', contacts: [], startedAt: '2026-03-02T09:00:00+01:00' },
  desk: { region: 'kalmar' as const, now: '2026-03-02T13:00:00+01:00' },
  notes: {},
  now,
  opening: null,
  warningWords: null,
  calls: commonCalls,
  ...changes,
});
const count = (rule: ReplyRule, facts: { [K in FactName]?: unknown }, changes: object = {}) =>
  countdownOf(rule, inputs(changes), readOf(facts));

const clock = { minutes: 60, of: 'clock-time', from: 'silence' } as const;

describe('a rule with no condition of its own', () => {
  test('counts, and may close at the very deadline', () => {
    expect(count(ruleOf(clock), { silence: running({ startedAt: now - 59 * minute }) })?.countdown).toEqual({
      rule: 'XXX-REPLY-1',
      state: 'counting',
      startedAt: '2026-03-02T12:01:00+01:00',
      deadline: '2026-03-02T13:01:00+01:00',
      attempts: { made: 1, required: 0 },
      missing: ['time'],
      mayClose: false,
    });
    expect(count(ruleOf(clock), { silence: running() })?.countdown).toMatchObject({
      state: 'due',
      missing: [],
      mayClose: true,
    });
  });
  test('until closing, waits for a silence even where nothing else is missing', () => {
    const rule = ruleOf({ of: 'closing' });
    expect(count(rule, { silence: { kind: 'not-started' } })?.countdown).toMatchObject({
      state: 'not-started',
      missing: ['silence'],
      mayClose: false,
    });
    // No closing time is known: not due, and no condition.
    expect(count(rule, { silence: running() })?.countdown).toMatchObject({
      state: 'counting',
      deadline: null,
      missing: [],
      mayClose: true,
    });
  });
  test('from the warning, cannot begin before it', () => {
    const limit: Limit = { minutes: 120, of: 'clock-time', from: 'warning', words: [], sentence: '' };
    const state = (warningSentAt: unknown) => count(ruleOf(limit), { silence: running(), warningSentAt })?.countdown;
    for (const none of [null, new Unread('messages')])
      expect(state(none)).toMatchObject({ state: 'not-started', missing: ['time', 'warning'], mayClose: false });
    expect(state(now - 120 * minute)).toMatchObject({ state: 'not-started' });
    // Staff notes to the minute: up to one minute before the first message is this silence's.
    expect(state(now - 61 * minute)).toMatchObject({ state: 'counting', startedAt: '2026-03-02T11:59:00+01:00' });
    expect(state(now - 61 * minute - 1)).toMatchObject({ state: 'not-started' });
  });
  test('from the start, cannot count with the start unread', () => {
    const rule = ruleOf({ ...clock, from: 'start' });
    const counted = count(rule, { silence: running(), startedAt: new Unread('startedAt') });
    expect(counted).toMatchObject({
      countdown: { state: 'cannot-count', missing: ['started-at'], attempts: { made: 1 } },
      unread: ['startedAt'],
    });
    // The page shows that it has not been started: nothing to count from, and nothing unread is passed over.
    expect(count(rule, { silence: running(), startedAt: null })?.countdown).toMatchObject({
      state: 'cannot-count',
      missing: ['started-at'],
    });
    expect(count(rule, { silence: running(), startedAt: now - 30 * minute })?.countdown.deadline).toBe(
      '2026-03-02T13:30:00+01:00',
    );
  });
});

describe('what was not read is named', () => {
  test.each([
    ['phase', 'started-at'],
    ['silence', 'messages'],
  ] as const)('%s', (name, missing) => {
    const counted = count(ruleOf(clock), { silence: running(), [name]: new Unread(`${name}-path`) });
    expect(counted).toMatchObject({
      countdown: { state: 'cannot-count', startedAt: null, missing: [missing], mayClose: false },
      unread: [`${name}-path`],
    });
  });
  test('the priority only where the routine asks for it', () => {
    const facts = { silence: running(), priority: new Unread('priority') };
    expect(count(ruleOf(clock), facts)).toMatchObject({ countdown: { missing: [], mayClose: true }, unread: [] });
    const asks = ruleOf(clock, { conditions: [priorityRead('')] });
    expect(count(asks, facts)).toMatchObject({ countdown: { missing: ['priority'] }, unread: ['priority'] });
    expect(count(asks, { ...facts, phase: new Unread('phase') })).toMatchObject({
      countdown: { missing: ['started-at', 'priority'] },
      unread: ['phase', 'priority'],
    });
    expect(count(asks, { silence: running() })).toMatchObject({ countdown: { missing: [] }, unread: [] });
  });
  test('opening hours are the unit’s, and no fact of the case', () => {
    const rule = ruleOf({ ...clock, of: 'working-time' });
    expect(count(rule, { silence: running() })).toMatchObject({
      countdown: { state: 'cannot-count', missing: ['opening-hours'], startedAt: '2026-03-02T12:00:00+01:00' },
      unread: [],
    });
  });
});

describe('conditions', () => {
  const read = readOf({});
  const byKind = (kinds: Partial<Running['byKind']>) =>
    running({ byKind: { chat: 0, sms: 0, phone: 0, voice: 0, video: 0, ...kinds } });
  const two = running({
    attempts: [
      { at: now - 60 * minute, kind: 'chat' },
      { at: now - 30 * minute, kind: 'sms' },
    ],
  });

  test('attempts, all or those in chat', () => {
    expect(attemptCount('any', null)).toBe(0);
    expect([attemptCount('any', two), attemptCount('chat', two)]).toEqual([2, 1]);
    expect(attemptsMade(1, 'any', '').isOpen(null, read)).toBe(true);
    expect(attemptsMade(2, 'any', '').isOpen(two, read)).toBe(false);
    expect(attemptsMade(2, 'chat', '').isOpen(two, read)).toBe(true);
    expect(attemptsMade(3, 'any', '').isOpen(two, read)).toBe(true);
  });
  test('apart, by the routine or by the unit', () => {
    const spacing = (attemptSpacing: unknown) => attemptsApart(30, 2, '').isOpen(two, readOf({ attemptSpacing }));
    expect([spacing(null), spacing(new Unread('desk')), spacing(30.5), spacing(0)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(attemptsApart(31, 2, '').isOpen(two, readOf({ attemptSpacing: null }))).toBe(true);
    expect(attemptsApart(31, 3, '').isOpen(two, readOf({ attemptSpacing: null }))).toBe(false);
    expect(attemptsApart(31, 2, '').isOpen(null, readOf({ attemptSpacing: null }))).toBe(false);
    expect(attemptsApart(31, 1, '').isOpen(null, readOf({ attemptSpacing: null }))).toBe(false);
  });
  test('by phone, and by SMS', () => {
    expect(phoneTried('').isOpen(null, read)).toBe(true);
    expect(phoneTried('').isOpen(byKind({ voice: 1, sms: 1 }), read)).toBe(true);
    expect(phoneTried('').isOpen(byKind({ phone: 1 }), read)).toBe(false);
    expect(smsSent('').isOpen(null, read)).toBe(true);
    expect(smsSent('').isOpen(byKind({ phone: 1 }), read)).toBe(true);
    expect(smsSent('').isOpen(byKind({ sms: 1 }), read)).toBe(false);
  });
  test('by phone only while urgent', () => {
    const open = (urgency: string, silence: Running | null) => phoneWhenUrgent('').isOpen(silence, readOf({ urgency }));
    expect([open('no', null), open('priority', null), open('unread', running()), open('marked', null)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(open('priority', byKind({ phone: 1 }))).toBe(false);
  });
  test('the warning in this silence', () => {
    const open = (warningSentAt: unknown, silence: Running | null = running()) =>
      warned('').isOpen(silence, readOf({ warningSentAt }));
    expect([open(null), open(new Unread('messages')), open(now - 30 * minute), open(now - 62 * minute)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(open(now, null)).toBe(true);
  });
  test('name the contract’s keys', () => {
    const keys = [
      attemptsMade(1, 'any', ''),
      attemptsApart(1, 1, ''),
      phoneTried(''),
      phoneWhenUrgent(''),
      smsSent(''),
      warned(''),
      priorityRead(''),
    ].map(({ key }) => key);
    expect(keys).toEqual(['attempt', 'spacing', 'phone', 'phone', 'sms', 'warning', 'priority']);
  });
});

test('a rule is told by what it asks', () => {
  expect(reply({ ...ruleOf(clock) })).toMatchObject({ kind: 'countdown', asks: 'may-close' });
  expect(receive({ ...line, ...words, minutes: 15 })).toMatchObject({ kind: 'countdown', asks: 'must-receive' });
});
