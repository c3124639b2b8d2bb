import type { Labelled, Profile } from '../profile/profile.ts';
import { isInShortRow } from '../tree/cells.ts';
import { filled } from '../tree/filled.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { isWordOf } from '../words/values.ts';
import { closed } from './find-labels.ts';

/** "Skrivs av | Vårdnadshavare": the second is a label's word, but here the value of the first, which can be just that. */
export function valuesLikeLabels(labels: Map<Seen, Labelled | ''>, profile: Profile): Set<Seen> {
  const values = new Set<Seen>();
  for (const [label, field] of labels) {
    if (field === '' || values.has(label)) continue;
    let node = label;
    while (node.up && filled(node.up).length === 1 && !closed.test(node.up.tag)) node = node.up;
    const next = nextOf(label);
    if (next && /^(reason|unit|patient\.name)$/.test(field)) {
      const said = labelIn(next, labels);
      if (said && isValueBeside(next, labels)) {
        values.add(said);
        continue;
      }
    }
    const around = node.up ? filled(node.up) : [];
    const [first, second] = around;
    if (around.length !== 2 || first !== node || !second) continue;
    const value = labelIn(second, labels);
    if (value && isWordOf(profile, field, textOf(value))) values.add(value);
  }
  return values;
}

/** The label that the node is, or that is all that the node holds. */
function labelIn(seen: Seen, labels: Map<Seen, Labelled | ''>): Seen | undefined {
  if (labels.has(seen)) return seen;
  const kids = filled(seen);
  const [only] = kids;
  return kids.length === 1 && only ? labelIn(only, labels) : undefined;
}

function nextOf(label: Seen): Seen | undefined {
  let node = label;
  while (node.up && filled(node.up).length === 1 && !closed.test(node.up.tag)) node = node.up;
  const around = node.up ? filled(node.up) : [];
  return around[around.indexOf(node) + 1];
}

/** Alone with its label in a row, or of another kind than the labels beside: a value, though what somebody wrote there reads as a label. */
function isValueBeside(next: Seen, labels: Map<Seen, Labelled | ''>): boolean {
  const around = filled(next.up ?? next);
  const first = around[around.indexOf(next) - 1];
  if (around.length === 2) return !isInShortRow(next);
  const others = around.filter((one) => one !== first && one !== next && labelIn(one, labels));
  return (
    first !== undefined && first.tag !== next.tag && others.length > 0 && others.every((one) => one.tag === first.tag)
  );
}
