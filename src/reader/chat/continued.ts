import { isPicture, type Seen } from '../tree/seen.ts';
import { isInitials, isPhoto } from './bubble.ts';
import type { Entry } from './entry.ts';
import { sidesOf } from './side.ts';

/**
 * A message straight below another, without a head and without the picture that all heads in the chat stand beside, goes on with what that one's
 * sender wrote. Where only the head is gone the picture still tells that somebody's message begins.
 */
export function fillContinued(entries: readonly Entry[], roots: readonly Seen[]): void {
  if (!entries.some(isOpen)) return;
  const heads = entries.filter(({ from, lent }) => (from === 'patient' || from === 'staff') && !lent.from);
  if (heads.length < 2 || !heads.every(({ seen }) => hasPortrait(seen))) return;
  const sides = sidesOf(entries, roots);
  for (const [i, entry] of entries.entries()) {
    const last = entries[i - 1];
    if (!last || !isOpen(entry) || hasPortrait(entry.seen) || !isStraightBelow(entry.seen, last.seen)) continue;
    if (
      sides[i] === sides[i - 1] &&
      isBuiltAlike(entry.seen, last.seen) &&
      (last.from === 'patient' || last.from === 'staff')
    )
      entry.from = last.from;
  }
}

const isOpen = ({ from, doubt, centred, stranger, bare, name }: Entry): boolean =>
  !from && !doubt && !centred && !stranger && !bare && name === undefined;

/** In the same list, and nothing between them. */
function isStraightBelow(seen: Seen, last: Seen): boolean {
  const kids = seen.up?.kids ?? [];
  const at = last.up === seen.up ? kids.indexOf(last) : -1;
  const isBlank = ({ tag, own }: Seen) => tag === '#text' && own.trim() === '';
  return at >= 0 && kids.slice(at + 1).find((kid) => !isBlank(kid)) === seen;
}

/** Something in it stands in the elements in which the most of the other does: a line of the page's own is built otherwise. */
const isBuiltAlike = (one: Seen, other: Seen): boolean => {
  const [longest] = textsIn(other).toSorted((a, b) => b.length - a.length);
  return textsIn(one).some(({ path }) => path === longest?.path);
};

/** The elements from the part down to each text in it. */
const textsIn = (seen: Seen, path = ''): { path: string; length: number }[] =>
  seen.control || seen.quiet
    ? []
    : seen.tag === '#text'
      ? [{ path, length: seen.own.trim().length }]
      : seen.kids.flatMap((kid) => textsIn(kid, `${path} ${seen.tag}`));

/** A small picture, or a ground as wide as it is high with letters on it or nothing. */
function hasPortrait(seen: Seen): boolean {
  const { box, kids, painted } = seen;
  const isSmall = box.width >= 16 && box.width <= 56 && Math.abs(box.width - box.height) <= 4;
  const isGround =
    painted && (kids.length === 0 || kids.every((kid) => kid.tag === '#text' && isInitials(kid.own.trim())));
  if (isSmall && !seen.control && (isGround || (isPicture(seen) && !isPhoto(seen)))) return true;
  return kids.some(hasPortrait);
}
