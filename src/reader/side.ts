import type { Entry } from './chat-entry.ts';
import { type Box, holds, type Seen, textOf } from './seen.ts';
import type { Sender } from './sender.ts';

/** Which side of the chat the text stands on: -1 left, 1 right, 0 middle or the whole width. */
function sideOf(seen: Seen, chat: Box): number {
  const { box } = innermost(seen);
  const left = box.left - chat.left;
  const right = chat.left + chat.width - box.left - box.width;
  return Math.abs(left - right) < chat.width * 0.06 ? 0 : left < right ? -1 : 1;
}

/** Stands in the middle of its place, as system lines do. */
export function isCentred(seen: Seen): boolean {
  const inner = innermost(seen);
  if (inner.centred) return true;
  const around = (seen.up ?? seen).box;
  const left = inner.box.left - around.left;
  const right = around.left + around.width - inner.box.left - inner.box.width;
  return left > around.width * 0.08 && Math.abs(left - right) < around.width * 0.04;
}

/** The bubble itself: the innermost node that holds the text. */
function innermost(seen: Seen): Seen {
  const kids = seen.kids.filter((kid) => kid.tag !== '#text' && !kid.control && textOf(kid) === textOf(seen));
  const painted = seen.painted ? undefined : seen.kids.find((kid) => kid.painted && textOf(kid).length > 3);
  const next = painted ?? kids[0];
  return next ? innermost(next) : seen;
}

/** A bubble without sender has that of the others on its side, where they are of one kind. */
export function fillSides(entries: Entry[], roots: readonly Seen[]): void {
  const box = (placeOf(entries) ?? roots[0])?.box;
  if (!box || entries.every(({ from }) => from)) return;
  const known = new Map<number, Set<Sender>>();
  for (const { seen, from } of entries) {
    // A guest stands on the staff's side: it tells nothing of either.
    if (!from || from === 'system') continue;
    const side = sideOf(seen, box);
    known.set(side, (known.get(side) ?? new Set()).add(from));
  }
  // With all known senders on one side, the side says nothing.
  if (known.size < 2) return;
  for (const entry of entries) {
    if (entry.from || entry.centred || entry.doubt) continue;
    const side = sideOf(entry.seen, box);
    const [one] = side === 0 ? [] : (known.get(side) ?? []);
    if (
      one &&
      one !== 'guest' &&
      known.get(side)?.size === 1 &&
      ![...known].some(([other, set]) => other !== side && set.has(one))
    )
      entry.from = one;
  }
}

/** What holds all entries and no more: the sides are its sides. */
export function placeOf(entries: readonly Entry[]): Seen | undefined {
  let place = entries[0]?.seen.up;
  while (place && !entries.every(({ seen }) => place && holds(place, seen))) place = place.up;
  return place;
}
