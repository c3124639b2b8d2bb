import type { Case } from '../../../src/core/contract/case.ts';

/** The times in the order that a visit has them: one that was closed before it came is doubted. */
export function inOrder(shown: Case): Case {
  const fields = (['arrivedAt', 'receivedAt', 'startedAt', 'closedAt'] as const).filter((field) => shown[field]);
  const sorted = fields.map((field) => shown[field] ?? '').sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ...shown, ...Object.fromEntries(fields.map((field, i) => [field, sorted[i]])) };
}
