import { type Box, type Seen, textOf } from './seen.ts';

/** Which side of the chat the text stands on: -1 left, 1 right, 0 middle or the whole width. */
export function sideOf(seen: Seen, chat: Box): number {
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
