import type { Case } from '../core/contract/case.ts';

/** read: a value; absent: the page shows that there is none; unread: not found, or doubtful. */
export type FieldState = 'read' | 'absent' | 'unread';

/** What became of one field of the contract's case, and where on the page it was looked for (in Swedish, no page text). */
export interface FieldReport {
  /** The contract's path: "priority", "patient.personalIdentityNumber". */
  field: string;
  state: FieldState;
  where: string;
}

/** What one look at the page gave: the open case, or the rows of a list page, or neither. */
export interface Reading {
  case: Case | null;
  /** Only on a list page: the rows as cases, in the page's order. */
  queue?: Case[];
  fields: FieldReport[];
}
