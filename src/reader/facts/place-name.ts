import { listName } from '../lists/areas.ts';
import type { Look } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { isAmongHeads, isHead } from '../tree/cells.ts';
import { filled } from '../tree/filled.ts';
import { type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { keyOf } from '../words/values.ts';
import { labelIndex } from './labels.ts';

/** A place to go to, or the heading of a list: no status. */
export function isPlaceName(seen: Seen, { profile }: Look): boolean {
  const labels = labelIndex(profile);
  const isPlace = (one: Seen) =>
    one.role === 'link' ||
    (one.role === 'heading' && wordsOf(seen) in profile.lists) ||
    (one.role === 'cell' && one.up !== undefined && (isHead(one.up, labels) || isAmongHeads(one, labels)));
  for (let up: Seen | undefined = seen; up && textOf(up) === textOf(seen); up = up.up) if (isPlace(up)) return true;
  for (let [only, ...more] = filled(seen); only && more.length === 0; [only, ...more] = filled(only))
    if (isPlace(only)) return true;
  return false;
}

/** Beside the name of a list of cases that is no word of a status, and built as it is: an entry of the page's menu. */
export function isInMenu(seen: Seen, { lists, phases }: Profile): boolean {
  let node = seen;
  while (node.up && textOf(node.up) === textOf(seen)) node = node.up;
  const isEntry = (kid: Seen) =>
    kid !== node && kid.tag === node.tag && listName(wordsOf(kid)) in lists && !keyOf(phases, wordsOf(kid));
  return node.up?.kids.some(isEntry) ?? false;
}
