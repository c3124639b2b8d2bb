import type { ChatLook } from '../look.ts';
import { hasText, onlyOne, type Seen, textOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { isName } from '../words/values.ts';
import { bubbleOf, hasPicture, isActions, isAvatar, isInitials, isNamed, isUnit, units } from './bubble.ts';
import { type Above, lineOf } from './line.ts';
import { parted } from './said.ts';
import { senderOf } from './sender.ts';

/** What stands in a part of the chat: units, and lines that tell a sender, a time or a day. */
interface Count {
  bubbles: number;
  froms: number;
  stamps: number;
  days: number;
}

export function countIn(seen: Seen, above: Above, look: ChatLook): Count {
  const sum: Count = { bubbles: 0, froms: 0, stamps: 0, days: 0 };
  const count = (inner: Seen): boolean => {
    // Two are several, whatever else there is.
    if (inner.control || inner.tag === 'blockquote' || isActions(inner, look) || isAvatar(inner) || sum.bubbles > 1)
      return false;
    const text = textOf(inner);
    const line = text ? lineOf(inner, text, above, look) : undefined;
    if ((line === 'delivery' || line === 'typing') && !(isUnit(inner) && isDrawnAlike(inner))) return false;
    if (line && line !== 'delivery' && line !== 'typing' && inner !== seen && !(isUnit(inner) && isDrawnAlike(inner))) {
      if ('day' in line && line.day) sum.days++;
      else {
        if (line.from) sum.froms++;
        if (line.at) sum.stamps++;
      }
      return false;
    }
    let deeper = false;
    for (const kid of inner.kids) if (count(kid)) deeper = true;
    const own =
      inner !== seen &&
      isUnit(inner) &&
      !deeper &&
      (isInitials(text) ? false : says(text) || text !== '' || hasPicture(inner));
    if (own) sum.bubbles++;
    return deeper || own;
  };
  count(seen);
  return sum;
}

/** Holds several entries: bubbles of its own, or lines that mark more than one message. */
export function isSeveral(seen: Seen, { bubbles, froms, stamps, days }: Count, above: Above, look: ChatLook): boolean {
  if (bubbles > 1) return !(isBubble(seen, look) && isText(seen, above, look));
  const single =
    units.test(seen.role) ||
    seen.tag === 'li' ||
    isNamed(seen, look) ||
    // In one sender's own group.
    (seen.painted && above.signed?.from !== undefined) ||
    // A day that is not above all else in the bubble is part of what was written; so is one that nothing but the sender's line is beside.
    ((isOneOfMany(seen, look) || isDrawnAlike(seen)) &&
      (days === 0 || !opensWithDay(seen, look) || textOf(seen).split('\n').length === 2));
  // Two lists alike are no two messages, where more than one sender is named in each.
  const isList = /^(ul|ol)$/.test(seen.tag) && froms > 1;
  return (
    (!single || isList) &&
    (isWrapped(seen, look) ||
      froms > 1 ||
      stamps > 1 ||
      (days > 0 && textOf(seen).includes('\n')) ||
      (bubbles === 1 && froms + stamps === 0 && !seen.painted && seen.kids.length === 1))
  );
}

/** One bubble among others like it. */
const isBubble = (seen: Seen, look: ChatLook): boolean =>
  isUnit(seen) &&
  (isDrawnAlike(seen) ||
    isOneOfMany(seen, look) ||
    (seen.up?.kids.some((kid) => kid !== seen && kid.tag === seen.tag && isUnit(kid)) ?? false));

/** A text with a list in it: its units are plain lines of a list, and something is written beside them. */
function isText(bubble: Seen, above: Above, look: ChatLook): boolean {
  let beside = false;
  const isPlain = (seen: Seen): boolean => {
    if (seen.control || seen.quiet) return true;
    if (seen !== bubble && seen.tag === 'li')
      return (
        !seen.painted && !seen.kids.some((kid) => kid.block && kid.tag !== 'ul' && kid.tag !== 'ol' && kid.tag !== 'p')
      );
    if (seen !== bubble && (isUnit(seen) || isNamed(seen, look))) return false;
    if (seen !== bubble && says(textOf(seen)) && lineOf(seen, textOf(seen), above, look)) return true;
    if (seen.kids.length === 0 && says(textOf(seen))) beside = true;
    return seen.kids.every(isPlain);
  };
  return isPlain(bubble) && beside;
}

/**
 * What stands below a bubble's own words and is one like it, with a head of several parts as its own is: an answer in a thread. With one of the heads
 * gone it is one still.
 */
export function repliesIn(seen: Seen, above: Above, look: ChatLook): Seen[] {
  if (!isUnit(seen) || !seen.kids.some((kid) => kid.kids.length > 0)) return [];
  const isHeaded = (unit: Seen) => headOfUnit(unit, above, look) !== undefined;
  const isBuilt = (unit: Seen) => unit.kids.some((kid) => /^(div|article|section)$/.test(kid.tag));
  const mayHold = isBuilt(seen) || isHeaded(seen);
  const isReply = (inner: Seen): boolean =>
    inner.tag === seen.tag && isUnit(inner) && (isHeaded(inner) || (mayHold && isBuilt(inner)));
  const holds = (inner: Seen): boolean => isReply(inner) || inner.kids.some(holds);
  return unwrapped(seen, look).kids.filter(holds);
}

/** Down to what holds more than one part: a box that all stands in says nothing. */
export function unwrapped(seen: Seen, look: ChatLook): Seen {
  const [only, ...more] = seen.kids.filter((kid) => kid.control || hasText(kid) || hasPicture(kid));
  const isBox = only && more.length === 0 && only.tag !== '#text' && !only.control && !isUnit(only);
  return isBox && !isNamed(only, look) && only.kids.length > 0 ? unwrapped(only, look) : seen;
}

/** What its first part tells, where that is who and when, each in an element of its own. */
export function headOfUnit(seen: Seen, above: Above, look: ChatLook): Above['signed'] | undefined {
  const first = unwrapped(seen, look).kids.find((kid) => hasText(kid));
  if (!first?.kids.some((kid) => kid.tag !== '#text')) return undefined;
  const line = lineOf(first, textOf(first), above, look);
  if (typeof line !== 'object' || line.day || !line.at || !(line.from || line.stranger)) return undefined;
  return { from: line.from, at: line.at };
}

/** Drawn as a bubble beside others like it, each perhaps in a row of its own. */
function isDrawnAlike(seen: Seen): boolean {
  let row = seen;
  while (row.up && onlyOne(row.up.kids, hasText)) row = row.up;
  return seen.painted && (row.up?.kids.some((kid) => kid !== row && bubbleOf(kid)?.tag === seen.tag) ?? false);
}

const opensWithDay = (seen: Seen, look: ChatLook): boolean => {
  const told = tell(textOf(seen).split('\n')[0] ?? '', { now: look.now });
  return told !== undefined && 'day' in told;
};

/** All that it says stands in a part whose name tells the sender. */
const isWrapped = (seen: Seen, look: ChatLook): boolean =>
  textOf(seen).length > 3 &&
  seen.kids.some((kid) => textOf(kid) === textOf(seen) && (isNamed(kid, look) || isWrapped(kid, look)));

/** Begins with its sender as those beside it do: what reads like another sender further down is part of what was written. */
function isOneOfMany(seen: Seen, look: ChatLook): boolean {
  const isLike = (other: Seen) => other !== seen && other.tag === row.tag && opens(other, look);
  const holdsOne = (inner: Seen): boolean => {
    const first = inner.kids.find(hasText);
    if (first === undefined) return false;
    const isLess = textOf(first) !== textOf(inner) && textOf(first).includes('\n');
    return (isLess && opens(first, look)) || holdsOne(first);
  };
  let row = seen;
  while (row.up && onlyOne(row.up.kids, hasText)) row = row.up;
  return opens(seen, look) && (row.up?.kids.some((kid) => kid !== row && isLike(kid)) ?? false) && !holdsOne(seen);
}

/** Begins with a line that may be its sender's. */
export function opens(seen: Seen, { profile, people }: ChatLook): boolean {
  const text = textOf(seen);
  const [line = ''] = text.split('\n');
  return text.includes('\n') && (senderOf(profile, people, line, 'full') !== undefined || isName(parted(line).who));
}
