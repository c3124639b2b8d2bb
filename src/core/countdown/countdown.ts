import { type Countdown, type Missing, missingKeys } from '../contract/advice.ts';
import type { Case } from '../contract/case.ts';
import type { FactReader, Inputs } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import { minuteMs } from '../time/civil.ts';
import { closingToday } from '../time/opening.ts';
import { addWorkingTime } from '../time/working.ts';
import { isoOf } from '../time/zone.ts';
import { receiveCountdown } from './receive.ts';
import { attemptCount, type CountdownRule, limitStart, type ReplyRule, type Running } from './rule.ts';

/** A countdown, and the contract's paths of what it could not be counted without. */
export interface Counted {
  countdown: Countdown;
  unread: readonly string[];
}

/** The countdown of a rule for one case; null where it has nothing to count. */
export function countdownOf(rule: CountdownRule, inputs: Inputs, read: FactReader): Counted | null {
  return rule.asks === 'may-close' ? replyCountdown(rule, inputs, read) : receiveCountdown(rule, inputs, read);
}

/** Null where there is nothing to wait for: the case is closed, or asynchronous (which expects no direct answer). */
function replyCountdown(rule: ReplyRule, inputs: Inputs, read: FactReader): Counted | null {
  const phase = read('phase');
  if (phase === 'closed' || phase === 'asynchronous') return null;
  if (rule.appliesTo && !rule.appliesTo(read)) return null;

  const priority = read('priority');
  const unread = priority instanceof Unread && open(rule, null, read).includes('priority') ? priority.fields : [];
  const { required, by } = rule.attempts;
  const base = { rule: rule.id, startedAt: null, deadline: null, attempts: { made: 0, required } };
  const cannotCount = (key: Missing, fields: readonly string[], begun?: Partial<Countdown>): Counted => ({
    countdown: {
      ...base,
      ...begun,
      state: 'cannot-count',
      missing: inOrder([key, ...(unread.length ? (['priority'] as const) : [])]),
      mayClose: false,
    },
    unread: [...fields, ...unread],
  });

  // Whether the meeting has begun decides whether a silence can have begun.
  if (phase instanceof Unread) return cannotCount('started-at', phase.fields);
  const silence = phase === 'started' ? read('silence') : ({ kind: 'not-started' } as const);
  if (silence instanceof Unread) return cannotCount('messages', silence.fields);

  if (silence.kind === 'stopped')
    return { countdown: { ...base, state: 'stopped', missing: ['silence'], mayClose: false }, unread };

  const notStarted = (missing: readonly Missing[], begun?: Partial<Countdown>): Counted => ({
    countdown: { ...base, ...begun, state: 'not-started', missing: inOrder(missing), mayClose: false },
    unread,
  });
  const timed = rule.limit.of !== 'closing';
  const waits: readonly Missing[] = timed ? ['time'] : [];
  if (silence.kind === 'not-started') {
    const still = [...waits, ...open(rule, null, read)];
    // A rule whose conditions are met all the same has to wait for a silence.
    return notStarted(still.length ? still : ['silence']);
  }

  const stillOpen = open(rule, silence, read);
  const attempts = { made: attemptCount(by, silence), required };
  const from = limitStart(rule.limit, silence, read);
  if (from === 'started-at') return cannotCount('started-at', ['startedAt'], { attempts });
  if (from === 'warning') return notStarted(['warning', 'time', ...stillOpen], { attempts });

  const startedAt = isoOf(from);
  const deadline = deadlineOf(rule, from, inputs);
  if (deadline === null && timed) return cannotCount('opening-hours', [], { startedAt, attempts });
  const due = deadline !== null && inputs.now >= deadline;
  const missing = inOrder(due ? stillOpen : [...waits, ...stillOpen]);
  return {
    countdown: {
      rule: rule.id,
      startedAt,
      deadline: deadline === null ? null : isoOf(deadline),
      attempts,
      state: due ? 'due' : 'counting',
      missing,
      mayClose: missing.length === 0,
    },
    unread: missing.length === 0 ? [...unread, ...unseenOf(inputs.case)] : unread,
  };
}

/**
 * What nobody has read although it may forbid closing: a call in which the patient answered, or a start after the attempts.
 * The contract counts without them; that they are not read is said.
 */
export function unseenOf({ contacts, startedAt }: Case): readonly ('contacts' | 'startedAt')[] {
  return [
    ...(contacts === undefined ? (['contacts'] as const) : []),
    ...(startedAt === undefined ? (['startedAt'] as const) : []),
  ];
}

/** When the routine's time has gone (epoch ms), or null while opening hours are missing or never come. */
function deadlineOf({ limit }: ReplyRule, from: number, { now, opening }: Inputs): number | null {
  switch (limit.of) {
    case 'clock-time':
      return from + limit.minutes * minuteMs;
    case 'working-time':
      return opening && addWorkingTime(from, limit.minutes, opening);
    case 'closing':
      return opening && closingToday(now, opening);
  }
}

function open(rule: ReplyRule, silence: Running | null, read: FactReader): Missing[] {
  const keys: Missing[] = [];
  for (const condition of rule.conditions) if (condition.isOpen(silence, read)) keys.push(condition.key);
  return keys;
}

/** In the order of the contract's list, so that the same state always reads the same. */
export function inOrder(keys: readonly Missing[]): Missing[] {
  return keys.length > 1 ? missingKeys.filter((key) => keys.includes(key)) : [...keys];
}
