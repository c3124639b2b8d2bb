import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Entry } from '../../../src/core/contract/advice.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { monday, sample } from '../samples.ts';
import { adviceOn, type Example } from './examples.ts';

const advised = (example: Example) => adviceOn('uppsala', example);

describe('registration', () => {
  test.each([
    [' 1177  direkt\tUppsala LÄN ', 'UPP-REG-3'],
    ['1177 direkt Uppsala', 'UPP-REG-2'],
    [undefined, 'UPP-REG-2'],
  ])('a nurse’s video at the unit %j', (name, rule) => {
    const { case: c, desk } = sample('uppsala', { desk: { user: { role: 'nurse' } } });
    const { unit: _, ...nowhere } = desk;
    const at = name === undefined ? nowhere : { ...desk, unit: { name } };
    const { entries } = advise(c, at, { contactForms: ['video'] }).registration;
    expect(entries.map((entry) => entry.rule)).toEqual([rule]);
  });

  const fields = (entries: readonly Entry[]) =>
    entries.map(({ rule, by, fields }) => [rule, by, ...fields.map((f) => ('value' in f ? f.value : f.choices))]);
  const written = 'Skriftlig kontakt kvalificerad utan ekonomi';
  const states = ['1177 direkt Nytt hälsotillstånd', '1177 direkt Känt hälsotillstånd'];
  const atUnit = { unit: { name: '1177 direkt Uppsala län' }, user: { role: 'nurse' as const } };

  test('the form is asked first', () => {
    expect(advised({}).registration).toEqual({ system: 'cosmic', undecided: ['contact-form'], entries: [] });
  });
  test.each([
    ['chat', {}, ['UPP-REG-1', 'user', written, 'ingen']],
    ['phone', {}, ['UPP-REG-1', 'user', [], 'ingen']],
    ['voice', {}, ['UPP-REG-1', 'user', [written, 'telefon', 'Videokontakt'], ['ingen', ...states]]],
    ['video', {}, ['UPP-REG-2', 'user', 'Videokontakt', states]],
    ['chat', atUnit, ['UPP-REG-1', 'user', written, 'ingen']],
    ['phone', atUnit, ['UPP-REG-1', 'user', [], 'ingen']],
    ['voice', atUnit, ['UPP-REG-1', 'user', [written, 'telefon'], 'ingen']],
    ['video', atUnit, ['UPP-REG-3', 'user', [written, 'telefon'], 'ingen']],
  ] as const)('%s %o', (form, desk, row) => {
    const { entries, undecided } = advised({ desk, notes: { contactForms: [form] } }).registration;
    expect(fields(entries)).toEqual([row]);
    expect(entries[0]?.fields.map(({ name }) => name)).toEqual(['Vårdkontakt', 'Vårdtjänst']);
    expect(undecided).toEqual(form === 'video' && desk !== atUnit ? ['health-state'] : []);
  });
  test.each([
    ['new', states[0]],
    ['known', states[1]],
  ] as const)('video, %s', (healthState, service) => {
    const { entries, undecided } = advised({ notes: { contactForms: ['video'], healthState } }).registration;
    expect(fields(entries)).toEqual([['UPP-REG-2', 'user', 'Videokontakt', service]]);
    expect(undecided).toEqual([]);
  });
  test('the form in which the meeting ended counts', () => {
    expect(fields(advised({ notes: { contactForms: ['video', 'chat'] } }).registration.entries)[0]?.[2]).toBe(written);
  });
  test('every question that it asks is there, with answers that settle it', () => {
    const { questions } = routineOf('uppsala');
    expect(questions.map(({ id }) => id)).toEqual(['contact-form', 'health-state']);
    for (const { patch } of questions[0]?.answers ?? [])
      expect(advised({ notes: patch as Notes }).registration.undecided).not.toContain('contact-form');
  });
});

describe('the note', () => {
  const headings = (example: Example) => {
    const { journal } = advised(example);
    expect(journal).toMatchObject({ rule: 'UPP-JRN-2', template: 'Distanskontakt 1177 direkt' });
    return journal.headings.map(({ keyword, text }) => [keyword, text]);
  };

  test('keywords in the template’s order', () => {
    expect(headings({ case: { images: 2 }, notes: { contactForms: ['chat'] } })).toEqual([
      ['Kontaktsätt', 'chatt'],
      ['Aktuellt hälsoproblem', 'Feber sedan två dagar.\nHosta: ja'],
      ['Fotodokumentation', '[Fyll i: bedömning av bilderna]'],
    ]);
  });
  test.each([
    ['phone', 'telefon'],
    ['video', 'video'],
    ['voice', '[Fyll i: chatt, telefon eller video]'],
  ] as const)('Kontaktsätt: %s', (form, text) => {
    expect(headings({ notes: { contactForms: [form] } })[0]).toEqual(['Kontaktsätt', text]);
  });
  test('no pictures, no keyword for them; an undecided form is a place to fill', () => {
    expect(headings({})).toEqual([
      ['Kontaktsätt', '[Fyll i: chatt, telefon eller video]'],
      ['Aktuellt hälsoproblem', 'Feber sedan två dagar.\nHosta: ja'],
    ]);
  });
  test('one picture', () => {
    expect(headings({ case: { images: 1 } }).at(-1)).toEqual(['Fotodokumentation', '[Fyll i: bedömning av bilden]']);
  });
  test('no reply: a short note with the attempts', () => {
    expect(
      headings({
        case: {
          phase: 'closed',
          messages: [
            { at: monday('09:20'), from: 'patient', text: 'Hej' },
            { at: monday('09:30'), from: 'staff', text: 'Hur mår du?' },
          ],
          contacts: [{ at: monday('10:30'), kind: 'phone', answered: false }],
        },
        desk: { now: monday('12:30') },
        notes: { outcome: 'no-reply', warningSentAt: monday('10:00'), contactForms: ['chat'] },
      })[1],
    ).toEqual([
      'Aktuellt hälsoproblem',
      'Sökorsak: Feber.\nKontaktförsök utan svar: chatt 2 mars 2026 kl. 09.30, chatt 2 mars 2026 kl. 10.00, telefon 2 mars 2026 kl. 10.30.\nInformation om att svara inom två timmar gavs 2 mars 2026 kl. 10.00.\nÄrendet avslutas utan svar från patienten.',
    ]);
  });
  test('no reply, without attempts seen: a place to fill', () => {
    expect(headings({ case: { reason: null }, notes: { outcome: 'no-reply' } })[1]?.[1]).toBe(
      'Kontaktförsök utan svar: [Fyll i: hur och när].\nÄrendet avslutas utan svar från patienten.',
    );
  });
});
