import { toldWhen } from '../time/words.ts';

/** Until when the patient may answer: a moment still to come (epoch ms), one that has passed, or not known. */
export type Deadline =
  | { readonly kind: 'until'; readonly at: number }
  | { readonly kind: 'passed' }
  | { readonly kind: 'unread' };

/** A place that staff fills in: what was not read is never made up. */
export const place = (asks: string): string => `[Fyll i: ${asks}]`;

/** A time as a patient is told it, or a place for it. */
export function told(ms: number | null | undefined, now: number): string {
  return ms === null || ms === undefined ? place('dag och klockslag') : toldWhen(ms, now);
}

/** Sentences to one text, those that do not apply left out. */
export const say = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter(Boolean).join(' ');

/** A sentence that asks for an answer before the deadline; none once the deadline has passed. */
export function answerBefore(deadline: Deadline, now: number): string {
  if (deadline.kind === 'passed') return 'Svara gärna här i chatten så snart du kan.';
  return `Svara gärna här i chatten före ${told(deadline.kind === 'until' ? deadline.at : null, now)}.`;
}
