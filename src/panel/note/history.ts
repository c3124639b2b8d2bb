import { unfilled } from '../places.ts';

/** A text with where the caret, or the selection, stands in it. */
export interface Step {
  text: string;
  start: number;
  end: number;
}

/** What has been written under one keyword, step by step. `at`: when the present step was last written in, in milliseconds. */
export interface History {
  past: readonly Step[];
  present: Step;
  future: readonly Step[];
  at: number;
  /** What kind of change the present step is; another kind begins another step. */
  kind: string;
}

const most = 200;
/** A pause in writing after which what follows is a step of its own, in milliseconds. */
const pause = 1000;

export function begun(text: string): History {
  return { past: [], present: { text, start: text.length, end: text.length }, future: [], at: 0, kind: '' };
}

/** The history after a change: writing goes on in the same step, up to a pause, a new line or another kind of change. */
export function written(history: History, step: Step, kind: string, at: number): History {
  const { past, present } = history;
  if (step.text === present.text) return { ...history, present: step };
  const goesOn = kind === history.kind && at - history.at < pause && /^(insertText|deleteContent\w*)$/.test(kind);
  return {
    past: goesOn ? past : [...past, present].slice(-most),
    present: step,
    future: [],
    at,
    kind,
  };
}

/** One step back; the same history where there is none. */
export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], at: 0, kind: '' };
}

/** One step forward again; the same history where there is none. */
export function redone(history: History): History {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (!after) return history;
  return { past: [...past, present], present: after, future: rest, at: 0, kind: '' };
}

/** The text with a value in the place to fill in at which the caret stands; where it stands at none, as `laidIn`. */
export function filledIn(step: Step, value: string): Step {
  const place = unfilled(step.text).find(({ start, end }) => step.start >= start && step.start <= end);
  return laidIn(place ? { ...step, start: place.start, end: place.end } : step, value);
}

/** The text with `laid` in place of what is selected, apart from the words before and after, and the caret behind it. */
export function laidIn({ text, start, end }: Step, laid: string): Step {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const gap = (beside: string): string => (beside === '' || /\s$/.test(beside) ? '' : laid.includes('\n') ? '\n' : ' ');
  const put = gap(before) + laid + (after === '' || /^[\s.,;:!?)]/.test(after) ? '' : laid.includes('\n') ? '\n' : ' ');
  const caret = before.length + put.length;
  return { text: before + put + after, start: caret, end: caret };
}
