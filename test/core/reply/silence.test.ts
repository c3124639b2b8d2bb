import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact, Message } from '../../../src/core/contract/case.ts';
import { countSilence, type SilenceInput, spacingMinutes } from '../../../src/core/reply/silence.ts';
import { silenceByTheLetter } from './reference.ts';

const base = Date.parse('2026-03-02T10:00:00Z');
/** "2026-03-02T11:MM:SS+01:00", a number of minutes after eleven. */
const iso = (minutes: number) => new Date(base + minutes * 60_000).toISOString().replace('.000Z', '+00:00');
const ms = (minutes: number) => base + minutes * 60_000;
const say = (from: Message['from'], minutes?: number): Message => ({
  ...(minutes === undefined ? {} : { at: iso(minutes) }),
  ...(from === undefined ? {} : { from }),
  text: 'Hej',
});
const contact = (kind: Contact['kind'], minutes?: number, answered?: boolean): Contact => ({
  ...(minutes === undefined ? {} : { at: iso(minutes) }),
  kind,
  ...(answered === undefined ? {} : { answered }),
});
const count = (messages: Message[], more: Partial<SilenceInput> = {}) =>
  countSilence({ messages, startedAt: iso(0), now: iso(600), ...more });
const cannot = { kind: 'cannot-count', missing: ['messages'] };

describe('the silence', () => {
  test('begins at the first staff contact after start and patient, whoever of staff it is', () => {
    expect(count([say('patient', -5), say('staff', -1), say('staff', 5), say('guest', 30)])).toEqual({
      kind: 'running',
      startedAt: ms(5),
      attempts: [
        { at: ms(5), kind: 'chat' },
        { at: ms(30), kind: 'chat' },
      ],
      latestAt: ms(30),
      chatAttempts: [ms(5), ms(30)],
      byKind: { chat: 2, sms: 0, phone: 0, voice: 0, video: 0 },
    });
    expect(count([say('patient', 5), say('guest', 6)])).toMatchObject({ kind: 'running', startedAt: ms(6) });
  });

  test('with the start unread begins after the patient’s message alone', () => {
    expect(countSilence({ messages: [say('patient', -5), say('staff', -1)], now: iso(60) })).toMatchObject({
      kind: 'running',
      startedAt: ms(-1),
    });
  });

  test('is stopped by a message or an answered call, and begins anew', () => {
    const messages = [say('staff', 5), say('patient', 20)];
    expect(count(messages)).toEqual({ kind: 'stopped', patientAt: ms(20), by: 'message' });
    expect(count([...messages, say('staff', 30)])).toMatchObject({ kind: 'running', startedAt: ms(30) });
    for (const kind of ['phone', 'voice', 'video'] as const) {
      const contacts = [contact(kind, 40, true)];
      expect(count([say('staff', 5)], { contacts })).toEqual({ kind: 'stopped', patientAt: ms(40), by: 'call' });
      expect(count([say('staff', 5), say('staff', 50)], { contacts })).toMatchObject({ startedAt: ms(50) });
    }
    const attempts = [{ at: iso(40), kind: 'phone' as const, answered: true }];
    expect(count([say('staff', 5)], { attempts })).toEqual({ kind: 'stopped', patientAt: ms(40), by: 'call' });
    expect(count([], { attempts })).toEqual({ kind: 'stopped', patientAt: ms(40), by: 'call' });
  });

  test('has not started without a staff contact since the start', () => {
    const notStarted = { kind: 'not-started' };
    expect(count([])).toEqual(notStarted);
    expect(count([say('patient', -5), say('staff', -1)])).toEqual(notStarted);
    expect(count([say('patient', 5), say('system', 6)])).toEqual(notStarted);
    expect(count([say('staff', 0)])).toEqual(notStarted);
    expect(count([say('patient', 5)], { contacts: [contact('phone', -10, true)] })).toEqual(notStarted);
    expect(countSilence({ messages: [say('staff', 5)], startedAt: null, now: iso(60) })).toEqual(notStarted);
    expect(countSilence({ startedAt: null, now: iso(60) })).toEqual(notStarted);
  });

  test('at the same instant the patient has answered', () => {
    expect(count([say('patient', 5), say('staff', 5)])).toEqual({ kind: 'stopped', patientAt: ms(5), by: 'message' });
  });

  test('is told by time, not by the list', () => {
    expect(count([say('staff', 30), say('staff', 10), say('patient', 5)])).toMatchObject({
      startedAt: ms(10),
      latestAt: ms(30),
    });
  });
});

describe('attempts', () => {
  const attempts = (messages: Message[], more: Partial<SilenceInput> = {}) => {
    const silence = count(messages, more);
    if (silence.kind !== 'running') return expect.fail(silence.kind);
    return {
      all: silence.attempts.map(({ at, kind }) => `${kind} ${(at - base) / 60_000}`),
      chat: silence.chatAttempts.map((at) => (at - base) / 60_000),
    };
  };

  test('chat less than ten minutes after an attempt’s first bubble belongs to it', () => {
    expect(attempts([5, 10, 14.5, 15, 20, 24.75, 25].map((at) => say('staff', at))).all).toEqual([
      'chat 5',
      'chat 15',
      'chat 25',
    ]);
  });

  test('to an SMS or call too, but chat alone is counted for itself', () => {
    const contacts = [contact('sms', 20), contact('phone', 40, false), contact('voice', 41, false)];
    expect(attempts([say('staff', 5), say('staff', 25), say('staff', 50), say('staff', 52)], { contacts })).toEqual({
      all: ['chat 5', 'sms 20', 'phone 40', 'voice 41', 'chat 52'],
      chat: [5, 25, 50],
    });
  });

  test('chat and the SMS that tells of it, in one minute, are one', () => {
    expect(attempts([say('staff', 20)], { contacts: [contact('sms', 20)] })).toEqual({ all: ['sms 20'], chat: [20] });
  });

  test('what staff noted counts, but not twice', () => {
    const noted = (kind: 'sms' | 'phone' | 'chat', minutes: number) => ({ at: iso(minutes), kind, answered: false });
    const contacts = [contact('sms', 20.5), contact('voice', 30, false)];
    const notes = [noted('sms', 20), noted('sms', 21), noted('phone', 30), noted('phone', 30.25), noted('chat', 45)];
    expect(attempts([say('staff', 5), say('staff', 45.5)], { contacts, attempts: notes }).all).toEqual([
      'chat 5',
      'sms 20.5',
      'sms 21',
      'voice 30',
      'phone 30',
      'chat 45.5',
    ]);
  });

  test('the page may show one twice', () => {
    const sms = [contact('sms', 20), contact('sms', 20.5)];
    expect(attempts([], { contacts: sms }).all).toEqual(['sms 20']);
    expect(attempts([], { contacts: [...sms, contact('phone', 40, false)] }).all).toEqual(['sms 20', 'phone 40']);
  });

  test('an answered call that staff noted is no double of one in the same minute that was not answered', () => {
    const call = (minutes: number, answered: boolean) => ({ at: iso(minutes), kind: 'phone' as const, answered });
    expect(attempts([say('staff', 5)], { attempts: [call(30, true), call(30.5, false)] }).all).toEqual(['phone 30.5']);
    expect(attempts([say('staff', 5)], { attempts: [call(30.5, false), call(30, true)] }).all).toEqual(['phone 30.5']);
  });

  test('a contact in the minute of the start counts only after it, and a double of one before it not at all', () => {
    const sms = [contact('sms', -0.5), contact('sms', 0.25), contact('sms', 1)];
    expect(attempts([], { contacts: sms, startedAt: iso(0) }).all).toEqual(['sms 0.25', 'sms 1']);
    expect(count([], { contacts: [contact('sms', 0.25), contact('sms', 0.75)], startedAt: iso(0.5) })).toEqual({
      kind: 'not-started',
    });
  });

  test('the warning is a chat message, once', () => {
    expect(attempts([say('staff', 5)], { warningSentAt: iso(60) })).toEqual({
      all: ['chat 5', 'chat 60'],
      chat: [5, 60],
    });
    expect(attempts([say('staff', 5), say('staff', 60.5)], { warningSentAt: iso(60) }).chat).toEqual([5, 60.5]);
  });

  test('are not made before they are', () => {
    expect(attempts([say('staff', 5), say('staff', 30)], { now: iso(30) }).all).toEqual(['chat 5', 'chat 30']);
    expect(attempts([say('staff', 5), say('staff', 30)], { now: iso(29) }).all).toEqual(['chat 5']);
    expect(count([say('staff', 5)], { now: iso(4) })).toMatchObject({ startedAt: ms(5), attempts: [], latestAt: null });
  });

  test('spacing is clock time from first to last', () => {
    expect(spacingMinutes([])).toBe(0);
    expect(spacingMinutes([{ at: ms(5) }])).toBe(0);
    expect(spacingMinutes([{ at: ms(5) }, { at: ms(6) }, { at: ms(185.5) }])).toBe(180.5);
  });
});

describe('cannot count', () => {
  test('an unread chat, or one whose patient is out of sight', () => {
    expect(countSilence({ startedAt: iso(0), now: iso(60) })).toEqual(cannot);
    expect(count([say('staff', 5)], { messagesPartial: true })).toEqual(cannot);
    expect(count([], { messagesPartial: true })).toEqual(cannot);
    expect(count([say('patient', 1), say('staff', 5)], { messagesPartial: true })).toMatchObject({ kind: 'running' });
    expect(count([say('staff', 5)], { messagesPartial: false })).toMatchObject({ kind: 'running' });
  });

  test.each([
    ['sender after the patient', [say('patient', 1), say(undefined, 5), say('staff', 6)]],
    ['time after the patient', [say('patient', 1), say('staff'), say('staff', 6)]],
    ['time of the last', [say('patient', 1), say('staff', 6), say('guest')]],
    ['time of the last patient message', [say('patient', 1), say('patient'), say('staff', 6)]],
    ['time of the only patient message', [say('patient'), say('staff', 6)]],
    ['both', [say('staff', 6), say(undefined)]],
    ['both, with a system message without time after it', [say('patient', 2), say(undefined), say('system')]],
    ['sender, with a harmless gap after it', [say(undefined, 9), say('staff'), say('patient', 5), say('staff', 6)]],
    ['time in a list out of order', [say('staff', 9), say('staff'), say('patient', 5), say('staff', 1)]],
  ] satisfies [string, Message[]][])('%s', (_, messages) => {
    expect(count(messages)).toEqual(cannot);
  });

  test.each([
    ['sender before the patient', [say(undefined, 1), say('patient', 2), say('staff', 6)]],
    ['time before the patient', [say('staff'), say('patient', 2), say('staff', 6)]],
    ['both before the patient', [say(undefined), say('patient', 2), say('staff', 6)]],
    ['sender in the same instant as the patient', [say('patient', 2), say(undefined, 2), say('staff', 6)]],
    ['time before messages of one instant', [say('staff'), say('staff', 2), say('patient', 2), say('staff', 6)]],
    ['sender before the start', [say('patient', -9), say(undefined, -5), say('staff', 6)]],
    ['time of a system message', [say('patient', 2), say('system'), say('staff', 6), say('system')]],
  ] satisfies [string, Message[]][])('harmless: %s', (_, messages) => {
    expect(count(messages)).toMatchObject({ kind: 'running', startedAt: ms(6) });
  });

  test('a call that may have been answered, or made, since', () => {
    const messages = [say('patient', 2), say('staff', 6)];
    expect(count(messages, { contacts: [contact('phone', 10)] })).toEqual(cannot);
    expect(count(messages, { contacts: [contact('phone', undefined, true)] })).toEqual(cannot);
    expect(count(messages, { contacts: [contact('phone', undefined, false)] })).toEqual(cannot);
    for (const at of [1, 2])
      expect(count(messages, { contacts: [contact('phone', at)] })).toMatchObject({ kind: 'running' });
    expect(count(messages, { contacts: [contact('sms', undefined)] })).toMatchObject({ byKind: { sms: 0 } });
    expect(count(messages, { contacts: [contact('sms', 10)] })).toMatchObject({ byKind: { sms: 1 } });
  });
});

const halfMinute = fc.integer({ min: -20, max: 80 }).map((half) => half / 2);
const wholeMinute = fc.integer({ min: -10, max: 40 });
const sender = fc.constantFrom('patient', 'staff', 'staff', 'guest', 'system' as const);
const message = fc.tuple(sender, halfMinute).map(([from, at]) => say(from, at));
const contacts = fc.array(
  fc
    .tuple(fc.constantFrom('sms', 'phone', 'voice', 'video' as const), halfMinute, fc.boolean())
    .map(([kind, at, answered]) => contact(kind, at, answered)),
  { maxLength: 3 },
);
const attempts = fc.array(
  fc.record({
    at: wholeMinute.map(iso),
    kind: fc.constantFrom('sms', 'phone', 'chat' as const),
    answered: fc.boolean(),
  }),
  { maxLength: 3 },
);
const rest = fc.record(
  { contacts, attempts, warningSentAt: wholeMinute.map(iso), startedAt: wholeMinute.map(iso) },
  { requiredKeys: [] },
);
const now = fc.integer({ min: 0, max: 60 }).map(iso);

test('is what the contract says, event by event', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), rest, now, (messages, more, at) => {
      const input = { messages, ...more, now: at };
      expect(countSilence(input)).toEqual(silenceByTheLetter(input));
    }),
    { numRuns: 10_000 },
  );
});

test('whatever a missing sender or time was, a count that is given is right', () => {
  const gap = fc.constantFrom('at', 'from', 'both' as const);
  const timed = (one: Message) => Date.parse(one.at ?? '');
  let counted = 0;
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 6 }).map((list) => list.sort((a, b) => timed(a) - timed(b))),
      fc.nat(),
      gap,
      rest,
      now,
      (whole, pick, kind, more, at) => {
        const index = pick % whole.length;
        const messages = whole.map((one, i) => {
          if (i !== index) return one;
          if (kind === 'at') return say(one.from);
          return kind === 'from' ? { at: one.at ?? '', text: 'Hej' } : say(undefined);
        });
        const silence = countSilence({ messages, ...more, now: at });
        if (silence.kind === 'cannot-count') return;
        counted++;
        const truth = silenceByTheLetter({ messages: whole, ...more, now: at });
        if (silence.kind === 'running') expect(silence).toEqual(truth);
        // Whether staff had been heard before the patient may hang on the gap; that nothing runs does not.
        else expect(truth).not.toHaveProperty('kind', 'running');
      },
    ),
    { numRuns: 10_000 },
  );
  expect(counted).toBeGreaterThan(1000);
});
