import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/contract/case.ts';
import { chatOf } from '../../../src/core/reply/chat.ts';
import { latestWarning } from '../../../src/core/reply/warning.ts';
import { monday } from '../samples.ts';

const words = [/tre dagar/i, /avslut/i];
const told = 'Svara inom tre dagar, annars avslutas ärendet.';
const say = (clock: string, text = told, from: Message['from'] = 'staff'): Message => ({
  at: monday(clock),
  from,
  text,
});
const since = (clock: string) => Date.parse(monday(clock));
const latest = (messages: Message[], clock = '09:00') =>
  latestWarning(chatOf(messages) ?? { messages: [], times: [] }, since(clock), words);

describe('the message that tells of the limit', () => {
  test('is a staff message, or a guest’s, in which every word is found', () => {
    expect(latest([say('10:00')])).toBe(since('10:00'));
    expect(latest([say('10:00', told, 'guest')])).toBe(since('10:00'));
    expect(latest([say('10:00', 'Svara inom tre dagar.'), say('10:20', 'Vi avslutar snart.')])).toBeNull();
  });
  test.each(['patient', 'system'] as const)('is nothing that the %s says', (from) => {
    expect(latest([say('10:00', told, from)])).toBeNull();
  });
  test('is none without sender or time', () => {
    expect(
      latest([
        { at: monday('10:00'), text: told },
        { from: 'staff', text: told },
      ]),
    ).toBeNull();
  });
  test('counts from the beginning of the silence, that moment included', () => {
    expect(latest([say('09:59')], '10:00')).toBeNull();
    expect(latest([say('10:00')], '10:00')).toBe(since('10:00'));
  });
  test('is the last of several, in whatever order they stand', () => {
    expect(latest([say('11:00'), say('10:00'), say('10:30')])).toBe(since('11:00'));
  });
});
