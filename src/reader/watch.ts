import type { Sight } from './sight.ts';

/** Milliseconds of looking at a stretch, and the longest pause between two looks at a page that changes all the time. */
const stretch = 6;
const longestRest = 500;
/** Milliseconds after a change until all of the page is looked at once more; and the part of the time that this may take. */
const settling = 300;
const share = 1 / 40;
/** Milliseconds without a look after which a page has been still. */
const stillness = 50;

/** What looks at the page, and who is told of it: `whole` is false while there is more to see. */
export interface Watcher {
  open: (meet: (root: Document | ShadowRoot) => void) => Sight;
  tell: (sight: Sight, whole: boolean) => void;
}

export interface Watch {
  /** Looks at once at all that has changed, also what no one has been told of yet. */
  look(): void;
  stop(): void;
}

/**
 * Follows the page without polling: looks at all of it at first and then at what has changed, at most once a frame, a few milliseconds at a
 * stretch, never while the tab is hidden. What a style sheet or a neighbour does to a node tells no observer: when a page that has
 * changed has had time to settle, all of it is looked at once more.
 */
export function watch(document: Document, { open, tell }: Watcher): Watch {
  const window = document.defaultView ?? globalThis.window;
  const observer = new MutationObserver((records) => {
    take(records);
    changed();
  });
  const known = new WeakSet<Node>();
  const sight = open(observe);
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let check: ReturnType<typeof setTimeout> | undefined;
  let stale = false;
  let checking = false;
  let spent = 0;
  let looked = 0;
  /** What a look at the whole page costs, in milliseconds. */
  let cost = 0;

  function observe(root: Document | ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  function take(records: readonly MutationRecord[]): void {
    for (const { target, type } of records) sight.touch(target, type === 'attributes');
  }

  function changed(): void {
    checking = false;
    ask();
  }

  /** Looks at once at a page that has been still; at one that keeps changing after the next frame, when it has been laid out anyway. */
  function ask(): void {
    stale = true;
    if (frame || timer || document.hidden) return;
    if (performance.now() - looked > stillness) {
      timer = setTimeout(run);
      return;
    }
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      timer = setTimeout(run);
    });
  }

  function run(): void {
    timer = undefined;
    if (!stale || document.hidden) return;
    const start = performance.now();
    const whole = sight.look(stretch);
    tell(sight, whole);
    looked = performance.now();
    spent += looked - start;
    if (whole) end(spent);
    else timer = setTimeout(run);
  }

  function end(time: number): void {
    stale = false;
    spent = 0;
    if (checking || cost === 0) cost = time;
    if (!checking) check ??= setTimeout(lookOver, Math.max(settling, cost / share));
    checking = false;
    if (time > stretch) timer = setTimeout(run, Math.min(longestRest, time * 4));
  }

  function lookOver(): void {
    check = undefined;
    checking = true;
    sight.touchAll();
    ask();
  }

  /** Another address may be another case: all of it, and at once. */
  function moved(): void {
    clearTimeout(timer);
    timer = undefined;
    sight.touchAll();
    changed();
  }

  function acted({ type, target }: Event): void {
    // What is typed or chosen can show and hide its neighbours.
    const node = target instanceof Node ? target : document;
    if (type !== 'visibilitychange')
      sight.touch((/^(input|change)$/.test(type) && node.parentNode) || node, type !== 'load');
    changed();
  }

  observe(document);
  const acts = ['visibilitychange', 'toggle', 'transitionend', 'animationend', 'input', 'change', 'load'];
  for (const act of acts) document.addEventListener(act, acted, { capture: true, passive: true });
  const moves = ['popstate', 'hashchange', 'resize', 'pageshow'];
  for (const move of moves) window.addEventListener(move, moved);
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', moved);
  changed();

  const look = (): void => {
    take(observer.takeRecords());
    tell(sight, sight.look(Number.POSITIVE_INFINITY));
    // There may be more to settle.
    ask();
  };
  const stop = (): void => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(check);
    for (const act of acts) document.removeEventListener(act, acted, { capture: true });
    for (const move of moves) window.removeEventListener(move, moved);
    navigation?.removeEventListener('currententrychange', moved);
  };
  return { look, stop };
}
