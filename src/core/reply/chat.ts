import type { Message } from '../contract/case.ts';
import { isInOrder, parseInstant } from '../time/instant.ts';

/**
 * The chat as the silence is told from it: from its newest message back, so that no more of it is read than matters.
 * Instants are epoch milliseconds.
 */

/** Messages in order of time, oldest first. One without a time stands no later than any after it. */
export type Chat = readonly Message[];

export const isPatient = (from: Message['from']): boolean => from === 'patient';
/** A guest is staff. */
export const isStaff = (from: Message['from']): boolean => from === 'staff' || from === 'guest';

/**
 * Null where they were not read, or where the place of a message without a time tells nothing, in a list out of order.
 * System messages never matter.
 */
export function inOrderOfTime(messages: readonly Message[] | undefined): Chat | null {
  if (messages === undefined) return null;
  if (isInOrder(messages)) return messages;
  if (messages.some(({ at, from }) => at === undefined && from !== 'system')) return null;
  return messages.filter(hasTime).sort((a, b) => parseInstant(a.at) - parseInstant(b.at));
}

const hasTime = (message: Message): message is Message & { at: string } => message.at !== undefined;

/** When one of these senders last wrote; -Infinity where none has at a known time. */
export function latestFrom(chat: Chat, isOne: (from: Message['from']) => boolean): number {
  for (let i = chat.length - 1; i >= 0; i--) {
    const message = chat[i];
    if (message?.at !== undefined && isOne(message.from)) return parseInstant(message.at);
  }
  return Number.NEGATIVE_INFINITY;
}

/** When staff has written later than `after`, oldest first. */
export function staffMessagesAfter(after: number, chat: Chat): number[] {
  const times: number[] = [];
  for (const { at, from } of chat.toReversed()) {
    if (at === undefined) continue;
    const ms = parseInstant(at);
    if (ms <= after) break;
    if (isStaff(from)) times.push(ms);
  }
  return times.reverse();
}

/** True when a message without sender or time may lie after `floor`, the time up to which nothing matters any more. */
export function messageMayMatter(chat: Chat, floor: number): boolean {
  // Nearly every message has both.
  if (!chat.some(mayMatter)) return false;
  const isPast = ({ at }: Message): boolean => at !== undefined && parseInstant(at) <= floor;
  // What stands before one that is past is no later.
  const last = chat.findLast((message) => isPast(message) || mayMatter(message));
  return last !== undefined && !isPast(last);
}

const mayMatter = ({ at, from }: Message): boolean => from === undefined || (at === undefined && from !== 'system');
