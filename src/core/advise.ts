import type { Advice, QueueAdvice } from './contract/advice.ts';
import type { Case } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import type { Notes } from './contract/notes.ts';

/** The advice of the desk's region on one case. Pure: same input, same output. Input is valid by the contract's schemas. */
export function advise(_case: Case, _desk: Desk, _notes: Notes = {}): Advice {
  throw new Error('being built');
}

/** The order in which the region wants the list handled, and what it says of single cases. */
export function adviseQueue(_queue: readonly Case[], _desk: Desk): QueueAdvice {
  throw new Error('being built');
}
