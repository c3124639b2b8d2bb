import type { Policy } from '../settings.ts';
import type { Draft, Faults } from './draft.ts';

/** What each part of the form is given: the answers, what is wrong with them, what the organisation has set, and how to change. */
export interface Part {
  draft: Draft;
  faults: Faults;
  policy: Policy;
  change(changed: Partial<Draft>): void;
}
