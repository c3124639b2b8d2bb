import { heldIn, seek } from '../tree/seek.ts';
import { hasText, type Seen } from '../tree/seen.ts';

const holdsAny = heldIn(
  ({ own, name, control, tag }) => own.trim() !== '' || name !== '' || control || tag === 'img' || tag === 'svg',
);
/** Nothing in it, not even for a screen reader. */
const isEmpty = (seen: Seen): boolean => !holdsAny(seen);

const eachWithEmpty = seek(({ kids }) => kids.some((kid) => kid.tag !== '#text' && isEmpty(kid)));

/**
 * What stands beside an emptied label: where the rows beside have their labels, this one has an element without text. Nobody can tell what
 * the value is of, whatever it says itself.
 */
export function besideLostLabels(root: Seen, labels: Map<Seen, unknown>, skip: (seen: Seen) => boolean): Seen[] {
  const lost: Seen[] = [];
  const tags = new Set([...labels.keys()].map((label) => label.tag));
  eachWithEmpty(root, (seen) => {
    if (seen.control || seen.quiet || (seen !== root && skip(seen))) return false;
    const kids = seen.kids.filter((kid) => kid.tag !== '#text');
    kids.forEach((kid, at) => {
      if (!isEmpty(kid) || at === kids.length - 1) return;
      const after = kids.slice(at + 1);
      if (tags.has(kid.tag) && kids.some((other) => other.tag === kid.tag && isLabel(other, labels))) {
        const end = after.findIndex((other) => other.tag === kid.tag || isLabel(other, labels));
        lost.push(...(end < 0 ? after : after.slice(0, end)));
      } else if (at === 0 && isRowOfMany(seen, kid, labels)) lost.push(...after);
    });
    return undefined;
  });
  // A symbol tells of itself.
  return lost.filter((seen) => hasText(seen) && seen.name === '');
}

const isLabel = (seen: Seen, labels: Map<Seen, unknown>): boolean =>
  labels.has(seen) ||
  // A label alone in its row is the whole row's.
  (seen.up !== undefined && labels.has(seen.up)) ||
  (seen.kids.length > 0 &&
    seen.kids.filter((kid) => !isEmpty(kid) && !kid.control).length === 1 &&
    seen.kids.some((kid) => isLabel(kid, labels)));

/** The parts beside it that are built alike begin with a label where this one begins with nothing. */
const isRowOfMany = (row: Seen, first: Seen, labels: Map<Seen, unknown>): boolean =>
  (row.up?.kids ?? []).some((other) => {
    if (other === row || other.tag !== row.tag) return false;
    const head = other.kids.find((kid) => kid.tag !== '#text');
    return head !== undefined && head.tag === first.tag && isLabel(head, labels);
  });
