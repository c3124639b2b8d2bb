import { expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import { type Desk, userRoles } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { adviseQueue } from '../../src/core/queue.ts';
import { availableRegions, routineOf } from '../../src/core/regions/index.ts';
import { applyPatch } from '../../src/desk/notes-patch.ts';
import { deal } from '../../src/practice/cases/index.ts';

/** A Monday morning; the practice's clock can be moved, so each case is also seen near closing and the next day. */
const morning = {
  start: '2026-03-02T11:00:00+01:00',
  clocks: [
    '2026-03-02T11:00:00+01:00',
    '2026-03-02T15:40:00+01:00',
    '2026-03-02T16:20:00+01:00',
    '2026-03-02T17:10:00+01:00',
    '2026-03-03T10:00:00+01:00',
  ],
};
/** Practice that begins when the units have closed: what came then is newly arrived. */
const closed = [
  { start: '2026-03-02T17:30:00+01:00', clocks: ['2026-03-02T17:30:00+01:00'] },
  { start: '2026-03-07T12:00:00+01:00', clocks: ['2026-03-07T12:00:00+01:00'] },
];
const casesAt = (start: string) =>
  deal(Date.parse(start), (id) => `https://clinic.platform24.se/patient/visit/${id}`).map(({ shown }) => shown);

/** Hours that a unit sets where its routine gives none. */
const day = '08:00-17:00';
const hours = { mon: day, tue: day, wed: day, thu: day, fri: day };

/** Everything that the settings and the shift can make of one who practises. */
function desksAt(region: Desk['region'], now: string): Desk[] {
  const unit = { name: 'Bäckens vårdcentral', ...(routineOf(region).hours === null ? { hours } : {}) };
  const user = { role: 'nurse', name: 'Maja Lindqvist' } as const;
  return [
    { region, now, user, unit },
    { region, now, user, unit: { ...unit, helping: true } },
    { region, now, user, unit, shift: 'start' },
    { region, now, user, unit, shift: 'end' },
    { region, now, user: { ...user, firstLogin: true }, unit },
    ...userRoles.map((role) => ({ region, now, user: { role }, unit })),
  ];
}

/** What staff can make of a case in the panel: nothing, each mark, and each answer to each question. */
function notesOf(region: Desk['region'], now: string): Notes[] {
  const { marks, questions } = routineOf(region);
  return [
    {},
    ...marks.map(({ patch }) => applyPatch({}, typeof patch === 'function' ? patch(now) : patch)),
    ...questions.flatMap(({ answers }) => answers.map(({ patch }) => applyPatch({}, patch))),
  ];
}

/** Every rule that the practice can bring about in a region. */
function seen(region: Desk['region']): Set<string> {
  const found = new Set<string>();
  for (const { start, clocks } of [morning, ...closed])
    for (const now of clocks) {
      const cases = casesAt(start);
      for (const desk of desksAt(region, now)) {
        for (const { rule } of adviseQueue(cases, desk).cards) found.add(rule);
        // Marks and answers are tried once for each hour; what else the desk changes is seen without them.
        const known = desk.unit?.helping || desk.shift || desk.user?.firstLogin || !desk.user?.name;
        for (const notes of known ? [{}] : notesOf(region, now))
          for (const c of cases) {
            const { cards, countdowns, checklists } = advise(c, desk, notes);
            for (const { rule } of [...cards, ...countdowns, ...checklists]) found.add(rule);
          }
      }
    }
  return found;
}

test('at least twelve cases', () => {
  expect(casesAt(morning.start).length).toBeGreaterThanOrEqual(12);
});

/** Conditions of another rule's countdown: seen in it. */
const within = ['JKP-REPLY-2', 'KLM-REPLY-2', 'UPP-REPLY-2', 'OST-REPLY-2'];

test.each(availableRegions())('between them they bring about every card and checklist of $name', ({ key }) => {
  const found = seen(key);
  const rules = routineOf(key).rows.filter(({ kind }) => ['card', 'countdown', 'queue', 'checklist'].includes(kind));
  const missing = rules.map(({ id }) => id).filter((id) => !found.has(id) && !within.includes(id));
  expect(rules.length).toBeGreaterThan(0);
  expect(missing, 'Which practice case shows these?').toEqual([]);
});
