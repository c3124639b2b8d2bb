import { above, gone } from './differ.ts';
import { elementsIn } from './elements.ts';
import type { Light, PlainElement } from './see.ts';

/** What is known of an element that was seen. */
export interface Known {
  node: PlainElement;
  looks: string;
  /** What it stands in: the element, and that one's node. */
  up: Element | undefined;
  within: PlainElement;
  light: Light;
  inner: Light;
}

/** The elements that were told of under these keys, and the key under which an element, or the nearest around it, was told of. */
export function byKeys(document: Document, memory: WeakMap<Element, Known>) {
  const find = (keys: readonly number[]): Element[] =>
    elementsIn(document, (el) => keys.includes(memory.get(el)?.node.key ?? gone));

  function keyOf(el: Element): number | undefined {
    for (let at: Node | null = el; at; at = above(at)) {
      const key = memory.get(at as Element)?.node.key;
      if (key !== undefined && key !== gone) return key;
    }
    return undefined;
  }
  return { find, keyOf };
}
