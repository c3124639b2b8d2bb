import { labelIndex, longFields } from './labels.ts';
import type { Look } from './look.ts';
import type { Pairs } from './pairs.ts';
import { isDrawnAsLabel, isLikeLabels } from './protected-mark.ts';
import type { Seen } from './seen.ts';
import { norm } from './text.ts';
import { hasWord, isName, keyOf } from './values.ts';

/** Written as a person's name, and of no words by which the page calls something else. */
export function isPersonName(text: string, { profile, user }: Look): boolean {
  const known =
    labelIndex(profile).has(norm(text)) ||
    norm(text) in profile.lists ||
    keyOf(profile.phases, text) ||
    keyOf(profile.flows, text);
  return (
    isName(text) && !known && text !== user && !hasWord(profile.unitWords, text) && !hasWord(profile.notNames, text)
  );
}

/**
 * Stands before the number as the page's labels stand before their values: a label that is not known ("sure"), or one for all that one can
 * see ("perhaps").
 */
export function likeLabel(seen: Seen, number: Seen, pairs: Pairs): 'sure' | 'perhaps' | undefined {
  if (isDrawnAsLabel(seen)) return 'sure';
  const same = pairs.pairs.filter(
    ({ field, at, nodes: [value] }) => !longFields.test(field) && value && isLeft(at, value) === isLeft(seen, number),
  );
  return isLikeLabels(seen, { ...pairs, pairs: same }) ? 'perhaps' : undefined;
}

/** Beside it, not above. */
const isLeft = ({ box }: Seen, { box: next }: Seen): boolean => next.left + 2 >= box.left + box.width;
