import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Services } from './services.ts';

/** After how long the clipboard is emptied where nobody has said otherwise, in seconds. */
const clearedAfter = 120;

/** What is told of the clipboard and the panel, in the order that it happens. */
export type ClipboardEvent = 'copied' | 'changed' | 'left' | 'due' | 'focused';

/**
 * What is on the clipboard, as far as the panel can know: `ours` once the browser has told of our copy; `writing` until then;
 * `due` when it is ours and its time is out. Anything else is not ours to touch.
 */
type Held = 'none' | 'writing' | 'ours' | 'due';

/** The next state. The browser tells that the clipboard has changed, not what is on it: at once in focus, else when the focus comes back. */
export function held(now: Held, event: ClipboardEvent): Held {
  switch (event) {
    case 'copied':
      return 'writing';
    case 'changed':
      // The first is our own copy. Another, at any time, is somebody else's.
      return now === 'writing' ? 'ours' : 'none';
    case 'left':
      // Our copy and another's would come as one change: it is not known whose it is.
      return now === 'writing' ? 'none' : now;
    case 'due':
      return now === 'ours' ? 'due' : 'none';
    case 'focused':
      return now;
  }
}

/** Whether the clipboard can be emptied without touching what others put there. Firefox, and Chrome before 144, do not tell. */
function clearsSafely({ follow }: Services['clipboard']): boolean {
  return follow !== null;
}

/** A change comes together with the focus, and is waited for, in milliseconds. */
const settling = 400;

/**
 * Empties the clipboard so many seconds after a copy as is `asked` (0: never), as soon as the panel has the focus. Where nobody has
 * said, it is emptied only if that is safe. Gives back what to call at a copy.
 */
export function useClearing(clipboard: Services['clipboard'], asked: number | undefined): () => void {
  const seconds = asked ?? (clearsSafely(clipboard) ? clearedAfter : 0);
  const state = useRef<Held>('none');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = useCallback(
    (event: ClipboardEvent): void => {
      // Where the browser tells nothing the person has chosen that whatever is there goes.
      if (clipboard.follow || event === 'copied') state.current = held(state.current, event);
      else if (event === 'due') state.current = 'due';
    },
    [clipboard],
  );
  const empty = useCallback(async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, settling));
    if (state.current !== 'due' || !document.hasFocus()) return;
    state.current = 'none';
    await clipboard.text('').catch(() => {
      state.current = 'due';
    });
  }, [clipboard]);
  useEffect(() => {
    if (seconds === 0) return;
    const stop = clipboard.follow?.(() => tell('changed'));
    const left = (): void => tell('left');
    const focused = (): void => void empty();
    addEventListener('blur', left);
    addEventListener('focus', focused);
    return () => {
      clearTimeout(timer.current);
      stop?.();
      removeEventListener('blur', left);
      removeEventListener('focus', focused);
    };
  }, [clipboard, seconds, tell, empty]);
  return useCallback(() => {
    if (seconds === 0) return;
    tell('copied');
    // A copy by a shortcut pressed over the page: what the browser tells when the focus comes may be another's.
    if (clipboard.follow && !document.hasFocus()) tell('left');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      tell('due');
      void empty();
    }, seconds * 1000);
  }, [clipboard, seconds, tell, empty]);
}
