import type { Look } from '../look.ts';
import { holds } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { type Got, pattern, why } from '../words/values.ts';
import { add, type Found } from './found.ts';
import { labelIndex } from './labels.ts';
import type { Pair, Pairs } from './pairs.ts';

/** The ticket beside its label, and what it says. */
export function readTicket(pair: Pair, none: boolean, pairs: Pairs, look: Look, found: Found) {
  // With its text gone its heading is all that is left.
  const isHeading = labelIndex(look.profile).has(norm(pair.text));
  const said: Got<string> = isHeading ? why('bara rubriken står där') : { value: pair.text };
  if (pair.field === 'ticket.information') return add(found, pair.field, none ? { none: true } : said, pair.place);
  if (none) return add(found, 'ticket', { none: true }, pair.place);
  const inside = pairs.pairs.some((other) => other !== pair && pair.nodes.some((node) => holds(node, other.at)));
  add(found, 'ticket', { value: {} }, pair.place);
  if (inside || pattern(look.profile.yes, true).test(norm(pair.text))) return;
  add(found, 'ticket.information', said, pair.place);
  for (const node of pair.nodes) pairs.said.add(node);
}
