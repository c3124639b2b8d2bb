import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { advise } from '../../src/core/advise.ts';
import { QueueAdvice } from '../../src/core/contract/advice.ts';
import { Case } from '../../src/core/contract/case.ts';
import { Desk, Unit, User } from '../../src/core/contract/desk.ts';
import { CaseInput } from '../../src/core/contract/input.ts';
import { Notes } from '../../src/core/contract/notes.ts';
import { adviseQueue } from '../../src/core/queue.ts';
import { availableRegions, regionOf } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';
import { faultsOf, silencedBy } from './invariants.ts';
import { seen } from './seen.ts';

/** 20,000 cases in all, 4,000 of each region; a test takes a few seconds, several times that while the machine is busy. */
const timeout = 60_000;
const regions = availableRegions().map(({ key }) => key);
const inputOf = (...of: RegionKey[]) => fc.record({ case: anyCase, desk: anyDesk(...of), notes: anyNotes });

function readable(value: unknown): string {
  return JSON.stringify(value);
}

describe('the generator', () => {
  test('makes inputs that fit the contract, so that what follows is about real input', () => {
    fc.assert(
      fc.property(inputOf(...regions), (value) => {
        expect(z.safeParse(CaseInput, value).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('knows every key of the contract', () => {
    const inputs = fc.sample(inputOf(...regions), 500);
    const keysOf = (values: readonly (object | undefined)[]) =>
      [...new Set(values.flatMap((value) => Object.keys(value ?? {})))].sort();
    const all = (schema: { shape: object }) => Object.keys(schema.shape).sort();
    expect(keysOf(inputs.map(({ case: c }) => c))).toEqual(all(Case));
    expect(keysOf(inputs.map(({ desk }) => desk))).toEqual(all(Desk));
    expect(keysOf(inputs.map(({ desk }) => desk.unit))).toEqual(all(Unit));
    expect(keysOf(inputs.map(({ desk }) => desk.user))).toEqual(all(User));
    expect(keysOf(inputs.map(({ notes }) => notes))).toEqual(all(Notes));
  });
});

describe.each(regions)('generated cases of %s', (region) => {
  const input = inputOf(region);
  /** Until closing: no condition of its own, and no deadline while opening hours are unknown. */
  const untimed = new Set(
    regionOf(region).countdowns.flatMap((rule) =>
      rule.asks === 'may-close' && rule.limit.of === 'closing' ? [rule.id] : [],
    ),
  );

  test(
    'get advice that keeps the contract: valid, short, twice the same, no rule broken, nothing of another region',
    () => {
      fc.assert(
        fc.property(input, (value) => {
          expect(faultsOf(value)).toEqual([]);
        }),
        { numRuns: 4000 },
      );
    },
    timeout,
  );

  test(
    'are not met with silence where a fact is missing that made a rule speak',
    () => {
      fc.assert(
        fc.property(input, (value) => {
          expect(
            silencedBy(value).filter((silenced) => !seen.has(silenced)),
            'Should the rule say that this is missing? If it speaks of a thing seen, add it to seen.ts with the reason.',
          ).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
    timeout,
  );

  test(
    'are sorted by urgency, and may be closed exactly when nothing is missing',
    () => {
      fc.assert(
        fc.property(input, (value) => {
          const { cards, countdowns } = advise(value.case, value.desk, value.notes);
          const ranks = cards.map(({ indicator }) => ['critical', 'warning', 'info'].indexOf(indicator));
          expect(ranks).toEqual([...ranks].sort());
          for (const { rule, mayClose, missing, state, deadline } of countdowns) {
            // "Must it be received?" says nothing of closing.
            if (mayClose !== undefined) expect(mayClose).toBe(missing.length === 0);
            const timed = !untimed.has(rule);
            if (timed) expect(missing.includes('time')).toBe(state === 'counting' || state === 'not-started');
            if (state === 'due') expect(Date.parse(deadline ?? '')).toBeLessThanOrEqual(Date.parse(value.desk.now));
            if (state === 'counting' && (timed || deadline !== null))
              expect(Date.parse(deadline ?? '')).toBeGreaterThan(Date.parse(value.desk.now));
          }
        }),
        { numRuns: 1000 },
      );
    },
    timeout,
  );

  test(
    'say nothing of a protected patient’s name or number',
    () => {
      fc.assert(
        fc.property(input, (value) => {
          const c = {
            ...value.case,
            patient: { ...value.case.patient, name: 'Tolvan Tolvansson', protected: true, phone: '070-174 06 05' },
            anamnesis:
              'Jag heter Tolvan Tolvansson, nås på 070-174 06 05 eller tolvan@example.se. Mitt nummer: 19121212-1212.',
          };
          const said = readable(advise(c, value.desk, value.notes));
          expect(said).not.toMatch(/Tolvan|070-174|example\.se|121212/);
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'as a list: those that the region ranks, each once, and cards that fit the schema',
    () => {
      fc.assert(
        fc.property(fc.array(anyCase, { maxLength: 8 }), anyDesk(region), (queue, desk) => {
          const advice = adviseQueue(queue, desk);
          expect(z.safeParse(QueueAdvice, advice).error).toBeUndefined();
          const phases = regionOf(desk.region).queue?.phases ?? ['waiting'];
          const ranked = queue.flatMap(({ phase, url }) => (phase && phases.includes(phase) ? [url] : []));
          expect([...advice.order].sort()).toEqual(ranked.sort());
        }),
        { numRuns: 300 },
      );
    },
    timeout,
  );
});
