import type { ChatLook } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { type Box, each, hasText, holds, remember, type Seen, textOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import { isAvatar, isInitials } from './bubble.ts';
import { isDelivery } from './delivery.ts';
import type { Entry } from './entry.ts';
import type { Sender } from './sender.ts';

/** Which side of the chat the text stands on: -1 left, 1 right, 0 middle or the whole width. */
export function sideOf(seen: Seen, chat: Box): number {
  const bubble = bubbleAround(seen);
  return isBesideOthers(bubble) ? 0 : sideOfBox(bubble.box, chat);
}

/** One of several bubbles in a row: where it stands there says nothing of who wrote it. */
function isBesideOthers(bubble: Seen): boolean {
  const row = bubble.up;
  if (!row || !bubble.painted || row.kids.length > 9) return false;
  const alike = row.kids.filter((kid) => kid.painted && kid.tag === bubble.tag && !isInitials(textOf(kid)));
  // Together they are higher than what holds them.
  return alike.length > 1 && alike.reduce((sum, { box }) => sum + box.height, 0) > row.box.height * 1.5;
}

/** The same of a line of several parts, by where the first begins and the last ends. */
export function sideOfText(seen: Seen, chat: Box): number {
  const text = extentOf(seen);
  return text ? sideOfBox({ ...text, top: 0, height: 0 }, chat) : 0;
}

/** From where the first text in it begins to where the last ends. */
function extentOf(seen: Seen): { left: number; width: number } | undefined {
  const boxes: Box[] = [];
  each(seen, (inner) => {
    if (inner.kids.length === 0 && hasText(inner)) boxes.push(inner.box);
    return undefined;
  });
  const left = Math.min(...boxes.map((box) => box.left));
  return boxes.length === 0 ? undefined : { left, width: Math.max(...boxes.map((box) => box.left + box.width)) - left };
}

function sideOfBox(box: Box, chat: Box): number {
  const left = box.left - chat.left;
  const right = chat.left + chat.width - box.left - box.width;
  // What fills the chat but for a column of pictures stands on neither side.
  return box.width > chat.width * 0.85 || Math.abs(left - right) < chat.width * 0.06 ? 0 : left < right ? -1 : 1;
}

/** Stands in the middle of its place, as system lines do. */
export function isCentred(seen: Seen): boolean {
  const inner = bubbleAround(seen);
  if (inner.centred) return true;
  if (isBesideOthers(inner)) return false;
  const around = (seen.up ?? seen).box;
  const text = textBox(inner);
  const left = text.left - around.left;
  return left > around.width * 0.08 && Math.abs(unevenIn(around, text)) < around.width * 0.04;
}

/** How much farther from the right edge than from the left it stands. */
const unevenIn = (around: Box, { left, width }: { left: number; width: number }): number =>
  around.left + around.width - left - width - (left - around.left);

/** A box without a ground of its own may stand in from both sides with its text at one of them. */
const textBox = (bubble: Seen): { left: number; width: number } =>
  bubble.painted ? bubble.box : (extentOf(bubble) ?? bubble.box);

/**
 * Where what stands about in the middle begins or ends as bubbles on that side do, it is as wide as the chat only by what was written: it is
 * one of them.
 */
export function leaveAligned(entries: readonly Entry[], roots: readonly Seen[]): void {
  const isPlaced = ({ centred, from, seen }: Entry): boolean => {
    if (!centred || from) return false;
    const bubble = bubbleAround(seen);
    return !bubble.centred && Math.abs(unevenIn((seen.up ?? seen).box, textBox(bubble))) > 2;
  };
  const doubtful = entries.filter(isPlaced);
  if (doubtful.length === 0) return;
  const sides = sidesOf(entries, roots);
  const edges = (side: number, edgeOf: (entry: Entry) => number) =>
    // What is as wide as the chat begins and ends where both sides do.
    new Set(
      entries
        .filter((entry, i) => (sides[i] === side || sides[i] === 0) && !entry.centred && entry.from !== 'system')
        .map(edgeOf),
    );
  const leftOf = ({ seen }: Entry) => textBox(bubbleAround(seen)).left;
  const rightOf = (entry: Entry) => leftOf(entry) + textBox(bubbleAround(entry.seen)).width;
  const [lefts, rights] = [edges(-1, leftOf), edges(1, rightOf)];
  for (const entry of doubtful)
    if (lefts.has(leftOf(entry)) || rights.has(rightOf(entry))) Object.assign(entry, { centred: false, ofPage: false });
}

/** They begin or end at one line, as what one sender has written does in a place that is no wider than that. */
export function isInLine(one: Seen, other: Seen): boolean {
  const [a, b] = [textBox(bubbleAround(one)), textBox(bubbleAround(other))];
  return Math.abs(a.left - b.left) <= 1 || Math.abs(a.left + a.width - b.left - b.width) <= 1;
}

const holdsCentred = (seen: Seen): boolean => seen.centred || seen.kids.some(holdsCentred);

/** No wider than what is written in it: a bubble, not a row. */
const isTight = (seen: Seen): boolean =>
  remember(seen, 'tight', '', () => seen.box.width - (extentOf(seen)?.width ?? 0) <= 64);

/** The bubble itself: the innermost node that holds the text, or what is drawn round it. */
function bubbleAround(seen: Seen): Seen {
  if (seen.painted && isTight(seen) && !seen.kids.some(holdsCentred)) return seen;
  const kids = seen.kids.filter(
    (kid) => kid.tag !== '#text' && !kid.boxless && !kid.control && textOf(kid) === textOf(seen),
  );
  const painted = seen.painted ? undefined : seen.kids.find((kid) => kid.painted && textOf(kid).length > 3);
  const next = painted ?? kids[0] ?? (seen.painted ? undefined : onlyPainted(seen));
  return next ? bubbleAround(next) : seen;
}

/** It or a part of it is drawn as a bubble. */
export const isDrawn = (seen: Seen): boolean => (seen.painted && hasText(seen)) || seen.kids.some(isDrawn);

/** The bubble in the entry, where all else in it stands beside that. */
export function bubbleBeside(seen: Seen): Seen | undefined {
  const only = seen.painted ? undefined : onlyPainted(seen);
  return only && textOf(only) !== textOf(seen) ? only : undefined;
}

/** The one part with a ground of its own that says something, with a picture, a name or a time beside it. */
function onlyPainted(seen: Seen): Seen | undefined {
  const drawn = (inner: Seen): Seen[] =>
    inner.painted && hasText(inner) && !isInitials(textOf(inner)) ? [inner] : inner.kids.flatMap(drawn);
  const [only, ...more] = seen.kids.flatMap(drawn);
  return more.length === 0 ? only : undefined;
}

/** Which side of the chat each stands on. */
export function sidesOf(entries: readonly Entry[], roots: readonly Seen[]): number[] {
  const box = (placeOf(entries) ?? roots[0])?.box;
  return entries.map(({ seen }) => (box ? sideOf(seen, box) : 0));
}

/** A bubble without sender has that of the others on its side, where they are of one kind. */
export function fillSides(entries: Entry[], roots: readonly Seen[], look: ChatLook): void {
  const box = (placeOf(entries) ?? roots[0])?.box;
  if (!box || entries.every(({ from }) => from)) return;
  fillRead(entries, box, look);
  const known = new Map<number, Set<Sender>>();
  const guests = new Set<number>();
  const plain = new Set<number>();
  for (const { seen, from } of entries) {
    if (!from || from === 'system') continue;
    const side = sideOf(seen, box);
    if (!isDrawn(seen)) plain.add(side);
    // Among the staff a guest tells nothing of either; beside the patient there are several.
    if (from === 'guest') guests.add(side);
    else known.set(side, (known.get(side) ?? new Set()).add(from));
  }
  for (const side of guests) if (known.get(side)?.has('patient')) known.get(side)?.add('guest');
  // One side alone tells nothing of the other: a contact of the staff's that was none would start a countdown.
  if (known.size < 2) return;
  const own = entries.filter(({ from }) => from === 'patient');
  for (const entry of entries) {
    if (entry.from || entry.centred || entry.doubt) continue;
    const side = sideOf(entry.seen, box);
    // Beside bubbles a line in none may be the page's own.
    if (!plain.has(side) && !isDrawn(entry.seen)) continue;
    const [one] = side === 0 ? [] : (known.get(side) ?? []);
    if (
      one &&
      one !== 'guest' &&
      !(one === 'patient' && isAnothers(entry, own)) &&
      known.get(side)?.size === 1 &&
      ![...known].some(([other, set]) => other !== side && set.has(one))
    )
      entry.from = one;
  }
}

/**
 * All that the patient wrote stands on one side, where nobody else is known to have written: what has no sender on the other side and was read, as nothing on the patient's
 * side is marked, the staff have sent.
 */
function fillRead(entries: readonly Entry[], box: Box, { profile }: ChatLook): void {
  const next = nextOf(entries);
  const isRead = ({ delivered, seen }: Entry): boolean => delivered || saysRead(next.get(seen), profile);
  const sides = entries.map((entry) => (entry.from === 'system' || entry.centred ? 0 : sideOf(entry.seen, box)));
  const own = new Set(sides.filter((side, i) => side !== 0 && entries[i]?.from === 'patient'));
  const [side = 0, ...more] = own;
  const theirs = entries.filter((_, i) => sides[i] === side);
  if (side === 0 || more.length > 0 || theirs.filter(({ from }) => from).length < 2) return;
  if (theirs.some((entry) => (entry.from && (entry.from !== 'patient' || entry.lent.from)) || isRead(entry))) return;
  for (const [i, entry] of entries.entries())
    if (!entry.from && !entry.doubt && isRead(entry) && sides[i] === -side) entry.from = 'staff';
}

/** Beside the patient another may stand: with a name that is not the patient's, or with other letters in the picture. */
function isAnothers(entry: Entry, own: readonly Entry[]): boolean {
  const letters = lettersOf(entry.seen);
  return entry.stranger || (letters !== '' && own.every(({ seen }) => lettersOf(seen) !== letters));
}

/** The letters of the picture in it, or beside it or the part that it stands in. */
export function lettersOf(seen: Seen): string {
  let found = '';
  const seek = (inner: Seen): void => {
    if (found === '' && isAvatar(inner)) found = textOf(inner);
    else if (found === '') inner.kids.forEach(seek);
  };
  seek(seen);
  let at = seen;
  for (let up = seen.up; up && found === '' && up.kids.length < 5; at = up, up = up.up)
    for (const kid of up.kids) if (kid !== at && isAvatar(kid)) found = textOf(kid);
  return found;
}

/** What stands straight below each entry. */
function nextOf(entries: readonly Entry[]): Map<Seen, Seen> {
  const next = new Map<Seen, Seen>();
  for (const up of new Set(entries.map(({ seen }) => seen.up))) {
    let last: Seen | undefined;
    for (const kid of up?.kids ?? []) {
      if (!hasText(kid)) continue;
      if (last) next.set(last, kid);
      last = kid;
    }
  }
  return next;
}

/** "Läst", or a sign whose name says so. */
const saysRead = (seen: Seen | undefined, profile: Profile): boolean =>
  seen !== undefined &&
  !seen.painted &&
  (isDelivery(textOf(seen), profile) || (!says(textOf(seen)) && isDelivery(seen.name, profile)));

/** What holds all entries and no more: the sides are its sides. */
export function placeOf(entries: readonly Entry[]): Seen | undefined {
  let place = entries[0]?.seen.up;
  while (place && !entries.every(({ seen }) => place && holds(place, seen))) place = place.up;
  return place;
}
