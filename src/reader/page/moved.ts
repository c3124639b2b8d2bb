import { above } from './differ.ts';
import type { PlainElement } from './see.ts';

/** Children up to which all of an element's are compared; of more, so many at either end and on either side of each change. */
const few = 32;
const near = 8;
/** Places in one element from which on all that stands in it is looked at again. */
const many = 24;
/** Elements in one that are compared too. */
const most = 12;

/**
 * What a change has pushed aside: an element that stands beside what has changed, or around it, can have another left or width though nothing of it
 * has changed, and by these is told which side of a chat a message stands on, and with that who sent it. Asks for boxes only, of so many
 * elements at most, however long the page is.
 */
export function movedBy(nodeOf: (el: Element) => PlainElement | undefined) {
  const changed = new Map<Element, Set<Node>>();

  const hasMoved = (el: Element): boolean => {
    const node = nodeOf(el);
    if (!node) return false;
    const { left, width } = el.getBoundingClientRect();
    return isBeside(node.box, [Math.round(left), 0, Math.round(width)]);
  };

  /** Something has moved in it, though it has not itself: a rule may turn on the place among its siblings. Not where it is not laid out. */
  function isStirred(el: Element): boolean {
    if (!el.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) return false;
    const within = el.getElementsByTagName('*');
    for (let i = 0; i < most; i++) if (within[i] && hasMoved(within[i] as Element)) return true;
    return false;
  }

  /** Those of the children that have moved; what holds them, where only some are compared. */
  function among(parent: ParentNode | null, at: readonly Node[], inside: boolean): Element[] {
    if (!parent) return [];
    const all = parent.childElementCount <= few;
    const kids = [...(all ? parent.children : around(parent, at))];
    const moved = kids.filter((kid) => hasMoved(kid) || (inside && isStirred(kid)));
    if (moved.length === 0 || all) return moved;
    return [parent.nodeType === 1 ? (parent as Element) : (parent as ShadowRoot).host];
  }

  function compare(el: Element, at: Set<Node>): Element[] {
    const places = [...at].filter((node) => node.parentNode === el);
    if (places.length > many) return [el];
    const moved = among(el, places, true);
    let below = true;
    for (let one: Node | null = el; one; one = above(one)) {
      if (one.nodeType !== 1) continue;
      const beside: Element[] = among(one.parentNode, [one], below);
      below = beside.length > 0;
      moved.push(...beside);
    }
    return moved.filter((one) => !moved.some((other) => other !== one && other.contains(one)));
  }

  return {
    /** Something in the element has changed, by this record of it. */
    note(el: Element, record: MutationRecord | undefined): void {
      const at = changed.get(el) ?? new Set();
      changed.set(el, at);
      // What is new itself is looked at anyway.
      for (const node of [record?.previousSibling, record?.nextSibling])
        if (node && (node.nodeType !== 1 || nodeOf(node as Element))) at.add(node);
    },
    /** What has moved near one of the elements that have changed; undefined where none is left. */
    next(): Element[] | undefined {
      for (const [el, at] of changed) {
        changed.delete(el);
        return el.isConnected ? compare(el, at) : [];
      }
      return undefined;
    },
  };
}

/** The one box stands elsewhere sideways, or is wider or narrower. */
export const isBeside = (one: readonly number[], other: readonly number[]): boolean =>
  one[0] !== other[0] || one[2] !== other[2];

/** The children at the ends, and about these. */
function around(parent: ParentNode, at: readonly Node[]): Set<Element> {
  const found = new Set<Element>();
  // Texts know their neighbours too.
  const run = (from: Node | null, to: 'nextElementSibling' | 'previousElementSibling'): void => {
    let left = near;
    for (let one = from as Element | null; one && left-- > 0; one = one[to]) if (one.nodeType === 1) found.add(one);
  };
  run(parent.firstElementChild, 'nextElementSibling');
  run(parent.lastElementChild, 'previousElementSibling');
  for (const node of at) {
    run(node, 'nextElementSibling');
    run(node, 'previousElementSibling');
  }
  return found;
}
