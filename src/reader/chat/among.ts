import type { ChatLook } from '../look.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { bubbleOf } from './bubble.ts';
import { kindOf } from './kind.ts';
import { type Line, lineOf, nothingAbove } from './line.ts';
import { isCentred, sideOf } from './side.ts';

/**
 * A time or a day in a bubble of its own beside bubbles with words in them is what somebody wrote, not the line above or below the others; where
 * others are named outside their bubbles, so is a name, or "Läst".
 */
export function isAmongBubbles(kid: Seen, line: Line | undefined, chat: Seen, look: ChatLook): boolean {
  if (!line || line === 'typing') return false;
  const bubble = bubbleOf(kid);
  // What fills the chat's width may be a day's bar.
  if (!bubble || isCentred(kid) || sideOf(bubble, chat.box) === 0) return false;
  const isLike = (other: Seen): boolean => {
    const one = other === kid ? undefined : bubbleOf(other);
    if (!one || one.tag !== bubble.tag || isCentred(other)) return false;
    return says(textOf(one)) && !tell(textOf(one), { now: look.now, loose: true });
  };
  if (!chat.kids.some(isLike)) return false;
  const isTime = typeof line === 'object' && (line.day !== undefined || !(line.from || line.stranger));
  return isTime || chat.kids.some((other) => namesOutside(other, look));
}

/** A line in no bubble that says who. */
function namesOutside(other: Seen, look: ChatLook): boolean {
  if (bubbleOf(other) || kindOf(other, look).is !== 'line') return false;
  const line = lineOf(other, textOf(other), nothingAbove, look);
  return typeof line === 'object' && !line.day && (line.from !== undefined || line.stranger === true);
}
