import type { Case } from '../core/contract/case.ts';
import type { PageState, Still } from './page-state.ts';
import { numberKey } from './whose.ts';

/** What the latest state of the page says of a case that was read from it earlier. */
export function stillOf(open: Case, state: PageState): Still {
  const now = state.kind === 'reading' ? state.reading.case : null;
  if (now === null || now.url !== open.url) return 'other';
  const [before, after] = [numberKey(open), numberKey(now)];
  if (before !== undefined && after !== undefined && before !== after) return 'other';
  return JSON.stringify(now) === JSON.stringify(open) ? 'same' : 'changed';
}
