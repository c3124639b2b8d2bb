/**
 * Draws a line round elements without touching the page's document: the browser's own animation of what is drawn, which leaves no
 * element, no attribute and no style behind, scrolls along, reaches frames and shadow roots, and hears no pointer. Nothing moves.
 */

/** How long a place is shown, in milliseconds. */
const shown = 3000;
/** A dark line with a light rim is seen on any ground. */
const line = { outline: '3px solid #0b4fd0', boxShadow: '0 0 0 6px #fff' };
const forced = { outline: '3px solid Highlight' };

/** Outlines the elements for `time` milliseconds; returns how to take it away before that. */
export function outline(elements: readonly Element[], time = shown): () => void {
  const drawn = elements.flatMap(boxed).map((el) => {
    const inside = isCut(el);
    const look = {
      ...(matchMedia('(forced-colors: active)').matches ? forced : inside ? { outline: line.outline } : line),
      outlineOffset: inside ? '-3px' : '1px',
    };
    return el.animate([look, look], { duration: time });
  });
  return () => {
    for (const one of drawn) one.cancel();
  };
}

/** Takes away what is shown now. */
let clear = (): void => {};

/** Scrolls to the first and outlines all, in place of what was shown before. */
export function showElements(elements: readonly Element[]): void {
  const [first] = elements.flatMap(boxed);
  if (!first) return;
  first.scrollIntoView({ block: 'center', inline: 'nearest' });
  clear();
  clear = outline(elements);
}

/** What draws the element: itself, or what stands in one that has no box of its own. */
function boxed(el: Element): Element[] {
  if (!el.isConnected) return [];
  return el.getClientRects().length > 0 ? [el] : [...el.children].flatMap(boxed);
}

/** A line outside the element would be cut off by what it stands in. */
function isCut(el: Element): boolean {
  const box = el.getBoundingClientRect();
  for (let up = el.parentElement; up; up = up.parentElement) {
    if (getComputedStyle(up).overflow === 'visible') continue;
    const around = up.getBoundingClientRect();
    if (box.left - around.left < 5 || around.right - box.right < 5) return true;
    if (box.top - around.top < 5 || around.bottom - box.bottom < 5) return true;
  }
  return false;
}
