import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/core/advise.ts';
import { factsOf } from '../../src/core/facts/derive.ts';
import { inputsOf } from '../../src/core/facts/inputs.ts';
import { journalOf } from '../../src/core/journal/journal.ts';
import { regionOf } from '../../src/core/regions/index.ts';
import { decided } from '../../src/core/rules/registrar.ts';
import { card, heading } from '../../src/core/rules/row.ts';
import { priorityShown } from '../../src/core/rules/shown.ts';
import { type quiet, sample } from './samples.ts';

/** A rule as a region would write it, tried on one case: the runner, not the rule, says "cannot tell" and "broken". */

const row = { id: 'JKP-CHILD-2', topic: 'child', text: 'En regel.', section: 'Barn', indicator: 'warning' } as const;
const region = regionOf('jonkoping');
const readOf = (changes: Parameters<typeof quiet>[0], drop?: 'priority') => {
  const { case: c, desk, notes } = sample('jonkoping', { case: changes ?? {} });
  if (drop) delete c[drop];
  return factsOf(inputsOf(c, desk, notes, region));
};

const urgent = card({
  ...row,
  needs: { priority: [1, 2], phase: ['waiting'] },
  sees: { images: (images) => images > 0 },
  mentions: ['reason'],
  says: ({ priority, images, reason }) => ({ summary: `${priority} ${images} ${reason}`, detail: '' }),
});

describe('the four outcomes', () => {
  test('speaks, and is told what it declared', () => {
    expect(urgent.judge(readOf({ priority: 1, phase: 'waiting', images: 2, reason: 'Hosta' }))).toEqual({
      kind: 'speaks',
      says: { summary: '1 2 Hosta', detail: '' },
    });
  });
  test('is silent where a fact does not fit', () => {
    expect(urgent.judge(readOf({ priority: 3, phase: 'waiting', images: 2 })).kind).toBe('silent');
  });
  test('cannot tell without a fact it needs', () => {
    expect(urgent.judge(readOf({ phase: 'waiting', images: 2 }, 'priority'))).toEqual({
      kind: 'cannot-tell',
      missing: ['priority'],
    });
  });
  test('is silent, not unsure, where a known fact settles it or the thing is not seen', () => {
    expect(urgent.judge(readOf({ phase: 'started', images: 2 }, 'priority')).kind).toBe('silent');
    expect(urgent.judge(readOf({ phase: 'waiting', images: 0 }, 'priority')).kind).toBe('silent');
  });
  test('broken: said to be, and the others still speak', () => {
    const broken = card({
      ...row,
      id: 'JKP-CHILD-3',
      says: () => {
        throw new Error('fel');
      },
    });
    const sound = card({ ...row, says: () => ({ summary: 'Hel', detail: '' }) });
    const cards = cardsOf(region, [broken, sound], readOf({}), { add: () => undefined });
    expect(cards.map(({ summary }) => summary)).toEqual([
      'Regeln JKP-CHILD-3 kunde inte prövas: följ rutinen själv',
      'Hel',
    ]);
  });
});

test('a fact that a rule did not declare is a compile error, and is not there at run time', () => {
  const nosy = card({
    ...row,
    needs: { phase: ['started'] },
    // @ts-expect-error priority is not declared
    says: ({ priority }) => ({ summary: String(priority), detail: '' }),
  });
  expect(nosy.judge(readOf({ priority: 1, phase: 'started' }))).toMatchObject({ says: { summary: 'undefined' } });
});

test('a keyword whose row is broken stands in the note, empty, and the others are filled', () => {
  const keyword = { ...row, topic: 'journal', section: 'Journalmall' };
  const journal = {
    ...region.journal,
    headings: [
      heading({
        ...keyword,
        keyword: 'Trasigt',
        says: () => {
          throw new Error('fel');
        },
      }),
      heading({ ...keyword, keyword: 'Helt', says: () => 'Text.' }),
    ],
    running: [],
  };
  const { case: c, desk, notes } = sample('jonkoping');
  const inputs = inputsOf(c, desk, notes, region);
  const missed: string[] = [];
  const note = journalOf({ ...region, journal }, inputs, factsOf(inputs), {
    add: (fields) => void missed.push(...fields),
  });
  expect(note.headings.map(({ keyword: of, text }) => [of, text])).toEqual([
    ['Trasigt', ''],
    ['Helt', 'Text.'],
  ]);
  expect(missed).toEqual([]);
});

test('what was not read is decided by nobody', () => {
  expect(decided(readOf({}, 'priority'), 'priority')).toBeNull();
  expect(decided(readOf({ priority: 2 }), 'priority')).toBe(2);
});

test('a priority for which the routine has no name is said to be unknown, not given another’s', () => {
  expect(priorityShown(1, { 1: 'Omgående' })).toBe('Sidan visar prio 1: Omgående.');
  expect(priorityShown(2, { 1: 'Omgående' })).toBe('Sidan visar prio 2: okänd.');
  expect(priorityShown(2)).toBe('Sidan visar prio 2.');
});
