import type { Countdown } from './contract/advice.ts';
import type { Case } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import type { Notes } from './contract/notes.ts';
import type { CountdownView } from './routine.ts';

/** Words and measures for a countdown that `advise` gave for the same case, desk and notes. */
export function viewCountdown(_countdown: Countdown, _case: Case, _desk: Desk, _notes: Notes = {}): CountdownView {
  throw new Error('being built');
}
