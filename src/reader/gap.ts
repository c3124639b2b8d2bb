/** What has changed among an element's children stands between these two, which have not; null is where they begin or end. */
export interface Gap {
  before: Node | null;
  after: Node | null;
  /** What has been put in there. */
  inside: Set<Node>;
}

/** The gap with what the record tells of in it too; undefined where the two stand apart: any of the children may have changed. */
export function widen(gap: Gap | undefined, record: MutationRecord): Gap | undefined {
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
