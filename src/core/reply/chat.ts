import type { Message } from '../contract/case.ts';
import { isLater, parseInstant } from '../time/instant.ts';

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
 * Null where the place of a message without a time tells nothing, in a list out of order. System messages never
 * matter.
 */
export function inOrderOfTime(messages: readonly Message[]): Chat | null {
  if (isInOrder(messages)) return messages;
  if (messages.some(({ at, from }) => at === undefined && from !== 'system')) return null;
  return messages.filter(hasTime).sort((a, b) => parseInstant(a.at) - parseInstant(b.at));
}

const hasTime = (message: Message): message is Message & { at: string } => message.at !== undefined;

function isInOrder(messages: readonly Message[]): boolean {
  let before: string | undefined;
  for (const { at } of messages) {
    if (at === undefined) continue;
    if (before !== undefined && isLater(before, at)) return false;
    before = at;
  }
  return true;
}

/** When one of these senders last wrote; -Infinity where none has at a known time. */
export function latestFrom(chat: Chat, isOne: (from: Message['from']) => boolean): number {
  const last = chat.findLast(({ at, from }) => at !== undefined && isOne(from));
  return last?.at === undefined ? Number.NEGATIVE_INFINITY : parseInstant(last.at);
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
  const isPast = (at: string | undefined): boolean => at !== undefined && parseInstant(at) <= floor;
  const mayMatter = ({ at, from }: Message): boolean => from === undefined || (at === undefined && from !== 'system');
  // What stands before one that is past is no later.
  const last = chat.findLast((message) => isPast(message.at) || mayMatter(message));
  return last !== undefined && !isPast(last.at);
}
