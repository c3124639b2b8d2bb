import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { advise } from '../../src/core/advise.ts';
import { Advice, QueueAdvice } from '../../src/core/contract/advice.ts';
import { CaseInput } from '../../src/core/contract/input.ts';
import { adviseQueue } from '../../src/core/queue.ts';
import { availableRegions, routineOf } from '../../src/core/regions/index.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';

const regions = availableRegions().map(({ key }) => key);
const input = fc.record({ case: anyCase, desk: anyDesk(...regions), notes: anyNotes });
const runs = { numRuns: 5000 };

/** Words that only one region's routine uses. */
const own: Record<string, RegExp> = {
  jonkoping: /TeleQ|Synergi|ZV051|JKP-|100 kr/,
  skane: /PMO|SKN-|Mottagningsbesök/,
  uppsala: /UPP-|DocPlusSTYR|Min Hälsa|Fotodokumentation|Videokontakt/,
};

function readable(value: unknown): string {
  return JSON.stringify(value);
}

describe('generated cases', () => {
  test('fit the contract, so that what follows is about real input', () => {
    fc.assert(
      fc.property(input, (value) => {
        expect(z.safeParse(CaseInput, value).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('get advice that fits its schema, twice the same, and change nothing of the input', () => {
    fc.assert(
      fc.property(input, (value) => {
        const before = readable(value);
        const advice = advise(value.case, value.desk, value.notes);
        expect(z.safeParse(Advice, advice).error).toBeUndefined();
        expect(readable(advise(value.case, value.desk, value.notes))).toBe(readable(advice));
        expect(readable(value)).toBe(before);
      }),
      runs,
    );
  });

  test('never break a rule', () => {
    fc.assert(
      fc.property(input, (value) => {
        const { cards } = advise(value.case, value.desk, value.notes);
        expect(cards.filter(({ summary }) => summary.includes('kunde inte prövas'))).toEqual([]);
      }),
      runs,
    );
  });

  test('hear nothing of another region', () => {
    fc.assert(
      fc.property(input, (value) => {
        const { texts: _, ...notes } = value.notes;
        const c = { ...value.case, anamnesis: null, reason: null, forms: [], ticket: null };
        const said = readable(advise(c, value.desk, notes));
        const ids = new Set(routineOf(value.desk.region).rows.map(({ id }) => id));
        for (const id of said.match(/[A-Z]{3}-[A-Z]+-\d+/g) ?? []) expect(ids).toContain(id);
        for (const [region, words] of Object.entries(own))
          if (region !== value.desk.region) expect(said).not.toMatch(words);
      }),
      runs,
    );
  });

  test('are sorted by urgency, and may be closed exactly when nothing is missing', () => {
    fc.assert(
      fc.property(input, (value) => {
        const { cards, countdowns } = advise(value.case, value.desk, value.notes);
        const ranks = cards.map(({ indicator }) => ['critical', 'warning', 'info'].indexOf(indicator));
        expect(ranks).toEqual([...ranks].sort());
        for (const { mayClose, missing, state, deadline } of countdowns) {
          // "Must it be received?" says nothing of closing.
          if (mayClose !== undefined) expect(mayClose).toBe(missing.length === 0);
          expect(missing.includes('time')).toBe(state === 'counting' || state === 'not-started');
          if (state === 'due') expect(Date.parse(deadline ?? '')).toBeLessThanOrEqual(Date.parse(value.desk.now));
          if (state === 'counting') expect(Date.parse(deadline ?? '')).toBeGreaterThan(Date.parse(value.desk.now));
        }
      }),
      runs,
    );
  });

  test('say nothing of a protected patient’s name or number', () => {
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
      { numRuns: 1000 },
    );
  });

  test('as a list: the waiting ones, each once, and cards that fit the schema', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 8 }), anyDesk(...regions), (queue, desk) => {
        const advice = adviseQueue(queue, desk);
        expect(z.safeParse(QueueAdvice, advice).error).toBeUndefined();
        const waiting = queue.filter(({ phase }) => phase === 'waiting').map(({ url }) => url);
        expect([...advice.order].sort()).toEqual([...waiting].sort());
      }),
      { numRuns: 1000 },
    );
  });
});
