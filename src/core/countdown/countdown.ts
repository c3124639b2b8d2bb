import { type Countdown, type Missing, missingKeys } from '../contract/advice.ts';
import type { FactReader, Inputs } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import { minuteMs } from '../time/civil.ts';
import { addWorkingTime } from '../time/working.ts';
import { isoOf } from '../time/zone.ts';
import type { ReplyRule, Running } from './rule.ts';

/**
 * The countdown of a reply rule for one case, with the contract's paths of what it could not be counted without.
 * Null where there is nothing to wait for: the case is closed, or asynchronous (which expects no direct answer).
 */
export function countdownOf(
  rule: ReplyRule,
  inputs: Inputs,
  read: FactReader,
): { countdown: Countdown; unread: readonly string[] } | null {
  const phase = read('phase');
  if (phase === 'closed' || phase === 'asynchronous') return null;

  const priority = read('priority');
  const priorityUnread =
    priority instanceof Unread && rule.conditions.some(({ key }) => key === 'priority') ? priority.fields : [];
  const base = { rule: rule.id, startedAt: null, deadline: null, attempts: { made: 0, required: rule.attempts } };
  const cannotCount = (key: Missing, fields: readonly string[]) => ({
    countdown: {
      ...base,
      state: 'cannot-count' as const,
      missing: inOrder([key, ...(priorityUnread.length ? (['priority'] as const) : [])]),
      mayClose: false,
    },
    unread: [...fields, ...priorityUnread],
  });

  // Whether the meeting has begun decides whether a silence can have begun.
  if (phase instanceof Unread) return cannotCount('started-at', phase.fields);
  const silence = phase === 'started' ? read('silence') : ({ kind: 'not-started' } as const);
  if (silence instanceof Unread) return cannotCount('messages', silence.fields);

  if (silence.kind === 'stopped')
    return { countdown: { ...base, state: 'stopped', missing: ['silence'], mayClose: false }, unread: priorityUnread };

  if (silence.kind === 'not-started')
    return {
      countdown: {
        ...base,
        state: 'not-started',
        missing: inOrder(['time', ...open(rule, null, read)]),
        mayClose: false,
      },
      unread: priorityUnread,
    };

  const begun = {
    ...base,
    startedAt: isoOf(silence.startedAt),
    attempts: { made: silence.attempts.length, required: rule.attempts },
  };
  const deadline = deadlineOf(rule, silence, inputs);
  if (deadline === null) {
    const { countdown, unread } = cannotCount('opening-hours', []);
    return { countdown: { ...countdown, startedAt: begun.startedAt, attempts: begun.attempts }, unread };
  }
  const due = inputs.now >= deadline;
  const missing = inOrder([...(due ? [] : (['time'] as const)), ...open(rule, silence, read)]);
  return {
    countdown: {
      ...begun,
      state: due ? 'due' : 'counting',
      deadline: isoOf(deadline),
      missing,
      mayClose: missing.length === 0,
    },
    unread: priorityUnread,
  };
}

/** When the routine's time has gone (epoch ms), or null while opening hours are missing or never come. */
export function deadlineOf(rule: ReplyRule, silence: Running, inputs: Inputs): number | null {
  if (rule.limit.of === 'clock-time') return silence.startedAt + rule.limit.minutes * minuteMs;
  return inputs.opening && addWorkingTime(silence.startedAt, rule.limit.minutes, inputs.opening);
}

function open(rule: ReplyRule, silence: Running | null, read: FactReader): Missing[] {
  return rule.conditions.filter((condition) => condition.isOpen(silence, read)).map(({ key }) => key);
}

/** In the order of the contract's list, so that the same state always reads the same. */
function inOrder(keys: readonly Missing[]): Missing[] {
  return missingKeys.filter((key) => keys.includes(key));
}
