import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check.ts';
import { availableRegions, routineOf } from '../../../src/core/regions/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { phrasesFor, supportTextsFor } from '../../../src/core/words/words.ts';
import { anyCase, anyDesk, anyNotes } from '../generate.ts';

const timeout = 60_000;
const regions = availableRegions().map(({ key }) => key);

/** Words that only one region's routine uses. */
const own: { readonly [K in RegionKey]: RegExp } = {
  jonkoping: /JKP-|TeleQ|Återkopplingsknappen/,
  kalmar: /KLM-|STELLA|Rehabiliteringsenheten|0771/,
  skane: /SKN-|PMO/,
  uppsala: /UPP-|Easit|018-611|akutmottagning/,
  ostergotland: /OST-|Gemensamma IT-stöd|Stöd och Service|Kontakta mig/,
};

/** Times and dates only as "kl. 09.00", "kl. 10.00-12.00" and "tisdag 3 mars 2026". */
function strange(text: string): string[] {
  const rest = text
    .replace(/https?:\S+/g, '')
    .replace(/[Kk]l\. \d\d\.\d\d(?:-\d\d\.\d\d)?/g, '')
    .replace(/(?:mån|tis|ons|tors|fre|lör|sön)dag \d{1,2} \p{L}+ \d{4}/gu, '')
    .replace(/0771-25 10 10|1177\.se|1177|112|under 1 år|prio 1–2/g, '');
  return rest.match(/\d+/g) ?? [];
}

describe.each(regions)('words of %s in generated cases', (region) => {
  const ids = new Set(routineOf(region).rows.map(({ id }) => id));
  const input = fc.record({ case: anyCase, desk: anyDesk(region), notes: anyNotes });

  test(
    'are never the patient’s identity, another region’s words, or a time in another form',
    () => {
      fc.assert(
        fc.property(input, (value) => {
          const hidden = { name: 'Tolvan Tolvansson', personalIdentityNumber: '19121212-1212', phone: '070-174 06 05' };
          const c = {
            ...value.case,
            // An address of letters and digits may hold another region's telephone number by chance.
            url: 'https://clinic.platform24.se/patient/visit/1001',
            patient: { ...value.case.patient, ...hidden },
            guardian: { name: 'Vera Vårdnad' },
            anamnesis: 'Jag heter Tolvan Tolvansson',
            owner: 'Olle Ohlsson',
            unit: 'Hemlighamn vårdcentral',
          };
          const phrases = phrasesFor(c, value.desk, value.notes);
          const support = supportTextsFor(c, value.desk, value.notes);
          const said = JSON.stringify([phrases, support].flat().map(({ text }) => text));
          expect(said).not.toMatch(/Tolvan|Vera|Ohlsson|Hemlighamn|121212|070-174|Sara/);
          for (const { rule } of [...phrases, ...support]) expect(ids).toContain(rule);
          for (const { text } of phrases) expect(strange(text)).toEqual([]);
          const whole = JSON.stringify([phrases, support]);
          expect(regions.filter((other) => other !== region && own[other].test(whole))).toEqual([]);
          expect(phrasesFor(c, value.desk, value.notes)).toEqual(phrases);
        }),
        { numRuns: 2000 },
      );
    },
    timeout,
  );

  test(
    'ask no protected patient who or where they are, and name no unit',
    () => {
      fc.assert(
        fc.property(input, fc.boolean(), (value, known) => {
          const { protected: _, ...patient } = value.case.patient ?? {};
          const { recordCheck: __, ...notes } = value.notes;
          const c = { ...value.case, patient: known ? { ...patient, protected: true } : patient };
          const desk = { ...value.desk, unit: { ...value.desk.unit, name: 'Enheten' } };
          const phrases = phrasesFor(c, desk, notes);
          for (const { text } of phrases) {
            expect(checkDraft(text, c, desk, notes).findings.filter(({ rule }) => /-PROT-/.test(rule))).toEqual([]);
            expect(text).not.toMatch(/Enheten|Rehabiliteringsenheten|rehabenhet/);
          }
          expect(JSON.stringify(supportTextsFor(c, desk, notes).map(({ text }) => text))).not.toContain('Enheten');
        }),
        { numRuns: 1000 },
      );
    },
    timeout,
  );

  test(
    'any draft is checked without a fault: places lie in the text, in order, and the same twice',
    () => {
      const draft = fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc
          .array(
            fc.constantFrom(
              'tyvärr',
              'kl',
              '14:30',
              '24/11',
              'ev.',
              't.ex.',
              'Vad heter du?',
              '2026-11-24',
              'och',
              '.',
              '\n',
              '👍',
              'imorgon',
            ),
            { maxLength: 30 },
          )
          .map((parts) => parts.join(' ')),
      );
      fc.assert(
        fc.property(input, draft, (value, text) => {
          const { findings } = checkDraft(text, value.case, value.desk, value.notes);
          let last = 0;
          for (const { rule, from, to, says } of findings) {
            expect(ids).toContain(rule);
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(says).toBeTruthy();
            last = from;
          }
          expect(checkDraft(text, value.case, value.desk, value.notes).findings).toEqual(findings);
        }),
        { numRuns: 1000 },
      );
    },
    timeout,
  );
});

test('a suggestion put in is not remarked on again', () => {
  const parts = [
    '14:30',
    'kl 9',
    'kl 9-17',
    '24/11',
    '2026-11-24',
    '24 nov',
    'pga',
    'mvh',
    't.ex.',
    'fr.o.m.',
    'imorgon',
    '30 min',
    'v. 47',
    'Tid',
  ];
  const c = { url: 'https://clinic.platform24.se/1' };
  const desk = { region: 'kalmar' as const, now: '2026-11-21T10:15:00+01:00' };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }), (words) => {
      let text = `${words.join(', ')} a`;
      for (let turn = 0; turn < 20; turn++) {
        const next = checkDraft(text, c, desk).findings.find(({ suggestion }) => suggestion !== undefined);
        if (!next) return;
        text = text.slice(0, next.from) + next.suggestion + text.slice(next.to);
      }
      throw new Error(`suggestions without end: ${text}`);
    }),
  );
});
