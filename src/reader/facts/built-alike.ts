import { filled } from '../tree/filled.ts';
import { hasText, isPicture, type Seen, textOf } from '../tree/seen.ts';

/** Holds the label and nothing else. */
export const onlyLabel = (seen: Seen, labels: Map<Seen, unknown>): boolean =>
  filled(seen).length === 1 && filled(seen).every((kid) => labels.has(kid) || onlyLabel(kid, labels));

/** Below its value: so stand the labels of two boxes or more beside this one, that are built alike, and none the other way round. */
export function isBelow(label: Seen, value: Seen, labels: Map<Seen, unknown>): boolean {
  const box = label.up;
  if (!box?.up || !hasText(value) || isPicture(value)) return false;
  const isLabel = (seen: Seen) => labels.has(seen) || onlyLabel(seen, labels);
  let alike = 0;
  for (const other of boxesLike(box)) {
    const [first, second, ...more] = filled(other);
    if (!first || !second || more.length > 0) continue;
    if (isLabel(first) && !isLabel(second)) return false;
    if (other.tag === box.tag && first.tag === value.tag && second.tag === label.tag && isLabel(second)) alike++;
  }
  return alike > 2;
}

/** The boxes beside it; where each stands alone in a row, those of the rows of its list and of the lists beside that. */
function boxesLike(box: Seen): Seen[] {
  if (!box.up) return [];
  const around = filled(box.up);
  if (around.length > 1) return around;
  const list = box.up.up;
  const lists = list?.up ? filled(list.up).filter(({ tag }) => tag === list.tag) : [];
  return lists.flatMap((one) =>
    filled(one).flatMap((row) => (row.tag === box.up?.tag && filled(row).length === 1 ? filled(row) : [])),
  );
}

/** A heading, by its element, over a box of another; beside it another built so. */
export function isGroup(head: Seen, rest: readonly Seen[]): boolean {
  const [first] = rest;
  const box = head.up;
  if (!first || !box || first.tag === head.tag || first.tag === '#text' || head.tag === '#text') return false;
  if (isHeadIn(box, first.tag, head)) return true;
  // A list that begins with its heading, beside others that do.
  return (
    rest.every(({ tag }) => tag === first.tag) &&
    isAlike(unlike(box)[0], head) &&
    listsLike(box).some((other) => {
      const [one, two] = unlike(other);
      return other !== box && other.tag === box.tag && one?.tag === head.tag && two?.tag === first.tag;
    })
  );
}

/** Boxes of its kind beside it, and in the parts beside what holds it. */
function listsLike(box: Seen): Seen[] {
  const around = box.up ? filled(box.up) : [];
  const parts = box.up?.up ? filled(box.up.up).filter((part) => part.tag === box.up?.tag) : [];
  return [...around, ...parts.flatMap(filled)].filter(({ tag }) => tag === box.tag);
}

/** What it holds; what stands there twice is one. */
const unlike = (box: Seen): Seen[] => filled(box).filter((kid, i, all) => !isAlike(all[i - 1], kid));
const isAlike = (one: Seen | undefined, other: Seen): boolean =>
  one?.tag === other.tag && textOf(one) === textOf(other);

const isHeadIn = (box: Seen, below: string, head: Seen): boolean => {
  const kids = filled(box);
  return kids.some((kid, i) => kid !== head && kid.tag === head.tag && hasText(kid) && kids[i + 1]?.tag === below);
};

export const isListed = (field: string): boolean => /^(contacts|forms)$/.test(field);

/** Built as the heading above, over what is built as what stands below that: the next part. */
export function isNextHead(kid: Seen, head: Seen, rest: readonly Seen[]): boolean {
  const [first] = rest;
  if (!first || kid === first || kid.tag !== head.tag || first.tag === head.tag) return false;
  return rest[rest.indexOf(kid) + 1]?.tag === first.tag;
}
