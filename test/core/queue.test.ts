import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { adviseQueue } from '../../src/core/queue.ts';
import { desk, monday, quiet } from './samples.ts';

/** A row of the list: its address says who it is. */
function row(url: string, priority: number | null | undefined, clock: string, changes: Partial<Case> = {}): Case {
  const { priority: _, ...c } = quiet({ url, phase: 'waiting', arrivedAt: monday(clock), ...changes });
  return priority === undefined ? c : { ...c, priority };
}

const order = (queue: Case[]) => adviseQueue(queue, desk('jonkoping')).order;

describe('the order of a region that orders by priority', () => {
  test('priority first, unread after 2, none last', () => {
    expect(
      order([
        row('none', null, '08:00'),
        row('5', 5, '08:00'),
        row('unread', undefined, '08:00'),
        row('3', 3, '08:00'),
        row('2', 2, '08:00'),
        row('1', 1, '08:00'),
      ]),
    ).toEqual(['1', '2', 'unread', '3', '5', 'none']);
  });

  test('ties: earlier arrival, then the order of the list', () => {
    expect(order([row('late', 3, '09:00'), row('b', 3, '08:00'), row('a', 3, '08:00')])).toEqual(['b', 'a', 'late']);
  });

  test('an arrival that was not read comes after those of the same priority', () => {
    const { arrivedAt: _, ...unread } = row('unread', 3, '07:00');
    expect(order([unread, row('late', 3, '09:00'), row('4', 4, '07:00')])).toEqual(['late', 'unread', '4']);
  });

  test('where no priority is shown, that is said of the one that is first', () => {
    const { cards } = adviseQueue([row('none', null, '08:00')], desk('jonkoping'));
    expect(cards.map(({ summary }) => summary)).toContain('Först i tur: ingen prioritet');
  });

  test('only waiting cases stand in it', () => {
    expect(order([row('started', 1, '08:00', { phase: 'started' }), row('waiting', 5, '08:00')])).toEqual(['waiting']);
  });

  test('an unread priority is said to be unread', () => {
    const { cards } = adviseQueue([row('unread', undefined, '08:00')], desk('jonkoping'));
    expect(
      cards
        .filter(({ rule }) => rule === 'JKP-QUEUE-1')
        .map(({ url, indicator, summary }) => [url, indicator, summary]),
    ).toEqual([
      ['unread', 'warning', 'Prioriteten är inte läst: öppna ärendet och se efter'],
      ['unread', 'info', 'Först i tur: oläst prioritet'],
    ]);
  });
});

test('a row whose status was not read is left out of the order, and named', () => {
  const { phase: _, ...unread } = row('unread', 1, '08:00');
  const { order: left, cards } = adviseQueue([unread, row('3', 3, '08:00')], desk('jonkoping'));
  expect(left).toEqual(['3']);
  expect(cards.find(({ url }) => url === 'unread')?.summary).toBe(
    'Status är inte läst: öppna ärendet och se om det väntar',
  );
});

describe('received out of order', () => {
  const urgent = row('urgent', 1, '08:30');
  const passed = (received: Case) =>
    adviseQueue([urgent, received], desk('jonkoping')).cards.filter(
      ({ rule, url }) => rule === 'JKP-QUEUE-1' && url === 'received',
    );

  test('a case received while one of higher priority waited', () => {
    const [card] = passed(row('received', 4, '08:00', { phase: 'received', receivedAt: monday('08:40') }));
    expect(card?.indicator).toBe('warning');
    expect(card?.summary).toBe('Mottaget före ett ärende med prio 1');
  });
  test('not where the urgent one came later', () => {
    expect(passed(row('received', 4, '08:00', { phase: 'received', receivedAt: monday('08:20') }))).toEqual([]);
  });
  test('when it was received is not read: it may have passed the urgent one', () => {
    const { receivedAt: _, ...unread } = row('received', 4, '08:00', { phase: 'received' });
    expect(passed(unread)).toHaveLength(1);
  });
  test('a priority that was not read is not said to be higher or lower', () => {
    const known = row('received', 4, '08:00', { phase: 'received', receivedAt: monday('08:40') });
    expect(passed(known)[0]?.detail).toMatch(/^Ett väntande ärende med högre prioritet skulle/);
    const { priority: _, ...unread } = known;
    expect(passed(unread)[0]?.detail).toMatch(/^Det här ärendets prioritet är inte läst: /);
    const { cards } = adviseQueue([row('unread', undefined, '08:30'), known], desk('jonkoping'));
    expect(cards.find(({ url }) => url === 'received')?.detail).toMatch(
      /^Det väntande ärendets prioritet är inte läst: /,
    );
  });
  test('not at the same priority', () => {
    expect(passed(row('received', 1, '08:00', { phase: 'received', receivedAt: monday('08:40') }))).toEqual([]);
  });
});

test('single cases: not started since an earlier day', () => {
  const { cards } = adviseQueue(
    [row('old', 3, '08:00', { arrivedAt: '2026-02-27T10:00:00+01:00' })],
    desk('jonkoping'),
  );
  expect(cards[0]).toMatchObject({ rule: 'JKP-HOURS-2', indicator: 'critical', url: 'old' });
});

test('single cases: one that has waited longer than the routine lets it, from the minute that it is due', () => {
  const late = (clock: string, c: Partial<Case> = {}) =>
    adviseQueue([row('late', 3, '10:00', c)], desk('uppsala', { now: monday(clock) })).cards.filter(
      ({ rule }) => rule === 'UPP-RECV-1',
    );
  expect(late('10:14')).toEqual([]);
  expect(late('10:15')).toMatchObject([
    { url: 'late', indicator: 'warning', summary: 'Ärendet är inte mottaget: 15 minuter har gått' },
  ]);
  expect(late('10:15', { phase: 'received' })).toEqual([]);
});

test('single cases: with the rule goes how the panel reads it', () => {
  const { cards } = adviseQueue([row('late', 3, '10:00')], desk('uppsala', { now: monday('10:15') }));
  const late = cards.find(({ rule }) => rule === 'UPP-RECV-1');
  expect(late?.detail).toMatch(/inom 15 minuter\.\n\nSå läser vi rutinen: .*räknar från att ärendet kom in/);
});

test('a region without a rule for the order leaves the list as it stands', () => {
  const { order: same, cards } = adviseQueue([row('5', 5, '08:00'), row('1', 1, '08:00')], desk('skane'));
  expect(same).toEqual(['5', '1']);
  expect(cards).toEqual([]);
});
