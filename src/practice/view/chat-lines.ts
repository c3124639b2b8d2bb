import type { Case, Contact, Message } from '../../core/contract/case.ts';
import { dayOf } from '../time.ts';

/** One line of the chat, top to bottom: a date, a message or another contact. */
type ChatLine =
  | { kind: 'day'; at: string }
  | { kind: 'message'; message: Message }
  | { kind: 'contact'; contact: Contact };

/** Messages and contacts in one stream, each kind in its own order, with a date line where the day changes. */
export function chatLines(messages: readonly Message[], contacts: readonly Contact[]): ChatLine[] {
  const lines: ChatLine[] = [];
  let day = '';
  const push = (line: ChatLine, at: string | undefined) => {
    if (at !== undefined && dayOf(at) !== day) {
      day = dayOf(at);
      lines.push({ kind: 'day', at });
    }
    lines.push(line);
  };
  const left = [...contacts];
  const pushContactsUntil = (ms: number) => {
    for (let next = left[0]; next && (next.at === undefined || Date.parse(next.at) <= ms); next = left[0]) {
      push({ kind: 'contact', contact: next }, next.at);
      left.shift();
    }
  };
  for (const message of messages) {
    if (message.at !== undefined) pushContactsUntil(Date.parse(message.at) - 1);
    push({ kind: 'message', message }, message.at);
  }
  pushContactsUntil(Number.POSITIVE_INFINITY);
  return lines;
}

/** Whether the contacts stand among the messages; otherwise they have a place of their own. */
export function contactsInChat(shown: Case): boolean {
  return shown.messages !== undefined && (shown.contacts?.length ?? 0) > 0;
}
