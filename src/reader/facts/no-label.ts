import { hasText, holds, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';

/** "Clinic » Drop in": a step of the way to the page. */
export function isInTrail(label: Seen): boolean {
  let node = label;
  while (node.up && textOf(node.up) === textOf(label)) node = node.up;
  const isLink = label.up?.role === 'link' || label.role === 'link' || node.role === 'link';
  const kids = node.up?.kids ?? [];
  const next = kids.slice(kids.indexOf(node) + 1).find(hasText);
  return isLink && next !== undefined && /^[»›>→/]/.test(textOf(next));
}

/** "Clinic", before all else that the page or its head says: the product's name, whatever stands beside it. */
export function isBrand(label: Seen, root: Seen): boolean {
  if (root.up || /:\s*$/.test(textOf(label)) || /^(t[dh]|dt|label)$/.test(label.tag)) return false;
  let bar = label.up;
  while (bar && bar.tag !== 'header' && bar.role !== 'banner') bar = bar.up;
  return holds(label, firstIn(bar ?? root)) || holds(label, firstIn(root)) || isInBar(label);
}

/** "Clinic", and more than one thing beside it: a label has its value alone. */
function isInBar(label: Seen): boolean {
  if (wordsOf(label) !== 'clinic') return false;
  let node = label;
  while (node.up && textOf(node.up) === textOf(label)) node = node.up;
  return (node.up?.kids ?? []).filter(hasText).length > 2;
}

/** The first words in it. */
function firstIn(seen: Seen): Seen {
  const first = seen.kids.find((kid) => hasText(kid) && holdsWord(kid));
  return first ? firstIn(first) : seen;
}

const holdsWord = (seen: Seen): boolean => says(seen.own) || seen.kids.some(holdsWord);
