import { outline } from './outline.ts';

/** Everything by which a pointer presses, drags or opens a menu. */
const presses = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
  'submit',
];
/** Milliseconds between two words of what is under the pointer. */
const pause = 100;
/** Milliseconds after a choice in which a second press is still part of it (a double click), and is not the page's. */
const grace = 700;

/** What is heard while a person points: the element under the pointer, the one that was chosen, or that the person stopped (Esc). */
export type Pointed = { el: Element; chosen: boolean } | 'stopped';

/**
 * Lets a person point at something on the page: what is under the pointer is outlined, a click chooses it and reaches nobody else.
 * In capture on the window, so before the page's own elements hear of it; `windows` are those of the page and of its frames. Returns
 * the stop, which gives the page back all its events; gently, not before the press that chose is over.
 */
export function point(windows: readonly Window[], hear: (pointed: Pointed) => void): (how?: 'gently') => void {
  let under: Element | undefined;
  let chosen = Number.NEGATIVE_INFINITY;
  let over = false;
  let clear = (): void => {};
  let told = 0;

  function hold(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const el = elementOf(event);
    if (over || event.type !== 'click' || !el) return;
    chosen = performance.now();
    hear({ el, chosen: true });
  }

  function move(event: Event): void {
    if (over) return;
    event.stopImmediatePropagation();
    const el = elementOf(event);
    if (!el || el === under) return;
    under = el;
    clear();
    clear = outline([el], 600_000);
    if (event.timeStamp - told < pause) return;
    told = event.timeStamp;
    hear({ el, chosen: false });
  }

  function key(event: Event): void {
    if (over || !('key' in event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hear('stopped');
  }

  const hearing = new AbortController();
  // Not passive: a touch is held back too.
  const how = { capture: true, passive: false, signal: hearing.signal };
  for (const window of windows) {
    for (const press of presses) window.addEventListener(press, hold, how);
    window.addEventListener('pointermove', move, how);
    window.addEventListener('keydown', key, how);
  }
  const release = (): void => hearing.abort();
  return (manner) => {
    over = true;
    clear();
    const left = manner === 'gently' ? chosen + grace - performance.now() : 0;
    if (left > 0) setTimeout(release, left);
    else release();
  };
}

/** The innermost element of the event, also in an open shadow root. Of another frame's kind too. */
function elementOf(event: Event): Element | undefined {
  const [at] = event.composedPath();
  return at && 'localName' in at ? (at as Element) : undefined;
}

/** The windows of the document and of the frames in it that may be looked into. */
export function windowsOf(document: Document): Window[] {
  const windows: Window[] = document.defaultView ? [document.defaultView] : [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe,frame'))
    if (frame.contentDocument) windows.push(...windowsOf(frame.contentDocument));
  return windows;
}
