import type { Message } from '../core/contract/case.ts';
import type { Reading } from './reading.ts';

/** The reading with every message that says what it said before being the one from before: of a long chat only what is new is gone through again. */
export function share(before: Reading | undefined, reading: Reading): Reading {
  const old = before?.case?.messages;
  const fresh = reading.case?.messages;
  if (!old || !fresh || !reading.case) return reading;
  let isSame = old.length === fresh.length;
  const messages = fresh.map((message, i) => {
    const one = old[i];
    if (one && isLike(one, message)) return one;
    isSame = false;
    return message;
  });
  return { ...reading, case: { ...reading.case, messages: isSame ? old : messages } };
}

const isLike = (one: Message, other: Message): boolean =>
  one.text === other.text && one.at === other.at && one.from === other.from;

/** A text that is the same for two readings that say the same, where the messages of one are `share`d with the other's: they are left out. */
export const signOf = (reading: Reading, now: string | undefined): string =>
  JSON.stringify([{ ...reading, case: reading.case && { ...reading.case, messages: undefined } }, now]);
