import type { Sides } from '../profile/profile.ts';
import { type Box, hasText, holds, type Seen, textOf } from '../tree/seen.ts';
import { isInitials } from './bubble.ts';
import type { Entry } from './entry.ts';
import { placeOf } from './side.ts';

export type Side = 'left' | 'right';

/** How much farther the other side must be, and how far a bubble may stand from its own: parts of the chat's width. */
const apart = 0.06;
const near = 0.2;

/**
 * The sides that bubbles are drawn on, whatever their length: each step from one to what holds the whole chat must say the same or nothing.
 * Undefined in the middle, over the whole width, and for what is not drawn as a bubble.
 */
export function sidesIn(entries: readonly Entry[], roots: readonly Seen[]): (entry: Entry) => Side | undefined {
  const common = entries.length > 1 ? placeOf(entries) : undefined;
  return (entry) => {
    const place = common ?? partOf(entry, roots);
    const [bubble, ...others] = drawnIn(entry.seen);
    if (entry.centred || !bubble || others.length > 0 || !place) return undefined;
    const told = new Set<Side | 'far'>();
    let inside = bubble !== entry.seen;
    for (let at = bubble; at !== place && at.up; at = at.up) {
      const side = sideAmong(inside ? at.up.kids : [at], at.up.box);
      if (side) told.add(side);
      if (at.up === entry.seen) inside = false;
    }
    const [side] = told;
    return told.size === 1 && side !== 'far' ? side : undefined;
  };
}

/** Of one entry alone: the part of the chat that it stands in, as far as that is another. */
function partOf({ seen }: Entry, roots: readonly Seen[]): Seen | undefined {
  const part = roots.flatMap(({ kids }) => kids).find((kid) => holds(kid, seen));
  return part === seen ? part.up : part;
}

/** What is drawn as a bubble in it, the outermost; not an avatar's letters. */
function drawnIn(seen: Seen): Seen[] {
  if (seen.control || !hasText(seen)) return [];
  if (seen.painted) return isInitials(textOf(seen)) ? [] : [seen];
  return seen.kids.flatMap(drawnIn);
}

/** Where the parts stand in the box, an avatar beside the bubble with it: to the one side, far from both, or over its width. */
function sideAmong(parts: readonly Seen[], around: Box): Side | 'far' | undefined {
  const drawn = parts.filter((part) => part.tag !== '#text' && part.box.width > 0);
  if (drawn.length === 0 || around.width === 0) return undefined;
  const left = Math.min(...drawn.map(({ box }) => box.left)) - around.left;
  const right = around.left + around.width - Math.max(...drawn.map(({ box }) => box.left + box.width));
  if (Math.abs(left - right) < around.width * apart) return undefined;
  if (Math.min(left, right) > around.width * near) return 'far';
  return left < right ? 'left' : 'right';
}

/**
 * A bubble without sender has that of its side, as the page's profile says. Where a word in the chat says otherwise than the side it stands
 * on, neither tells: that bubble is unread, and so are all without a word. `isAnothers`: it is not told by its side.
 */
export function fillTaught(
  entries: readonly Entry[],
  roots: readonly Seen[],
  sides: Sides,
  isAnothers: (entry: Entry) => boolean,
): void {
  const sideOf = sidesIn(entries, roots);
  const told = entries.map((entry) => ({ entry, side: sideOf(entry) }));
  const against = told.filter(({ entry: { from }, side }) => from && side && !isOn(side, from, sides));
  for (const { entry } of against) entry.from = undefined;
  if (against.length > 0) return;
  for (const { entry, side } of told) {
    if (entry.from || entry.doubt || !side || isAnothers(entry)) continue;
    entry.from = side === sides.patient ? 'patient' : 'staff';
  }
}

/** A guest writes among the staff; the page's own lines on no side. */
const isOn = (side: Side, from: NonNullable<Entry['from']>, sides: Sides): boolean =>
  from !== 'system' && side === (from === 'patient' ? sides.patient : sides.staff);
