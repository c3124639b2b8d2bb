import type { Missing } from '../contract/advice.ts';
import type { FactReader } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import type { Silence } from '../reply/silence.ts';
import type { RoutineRow } from '../routine.ts';
import type { Line } from '../rules/row.ts';

export type Running = Extract<Silence, { kind: 'running' }>;

/** What besides time must hold before a silent case may be closed. `silence` is null while none has begun. */
export interface Condition {
  readonly key: Missing;
  /** One sentence for staff, with the rule that asks for it. */
  readonly text: string;
  readonly isOpen: (silence: Running | null, read: FactReader) => boolean;
}

/** "May it be closed for no reply?": how long, in which hours, counted from when, and on what conditions. */
export interface ReplyRule extends RoutineRow {
  readonly kind: 'countdown';
  readonly title: string;
  readonly limit: { readonly minutes: number; readonly of: 'working-time' | 'clock-time' };
  /** "2 arbetstimmar". */
  readonly limitText: string;
  readonly attempts: number;
  readonly conditions: readonly Condition[];
}

export function reply(row: Line & Omit<ReplyRule, 'kind'>): ReplyRule {
  return { ...row, kind: 'countdown' };
}

/** So many attempts of any kind within the silence. */
export function attemptsMade(required: number, text: string): Condition {
  return { key: 'attempt', text, isOpen: (silence) => (silence?.attempts.length ?? 0) < required };
}

/** An attempt by telephone while the case is urgent; an unread priority counts as urgent. */
export function phoneWhenUrgent(text: string): Condition {
  return {
    key: 'phone',
    text,
    isOpen: (silence, read) =>
      read('urgency') !== 'no' && !(silence?.attempts.some(({ kind }) => kind === 'phone') ?? false),
  };
}

/** Nothing may be closed with an unread priority, where the routine treats priorities differently. */
export function priorityRead(text: string): Condition {
  return { key: 'priority', text, isOpen: (_silence, read) => read('priority') instanceof Unread };
}
