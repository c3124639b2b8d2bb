import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import type { Desk } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { availableRegions, regionOf } from '../../src/core/regions/index.ts';
import { adviseShift, type ShiftDesk } from '../../src/core/shift.ts';
import { desk, monday, quiet } from './samples.ts';

const at = (
  region: Desk['region'],
  shift: 'start' | 'end',
  clock = '15:00',
  changes: Partial<Desk> = {},
): ShiftDesk => ({
  ...desk(region, { now: monday(clock), ...changes }),
  shift,
});
const left = (where: ShiftDesk, c: Partial<Case>, notes: Notes = {}, opened = true) =>
  adviseShift([{ case: quiet(c), notes, opened }], where);
const one = (...asked: Parameters<typeof left>) => {
  const [entry] = left(...asked).entries;
  return (
    entry && {
      state: entry.state,
      unfinished: entry.unfinished,
      rules: [...entry.cards.map(({ rule }) => rule), ...entry.countdowns.map(({ countdown }) => countdown.rule)],
      unread: entry.unread,
    }
  );
};
const answered = [{ at: monday('09:20'), from: 'patient' as const, text: 'Tack' }];
const hours = { unit: { name: 'Testorp', hours: { mon: '08:00-17:00', tue: '08:00-17:00' } } };

describe('what the regions say of a shift', () => {
  test.each(availableRegions().map(({ key }) => regionOf(key)))('$name names only rules that it has', (region) => {
    for (const look of [region.shift.start, region.shift.end]) {
      if (!look) continue;
      const carriers = [...region.cards, ...region.countdowns].map(({ id }) => id);
      expect(look.rules.filter((id) => !carriers.includes(id))).toEqual([]);
      const lists = region.checklists.map(({ id }) => id);
      expect(look.checklists.filter((id) => !lists.includes(id))).toEqual([]);
      expect(look.text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test.each(['start', 'end'] as const)('Skåne says nothing at the %s, and then nothing is listed', (shift) => {
    expect(left(at('skane', shift), { phase: 'started' })).toEqual({
      says: null,
      entries: [],
      checklists: [],
      unset: [],
    });
  });
});

describe('Kalmar', () => {
  test('end: a started case is to be handed over, a received one is unfinished, one that waits is not the user’s', () => {
    expect(one(at('kalmar', 'end', '14:00'), { messages: answered })).toMatchObject({
      state: 'needs',
      rules: ['KLM-SHIFT-2'],
    });
    expect(one(at('kalmar', 'end', '14:00'), { phase: 'received' })).toMatchObject({
      state: 'needs',
      unfinished: 'received',
      rules: [],
    });
    expect(one(at('kalmar', 'end', '14:00'), { phase: 'waiting' })).toBeUndefined();
  });
  test('end: a case that is handed over is off the list; in the last hour its patient is told that it closes', () => {
    const handover = { state: 'pending' as const };
    expect(one(at('kalmar', 'end', '14:00'), { handover, messages: answered })).toBeUndefined();
    expect(one(at('kalmar', 'end', '15:10'), { handover, messages: answered })?.rules).toEqual(['KLM-SHIFT-1']);
  });
  test('end, after closing: one that waits says who takes over, or that nobody does', () => {
    const late = { phase: 'waiting' as const, arrivedAt: monday('16:05') };
    expect(one(at('kalmar', 'end', '16:10'), { ...late, priority: 2 })?.rules).toEqual(['KLM-HOURS-3']);
    expect(one(at('kalmar', 'end', '16:10'), { ...late, priority: 4 })?.rules).toEqual(['KLM-HOURS-4']);
  });
  test('end: until when the unit staffs the service, also where no case is open', () => {
    const stepsAt = (when: 'start' | 'end', desk = at('kalmar', when, '14:00')) =>
      adviseShift([], desk).checklists.flatMap(({ rule, steps }) =>
        rule === 'KLM-HOURS-2' ? steps.map(({ text }) => text) : [],
      );
    expect(stepsAt('end')).toEqual(['Bemanna 1177 direkt till kl. 16.30, 30 minuter efter stängning']);
    expect(stepsAt('start')).toEqual([]);
    expect(stepsAt('end', { ...at('kalmar', 'end'), now: '2026-03-07T14:00:00+01:00' })).toEqual([]);
  });
  test('start: what an earlier shift handed over, most urgent first', () => {
    const handover = { state: 'pending' as const };
    const cases = [
      quiet({ url: 'https://x/4', priority: 4, handover, messages: answered }),
      quiet({ url: 'https://x/2', priority: 2, handover, messages: answered }),
      quiet({ url: 'https://x/1', priority: 1, phase: 'received' }),
    ];
    const { entries } = adviseShift(
      cases.map((c) => ({ case: c, notes: {}, opened: true })),
      at('kalmar', 'start', '08:10'),
    );
    expect(entries.map(({ url, cards }) => [url, cards[0]?.rule])).toEqual([
      ['https://x/2', 'KLM-SHIFT-3'],
      ['https://x/4', 'KLM-SHIFT-3'],
      ['https://x/1', undefined],
    ]);
  });
});

test('of cases that are as urgent, the one that came first stands first; one whose arrival is not read after them', () => {
  const came = (url: string, clock: string) =>
    quiet({ url, priority: 3, phase: 'received', arrivedAt: monday(clock), messages: answered });
  const { arrivedAt: _, ...unread } = came('https://x/unread', '07:00');
  const { entries } = adviseShift(
    [unread, came('https://x/later', '08:40'), came('https://x/first', '08:10')].map((c) => ({
      case: c,
      notes: {},
      opened: true,
    })),
    at('kalmar', 'end', '14:00'),
  );
  expect(entries.map(({ url }) => url)).toEqual(['https://x/first', 'https://x/later', 'https://x/unread']);
});

describe('a closed case', () => {
  const closed = { phase: 'closed' as const, closedAt: monday('13:00') };
  test('that was open and is not documented is listed where the routine asks for it', () => {
    expect(one(at('kalmar', 'end'), closed)?.rules).toEqual(['KLM-DOC-1']);
    expect(one(at('uppsala', 'end'), closed)?.rules).toEqual(['UPP-JRN-1']);
    expect(one(at('jonkoping', 'end'), closed)).toBeUndefined();
  });
  test('that is documented, or only stood in a list, is not', () => {
    expect(one(at('kalmar', 'end'), closed, { documented: true })).toBeUndefined();
    expect(one(at('kalmar', 'end'), closed, {}, false)).toBeUndefined();
  });
});

describe('Jönköping', () => {
  test('end: ongoing ones are unfinished; what waits is asked for in the last hour, and on the day after', () => {
    expect(one(at('jonkoping', 'end'), { messages: answered })?.unfinished).toBe('started');
    expect(one(at('jonkoping', 'end'), { phase: 'waiting' })).toBeUndefined();
    expect(one(at('jonkoping', 'end', '16:10'), { phase: 'waiting' })?.rules).toEqual(['JKP-HOURS-2', 'JKP-ASYNC-1']);
    expect(
      one(at('jonkoping', 'start', '08:05'), { phase: 'waiting', arrivedAt: '2026-02-27T10:00:00+01:00' })?.rules,
    ).toEqual(['JKP-HOURS-2']);
  });
  test('start: an asynchronous chat is watched; at the end it is no hurry', () => {
    const asynchronous = { phase: 'asynchronous' as const };
    expect(one(at('jonkoping', 'start'), asynchronous)?.unfinished).toBe('asynchronous');
    expect(one(at('jonkoping', 'end'), asynchronous)).toBeUndefined();
  });
  test('a handover that nobody has accepted is the sender’s, and is documented first', () => {
    expect(one(at('jonkoping', 'end'), { phase: 'received', handover: { state: 'pending' } })?.rules).toEqual([
      'JKP-HAND-2',
      'JKP-HAND-5',
    ]);
  });
  test('a countdown moves with the clock', () => {
    const silent = { messages: [{ at: monday('13:00'), from: 'staff' as const, text: 'Hej' }] };
    const state = (clock: string) => left(at('jonkoping', 'end', clock), silent).entries[0]?.countdowns[0]?.countdown;
    expect(state('14:59')).toMatchObject({ state: 'counting', deadline: monday('15:00') });
    expect(state('15:00')).toMatchObject({ state: 'due' });
  });
});

describe('Östergötland', () => {
  test('end: what stands on the user is put over to a role; a colleague’s is the colleague’s', () => {
    expect(one(at('ostergotland', 'end', '14:00', hours), { messages: answered })?.rules).toEqual(['OST-SHIFT-1']);
    expect(one(at('ostergotland', 'end', '14:00', hours), { messages: answered, owner: 'Olle' })).toBeUndefined();
  });
  test('end, on a day that is closed: what is due on Monday is not soon', () => {
    const friday = (clock: string) => `2026-03-06T${clock}:00+01:00`;
    const where = at('ostergotland', 'end', '10:00', { ...hours, now: '2026-03-07T10:00:00+01:00' });
    const silent = { messages: [{ at: friday('16:30'), from: 'staff' as const, text: 'Hej' }], owner: 'Olle' };
    const times = { arrivedAt: friday('15:00'), receivedAt: friday('15:30'), startedAt: friday('16:00') };
    expect(one(where, { ...silent, ...times })).toBeUndefined();
    expect(one(where, silent)).toMatchObject({ state: 'needs', rules: ['OST-REPLY-1'] });
  });
  test('end: who has received it is not read: it cannot be told', () => {
    const { owner: _, ...unread } = quiet({ messages: answered });
    const [entry] = adviseShift(
      [{ case: unread, notes: {}, opened: true }],
      at('ostergotland', 'end', '14:00', hours),
    ).entries;
    expect(entry).toMatchObject({ state: 'cannot-tell', unread: ['owner'], cards: [] });
  });
  test('end, last hour: priority 3–5 hears of the next weekday by name; a colleague’s stands last', () => {
    const cases = [
      quiet({ url: 'https://x/olle', owner: 'Olle', priority: 3, messages: answered }),
      quiet({ url: 'https://x/own', priority: 4, messages: answered }),
    ];
    const { entries } = adviseShift(
      cases.map((c) => ({ case: c, notes: {}, opened: true })),
      at('ostergotland', 'end', '16:30', hours),
    );
    expect(entries.map(({ url, others }) => [url, others])).toEqual([
      ['https://x/own', false],
      ['https://x/olle', true],
    ]);
    expect(entries[1]?.cards[0]?.summary).toMatch(/nästa vardag, tisdag 3 mars 2026$/);
  });
  test('hours that are not set are said once, and are no fact of a case', () => {
    const advice = left(at('ostergotland', 'end'), { phase: 'waiting', priority: 4 });
    expect(advice).toMatchObject({ entries: [], unset: ['desk.unit.hours'] });
  });
  test('start: ongoing ones; the overall responsible gets the checklist of the day’s start', () => {
    const { entries, checklists } = left(
      at('ostergotland', 'start', '08:10', { ...hours, user: { role: 'overall-responsible' } }),
      { phase: 'received' },
    );
    expect(entries[0]?.unfinished).toBe('received');
    expect(checklists.map(({ rule }) => rule)).toEqual(['OST-ROLE-1']);
  });
});

describe('Uppsala', () => {
  test('end: nothing waits in Drop in, nothing is ongoing; the steps of ending a shift', () => {
    expect(one(at('uppsala', 'end'), { phase: 'waiting', arrivedAt: monday('14:30') })).toMatchObject({
      unfinished: 'waiting',
      rules: ['UPP-RECV-1'],
    });
    expect(one(at('uppsala', 'end'), { messages: answered })?.rules).toEqual(['UPP-SHIFT-2']);
    expect(left(at('uppsala', 'end'), {}).checklists.map(({ rule }) => rule)).toEqual(['UPP-SHIFT-1']);
  });
  test('start: how to log in, and what was paused since yesterday', () => {
    const advice = left(at('uppsala', 'start', '08:05'), { messages: answered });
    expect(advice.checklists.map(({ rule }) => rule)).toEqual(['UPP-ACC-1']);
    expect(advice.entries[0]).toMatchObject({ unfinished: 'started', cards: [] });
  });
});

describe.each(['jonkoping', 'kalmar', 'ostergotland', 'uppsala'] as const)('%s', (region) => {
  test.each(['start', 'end'] as const)('%s: a case of which nothing is read is listed, never dropped', (shift) => {
    const [entry] = adviseShift(
      [{ case: { url: 'https://x/1' }, notes: {}, opened: false }],
      at(region, shift),
    ).entries;
    expect(entry?.unread).toContain('phase');
    expect(entry?.unfinished).toBeNull();
  });
});
