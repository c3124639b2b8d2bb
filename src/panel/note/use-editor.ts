import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useEdits } from './edits.ts';
import { type History, redone, type Step, undone, written } from './history.ts';

interface Editor {
  onInput(event: InputEvent): void;
  onBeforeInput(event: InputEvent): void;
  onKeyDown(event: KeyboardEvent): void;
  /** Changes the text as one step, with the focus in it. */
  edit(how: (step: Step) => Step): void;
  /** Takes the latest step back. */
  undo(): void;
}

/**
 * An editor with steps of its own: the browser's are lost when a text is drawn anew or set by the panel, and undo would then do
 * nothing, or half. `key` names the text among all, `set` keeps it.
 */
export function useEditor(
  field: RefObject<HTMLTextAreaElement | null>,
  key: string,
  text: string,
  set: (text: string) => void,
): Editor {
  const edits = useEdits();
  const caret = useRef<Step | null>(null);
  useLayoutEffect(() => {
    const step = caret.current;
    caret.current = null;
    if (step) field.current?.setSelectionRange(step.start, step.end);
  });
  const standing = (): Step => {
    const { value = text, selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    return { text: value, start: selectionStart, end: selectionEnd };
  };
  const go = (history: History): void => {
    edits.set(key, history);
    const { present } = history;
    field.current?.focus();
    caret.current = present;
    set(present.text);
    // Where the text is the same nothing is drawn anew.
    if (field.current?.value === present.text) field.current.setSelectionRange(present.start, present.end);
  };
  const move = (how: (history: History) => History): void => {
    const history = edits.of(key, text);
    const next = how(history);
    if (next !== history) go(next);
  };
  return {
    onInput(event) {
      const step = standing();
      edits.set(key, written(edits.of(key, text), step, event.inputType, event.timeStamp));
      set(step.text);
    },
    onBeforeInput(event) {
      if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') event.preventDefault();
      if (event.inputType === 'historyUndo') move(undone);
      if (event.inputType === 'historyRedo') move(redone);
    },
    onKeyDown(event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const pressed = event.key.toLowerCase();
      const back = pressed === 'z' && !event.shiftKey;
      const forward = (pressed === 'z' && event.shiftKey) || (pressed === 'y' && event.ctrlKey);
      if (!back && !forward) return;
      event.preventDefault();
      move(back ? undone : redone);
    },
    undo: () => move(undone),
    edit: (how) => go(written(edits.of(key, text), how(standing()), 'panel', performance.now())),
  };
}
