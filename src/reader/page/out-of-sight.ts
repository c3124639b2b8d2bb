/** Siblings laid out at a time: a few milliseconds' work in a long chat. */
const together = 24;

/**
 * What a page does not lay out until it comes into sight (`content-visibility: auto`) is laid out when it is looked at, and all that stands beside
 * it is gone through each time: in a long chat far too long for each message. So siblings are laid out together, each once. Asks of the
 * page only; where nothing of the kind is used it does nothing.
 */
export function outOfSight(): { isDue: (el: Element) => boolean; layOut: (el: Element) => void } {
  const done = new WeakSet<Element>();
  return {
    isDue(el) {
      const inner = el.firstElementChild;
      return inner !== null && !done.has(el) && !isInSight(inner) && isInSight(el);
    },
    layOut(el) {
      const range = el.ownerDocument.createRange();
      range.setStartBefore(el);
      for (let next: Element | null = el, i = 0; next && i < together; next = next.nextElementSibling, i++) {
        done.add(next);
        range.setEndAfter(next);
      }
      range.getBoundingClientRect();
    },
  };
}

const isInSight = (el: Element): boolean => el.checkVisibility({ contentVisibilityAuto: true });
