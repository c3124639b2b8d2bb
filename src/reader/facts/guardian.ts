import { isUnder } from '../lists/areas.ts';
import type { Look } from '../look.ts';
import { innermost } from '../tree/inner.ts';
import { each, hasText, holds, type Seen } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { isName, saysNone, why } from '../words/values.ts';
import { add, type Found } from './found.ts';
import { labelIndex } from './labels.ts';
import type { Pair, Pairs } from './pairs.ts';
import { isDrawnAsLabel, isLikeLabels } from './protected-mark.ts';

/** Under the guardian's heading, and no nearer one of the patient's. */
export const underGuardian = (seen: Seen, { profile }: Look) =>
  isUnder(seen, profile.guardianSection, profile.patientSection);

/** Under the guardian's heading, or in the part that the guardian's label names. */
export const isGuardians = (seen: Seen, pairs: Pairs, look: Look): boolean =>
  underGuardian(seen, look) ||
  pairs.pairs.some(
    ({ field, nodes, at }) => field === 'guardian' && at !== seen && nodes.some((node) => holds(node, seen)),
  );

/** Name and mark as they stand beside the guardian's label, where they have no labels of their own. */
export function readGuardian(pair: Pair, none: boolean, pairs: Pairs, look: Look, found: Found) {
  const inside = pairs.pairs.some((other) => other !== pair && pair.nodes.some((node) => holds(node, other.at)));
  // A label without its answer is no mark.
  const isLabel = (at: Seen) => isDrawnAsLabel(at) || isLikeLabels(at, pairs);
  const asks = [...pairs.bare.keys()].some((at) => pair.nodes.some((node) => holds(node, at)) && isLabel(at));
  // What is a label by its element is one, though nothing but its words is left.
  const isLabelElement = ({ tag, up }: Seen) => [tag, up?.tag].some((one) => /^(label|dt|th)$/.test(one ?? ''));
  const isBareLabel = pair.nodes.length === 1 && pair.nodes.some((node) => isLabelElement(innermost(node)));
  if (inside || asks || isBareLabel) return;
  if (none && pair.text === '' && isFollowed(pair))
    return add(found, 'guardian', why('platsen är tom, och något annat följer'), pair.place);
  if (none) return add(found, 'guardian', { none: true }, pair.place);
  const lines = linesOf(pair.text);
  // "Ingen" and something else below it: what stands there is not only the guardian's.
  if (lines.some((line) => saysNone(look.profile, line)))
    return add(found, 'guardian.name', why('platsen säger både ingen och något annat'), pair.place);
  let named = false;
  for (const line of lines) {
    const text = norm(line);
    if (text === '') continue;
    if (look.profile.protected.includes(text)) add(found, 'guardian.protected', { value: true }, pair.place);
    else if (look.profile.notProtected.includes(text)) add(found, 'guardian.protected', { value: false }, pair.place);
    else if (!/[\d:]/.test(line) && !named && !labelIndex(look.profile).has(text)) {
      named = true;
      // A single word, or a sentence, may be something else that has come to stand there.
      const got = !isName(line.trim())
        ? why('namnet går inte att tyda')
        : isWhole(line.trim(), pair)
          ? { value: line.trim() }
          : why('namnet kan ha en etikett framför sig');
      add(found, 'guardian.name', got, pair.place);
    }
  }
  for (const node of pair.nodes) pairs.said.add(node);
}

/** What stands after the empty place, in the same box, may be what the label names; a list's next label is not. */
function isFollowed({ at, nodes }: Pair): boolean {
  const last = nodes.at(-1);
  const kids = last?.up === at.up ? (at.up?.kids ?? []) : [];
  const next = kids.slice(last ? kids.indexOf(last) + 1 : 0).find((kid) => hasText(kid));
  return next !== undefined && !(next.tag === at.tag && /^(dt|th)$/.test(at.tag));
}

const linesOf = (text: string): string[] => text.split(/[\n()·]|,\s*(?=[+\d])/);

/** Written in one run: of two, the first may be a label that is not known. */
function isWhole(name: string, { nodes }: Pair): boolean {
  const runs: string[] = [];
  for (const node of nodes) each(node, ({ own }) => void runs.push(...linesOf(own)));
  return nodes.length === 0 || runs.some((run) => run.trim() === name);
}
