import { why } from '../words/values.ts';
import { add, decide, type Found } from './found.ts';

const before = ['arrivedAt', 'receivedAt', 'startedAt'] as const;

/** A visit that was closed before it came or began: one of the times stands at another's place, and no one can see which. */
export function leaveOutOfOrder(found: Found): void {
  const at = (field: string): number => Date.parse(String(decide(found, field).value));
  const closed = at('closedAt');
  // The one may be shown with its seconds and the other without.
  const late = before.filter((field) => at(field) >= closed + 60_000);
  if (late.length === 0) return;
  for (const field of ['closedAt', ...late]) add(found, field, why('tiderna går inte ihop'), 'intill etiketten');
}
