/** What has changed among an element's children stands between these two, which have not; null is where they begin or end. */
export interface Gap {
  before: Node | null;
  after: Node | null;
  /** What has been put in there. */
  inside: Set<Node>;
}

/** What is to be looked at of an element: all that stands in it too (`deep`), else those of its children that the gap holds, or all of them. */
export type Dues = Map<Element, { deep: boolean; gap?: Gap | undefined }>;

/** Adds the element; `record` where no more has changed than that tells. */
export function add(to: Dues, el: Element, deep: boolean, record?: MutationRecord): void {
  const old = to.get(el);
  const gap = record && (!old || old.gap) ? widen(old?.gap, record) : undefined;
  to.set(el, { deep: deep || old?.deep === true, gap });
}

/** Kids of a node, from one up to another, and the children that these stand between. */
export interface Span extends Pick<Gap, 'before' | 'after'> {
  from: number;
  upTo: number;
}

/** The kids that the gap may have changed, of so many: between the nearest on either side that were seen; `at` tells where one stands, or -1. */
export function spanOf(el: Element, many: number, at: (child: Node) => number, gap?: Gap): Span {
  const all = { from: 0, upTo: many, before: null, after: null };
  let { before, after } = gap ?? all;
  if ([before, after].some((edge) => edge && edge.parentNode !== el)) return all;
  while (before && at(before) < 0) before = before.previousSibling;
  while (after && at(after) < 0) after = after.nextSibling;
  return { from: before ? at(before) + 1 : 0, upTo: after ? at(after) : many, before, after };
}

/** The gap with what the record tells of in it too; undefined where the two stand apart: any of the children may have changed. */
function widen(gap: Gap | undefined, record: MutationRecord): Gap | undefined {
  const { previousSibling: before, nextSibling: after, addedNodes, removedNodes } = record;
  const { inside, ...edge } = gap ?? { before, after, inside: new Set<Node>() };
  const isGone = (node: Node | null) => node !== null && [...removedNodes].includes(node);
  const reaches = (node: Node | null, end: Node | null) => node === end || (node !== null && inside.has(node));
  if (isGone(edge.before)) edge.before = before;
  else if (!reaches(before, edge.before)) return undefined;
  if (isGone(edge.after)) edge.after = after;
  else if (!reaches(after, edge.after)) return undefined;
  for (const node of removedNodes) inside.delete(node);
  for (const node of addedNodes) inside.add(node);
  return { ...edge, inside };
}
