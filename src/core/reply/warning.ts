import { type Chat, isStaff, sentAt } from './chat.ts';

/** What the message that tells the patient of the time limit has to say: every pattern is found in its text. */
export type WarningWords = readonly RegExp[];

/**
 * When staff last told the patient of the limit in the chat, not before `since`: epoch ms, or null. The last one, since
 * the patient has until the time that was promised last. A guest is staff; a message without sender or time is nobody's.
 */
export function latestWarning(chat: Chat, since: number, words: WarningWords): number | null {
  for (let i = chat.messages.length - 1; i >= 0; i--) {
    const at = sentAt(chat, i);
    if (at < since) return null;
    const message = chat.messages[i];
    if (!message || Number.isNaN(at) || !isStaff(message.from)) continue;
    if (words.every((word) => word.test(message.text))) return at;
  }
  return null;
}
