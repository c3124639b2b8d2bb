import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case } from '../core/contract/case.ts';
import type { Desk } from '../core/contract/desk.ts';
import type { Routine } from '../core/routine.ts';
import type { CaseNotes } from './hooks.ts';

/** The open case and all that is drawn with it. `routine` is null where the core could not give it. */
export interface OpenCase extends CaseNotes {
  open: Case;
  desk: Desk;
  routine: Routine | null;
  /** Milliseconds; the page's own clock in the practice clinic. */
  now: number;
  /** Stops all copying, or lets it go on: the number pasted from the record system is another patient's. */
  stopCopying(stopped: boolean): void;
  stopped: boolean;
  /** Shows a rule in the routine view. */
  showRule(rule: string): void;
}

const Opened = createContext<OpenCase | null>(null);
export const OpenCaseProvider = Opened.Provider;

export function useOpenCase(): OpenCase {
  const open = useContext(Opened);
  if (!open) throw new Error('Drawn outside an open case.');
  return open;
}
