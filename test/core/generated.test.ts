import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { advise } from '../../src/core/advise.ts';
import { Advice, QueueAdvice } from '../../src/core/contract/advice.ts';
import { CaseInput } from '../../src/core/contract/input.ts';
import { adviseQueue } from '../../src/core/queue.ts';
import { availableRegions, regionOf, routineOf } from '../../src/core/regions/index.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';

const regions = availableRegions().map(({ key }) => key);
const input = fc.record({ case: anyCase, desk: anyDesk(...regions), notes: anyNotes });
const runs = { numRuns: 5000 };

const idsOf = new Map(regions.map((key) => [key, new Set(routineOf(key).rows.map(({ id }) => id))]));

/** Words that only one region's routine uses. */
const own: Record<string, RegExp> = {
  jonkoping: /TeleQ|ZV051|JKP-|100 kr/,
  kalmar: /STELLA|Clinic24|Inomläns PV|KLM-/,
  skane: /PMO|SKN-|Mottagningsbesök(?! enskilt)/,
  uppsala: /UPP-|DocPlusSTYR|Min Hälsa|Fotodokumentation|Videokontakt/,
  ostergotland: /OST-|Internetkontakt|RGS webb|Foto taget av patient|Gemensamma IT-stöd|Stöd och service/,
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
        const url = 'https://clinic.platform24.se/patient/visit/1001';
        const c = { ...value.case, url, anamnesis: null, reason: null, forms: [], ticket: null };
        const said = readable(advise(c, value.desk, notes));
        const ids = idsOf.get(value.desk.region);
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
        for (const { rule, mayClose, missing, state, deadline } of countdowns) {
          // "Must it be received?" says nothing of closing.
          if (mayClose !== undefined) expect(mayClose).toBe(missing.length === 0);
          // It waits for no time: its deadline is today's closing, where that is known.
          const timed = rule !== 'OST-REPLY-5';
          if (timed) expect(missing.includes('time')).toBe(state === 'counting' || state === 'not-started');
          if (state === 'due') expect(Date.parse(deadline ?? '')).toBeLessThanOrEqual(Date.parse(value.desk.now));
          if (state === 'counting' && (timed || deadline !== null))
            expect(Date.parse(deadline ?? '')).toBeGreaterThan(Date.parse(value.desk.now));
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

  test('as a list: those that the region ranks, each once, and cards that fit the schema', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 8 }), anyDesk(...regions), (queue, desk) => {
        const advice = adviseQueue(queue, desk);
        expect(z.safeParse(QueueAdvice, advice).error).toBeUndefined();
        const phases = regionOf(desk.region).queue?.phases ?? ['waiting'];
        const ranked = queue.flatMap(({ phase, url }) => (phase && phases.includes(phase) ? [url] : []));
        expect([...advice.order].sort()).toEqual(ranked.sort());
      }),
      { numRuns: 1000 },
    );
  });
});
