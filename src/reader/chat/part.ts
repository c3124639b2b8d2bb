import { isUnder } from '../lists/areas.ts';
import type { ChatLook } from '../look.ts';
import { seek } from '../tree/seek.ts';
import { isPicture, type Seen } from '../tree/seen.ts';
import { pattern } from '../words/values.ts';
import type { Entry } from './entry.ts';

/** Room held for what is not drawn, or a part that is folded. */
const isHeld = (seen: Seen): boolean => {
  const { tag, kids, own, painted, box, attrs } = seen;
  const isEmpty = tag !== '#text' && kids.length === 0 && own === '' && !painted && !isPicture(seen);
  const isFolded = tag === 'details' && kids.every((kid) => kid.tag === 'summary' || kid.tag === '#text');
  return Boolean(attrs.pad) || isFolded || (isEmpty && box.height > 120);
};
const eachRoom = seek((seen) => seen.control || seen.attrs.size !== undefined || isHeld(seen));

/** Older messages may be missing: a control that fetches them, a list that says how long it is, room held for what is not drawn. */
export function isPartial(roots: readonly Seen[], entries: readonly Entry[], look: ChatLook): boolean {
  let partial = false;
  for (const root of roots) {
    // Of a chat that was put together of rows, what stands above them says whether there are older ones.
    const whole = root.up?.kids.find(({ key }) => key === root.key) ?? root;
    eachRoom(root.up && isUnder(root, look.profile.labels.messages) ? root.up : whole, (seen) => {
      if (seen.control && pattern(look.profile.older).test(seen.name || seen.kids.map((kid) => kid.own).join('')))
        partial = true;
      const size = Number(seen.attrs.size ?? 0);
      if (size === -1 || size > entries.length) partial = true;
      if (isHeld(seen)) partial = true;
      return !partial;
    });
    const [first] = entries;
    const gap = first ? first.seen.box.top - root.box.top + Number(root.attrs.scroll ?? 0) : 0;
    if (first?.seen.absolute && gap > 120) partial = true;
  }
  return partial;
}
