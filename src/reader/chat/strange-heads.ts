import type { ChatLook } from '../look.ts';
import { tell } from '../words/times.ts';
import type { Entry } from './entry.ts';
import { senderOf } from './sender.ts';

const day = '(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?|i ?dag|i ?går|today|yesterday)';
const dated = new RegExp(`(?<!\\p{L})${day},? (?:(?:kl\\.?|klockan|at) )?\\d{1,2}[:.]\\d\\d(?!\\d)`, 'iu');
const clock = /(?<![\d:.])\d{1,2}[:.]\d\d(?![\d:.])/;

/**
 * Heads that were not understood stand among what was written: of several messages, a third of all or more, one of the first two or the last line tells
 * of a day and a clock time, or of a sender and a clock time, and they have no time of their own. What such a chat says cannot be told.
 */
export function hasStrangeHeads(entries: readonly Entry[], look: ChatLook): boolean {
  const bubbles = entries.filter(({ from, centred }) => from !== 'system' && !centred);
  const isHead = (line: string): boolean => {
    if (dated.test(line)) return line.length <= 120;
    const who = line.replace(clock, '').replace(/^[\s·|,–-]+|[\s·|,–-]+$/g, '');
    return who !== line && line.length <= 80 && senderOf(look.profile, look.people, who, 'full') !== undefined;
  };
  const strange = bubbles.filter(({ at, lent, text }) => {
    if ((at && !lent.at) || !clock.test(text)) return false;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // A time alone may be what was written.
    if (lines.length === 1 && tell(text, { now: look.now })) return false;
    return [...lines.slice(0, 2), ...lines.slice(-1)].some(isHead);
  });
  return strange.length > 1 && strange.length * 3 >= bubbles.length;
}
