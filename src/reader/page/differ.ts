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

/** The key of what is in the tree no more. */
export const gone = -1;

/** What is new in the tree since it was last taken; nodes that were `add`ed since are told of with what holds them. */
export function newsOf() {
  const untold = new Set<PlainElement>();
  let told: Change[] = [];
  return {
    add: (node: PlainElement): void => void untold.add(node),
    isNone: (): boolean => told.length === 0,
    take(): Change[] {
      const changes = told;
      told = [];
      untold.clear();
      return changes;
    },
    /** The node's kids from one up to another become these, and its looks others. */
    tell(
      node: PlainElement,
      kids: readonly Plain[],
      { from, upTo }: { from: number; upTo: number },
      looks?: Omit<PlainElement, 'kids'>,
    ): void {
      const { head, tail, had, fresh } = put(node, kids, from, upTo);
      if (looks) dress(node, looks);
      const isNew = looks || had.size > 0 || fresh.length > 0;
      if (isNew && !untold.has(node)) {
        const list = fresh.map((kid) => (typeof kid !== 'string' && had.has(kid) ? kid.key : kid));
        told.push({ key: node.key, ...(looks && { looks }), head, kids: list, tail });
      }
      // What was dropped is made anew if it comes back: no one has followed it meanwhile.
      for (const kid of fresh) had.delete(kid);
      for (const kid of had) if (typeof kid !== 'string') kid.key = gone;
    },
  };
}

/** The kids from one up to another become these: what it had and has, between what its kids began and end with alike. */
function put(node: PlainElement, kids: readonly Plain[], from: number, upTo: number) {
  const all = node.kids;
  const most = Math.min(kids.length, upTo - from);
  let head = 0;
  while (head < most && kids[head] === all[from + head]) head++;
  let tail = 0;
  while (tail < most - head && kids.at(-1 - tail) === all[upTo - 1 - tail]) tail++;
  const fresh = kids.slice(head, kids.length - tail);
  const had = new Set(all.slice(from + head, upTo - tail));
  const last = all.slice(upTo - tail);
  all.length = from + head;
  for (const kid of fresh) all.push(kid);
  for (const kid of last) all.push(kid);
  return { head: from + head, tail: last.length, had, fresh };
}

/** What the node looks like by itself, to compare. A thing that takes no room, with nothing in it, shows no name either. */
export function looksOf(node: PlainElement, isFilled: boolean): string {
  const [, , width, height] = node.box;
  if (!isFilled && !node.own && !(width > 0 && height > 0)) delete node.name;
  return JSON.stringify({ ...node, key: 0, kids: [] });
}

/** The node's looks become the others. */
function dress(node: PlainElement, looks: Omit<PlainElement, 'kids'>): void {
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
