import type { Sight } from './sight.ts';

/** Milliseconds of looking at a stretch, and the longest pause between two looks at a page that changes all the time. */
const stretch = 4;
const longestRest = 500;
/** The part of the time that looks may take in the long run, however large the page is and often it changes; and what may be saved up, in milliseconds. */
const part = 1 / 25;
const savings = 40;
/** Elements from which on a page is left to be laid out in its own time. */
const many = 5000;
/** Milliseconds that a page is given to load in before it is looked at. */
const loading = 3000;
/** Milliseconds after a change until all of the page is looked over once more; and the part of the time that this may take. */
const settling = 300;
const share = 1 / 40;
/** Milliseconds for which looking over gives way to all else that the page does, at a time. */
const patience = 2000;
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
 * changed has had time to settle, all of it is looked over once more, while it has nothing else to do.
 */
export function watch(document: Document, { open, tell }: Watcher): Watch {
  const window = document.defaultView ?? globalThis.window;
  const observer = new MutationObserver((records) => {
    take(records);
    ask();
  });
  const known = new WeakSet<Node>();
  const sight = open(observe);
  const { scheduler } = window as Window & { scheduler?: { postTask(run: () => void): void } };
  let stopped = false;
  let stale = false;
  let waiting = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let check: ReturnType<typeof setTimeout> | undefined;
  /** What is looked at now was found by looking over, and leaves no new doubt. */
  let sure = false;
  let spent = 0;
  let looked = 0;
  let credit = savings;
  let counted = performance.now();
  let begun = false;
  /** The page has changed since the last look at it: to look now would have it laid out first. */
  let unlaid = false;
  /** Looking over gives way to what has changed. */
  let put = false;
  /** What a look at the whole page costs, in milliseconds. */
  let cost = 0;

  function observe(root: Document | ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  function take(records: readonly MutationRecord[]): void {
    for (const record of records) sight.touch(record.target, record.type === 'attributes', record);
  }

  /** Looks at once at a page that has been still; at one that is new, keeps changing, or is slow, after the next frame, when it has been laid out anyway. */
  function ask(): void {
    stale = true;
    sure = false;
    unlaid = true;
    if (!rest) queue();
  }

  /** A large page lays itself out first: nothing that its script has done since is laid out for us. */
  function queue(): void {
    if (!begun || waiting || document.hidden) return;
    waiting = true;
    if (looked > 0 && performance.now() - looked > stillness && !isLarge()) soon(run);
    else afterFrame();
  }

  const isLarge = (): boolean => document.getElementsByTagName('*').length > many;

  function afterFrame(): void {
    window.requestAnimationFrame(() => soon(run));
  }

  /** In a task of its own. A timer in a row of timers would have to wait. */
  function soon(then: () => void): void {
    if (scheduler) scheduler.postTask(then);
    else setTimeout(then);
  }

  function run(): void {
    waiting = false;
    rest = undefined;
    unlaid = false;
    if (!stale || stopped || document.hidden) return;
    const start = performance.now();
    const whole = sight.look(stretch);
    tell(sight, whole);
    looked = performance.now();
    spent += looked - start;
    if (whole) end();
    else {
      waiting = true;
      if (unlaid && isLarge()) afterFrame();
      else soon(run);
    }
  }

  function end(): void {
    stale = false;
    cost ||= spent;
    if (!sure) check ??= setTimeout(doubt, Math.max(settling, cost / share));
    sure = false;
    if (put) whenIdle();
    put = false;
    const time = performance.now();
    credit = Math.min(savings, credit + (time - counted) * part) - spent;
    counted = time;
    if (credit < 0) {
      rest = setTimeout(rested, Math.min(longestRest, -credit / part));
      credit = Math.max(credit, -longestRest * part);
    }
    spent = 0;
  }

  function rested(): void {
    rest = undefined;
    if (stale) queue();
  }

  function doubt(): void {
    cost = 0;
    sight.doubt();
    whenIdle();
  }

  function whenIdle(): void {
    if (window.requestIdleCallback) window.requestIdleCallback(lookOver, { timeout: patience });
    else setTimeout(lookOver);
  }

  function lookOver(idle?: IdleDeadline): void {
    if (stopped) return;
    if (document.hidden) {
      // Begun anew when it is seen.
      check = undefined;
      return;
    }
    // What has changed goes first.
    if (stale) {
      put = true;
      return;
    }
    const start = performance.now();
    const over = sight.lookOver(Math.min(stretch, idle?.timeRemaining() || stretch));
    cost += performance.now() - start;
    if (!over) {
      whenIdle();
      return;
    }
    check = undefined;
    stale = true;
    sure = true;
    if (!rest) run();
  }

  /** Another address may be another case: all of it, and at once. */
  function moved(): void {
    clearTimeout(rest);
    rest = undefined;
    sight.touchAll();
    ask();
  }

  function acted({ type, target }: Event): void {
    // What is typed or chosen can show and hide its neighbours.
    const node = target instanceof Node ? target : document;
    if (type !== 'visibilitychange')
      sight.touch((/^(input|change)$/.test(type) && node.parentNode) || node, type !== 'load');
    ask();
  }

  const hearing = new AbortController();
  const { signal } = hearing;
  const acts = ['visibilitychange', 'toggle', 'transitionend', 'animationend', 'input', 'change', 'load'];
  for (const act of acts) document.addEventListener(act, acted, { capture: true, passive: true, signal });
  const moves = ['popstate', 'hashchange', 'resize', 'pageshow'];
  for (const move of moves) window.addEventListener(move, moved, { signal });
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', moved, { signal });
  // The page's own scripts go first; but one that never stops loading is read too.
  const first = setTimeout(begin, loading);
  window.addEventListener('load', begin, { signal });
  if (document.readyState === 'complete') begin();

  function begin(): void {
    clearTimeout(first);
    begun = true;
    observe(document);
    ask();
  }

  const look = (): void => {
    begin();
    take(observer.takeRecords());
    tell(sight, sight.look(Number.POSITIVE_INFINITY));
    // There may be more to settle.
    ask();
  };
  const stop = (): void => {
    stopped = true;
    hearing.abort();
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(check);
    clearTimeout(first);
  };
  return { look, stop };
}
