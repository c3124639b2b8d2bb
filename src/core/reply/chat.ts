import type { Message } from '../contract/case.ts';
import { isInOrder, parseInstant } from '../time/instant.ts';

/**
 * The chat as the silence is told from it: from its newest message back, so that no more of it is read than matters, and
 * nothing twice. Instants are epoch milliseconds.
 */
export interface Chat {
  /** In order of time, oldest first. One without a time stands no later than any after it. */
  readonly messages: readonly Message[];
  /** When the newest were written, newest first, as far back as was asked for; NaN of one without a time. */
  readonly times: number[];
}

export const isPatient = (from: Message['from']): boolean => from === 'patient';
/** A guest is staff. */
export const isStaff = (from: Message['from']): boolean => from === 'staff' || from === 'guest';

/**
 * Null where the messages were not read, or where the place of one without a time tells nothing, in a list out of order.
 * System messages never matter.
 */
export function chatOf(messages: readonly Message[] | undefined): Chat | null {
  if (messages === undefined) return null;
  if (isInOrder(messages)) return { messages, times: [] };
  if (messages.some(({ at, from }) => at === undefined && from !== 'system')) return null;
  const timed = messages.filter(hasTime).sort((a, b) => parseInstant(a.at) - parseInstant(b.at));
  return { messages: timed, times: [] };
}

const hasTime = (message: Message): message is Message & { at: string } => message.at !== undefined;

/** When the message in this place was written: NaN of one without a time. */
export function sentAt({ messages, times }: Chat, place: number): number {
  const back = messages.length - 1 - place;
  while (times.length <= back) {
    const at = messages[messages.length - 1 - times.length]?.at;
    times.push(at === undefined ? Number.NaN : parseInstant(at));
  }
  return Number(times[back]);
}

/** When one of these senders last wrote; -Infinity where none has at a known time. */
export function latestFrom(chat: Chat, isOne: (from: Message['from']) => boolean): number {
  for (let i = chat.messages.length - 1; i >= 0; i--) {
    const at = sentAt(chat, i);
    if (isOne(chat.messages[i]?.from) && !Number.isNaN(at)) return at;
  }
  return Number.NEGATIVE_INFINITY;
}

/** When staff has written later than `after`, oldest first. */
export function staffMessagesAfter(after: number, chat: Chat): number[] {
  const times: number[] = [];
  for (let i = chat.messages.length - 1; i >= 0; i--) {
    const at = sentAt(chat, i);
    if (at <= after) break;
    if (isStaff(chat.messages[i]?.from) && at > after) times.push(at);
  }
  return times.reverse();
}

/**
 * True when a message without sender or time may lie after `floor`, the time up to which nothing matters any more: what
 * stands before one that is past is no later.
 */
export function messageMayMatter(chat: Chat, floor: number): boolean {
  for (let i = chat.messages.length - 1; i >= 0; i--) {
    const at = sentAt(chat, i);
    if (at <= floor) return false;
    const from = chat.messages[i]?.from;
    if (from === undefined || (Number.isNaN(at) && from !== 'system')) return true;
  }
  return false;
}
