import type { Profile } from '../profile/profile.ts';
import { memoryOf, type Seen } from './seen.ts';
import { breathe } from './stretches.ts';

type Visit = (seen: Seen) => boolean | undefined;

let searches = 0;
/** Those whose answers turn on the profile. */
let bound = 0;

/**
 * A walk in the page's order to the nodes that are such, by way of what holds them; all other parts are passed over. Of each part it is
 * remembered whether it holds any, until it changes: in a long chat the walk costs what has changed. `is` may ask of the node and what is in it alone.
 */
export function seek(is: (seen: Seen) => boolean): (root: Seen, visit: Visit) => void {
  const bit = newSearch();
  return (root, visit) => walk(root, visit, (seen) => holds(seen, bit, is));
}

/** The same where it turns on the page's words. */
export function seekBy(
  is: (seen: Seen, profile: Profile) => boolean,
): (root: Seen, profile: Profile, visit: Visit) => void {
  const bit = newSearch();
  bound |= bit;
  return (root, profile, visit) => {
    const isSuch = (seen: Seen) => is(seen, profile);
    walk(root, visit, (seen) => holds(seen, bit, isSuch, profile));
  };
}

/** Whether the node or anything in it is such. */
export function heldIn(is: (seen: Seen) => boolean): (seen: Seen) => boolean {
  const bit = newSearch();
  return (seen) => holds(seen, bit, is);
}

function newSearch(): number {
  if (++searches > 31) throw new Error('more kinds of search than a number has bits');
  return 1 << searches;
}

function walk(seen: Seen, visit: Visit, may: (seen: Seen) => boolean): void {
  if (!may(seen) || visit(seen) === false) return;
  for (const kid of seen.kids) walk(kid, visit, may);
}

function holds(seen: Seen, bit: number, is: (seen: Seen) => boolean, profile?: Profile): boolean {
  const memory = memoryOf(seen);
  if (profile && memory.by !== profile) {
    memory.by = profile;
    memory.sought &= ~bound;
    memory.held &= ~bound;
  }
  if (memory.sought & bit) return (memory.held & bit) !== 0;
  let held = is(seen);
  for (let i = 0; !held && i < seen.kids.length; i++) {
    const kid = seen.kids[i];
    const known = kid?.memory;
    // Most of a long chat's bubbles are known.
    if (known && known.sought & bit && (!profile || known.by === profile)) held = (known.held & bit) !== 0;
    else held = kid !== undefined && holds(kid, bit, is, profile);
  }
  memory.sought |= bit;
  if (held) memory.held |= bit;
  breathe();
  return held;
}
