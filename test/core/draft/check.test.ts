import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { sample } from '../samples.ts';
import { goodMessages } from './good-messages.ts';

const check = (text: string, region: RegionKey = 'kalmar', isProtected: boolean | 'unread' = false) => {
  const { case: c, desk, notes } = sample(region);
  const { protected: _, ...patient } = c.patient ?? {};
  const asked = { ...c, patient: isProtected === 'unread' ? patient : { ...patient, protected: isProtected } };
  return checkDraft(text, asked, { ...desk, now: '2026-11-21T10:15:00+01:00' }, notes);
};
/** What is found, as "word → suggestion". */
const found = (text: string) =>
  check(text).findings.map(({ rule, from, to, suggestion }) => [rule, text.slice(from, to), suggestion]);

describe('the words (KLM-CHAT-1)', () => {
  test.each(['tyvärr', 'Dessvärre', 'kanske', 'borde', 'eventuellt'])('%s', (word) => {
    expect(found(`Det ${word} är så.`)).toEqual([['KLM-CHAT-1', word, undefined]]);
  });
});

describe('short, internal and system words (KLM-CHAT-2)', () => {
  test.each([
    ['Du kan ev. komma i morgon.', 'ev.', 'eventuellt'],
    ['Det är bra ev.', 'ev', 'eventuellt'],
    ['Stängt pga sjukdom', 'pga', 'på grund av'],
    ['Stängt p.g.a. sjukdom', 'p.g.a.', 'på grund av'],
    ['Mvh Maja', 'Mvh', 'Med vänliga hälsningar'],
    ['Ta t.ex. Alvedon', 't.ex.', 'till exempel'],
    ['Ta t ex Alvedon', 't ex', 'till exempel'],
    ['Ta tex Alvedon', 'tex', 'till exempel'],
    ['T.ex. Alvedon hjälper', 'T.ex.', 'Till exempel'],
    ['Vila, drick osv.', 'osv', 'och så vidare'],
    ['Vila osv. och drick', 'osv.', 'och så vidare'],
    ['Gäller fr.o.m. måndag', 'fr.o.m.', 'från och med'],
    ['Det tar ca 2 dagar', 'ca', 'cirka'],
    ['Ring vår vc', 'vc', 'vårdcentral'],
    ['En ssk ringer', 'ssk', 'sjuksköterska'],
    ['Det tar 30 min.', 'min', 'minuter'],
    ['Vänta 2 tim', 'tim', 'timmar'],
    ['Vänta 2h', 'h', 'timmar'],
    // No word always fits: it is found, and nothing is suggested.
    ['Ditt crp. är lågt', 'crp.', undefined],
    ['Vi ses v. 47', 'v. 47', 'vecka 47'],
    ['Jag ser i Cosmic', 'Cosmic', undefined],
    ['Jag ser i NPÖ', 'NPÖ', undefined],
    ['Svaret står i Clinic24', 'Clinic24', undefined],
    ['Vi gör en vidimering', 'vidimering', undefined],
    ['Du är triagerad', 'triagerad', undefined],
    ['Ditt ärende är asynkront', 'asynkront', undefined],
    ['Du har prio 4', 'prio', undefined],
    ['Bra 👍🏽', '👍🏽', undefined],
    ['Vila → drick', '→', undefined],
    ['Bra :)', ':)', undefined],
    ['vila och/eller drick', 'och/eller', 'eller'],
  ])('%s', (text, word, suggestion) => {
    expect(found(text)).toEqual([['KLM-CHAT-2', word, suggestion]]);
  });

  test.each([
    'brevet',
    'Ekvivalent',
    'avc-en',
    'textil',
    'Min tablett',
    'pgavan',
    'Cosmica',
    'caféet',
    'mvhx',
    '5 mm',
    'åvcå',
    'Stella',
    'tv och radio',
  ])('is silent on "%s", where the letters are part of something else', (text) => expect(found(text)).toEqual([]));
});

describe('dates and times (KLM-CHAT-3)', () => {
  test.each([
    ['Tid 2026-11-24', '2026-11-24', '24 november 2026'],
    ['Tid 24/11', '24/11', '24 november 2026'],
    ['Tid 24/11-26', '24/11-26', '24 november 2026'],
    ['Tid 24/11 2026', '24/11 2026', '24 november 2026'],
    ['Tid 7/1', '7/1', '7 januari 2027'],
    ['Tid 24 nov', '24 nov', '24 november 2026'],
    ['Tid 24 nov. 2026', '24 nov. 2026', '24 november 2026'],
    ['Tid 15:e maj', '15:e maj', '15 maj 2027'],
    ['Tid kl 14', 'kl 14', 'kl. 14.00'],
    ['Tid kl. 9', 'kl. 9', 'kl. 09.00'],
    ['Tid kl 9.30', 'kl 9.30', 'kl. 09.30'],
    ['Tid kl.14:30', 'kl.14:30', 'kl. 14.30'],
    ['Kl 14:30 ses vi', 'Kl 14:30', 'Kl. 14.30'],
    ['Tid klockan 14', 'klockan 14', 'kl. 14.00'],
    ['Tid 14:30', '14:30', 'kl. 14.30'],
    ['Öppet kl 9-17', 'kl 9-17', 'kl. 09.00-17.00'],
    ['Öppet 09:00-10:30', '09:00-10:30', 'kl. 09.00-10.30'],
  ])('%s', (text, word, suggestion) => {
    expect(found(text)).toEqual([['KLM-CHAT-3', word, suggestion]]);
  });

  test.each([
    '15 maj 2023',
    '15 maj',
    '24 november',
    'Kl. 09.00-10.30',
    'kl. 09.00–10.30',
    'Ta 1/2 tablett',
    '3/4',
    '45/13',
    '31/2',
    '2026-13-45',
    'kl. 25.99x',
    // No times of day.
    'kl 25',
    'kl 9-27',
    'kl 9.75',
    'Kvoten är 26:10',
    'Kvoten är 10:15-26:10',
    'I maj',
    '3 mars',
  ])('is silent on %s', (text) => expect(found(text)).toEqual([]));
});

describe('sentences (KLM-CHAT-4)', () => {
  const long = `${Array.from({ length: 31 }, () => 'ord').join(' ')}.`;
  test('what has no word in it is no sentence', () => {
    expect(found('Hej! – – –')).toEqual([]);
  });
  test('a long sentence is found once, and where it stands', () => {
    expect(found(`Hej! ${long} Hej då.`).map(([rule, text]) => [rule, text])).toEqual([
      ['KLM-CHAT-4', long.slice(0, -1)],
    ]);
  });
  test('a sentence and a word that begin at one place are both found, the sentence first', () => {
    expect(found(`Eventuellt ${long}`).map(([rule, text]) => [rule, text])).toEqual([
      ['KLM-CHAT-4', `Eventuellt ${long.slice(0, -1)}`],
      ['KLM-CHAT-1', 'Eventuellt'],
    ]);
  });
  test.each([
    ['Vi ses imorgon', 'imorgon', 'i morgon'],
    ['Imorgon ses vi', 'Imorgon', 'I morgon'],
    ['Du och och jag', 'och och', 'och'],
  ])('%s', (text, word, suggestion) => expect(found(text)).toEqual([['KLM-CHAT-4', word, suggestion]]));
});

describe('who and where', () => {
  const asking = [
    'Vad heter du?',
    'Vad heter barnet?',
    'Skriv ditt namn.',
    'Kan du bekräfta ditt telefonnummer?',
    'Vilket nummer når vi dig på?',
    'Hur når vi dig?',
    'Vilken är din adress?',
    'Skriv din e-post så mejlar jag.',
    'Jag behöver ditt mobilnummer.',
    'Var bor du?',
    'Var befinner du dig?',
    'Var är du nu?',
    'Var går ditt barn i skolan?',
    'Vilken vårdcentral tillhör du?',
    'I vilken kommun är du?',
    'Kan du inte skriva ditt telefonnummer?',
    'Skriv inte mer om foten. Vad är ditt namn?',
  ];
  test.each(asking)('%s', (text) => {
    for (const region of ['jonkoping', 'kalmar', 'uppsala', 'ostergotland'] as const) {
      expect(check(text, region, true).findings.map(({ rule }) => rule.slice(3))).toContain('-PROT-2');
      // Not known is not "not protected".
      expect(check(text, region, 'unread').findings).toEqual(check(text, region, true).findings);
      expect(check(text, region, false).findings).toEqual([]);
    }
    expect(check(text, 'skane', true).findings).toEqual([]);
  });

  test('the answer says what was looked for', () => {
    expect(check('', 'jonkoping', 'unread')).toEqual({ findings: [], hasGuide: false, protection: 'unread' });
    expect(check('', 'kalmar', true)).toMatchObject({ hasGuide: true, protection: 'protected' });
    expect(check('', 'kalmar', false)).toMatchObject({ hasGuide: true, protection: 'not-protected' });
    expect(check('', 'skane', true)).toEqual({ findings: [], hasGuide: false, protection: 'silent' });
  });

  test('staff’s own finding in the record system counts', () => {
    const { case: c, desk } = sample('jonkoping');
    expect(checkDraft('Vad heter du?', c, desk, { recordCheck: 'protected' }).protection).toBe('protected');
  });
});

test('another region than the one with a guide says nothing of words or times', () => {
  const text = 'Tyvärr ev. imorgon kl 14:30, 24/11, enl. Cosmic';
  for (const region of ['jonkoping', 'uppsala', 'ostergotland', 'skane'] as const)
    expect(check(text, region, true).findings).toEqual([]);
});

test('no false alarm in ordinary good messages, checked as strictly as can be', () => {
  expect(goodMessages.length).toBeGreaterThanOrEqual(60);
  const alarms = goodMessages.flatMap((text) =>
    check(text, 'kalmar', 'unread').findings.map(({ rule, from, to }) => `${rule} ”${text.slice(from, to)}”: ${text}`),
  );
  expect(alarms).toEqual([]);
});
