import type { Case } from '../../core/contract/case.ts';
import { type PracticeCase, timesAt } from './make.ts';
import { other } from './other.ts';
import { people } from './people.ts';
import { started } from './started.ts';
import { waiting } from './waiting.ts';

/** Every practice case, in the order of the chooser. */
export const practiceCases: readonly PracticeCase[] = [...waiting, ...started, ...people, ...other];

/** The practice cases as they look at `start` (ms), each at the address that the page gives it. */
export function deal(start: number, address: (id: string) => string): { id: string; shown: Case }[] {
  const times = timesAt(start);
  return practiceCases.map(({ id, make }) => ({ id, shown: { url: address(id), ...make(times) } }));
}
