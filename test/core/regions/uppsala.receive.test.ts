import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Desk } from '../../../src/core/contract/desk.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { monday, sample } from '../samples.ts';

interface Changes {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  now?: string;
}
function countdown(rule: string, { case: c, desk, now = monday('10:15') }: Changes, drop: (keyof Case)[] = []) {
  const s = sample('uppsala', { case: c ?? {}, desk: { now, ...desk } });
  for (const key of drop) delete s.case[key];
  const advice = advise(s.case, s.desk);
  const found = advice.countdowns.find((one) => one.rule === rule);
  return found && { ...found, unread: advice.unread, view: viewCountdown(found, s.case, s.desk) };
}

describe('must it be received? Fifteen minutes', () => {
  const receive = (changes: Changes, drop: (keyof Case)[] = []) =>
    countdown(
      'UPP-RECV-1',
      { ...changes, case: { phase: 'waiting', arrivedAt: monday('10:05'), ...changes.case } },
      drop,
    );
  const unit = { name: 'Testorp', hours: { mon: '08:00-17:00', tue: '08:00-17:00' } };

  test('from arrival, without a word on closing', () => {
    const counted = receive({});
    expect(counted).toMatchObject({
      state: 'counting',
      startedAt: monday('10:05'),
      deadline: monday('10:20'),
      missing: ['time'],
      attempts: { made: 0, required: 0 },
    });
    expect(counted).not.toHaveProperty('mayClose');
  });
  test('due at the very minute, and not the minute before', () => {
    expect(receive({ now: monday('10:19') })?.state).toBe('counting');
    expect(receive({ now: monday('10:20') })).toMatchObject({ state: 'due', missing: [] });
  });
  test.each([1, 5, null])('whatever the priority: %s', (priority) => {
    expect(receive({ case: { priority } })?.deadline).toBe(monday('10:20'));
  });
  test('nor does an unread priority matter', () => {
    expect(receive({}, ['priority'])?.deadline).toBe(monday('10:20'));
  });
  test('from opening where the unit was closed at arrival', () => {
    expect(receive({ case: { arrivedAt: monday('06:00') }, desk: { unit }, now: monday('07:00') })).toMatchObject({
      state: 'not-started',
      startedAt: monday('08:00'),
      deadline: monday('08:15'),
      missing: ['time'],
    });
    expect(receive({ case: { arrivedAt: monday('17:00') }, desk: { unit }, now: monday('18:00') })?.deadline).toBe(
      '2026-03-03T08:15:00+01:00',
    );
  });
  test('from arrival at all hours where the unit has none', () => {
    expect(receive({ case: { arrivedAt: monday('02:00') }, now: monday('02:05') })?.deadline).toBe(monday('02:15'));
  });
  test('near closing it runs on: clock minutes', () => {
    expect(receive({ case: { arrivedAt: monday('16:55') }, desk: { unit }, now: monday('16:56') })?.deadline).toBe(
      monday('17:10'),
    );
  });
  test('hours that never open cannot be counted from', () => {
    expect(receive({ desk: { unit: { name: 'Testorp', hours: {} } } })).toMatchObject({
      state: 'cannot-count',
      missing: ['opening-hours'],
    });
  });
  test('without arrival or phase it cannot be counted', () => {
    const late = receive({}, ['arrivedAt']);
    expect(late).toMatchObject({ state: 'cannot-count', missing: ['arrived-at'], deadline: null });
    expect(late?.unread).toContainEqual({ field: 'arrivedAt', rules: ['UPP-RECV-1'] });
    expect(receive({ case: { arrivedAt: null } })?.state).toBe('cannot-count');
    expect(receive({}, ['phase'])?.state).toBe('cannot-count');
  });
  test.each(['received', 'started', 'asynchronous', 'closed'] as const)('%s: nothing to wait for', (phase) => {
    expect(receive({ case: { phase } })).toBeUndefined();
  });
});
