import type { Message } from '../contract/case.ts';
import { parseInstant } from '../time/instant.ts';
import { isStaff } from './chat.ts';

/** What the message that tells the patient of the time limit has to say: every pattern is found in its text. */
export type WarningWords = readonly RegExp[];

/**
 * When staff last told the patient of the limit in the chat, not before `since`: epoch ms, or null. The last one, since
 * the patient has until the time that was promised last. A guest is staff; a message without sender or time is nobody's.
 */
export function latestWarning(messages: readonly Message[], since: number, words: WarningWords): number | null {
  let latest: number | null = null;
  for (const { at, from, text } of messages) {
    if (at === undefined || !isStaff(from)) continue;
    const sentAt = parseInstant(at);
    if (sentAt >= since && words.every((word) => word.test(text))) latest = Math.max(latest ?? sentAt, sentAt);
  }
  return latest;
}
