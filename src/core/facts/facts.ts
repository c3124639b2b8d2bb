import type { Case } from '../contract/case.ts';
import type { Desk } from '../contract/desk.ts';
import type { Notes } from '../contract/notes.ts';
import type { CallWords } from '../journal/calls.ts';
import type { WarningWords } from '../reply/warning.ts';
import type { Opening } from '../time/opening.ts';
import type { CaseFacts } from './case-facts.ts';
import type { StaffFacts } from './staff-facts.ts';
import type { TimeFacts } from './time-facts.ts';
import type { Unread } from './unread.ts';

/**
 * Every fact that a rule may declare. A fact is known or `Unread`; what staff has not told is a known "not
 * decided" (null), since nobody claimed to have read it.
 */
export interface Facts extends CaseFacts, TimeFacts, StaffFacts {}

export type FactName = keyof Facts;

/** What facts are derived from. `now` is epoch milliseconds; `opening` is null while no opening hours are known. */
export interface Inputs {
  readonly case: Case;
  readonly desk: Desk;
  readonly notes: Notes;
  readonly now: number;
  readonly opening: Opening | null;
  /** By which the message with the time limit is recognised, or null where the routine has no such message. */
  readonly warningWords: WarningWords | null;
  readonly calls: CallWords;
}

/** Looks a fact up; each is derived once. */
export interface FactReader {
  <K extends FactName>(name: K): Facts[K] | Unread;
  /** By its place (`placeOf`), for rows, which look theirs up once and for all. */
  readonly at: (place: number) => unknown;
}

/** How each fact of a theme comes from the inputs, and from other facts. */
export type Derive<T> = { readonly [K in keyof T]: (inputs: Inputs, read: FactReader) => T[K] | Unread };
