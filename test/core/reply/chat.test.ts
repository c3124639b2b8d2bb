import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/contract/case.ts';
import {
  type Chat,
  chatOf,
  isPatient,
  isStaff,
  latestFrom,
  messageMayMatter,
  staffMessagesAfter,
} from '../../../src/core/reply/chat.ts';
import { monday } from '../samples.ts';

const at = (clock: string) => Date.parse(monday(clock));
const inOrder = (...messages: Message[]): Chat => ({ messages, times: [] });
const say = (from: Message['from'], clock?: string): Message => ({
  ...(clock === undefined ? {} : { at: monday(clock) }),
  from,
  text: 'Hej',
});

test('a guest is staff; neither the system nor who was not read is anybody', () => {
  const senders = ['patient', 'staff', 'guest', 'system', undefined] as const;
  expect(senders.filter(isPatient)).toEqual(['patient']);
  expect(senders.filter(isStaff)).toEqual(['staff', 'guest']);
});

test('staff’s messages later than an instant, oldest first', () => {
  const chat = [say('staff', '09:00'), say('staff', '10:00'), say('guest', '10:01'), say('patient', '10:02')];
  const all = inOrder(...chat, say('system'), say('staff'), say('staff', '10:30'));
  expect(staffMessagesAfter(at('10:00'), all)).toEqual([at('10:01'), at('10:30')]);
  expect(staffMessagesAfter(at('08:00'), inOrder(say('staff'), ...chat))).toEqual([
    at('09:00'),
    at('10:00'),
    at('10:01'),
  ]);
  expect(staffMessagesAfter(at('10:30'), all)).toEqual([]);
});

test('when the patient last wrote at a known time', () => {
  const chat = inOrder(say('patient', '09:00'), say('patient', '09:05'), say('patient'), say('staff', '09:10'));
  expect(latestFrom(chat, isPatient)).toBe(at('09:05'));
  expect(latestFrom(inOrder(say('patient'), say('staff', '09:10')), isPatient)).toBe(Number.NEGATIVE_INFINITY);
  expect(latestFrom(inOrder(), isPatient)).toBe(Number.NEGATIVE_INFINITY);
});

test('a list out of order is put in order by its times, without system messages that have none', () => {
  const [first, second, third] = [say('patient', '09:00'), say('staff', '09:05'), say('system', '09:10')];
  expect(chatOf([second, say('system'), third, first])?.messages).toEqual([first, second, third]);
  expect(chatOf([second, say('staff'), first])).toBeNull();
  const messages = [first, say('staff'), second, say('system'), third];
  expect(chatOf(messages)?.messages).toBe(messages);
});

test('what was not read may matter after the floor, and not before a message that the floor has passed', () => {
  const unknown = say(undefined, '09:30');
  expect(messageMayMatter(inOrder(unknown), at('09:29'))).toBe(true);
  expect(messageMayMatter(inOrder(unknown), at('09:30'))).toBe(false);
  expect(messageMayMatter(inOrder(say('patient')), at('09:30'))).toBe(true);
  expect(messageMayMatter(inOrder(say('patient'), say('staff', '09:30')), at('09:30'))).toBe(false);
  expect(messageMayMatter(inOrder(say('system'), say('staff', '09:31')), at('09:30'))).toBe(false);
});
