import { isPicture, type Seen } from '../tree/seen.ts';
import { isInitials, isPhoto } from './bubble.ts';
import type { Entry } from './entry.ts';
import { sidesOf } from './side.ts';

/**
 * A message straight below another, without a head and without the picture that all heads in the chat stand beside, goes on with what that one's
 * sender wrote. Where only the head is gone the picture still tells that somebody's message begins. `isEvent`: what the page itself may say.
 */
export function fillContinued(
  entries: readonly Entry[],
  roots: readonly Seen[],
  isEvent: (entry: Entry) => boolean,
): void {
  if (!entries.some(isOpen)) return;
  const heads = entries.filter(({ from, lent }) => (from === 'patient' || from === 'staff') && !lent.from);
  // Where only one of the two has heads, the other's messages stand without.
  if (new Set(heads.map(({ from }) => from)).size < 2 || !heads.every(({ seen }) => hasPortrait(seen))) return;
  const sides = sidesOf(entries, roots);
  for (const [i, entry] of entries.entries()) {
    const last = entries[i - 1];
    if (!last || !isOpen(entry) || isEvent(entry) || hasPortrait(entry.seen) || !isStraightBelow(entry.seen, last.seen))
      continue;
    if (sides[i] === sides[i - 1] && isBuiltAlike(entry, last) && (last.from === 'patient' || last.from === 'staff'))
      entry.from = last.from;
  }
}

/** Nothing in it may be another's name. */
const isOpen = ({ from, doubt, centred, stranger, bare, name, text }: Entry): boolean =>
  !from && !doubt && !centred && !stranger && !bare && (name === undefined || name.text === text);

/** In the same list, and nothing between them. */
function isStraightBelow(seen: Seen, last: Seen): boolean {
  const kids = seen.up?.kids ?? [];
  const at = last.up === seen.up ? kids.indexOf(last) : -1;
  const isBlank = ({ tag, own }: Seen) => tag === '#text' && own.trim() === '';
  return at >= 0 && kids.slice(at + 1).find((kid) => !isBlank(kid)) === seen;
}

/** Some of what was written stands in the elements in which that of the other does: a line of the page's own is built otherwise. */
function isBuiltAlike(one: Entry, other: Entry): boolean {
  const paths = new Set(writtenIn(other.seen, other.text));
  return writtenIn(one.seen, one.text).some((path) => paths.has(path));
}

/** The elements from the part down to each run of what was written. */
function writtenIn(seen: Seen, text: string, path = ''): string[] {
  if (seen.control || seen.quiet) return [];
  if (seen.tag === '#text') return seen.own.trim() !== '' && text.includes(seen.own.trim()) ? [path] : [];
  return seen.kids.flatMap((kid) => writtenIn(kid, text, `${path} ${seen.tag}`));
}

/** A small picture, or a ground as wide as it is high with letters on it or nothing. */
function hasPortrait(seen: Seen): boolean {
  const { box, kids, painted } = seen;
  const isSmall = box.width >= 16 && box.width <= 56 && Math.abs(box.width - box.height) <= 4;
  const isGround =
    painted && (kids.length === 0 || kids.every((kid) => kid.tag === '#text' && isInitials(kid.own.trim())));
  if (isSmall && !seen.control && (isGround || (isPicture(seen) && !isPhoto(seen)))) return true;
  return kids.some(hasPortrait);
}
