import type { Gap } from './gap.ts';

/** What stands in it that is not its own children in their order: open shadow roots, what fills a slot and same-origin frames are part of the page. */
export function othersIn(el: Element, style: CSSStyleDeclaration): Node[] | undefined {
  if (el.localName === 'iframe' || el.localName === 'frame') {
    const body = (el as HTMLIFrameElement).contentDocument?.body;
    return body ? [body] : [];
  }
  const assigned = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes() : [];
  const isTurned = style.flexDirection === 'column-reverse' && style.display.includes('flex');
  if (!isTurned && !el.shadowRoot && assigned.length === 0) return undefined;
  const all = assigned.length > 0 ? assigned : [...(el.shadowRoot ?? el).childNodes];
  return isTurned ? all.reverse() : all;
}

/** Elements and runs of text, one by one as they are asked for. */
export function* inside(
  el: Element,
  style: CSSStyleDeclaration,
  others: Iterable<Node> | undefined,
  between: Pick<Gap, 'before' | 'after'> = { before: null, after: null },
): Generator<Element | string> {
  const written = style.visibility === 'visible' && style.fontSize !== '0px' && !isClear(style.color);
  const kept = /^(pre|break)/.test(style.whiteSpace);
  const isShut = el.localName === 'details' && !(el as HTMLDetailsElement).open;
  for (const child of others ?? childrenOf(el, between)) {
    if (isShut && (child as Element).localName !== 'summary') continue;
    if (child.nodeType === 1) yield (child as Element).localName === 'br' ? '\n' : (child as Element);
    else if (child.nodeType === 3 && written) {
      const text = child.nodeValue ?? '';
      const own = kept ? text : text.replace(/\s+/g, ' ');
      if (own) yield own;
    }
  }
}

function* childrenOf(el: Element, { before, after }: Pick<Gap, 'before' | 'after'>): Generator<Node> {
  for (let at = before ? before.nextSibling : el.firstChild; at && at !== after; at = at.nextSibling) yield at;
}

export const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
