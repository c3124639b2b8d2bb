import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import type { Case } from '../../src/core/contract/case.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { paragraphsOf } from '../../src/core/journal/paragraphs.ts';
import { plainText } from '../../src/core/journal/text.ts';
import { textsFor } from '../../src/core/record-texts.ts';
import { availableRegions, regionOf, routineOf } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { clockWords, dateWords } from '../../src/core/time/words.ts';
import { localDay } from '../../src/core/time/zone.ts';
import { applyPatch } from '../../src/desk/notes-patch.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';

/** Registration, note and texts of generated cases. */
const timeout = 60_000;
const regions = availableRegions().map(({ key }) => key);
const inputOf = (...of: RegionKey[]) => fc.record({ case: anyCase, desk: anyDesk(...of), notes: anyNotes });

interface Made {
  case: Case;
  desk: Parameters<typeof advise>[1];
  notes: Notes;
}

/** All that can be pasted, without what staff wrote themselves. */
function pasted({ case: c, desk, notes: { texts: _, ...notes } }: Made): string[] {
  const { registration, journal } = advise(c, desk, notes);
  return [
    ...registration.entries.flatMap(({ fields, note }) => [
      note,
      ...fields.flatMap((field) => ('value' in field ? [field.value] : field.choices)),
    ]),
    ...journal.headings.map(({ text }) => text),
    journal.text,
    ...textsFor(c, desk, notes).flatMap(({ title, text }) => [title, text]),
  ];
}

/** Control characters but line feed; bidirectional, zero-width and other unseen ones; tabs and odd spaces. */
const unseen = /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|\p{Co}|[\u2028\u2029]|[^\P{Zs} ]/u;
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u200b',
        '\ufeff',
        '\0',
        '\t',
        '\r\n',
        '\u00a0',
        '<b>',
        '</script>',
        '  \n\n\n\n',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe.each(regions)('what is pasted in %s', (region) => {
  const input = inputOf(region);

  test(
    'names nobody and gives no number or telephone that the page shows beside the case',
    () => {
      fc.assert(
        fc.property(input, (made) => {
          const c: Case = {
            ...made.case,
            patient: { personalIdentityNumber: '19121212-1212', name: 'Qvxa Qvxasson', phone: '070-174 06 05' },
            guardian: { name: 'Zwq Zwqsson', protected: made.case.guardian?.protected ?? false },
            handover: { to: 'Jqx Jqxsson', state: 'pending' },
            owner: 'Wzx Wzxsson',
          };
          expect(pasted({ ...made, case: c }).join('\n')).not.toMatch(/Qvxa|Zwq|Jqx|Wzx|121212|070-174/);
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'of a protected patient tells neither who nor where, whatever place of the page it stood in',
    () => {
      fc.assert(
        fc.property(input, fc.boolean(), (made, byStaff) => {
          const told =
            'Qvxa Qvxasson, 070-174 06 05, q@example.se, 19121212-1212, Storgatan 12, 553 16 Orten, Zwqbo vårdcentral';
          const c: Case = {
            ...made.case,
            unit: 'Zwqbo vårdcentral',
            patient: { name: 'Qvxa Qvxasson', phone: '070-174 06 05', ...(byStaff ? {} : { protected: true }) },
            reason: told,
            anamnesis: told,
            forms: [{ title: told, state: 'answered' }],
            ticket: { information: told },
          };
          const notes: Notes = { ...made.notes, ...(byStaff ? { recordCheck: 'protected' } : {}) };
          expect(pasted({ ...made, case: c, notes }).join('\n')).not.toMatch(
            /Qvxa|070-174|example\.se|121212|Storgatan|Orten|Zwqbo/,
          );
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'is harmless text: what cannot be seen is gone, markup is letters',
    () => {
      fc.assert(
        fc.property(input, hostile, (made, text) => {
          const c: Case = {
            ...made.case,
            reason: text,
            anamnesis: text,
            forms: [{ title: text, state: 'answered' }],
            ticket: { information: text },
          };
          for (const one of pasted({ ...made, case: c })) expect(unseen.test(one), JSON.stringify(one)).toBe(false);
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'has its keywords in the template’s order, each once, and its texts one title each; twice the same',
    () => {
      const order = [...new Set(regionOf(region).journal.headings.map(({ keyword }) => keyword))];
      const ids = new Set(routineOf(region).rows.map(({ id }) => id));
      fc.assert(
        fc.property(input, (made) => {
          const { journal } = advise(made.case, made.desk, made.notes);
          const keywords = journal.headings.map(({ keyword }) => keyword);
          expect(keywords).toEqual(order.filter((keyword) => keywords.includes(keyword)));
          const texts = textsFor(made.case, made.desk, made.notes);
          expect(new Set(texts.map(({ title }) => title)).size).toBe(texts.length);
          expect(texts.filter(({ rule }) => !ids.has(rule))).toEqual([]);
          expect(texts.filter(({ text }) => text !== plainText(text) || text === '')).toEqual([]);
          expect(pasted(made)).toEqual(pasted(made));
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'asks only what can be answered, and asks it no more once it is',
    () => {
      const { questions } = routineOf(region);
      fc.assert(
        fc.property(input, ({ case: c, desk, notes }) => {
          for (const id of advise(c, desk, notes).registration.undecided) {
            const question = questions.find((one) => one.id === id);
            expect(question, `${id} is asked and has no question`).toBeDefined();
            for (const { label, patch } of question?.answers ?? []) {
              const { undecided } = advise(c, desk, applyPatch(notes, patch)).registration;
              expect(undecided, `${id}: ${label}`).not.toContain(id);
            }
          }
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'tells no time that was not read',
    () => {
      const isoTime = /"(\d{4}-\d\d-\d\dT[^"]+)"/g;
      fc.assert(
        fc.property(input, (made) => {
          const c: Case = { ...made.case, reason: null, anamnesis: null, forms: [], ticket: null };
          const { texts: _, ...notes } = made.notes;
          const read = [...JSON.stringify([c, notes]).matchAll(isoTime)].map(([, iso = '']) => Date.parse(iso));
          const clocks = new Set(read.map(clockWords));
          const days = new Set(read.map((ms) => dateWords(localDay(ms))));
          const said = pasted({ case: c, desk: made.desk, notes }).join('\n');
          expect([...said.matchAll(/kl\. \d\d\.\d\d/g)].filter(([clock]) => !clocks.has(clock))).toEqual([]);
          expect([...said.matchAll(/\d+ \p{L}+ 20\d\d/gu)].filter(([day]) => !days.has(day))).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );

  test(
    'has no word of another region’s routine',
    () => {
      const own: { readonly [K in RegionKey]: RegExp } = {
        jonkoping:
          /Distanskontakt (skriftlig|video enskilt|telefon)|1177 direkt bedömning|Faktura|ZV051|100 kr|Kassa|Patientformulär/,
        kalmar:
          /Inomläns PV|Fribokning|skriftlig distanskontakt|videoväxling|Initiativ till kontakt från|rehabiliteringsenheten/,
        skane: /Distanskontakt realtid|Text som inte ersätter|Mottagningsbesök(?! enskilt)|Attribut|PMO/,
        uppsala: /kvalificerad utan ekonomi|Videokontakt|hälsotillstånd|Fotodokumentation|ljudsamtal|Clinic/,
        ostergotland:
          /Internetkontakt|RGS webb|Kallelsesätt|Besök över Internet|Mottagningsbesök enskilt|Platform24|e-tjänst/,
      };
      fc.assert(
        fc.property(input, ({ case: c, desk, notes }) => {
          const quiet: Case = { ...c, reason: null, anamnesis: null, forms: [], ticket: null };
          const said = pasted({ case: quiet, desk, notes }).join('\n');
          expect(regions.filter((other) => other !== region && own[other].test(said))).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
    timeout,
  );
});

describe('the paragraphs of an anamnesis', () => {
  test.each([
    ['between blank lines', 'a\nb\n\n\n\nc  \n\nd', ['a\nb\n\n', 'c\n\n', 'd']],
    ['lines, where there is no blank one', 'Feber: ja\nHosta: nej', ['Feber: ja\n', 'Hosta: nej']],
    ['one line', 'Feber', ['Feber']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  test('joined are the whole, tidied; none is blank', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const paragraphs = paragraphsOf(text);
        expect(paragraphs.join('')).toBe(plainText(text));
        expect(paragraphs.filter((paragraph) => paragraph.trim() === '')).toEqual([]);
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { numRuns: 5000 },
    );
  });
});
