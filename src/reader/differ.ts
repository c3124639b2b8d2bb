import type { Light, Plain, PlainElement } from './see.ts';

/**
 * What has changed of one node since it was last told of: its own looks, where they are others, and its kids, of which `head` from the
 * beginning and `tail` at the end are the ones that it had. A number is a kid that it had elsewhere.
 */
export interface Change {
  key: number;
  looks?: Omit<PlainElement, 'kids'>;
  head: number;
  kids: (Plain | number)[];
  tail: number;
}

/** What the one list had and the other has, between what they begin and end with alike. */
export function between(old: readonly Plain[], kids: readonly Plain[]) {
  const most = Math.min(kids.length, old.length);
  let head = 0;
  while (head < most && kids[head] === old[head]) head++;
  let tail = 0;
  while (tail < most - head && kids.at(-1 - tail) === old.at(-1 - tail)) tail++;
  return { head, tail, had: new Set(old.slice(head, old.length - tail)), fresh: kids.slice(head, kids.length - tail) };
}

/** What the node looks like by itself, to compare. A thing that takes no room, with nothing in it, shows no name either. */
export function looksOf(node: PlainElement, kids: readonly Plain[]): string {
  const [, , width, height] = node.box;
  if (kids.length === 0 && !node.own && !(width > 0 && height > 0)) delete node.name;
  return JSON.stringify({ ...node, key: 0, kids: [] });
}

/** The node's looks become the others. */
export function put(node: PlainElement, looks: Omit<PlainElement, 'kids'>): void {
  for (const name of ['role', 'name', 'own', 'marks', 'attrs'] as const) delete node[name];
  Object.assign(node, looks);
}

/** What the node stands in as it is seen: the slot that it fills, the host of its shadow root, the frame of its document. */
export function above(node: Node): Node | null {
  if ('assignedSlot' in node && node.assignedSlot) return node.assignedSlot as Node;
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

export const same = (a: Light, b: Light): boolean =>
  a.x === b.x && a.scrolls === b.scrolls && a.left === b.left && a.right === b.right && a.modal === b.modal;
