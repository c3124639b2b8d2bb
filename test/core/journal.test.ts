import { describe, expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import { plainText, withoutIdentity } from '../../src/core/journal/text.ts';
import { quiet, sample } from './samples.ts';

describe('text for a record system', () => {
  test.each([
    ['tabs and odd spaces', 'a\tb\u00a0c\u202fd', 'a b c d'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['zero-width, bidirectional and control characters', 'a\u200bb\u202ec\u0000d\ufeff', 'abcd'],
    ['trailing spaces and blank lines', '  a  \n\n\n\nb  ', 'a\n\nb'],
    ['markup stays text', '<b>a</b>', '<b>a</b>'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('a protected patient’s text', () => {
  const c = quiet({
    patient: { name: 'Tolvan Tolvansson', phone: '070-174 06 05' },
    guardian: { name: 'Vera Åberg' },
    unit: 'Testorps vårdcentral',
  });
  test.each([
    ['name', 'Jag heter Tolvan.'],
    ['name in the genitive', 'Tolvanssons knä gör ont'],
    ['guardian', 'Mamma Vera Åberg ringer'],
    ['telephone as shown', 'Ring 070-174 06 05'],
    ['another telephone', 'eller 036-12 34 56, +46 70 123 45 67'],
    ['e-mail', 'tolvan.t@example.se'],
    ['personal identity number', '19121212-1212 eller 121212-1212'],
    ['street address', 'Bor på Storgatan 12 B'],
    ['street address in two words', 'Bor på Gömda vägen 3'],
    ['postal address', '553 16 Jönköping'],
    ['unit', 'Jag går till Testorps vårdcentral'],
  ])('%s is taken out, and said to be', (_, text) => {
    const clean = withoutIdentity(c)(text);
    expect(clean).toContain('[Fyll i: borttaget, skyddade personuppgifter]');
    expect(clean).not.toMatch(/Tolvan|Vera|Åberg|070|036|123|1212|Storgatan|Gömda|553|Testorp/);
  });
  test('a name of two letters too, and not the verb', () => {
    const bo = quiet({ patient: { name: 'Bo Ek' }, unit: 'Hälsan på Torget' });
    expect(withoutIdentity(bo)('Bo här. Eks knä. Jag bor kvar, vill bo på landet')).toBe(
      '[Fyll i: borttaget, skyddade personuppgifter] här. [Fyll i: borttaget, skyddade personuppgifter] knä. Jag bor kvar, vill bo på landet',
    );
  });
  test('the desk’s unit where the page showed none, and no word that every unit has', () => {
    const { unit: _, ...unseen } = c;
    expect(withoutIdentity(unseen, '1177 direkt Uppsala län')('Annan vårdcentral än Uppsala, 1177 direkt')).toBe(
      'Annan vårdcentral än [Fyll i: borttaget, skyddade personuppgifter], 1177 direkt',
    );
  });
  test('what says nothing of identity stands', () => {
    const text = 'Feber 38,5 sedan 3 dagar, tog 500 mg 2 gånger. Vikt 72 kg, blodtryck 135/85, 2026-03-01.';
    expect(withoutIdentity(c)(text)).toBe(text);
  });
});

test.each([
  ['spaces within a line', `a${' '.repeat(100_000)}b`],
  ['a word without end', 'a'.repeat(200_000)],
])('a text of %s takes no time to speak of: the panel must not stand still', { timeout: 2000 }, (_, text) => {
  expect(withoutIdentity(quiet())(plainText(text))).toBe(text);
});

describe('the note of Jönköping', () => {
  const journal = (changes: Parameters<typeof sample>[1]) => {
    const s = sample('jonkoping', changes);
    return advise(s.case, s.desk, s.notes).journal;
  };
  test('keywords in the template’s order, filled from the case', () => {
    expect(
      journal({ case: { forms: [{ title: 'AUDIT', state: 'answered' }] }, notes: { consentAsked: true } }).headings.map(
        ({ keyword, text }) => [keyword, text],
      ),
    ).toEqual([
      ['Aktuellt hälsoproblem', 'Feber sedan två dagar.\nHosta: ja'],
      ['Bedömning', ''],
      ['Patientformulär', 'AUDIT: besvarat av patienten, sparat i 1177 direkt.'],
      [
        'Diagnoskod/Åtgärdskod',
        'Diagnoskod: [Fyll i: sjukdom, annars symtom]\nKVÅ-kod: [Fyll i: åtgärd]\nKVÅ-kod: ZV051',
      ],
      ['Samtycke till åtkomst av patientuppgifter via sammanhållen journalföring', '[Fyll i: patientens svar]'],
    ]);
  });
  test('what staff wrote goes before', () => {
    expect(journal({ notes: { texts: { Bedömning: 'Viros.' } } }).headings[1]?.text).toBe('Viros.');
  });
  test('a case by ticket has its anamnesis in the ticket', () => {
    expect(journal({ case: { anamnesis: null, ticket: { information: 'Ont i halsen' } } }).headings[0]?.text).toBe(
      'Ont i halsen',
    );
  });
});
