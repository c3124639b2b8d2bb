import type { FactReader, Inputs } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import { minuteMs } from '../time/civil.ts';
import { isOpen, nextOpening } from '../time/opening.ts';
import { isoOf } from '../time/zone.ts';
import type { Counted } from './countdown.ts';
import type { ReceiveRule } from './rule.ts';

/** From arrival, or from opening where the unit has hours and is closed at arrival; null unless the case is waiting. */
export function receiveCountdown(rule: ReceiveRule, inputs: Inputs, read: FactReader): Counted | null {
  const phase = read('phase');
  const base = { rule: rule.id, startedAt: null, deadline: null, attempts: { made: 0, required: 0 } };
  const cannotCount = (fields: readonly string[], key: 'arrived-at' | 'opening-hours' = 'arrived-at'): Counted => ({
    countdown: { ...base, state: 'cannot-count', missing: [key] },
    unread: fields,
  });
  if (phase instanceof Unread) return cannotCount(phase.fields);
  if (phase !== 'waiting') return null;
  const arrivedAt = read('arrivedAt');
  if (arrivedAt instanceof Unread) return cannotCount(arrivedAt.fields);
  if (arrivedAt === null) return cannotCount(['arrivedAt']);

  const { opening, now } = inputs;
  const from = !opening || isOpen(arrivedAt, opening) ? arrivedAt : nextOpening(arrivedAt, opening);
  if (from === null) return cannotCount([], 'opening-hours');
  const deadline = from + rule.minutes * minuteMs;
  const state = now < from ? 'not-started' : now >= deadline ? 'due' : 'counting';
  return {
    countdown: {
      ...base,
      startedAt: isoOf(from),
      deadline: isoOf(deadline),
      state,
      missing: state === 'due' ? [] : ['time'],
    },
    unread: [],
  };
}
