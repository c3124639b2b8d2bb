import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Advice } from '../../../src/core/contract/advice.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { sample } from '../samples.ts';
import { type Example, examples } from './jonkoping.cases.ts';

const build = (example: Example) => sample('jonkoping', example);
const adviceOn = (example: Example): Advice => {
  const { case: c, desk, notes } = build(example);
  return advise(c, desk, notes);
};

/** Every place of the advice where a rule can be seen. */
function carried(advice: Advice): Set<string> {
  return new Set([
    ...advice.cards.map(({ rule }) => rule),
    ...advice.countdowns.map(({ rule }) => rule),
    ...advice.checklists.map(({ rule }) => rule),
    ...advice.registration.entries.map(({ rule }) => rule),
    ...advice.journal.headings.map(({ rule }) => rule),
  ]);
}

function without(example: Example, path: string): Advice {
  const { case: c, desk, notes } = structuredClone(build(example));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, c);
  delete holder[last];
  return advise(c, desk, notes);
}

describe.each(Object.entries(examples))('%s', (rule, { speaks, silent, needs }) => {
  test.each(speaks)('speaks %#', (example) => {
    expect(carried(adviceOn(example)), `Does ${rule} speak here? It should.`).toContain(rule);
  });
  test.each(silent)('is silent %#', (example) => {
    const advice = adviceOn(example);
    expect(carried(advice), `Is ${rule} silent here? It should be.`).not.toContain(rule);
  });
  test.each(needs)('cannot tell without %s', (path) => {
    const advice = without(speaks[0] ?? {}, path);
    expect(
      advice.unread.find(({ field }) => field === path)?.rules,
      `Is ${path} said to be missing for ${rule}?`,
    ).toContain(rule);
    if (!rule.includes('-JRN-4')) expect(carried(advice)).not.toContain(rule);
  });
});

test('every rule that says something of a case has examples', () => {
  const kinds = ['card', 'countdown', 'checklist'];
  const speaking = routineOf('jonkoping').rows.filter(({ kind }) => kinds.includes(kind));
  const without = speaking.map(({ id }) => id).filter((id) => !(id in examples) && id !== 'JKP-REPLY-2');
  expect(without).toEqual([]);
});
