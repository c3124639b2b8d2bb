import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/contract/case.ts';
import { type SilenceInput, spacingMinutes } from '../../../src/core/reply/silence.ts';
import { base, contact, count, iso, ms, say } from './chat-at.ts';

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
