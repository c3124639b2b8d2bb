import type { Look } from '../look.ts';
import { textOf } from '../tree/seen.ts';
import { timeOf } from '../tree/stamp.ts';
import { isChip, keyOf, why } from '../words/values.ts';
import { add, type Found } from './found.ts';
import type { Pair, Pairs } from './pairs.ts';
import { isDrawnAsLabel } from './protected-mark.ts';

/** The time beside its label. */
export function readTime(pair: Pair, none: boolean, pairs: Pairs, look: Look, found: Found) {
  if (none) {
    // A status chip followed by an empty place is no label of a time.
    if (pair.text === '' && keyOf(look.profile.phases, textOf(pair.at)) && !isDrawnAsLabel(pair.at))
      return void pairs.used.delete(pair.at);
    return add(found, pair.field, { none: true }, pair.place);
  }
  const isOther = (one: Pair) => one.at === pair.at && !one.rival && one.text !== '' && !/\d/.test(one.text);
  // Another value stands nearer: they have been shifted.
  if (pair.rival && pairs.pairs.some(isOther)) return add(found, pair.field, why('två värden står där'), pair.place);
  const when = { now: look.now, ahead: pair.field === 'asynchronousUntil' };
  const told = timeOf(pair.nodes, pair.text, when, textOf);
  if (!told && (!/\d/.test(pair.text) || isChip(look.profile, pair.text)) && !isDrawnAsLabel(pair.at)) {
    // "Mottagen" above another word is a status, not the label of a time.
    pairs.used.delete(pair.at);
    for (const node of pair.nodes) pairs.used.delete(node);
    return;
  }
  const got = !told
    ? why('tiden går inte att tyda')
    : 'at' in told
      ? { value: told.at }
      : 'why' in told
        ? told
        : why('daguppgift eller klockslag saknas');
  add(found, pair.field, got, pair.place);
}
