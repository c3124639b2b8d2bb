import { render } from 'preact';
import type { Case } from '../core/contract/case.ts';
import { deal } from './cases/index.ts';
import { type Clock, read, startClock } from './clock.ts';
import type { Practice } from './practice.ts';
import { addressOf, idOf } from './router.ts';
import { staff } from './staff.ts';
import { App } from './view/app.tsx';

/** The practice as it stands when it opens at the address; `asked` is the time (ISO) at which it is to start, if any. */
export function startPractice(address: string, asked: string | null, real: number): Practice {
  const clock = startClock(asked, real);
  const cases = deal(read(clock, real), (id) => addressOf({ page: 'visit', id }, address));
  return practiceOf(cases, clock);
}

function practiceOf(cases: Practice['cases'], clock: Clock): Practice {
  return { cases, clock, user: staff[0]?.name ?? '', writeAs: 'staff', staffChat: {} };
}

/** Draws the practice clinic into `root`; the page's address says which page of it. */
export function draw(root: Element, start: Practice, onClock: (clock: Clock) => void = () => {}): void {
  render(<App start={start} onClock={onClock} />, root);
}

/**
 * Draws the given cases and no others, with the clock standing at `now` (ISO). For tests: a case is shown when the document's
 * address is the case's (`/patient/visit/ID`), the list at `/drop-in`. Cases keep their own url.
 */
export function drawCases(root: Element, cases: readonly Case[], now: string): void {
  const kept = cases.map((shown) => ({ id: idOf(shown.url), shown }));
  // What was drawn here before, and its state, are gone.
  render(null, root);
  draw(root, practiceOf(kept, { shows: Date.parse(now), since: 0, running: false }));
}
