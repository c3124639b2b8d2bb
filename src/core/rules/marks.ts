import type { Phase } from '../contract/case.ts';
import type { ContactForm, Notes } from '../contract/notes.ts';
import type { Mark } from '../routine.ts';

/** The marks that are a plain yes or nothing. */
type Flag = {
  [K in keyof Notes]-?: NonNullable<Notes[K]> extends boolean ? K : never;
}[keyof Notes];

export const anyPhase: readonly Phase[] = ['waiting', 'received', 'started', 'asynchronous', 'closed'];
export const ongoing: readonly Phase[] = ['received', 'started', 'asynchronous'];
export const metPhases: readonly Phase[] = ['started', 'asynchronous', 'closed'];

interface Words {
  label: string;
  why: string;
  rule: string;
  phases: readonly Phase[];
}

/** A mark that sets one flag of the notes. */
export function flag(key: Flag, words: Words): Mark {
  return { ...words, patch: { [key]: true }, undo: { [key]: undefined }, isSet: (notes) => notes[key] === true };
}

/** A mark that gives one answer of several. */
export function answer<K extends 'outcome' | 'part' | 'recordCheck'>(
  key: K,
  value: NonNullable<Notes[K]>,
  words: Words,
): Mark {
  return { ...words, patch: { [key]: value }, undo: { [key]: undefined }, isSet: (notes) => notes[key] === value };
}

/** A mark for the form that the meeting goes over to: the last of the forms that it has then used. */
export function meeting(contactForms: ContactForm[], words: Words): Mark {
  return {
    ...words,
    patch: { contactForms },
    undo: { contactForms: undefined },
    isSet: (notes) => notes.contactForms?.at(-1) === contactForms.at(-1),
  };
}

/** A mark for where the case is planned to be handed over. */
export function plan(handover: NonNullable<Notes['handover']>, words: Words): Mark {
  return {
    ...words,
    // A handover is merged: what another plan said of the provider must not stand beside this one's target.
    patch: { outcome: 'handover', handover: { sameProvider: undefined, ...handover } },
    undo: { outcome: undefined, handover: undefined },
    isSet: (notes) =>
      notes.handover?.target === handover.target && notes.handover.sameProvider === handover.sameProvider,
  };
}
