import type { Missing } from '../contract/advice.ts';
import type { FactReader } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import { type Silence, spacingMinutes } from '../reply/silence.ts';
import type { WarningWords } from '../reply/warning.ts';
import type { RoutineRow } from '../routine.ts';
import type { Line } from '../rules/row.ts';
import { minuteMs } from '../time/civil.ts';

export type Running = Extract<Silence, { kind: 'running' }>;

/** What besides time must hold before a silent case may be closed. `silence` is null while none has begun. */
export interface Condition {
  readonly key: Missing;
  /** One sentence for staff, with the rule that asks for it. */
  readonly text: string;
  readonly isOpen: (silence: Running | null, read: FactReader) => boolean;
  /** Where staff may set the condition aside: the rule that lets them, and the question for the reason. */
  readonly setAside?: { readonly rule: string; readonly asks: string };
}

/**
 * How long the routine waits: minutes of working or clock time from the first unanswered contact, from the start of the
 * case or from the message that told the patient of the limit; or until today's closing, which is no condition itself.
 */
export type Limit =
  | {
      readonly minutes: number;
      readonly of: 'working-time' | 'clock-time';
      readonly from: 'silence' | 'start';
    }
  | {
      readonly minutes: number;
      readonly of: 'working-time' | 'clock-time';
      readonly from: 'warning';
      /** By which that message is recognised in the chat. */
      readonly words: WarningWords;
      /** A sentence that they recognise: stands for that message where its own words are not kept. */
      readonly sentence: string;
    }
  | { readonly of: 'closing' };

/** "May it be closed for no reply?": how long, in which hours, counted from when, and on what conditions. */
export interface ReplyRule extends RoutineRow {
  readonly kind: 'countdown';
  readonly asks: 'may-close';
  /** No routine says everything that a count has to know. */
  readonly note: string;
  readonly title: string;
  readonly limit: Limit;
  /** "2 arbetstimmar". */
  readonly limitText: string;
  readonly attempts: { readonly required: number; readonly by: 'any' | 'chat' };
  readonly conditions: readonly Condition[];
  /** Where one routine has several rules for the same question: true for the cases that this one answers for. */
  readonly appliesTo?: (read: FactReader) => boolean;
}

/** "Must it be received?": clock time from arrival, or from opening where the unit has hours and was closed then. */
export interface ReceiveRule extends RoutineRow {
  readonly kind: 'countdown';
  readonly asks: 'must-receive';
  readonly note: string;
  readonly title: string;
  readonly minutes: number;
  readonly limitText: string;
}

export type CountdownRule = ReplyRule | ReceiveRule;

export function reply(row: Line & Omit<ReplyRule, 'kind' | 'asks'>): ReplyRule {
  return { ...row, kind: 'countdown', asks: 'may-close' };
}

export function receive(row: Line & Omit<ReceiveRule, 'kind' | 'asks'>): ReceiveRule {
  return { ...row, kind: 'countdown', asks: 'must-receive' };
}

/** How many attempts count: all of them, or those in chat (grouped among chat alone). */
export function attemptCount(by: ReplyRule['attempts']['by'], silence: Running | null): number {
  if (!silence) return 0;
  return (by === 'chat' ? silence.chatAttempts : silence.attempts).length;
}

/** So many attempts within the silence. */
export function attemptsMade(required: number, by: ReplyRule['attempts']['by'], text: string): Condition {
  return { key: 'attempt', text, isOpen: (silence) => attemptCount(by, silence) < required };
}

/** The first and the last attempt lie so many minutes apart, the unit's own figure going before; with fewer attempts only "attempt" is missing. */
export function attemptsApart(minutes: number, required: number, text: string): Condition {
  return {
    key: 'spacing',
    text,
    isOpen: (silence, read) => {
      const own = read('attemptSpacing');
      const wanted = own instanceof Unread || own === null ? minutes : own;
      const attempts = silence?.attempts ?? [];
      return attempts.length >= required && spacingMinutes(attempts) < wanted;
    },
  };
}

const byPhone = (silence: Running | null): boolean => (silence?.byKind.phone ?? 0) > 0;

/** An attempt by telephone, whatever the priority. */
export function phoneTried(text: string): Condition {
  return { key: 'phone', text, isOpen: (silence) => !byPhone(silence) };
}

/** An attempt by telephone while the case is urgent; an unread priority counts as urgent. */
export function phoneWhenUrgent(text: string): Condition {
  return { key: 'phone', text, isOpen: (silence, read) => read('urgency') !== 'no' && !byPhone(silence) };
}

/** An SMS within the silence. */
export function smsSent(text: string): Condition {
  return { key: 'sms', text, isOpen: (silence) => (silence?.byKind.sms ?? 0) === 0 };
}

/** The patient has been told of the time limit, where the routine counts from that message. */
export function warned(text: string): Condition {
  return { key: 'warning', text, isOpen: (silence, read) => silence === null || warnedAt(silence, read) === null };
}

/** Nothing may be closed with an unread priority, where the routine treats priorities differently. */
export function priorityRead(text: string): Condition {
  return { key: 'priority', text, isOpen: (_silence, read) => read('priority') instanceof Unread };
}

/** When the silence's limit began to run (epoch ms); or what is missing for that. */
export function limitStart(limit: Limit, silence: Running, read: FactReader): number | 'started-at' | 'warning' {
  if (limit.of === 'closing' || limit.from === 'silence') return silence.startedAt;
  if (limit.from === 'start') {
    const startedAt = read('startedAt');
    return startedAt instanceof Unread || startedAt === null ? 'started-at' : startedAt;
  }
  return warnedAt(silence, read) ?? 'warning';
}

/** A warning from before the patient last wrote is not about this silence. */
function warnedAt(silence: Running, read: FactReader): number | null {
  const warning = read('warningSentAt');
  return warning instanceof Unread || warning === null || warning < silence.startedAt - minuteMs ? null : warning;
}
