import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/contract/case.ts';
import { countSilence } from '../../../src/core/reply/silence.ts';
import { contact, count, iso, ms, say } from './chat-at.ts';

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
    ['time of a system message out of order', [say('staff', 9), say('system'), say('patient', 2), say('staff', 6)]],
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
