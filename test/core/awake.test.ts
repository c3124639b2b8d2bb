import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf, nothingRead } from '../../src/core/facts/derive.ts';
import { inputsOf } from '../../src/core/facts/inputs.ts';
import { availableRegions, regionOf } from '../../src/core/regions/index.ts';
import { awake } from '../../src/core/rules/awake.ts';
import { card, type Rule } from '../../src/core/rules/row.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';
import { sample } from './samples.ts';

const keys = availableRegions().map(({ key }) => key);

test('no rule is passed over that had anything to say', () => {
  const any = fc.record({ case: anyCase, desk: anyDesk(...keys), notes: anyNotes });
  const passed = new Set<string>();
  fc.assert(
    fc.property(any, ({ case: c, desk, notes }) => {
      const region = regionOf(desk.region);
      const read = factsOf(inputsOf(c, desk, notes, region));
      for (const rules of [region.cards, region.checklists]) {
        const left: readonly Rule<unknown>[] = awake<Rule<unknown>>(rules, read);
        const over = rules.filter((rule) => !left.includes(rule));
        expect(over.filter((rule) => rule.judge(read).kind !== 'silent').map(({ id }) => id)).toEqual([]);
        expect(left).toEqual(rules.filter((rule) => left.includes(rule)));
        for (const { id } of over) passed.add(id);
      }
    }),
    { numRuns: 3000 },
  );
  expect(passed.size).toBeGreaterThan(70);
});

test('with nothing read every rule that needs a fact is left to say so', () => {
  for (const key of keys) {
    const { cards } = regionOf(key);
    const asking = cards.filter(({ sees }) => sees.length === 0);
    expect(awake(cards, nothingRead)).toEqual(expect.arrayContaining(asking));
  }
});

test('a rule whose own test throws is left, to be said to be broken', () => {
  const broken = card({
    id: 'JKP-CHILD-3',
    topic: 'child',
    text: 'En regel.',
    section: 'Barn',
    indicator: 'warning',
    needs: {
      phase: () => {
        throw new Error('fel');
      },
    },
    says: () => ({ summary: 'Hel', detail: '' }),
  });
  const { case: c, desk, notes } = sample('jonkoping', { case: { phase: 'started' } });
  const read = factsOf(inputsOf(c, desk, notes, regionOf('jonkoping')));
  expect(awake([broken], read).map((rule) => rule.judge(read).kind)).toEqual(['broken']);
});
