import { describe, expect, test } from 'vitest';
import { countdownOf } from '../../../src/core/countdown/countdown.ts';
import { receive } from '../../../src/core/countdown/rule.ts';
import type { FactReader } from '../../../src/core/facts/facts.ts';
import { commonCalls } from '../../../src/core/journal/calls.ts';
import { openingOf } from '../../../src/core/time/opening.ts';

/** A rule of no region: received within a quarter of an hour. */
const rule = receive({
  ...{ id: 'XXX-RECV-1', topic: 'queue', text: '', section: '', title: '', limitText: '', note: '' },
  minutes: 15,
});
const minute = 60_000;
const now = Date.parse('2026-03-02T12:00:00Z');
function asked(arrivedAt: unknown, changes: object = {}) {
  const facts: { [name: string]: unknown } = { phase: 'waiting', arrivedAt };
  const desk = { region: 'uppsala' as const, now: '2026-03-02T13:00:00+01:00' };
  const inputs = {
    case: { url: '' },
    desk,
    notes: {},
    now,
    opening: null,
    warningWords: null,
    calls: commonCalls,
    ...changes,
  };
  return countdownOf(rule, inputs, ((name: string) => facts[name]) as FactReader);
}

describe('must it be received', () => {
  const opening = openingOf({ mon: '08:00-17:00' });
  test('counts from arrival, and names nothing unread', () => {
    expect(asked(now - 14 * minute)).toMatchObject({ countdown: { state: 'counting', missing: ['time'] }, unread: [] });
    expect(asked(now - 15 * minute)).toMatchObject({ countdown: { state: 'due', missing: [] } });
  });
  test('counts from the very moment of opening', () => {
    const opens = Date.parse('2026-03-02T08:00:00+01:00');
    const state = (at: number) => asked(opens - 60 * minute, { opening, now: at })?.countdown.state;
    expect([state(opens - 1), state(opens), state(opens + 15 * minute)]).toEqual(['not-started', 'counting', 'due']);
  });
  test('cannot be counted without a time of arrival, nor where it never opens', () => {
    expect(asked(null)).toMatchObject({
      countdown: { state: 'cannot-count', missing: ['arrived-at'] },
      unread: ['arrivedAt'],
    });
    expect(asked(now, { opening: openingOf({}) })).toEqual({
      countdown: expect.objectContaining({ state: 'cannot-count', missing: ['opening-hours'] }),
      unread: [],
    });
  });
});
