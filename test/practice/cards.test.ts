import { expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import type { Desk } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { adviseQueue } from '../../src/core/queue.ts';
import { availableRegions, routineOf } from '../../src/core/regions/index.ts';
import { applyPatch } from '../../src/desk/notes-patch.ts';
import { deal } from '../../src/practice/cases/index.ts';

/** A Monday morning; the practice's clock can be moved, so each case is also seen near closing and the next day. */
const start = Date.parse('2026-03-02T11:00:00+01:00');
const clocks = [
  '2026-03-02T11:00:00+01:00',
  '2026-03-02T16:20:00+01:00',
  '2026-03-02T17:10:00+01:00',
  '2026-03-03T10:00:00+01:00',
];
const cases = deal(start, (id) => `https://clinic.platform24.se/patient/visit/${id}`).map(({ shown }) => shown);

/** What staff can make of a case in the panel: nothing, each mark, and each answer to each question. */
function notesOf(region: Desk['region']): Notes[] {
  const { marks, questions } = routineOf(region);
  return [
    {},
    ...marks.map(({ patch }) => applyPatch({}, typeof patch === 'function' ? patch(clocks[0] ?? '') : patch)),
    ...questions.flatMap(({ answers }) => answers.map(({ patch }) => applyPatch({}, patch))),
  ];
}

/** Every card that the practice can bring about in a region. */
function seen(region: Desk['region']): Set<string> {
  const found = new Set<string>();
  for (const now of clocks)
    for (const helping of [false, true]) {
      const desk: Desk = {
        region,
        now,
        user: { role: 'nurse', name: 'Maja Lindqvist' },
        unit: { name: 'Bäckens vårdcentral', helping },
      };
      for (const { rule } of adviseQueue(cases, desk).cards) found.add(rule);
      for (const notes of notesOf(region))
        for (const c of cases) {
          const { cards, countdowns, checklists } = advise(c, desk, notes);
          for (const { rule } of [...cards, ...countdowns, ...checklists]) found.add(rule);
        }
    }
  return found;
}

test('at least twelve cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

test.each(availableRegions().filter(({ key }) => key === 'jonkoping' || key === 'skane'))(
  'between them they bring about every card of $name',
  ({ key }) => {
    const cards = routineOf(key).rows.filter(({ kind }) => kind === 'card' || kind === 'countdown' || kind === 'queue');
    const missing = cards.map(({ id }) => id).filter((id) => !seenIn(key).has(id) && id !== 'JKP-REPLY-2');
    expect(missing, 'Which practice case shows these?').toEqual([]);
  },
);

const known = new Map<string, Set<string>>();
function seenIn(region: Desk['region']): Set<string> {
  const before = known.get(region);
  if (before) return before;
  const found = seen(region);
  known.set(region, found);
  return found;
}
