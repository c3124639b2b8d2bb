/** Longest pause between two looks at a page that changes all the time, in milliseconds. */
const longestRest = 2000;

/**
 * Follows the page without polling: calls `look` once at the start, and when the page has changed, at most once a frame, never while the
 * tab is hidden. A page that is costly to look at is looked at more seldom: a fifth of the time at most, but at once when its address is another.
 * Returns the stop.
 */
export function watch(document: Document, look: () => void): () => void {
  const window = document.defaultView ?? globalThis.window;
  const observer = new MutationObserver(changed);
  const known = new WeakSet<Node>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;
  let address = '';

  /** Frames and shadow roots are pages of their own to an observer. */
  function observe(root: Document | ShadowRoot): void {
    if (!known.has(root)) {
      known.add(root);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot) observe(el.shadowRoot);
      else if (el.localName === 'iframe') {
        const inside = (el as HTMLIFrameElement).contentDocument;
        if (inside) observe(inside);
        if (!known.has(el)) el.addEventListener('load', changed);
        known.add(el);
      }
    }
  }

  function changed(): void {
    if (frame || timer || document.hidden) return;
    if (rest === 0) {
      frame = window.requestAnimationFrame(run);
      return;
    }
    timer = setTimeout(() => {
      timer = undefined;
      rest = 0;
      changed();
    }, rest);
  }

  /** Another address may be another case: what was seen must not stand over it while the page rests. */
  function moved(): void {
    if (document.location.href !== address) {
      clearTimeout(timer);
      timer = undefined;
      rest = 0;
    }
    changed();
  }

  function run(): void {
    frame = 0;
    if (document.hidden) return;
    address = document.location.href;
    const start = performance.now();
    observe(document);
    look();
    const cost = performance.now() - start;
    rest = cost < 4 ? 0 : Math.min(longestRest, cost * 4);
  }

  observe(document);
  // A moved address, a fold, an end of an animation and what is typed change what is seen without changing the document's nodes.
  const events = ['visibilitychange', 'toggle', 'transitionend', 'input', 'change'];
  for (const event of events) document.addEventListener(event, changed, { capture: true, passive: true });
  const moves = ['popstate', 'hashchange', 'resize', 'pageshow'];
  for (const event of moves) window.addEventListener(event, moved);
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', moved);
  changed();

  return () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const event of events) document.removeEventListener(event, changed, { capture: true });
    for (const event of moves) window.removeEventListener(event, moved);
    navigation?.removeEventListener('currententrychange', moved);
  };
}
