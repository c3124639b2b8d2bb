import * as z from 'zod/mini';
import { Case } from './case.ts';
import { Desk } from './desk.ts';
import { Notes } from './notes.ts';

/** One open case: { case, desk, notes }. */
export const CaseInput = z.strictObject({ case: Case, desk: Desk, notes: z.optional(Notes) });

/** The list page: { queue, desk }. */
export const QueueInput = z.strictObject({ queue: z.array(Case), desk: Desk });

export const Input = z.union([CaseInput, QueueInput]);
