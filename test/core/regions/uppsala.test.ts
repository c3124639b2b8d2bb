import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Entry } from '../../../src/core/contract/advice.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { adviseQueue } from '../../../src/core/queue.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import { monday, quiet, sample } from '../samples.ts';
import { type Example, testExamples } from './examples.ts';
import { examples } from './uppsala.cases.ts';

// UPP-REPLY-2 is a condition of UPP-REPLY-1's countdown.
testExamples('uppsala', examples, ['UPP-REPLY-2']);

const adviceOn = (example: Example, drop: 'priority' | 'owner' | 'consents' | 'phase' | null = null) => {
  const s = sample('uppsala', example);
  if (drop) delete s.case[drop];
  return advise(s.case, s.desk, s.notes);
};
const cardOf = (rule: string, ...asked: Parameters<typeof adviceOn>) =>
  adviceOn(...asked).cards.find((card) => card.rule === rule);

describe('registration', () => {
  const fields = (entries: readonly Entry[]) =>
    entries.map(({ rule, by, fields }) => [rule, by, ...fields.map((f) => ('value' in f ? f.value : f.choices))]);
  const written = 'Skriftlig kontakt kvalificerad utan ekonomi';
  const states = ['1177 direkt Nytt hälsotillstånd', '1177 direkt Känt hälsotillstånd'];
  const atUnit = { unit: { name: '1177 direkt Uppsala län' }, user: { role: 'nurse' as const } };

  test('the form is asked first', () => {
    expect(adviceOn({}).registration).toEqual({ system: 'cosmic', undecided: ['contact-form'], entries: [] });
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
    const { entries, undecided } = adviceOn({ desk, notes: { contactForms: [form] } }).registration;
    expect(fields(entries)).toEqual([row]);
    expect(entries[0]?.fields.map(({ name }) => name)).toEqual(['Vårdkontakt', 'Vårdtjänst']);
    expect(undecided).toEqual(form === 'video' && desk !== atUnit ? ['health-state'] : []);
  });
  test.each([
    ['new', states[0]],
    ['known', states[1]],
  ] as const)('video, %s', (healthState, service) => {
    const { entries, undecided } = adviceOn({ notes: { contactForms: ['video'], healthState } }).registration;
    expect(fields(entries)).toEqual([['UPP-REG-2', 'user', 'Videokontakt', service]]);
    expect(undecided).toEqual([]);
  });
  test('the form in which the meeting ended counts', () => {
    expect(fields(adviceOn({ notes: { contactForms: ['video', 'chat'] } }).registration.entries)[0]?.[2]).toBe(written);
  });
  test('every question that it asks is there, with answers that settle it', () => {
    const { questions } = routineOf('uppsala');
    expect(questions.map(({ id }) => id)).toEqual(['contact-form', 'health-state']);
    for (const { patch } of questions[0]?.answers ?? [])
      expect(adviceOn({ notes: patch as Notes }).registration.undecided).not.toContain('contact-form');
  });
});

describe('marks', () => {
  const { marks, rows } = routineOf('uppsala');
  test.each(marks)('$label: set and taken away, by a rule of the manual', ({ rule, patch, undo, isSet }) => {
    expect(rows.map(({ id }) => id)).toContain(rule);
    expect(isSet({})).toBe(false);
    expect(isSet(patch as Notes)).toBe(true);
    expect(Object.keys(undo).sort()).toEqual(Object.keys(patch).sort());
  });
});

describe('the note', () => {
  const headings = (example: Example) => {
    const { journal } = adviceOn(example);
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

describe('end of the shift', () => {
  const desk = { shift: 'end' as const };
  const said = (...asked: Parameters<typeof adviceOn>) => {
    const card = cardOf('UPP-SHIFT-2', ...asked);
    expect(card?.indicator).toBe('warning');
    return `${card?.summary} ${card?.detail}`;
  };
  test.each([3, 4, 5, null])('priority %s: hand over, or pause', (priority) => {
    expect(said({ desk, case: { priority } })).toMatch(/pausa det till nästa dag/);
  });
  test.each([1, 2])('priority %s: a pause is not offered', (priority) => {
    expect(said({ desk, case: { priority } })).not.toMatch(/paus/i);
  });
  test('nor where the priority was not read, which is said', () => {
    const words = said({ desk }, 'priority');
    expect(words).not.toMatch(/paus/i);
    expect(words).toMatch(/Prioriteten är inte läst/);
  });
  test('what cannot wait is sent on where nobody is left', () => {
    expect(said({ desk, case: { priority: 2 } })).toMatch(/1177 på telefon eller en akutmottagning/);
    expect(said({ desk, case: { priority: 3 } })).not.toMatch(/akutmottagning/);
  });
  test('nor where it is marked as more urgent', () => {
    expect(said({ desk, notes: { acute: true } })).not.toMatch(/paus/i);
  });
  test('an owner who was not read may be the user', () => {
    expect(said({ desk }, 'owner')).toMatch(/inte läst vem som har tagit emot/);
  });
});

describe('cards in words', () => {
  test.each([
    [{}, /Kontrollera samtycket: sidan visar att det är givet/, /historik: givet\. Läkemedelslista: givet/],
    [{ case: { consents: { record: 'given' } } }, /inte läst/, /historik: givet\. Läkemedelslista: inte läst/],
    [{ case: { consents: { medicationList: 'denied' } } }, /nekat/, /historik: inte läst.* Läkemedelslista: nekat/],
  ] as [Example, RegExp, RegExp][])('consent %#', (example, summary, detail) => {
    const card = cardOf('UPP-CONS-1', example);
    expect(card?.summary).toMatch(summary);
    expect(card?.detail).toMatch(detail);
  });
  test('consent that was not read is said to be', () => {
    const card = cardOf('UPP-CONS-1', {}, 'consents');
    expect(card?.summary).toMatch(/inte läst/);
    expect(card?.detail).toMatch(/historik: inte läst.* Läkemedelslista: inte läst/);
  });
  test('a mark on the page does not answer the check in Cosmic, nor does its absence', () => {
    expect(cardOf('UPP-PROT-1', {})?.detail).toMatch(/räcker inte/);
    expect(cardOf('UPP-PROT-1', { case: { patient: { protected: true } } })?.detail).toMatch(/visar en markering/);
  });
  test('phone: ordered at 1–2 and unread, thought of at 3', () => {
    const messages = [{ at: monday('09:30'), from: 'staff' as const, text: 'Hur mår du?' }];
    const phone = (...asked: Parameters<typeof adviceOn>) => cardOf('UPP-REPLY-3', ...asked);
    expect(phone({ case: { messages, priority: 1 } })).toMatchObject({ indicator: 'critical' });
    expect(phone({ case: { messages } }, 'priority')).toMatchObject({ indicator: 'critical' });
    expect(phone({ case: { messages } }, 'priority')?.detail).toMatch(/^Prioriteten är inte läst/);
    expect(phone({ case: { messages, priority: 3 } })).toMatchObject({ indicator: 'info' });
  });
  test('a pending handover: yours until accepted, or to accept', () => {
    const handover = { to: 'Läkare', state: 'pending' } as const;
    expect(cardOf('UPP-HAND-1', { case: { handover } })?.summary).toMatch(/du äger ärendet/);
    expect(cardOf('UPP-HAND-1', { case: { handover, owner: 'Lars Läkare' } })?.summary).toMatch(/acceptera det/);
  });
  test('an age that cannot be told is no infant', () => {
    expect(cardOf('UPP-CHILD-1', { case: { patient: { personalIdentityNumber: 'okänt' } } })?.indicator).toBe(
      'warning',
    );
  });
  test.each([1, 5, null])('priority %s is shown in the manual’s words', (priority) => {
    const words = { 1: 'Bedömning ska ske omedelbart', 5: 'Avvakta' };
    const card = cardOf('UPP-PRIO-2', { case: { phase: 'waiting', priority } });
    expect(card?.detail).toContain(priority ? words[priority as 1 | 5] : 'Sidan visar ingen prioritet');
  });
  test('a priority that was not read is said to be', () => {
    expect(cardOf('UPP-PRIO-2', { case: { phase: 'waiting' } }, 'priority')?.detail).toMatch(/kunde inte läsas/);
  });
  test('who plans a handover of a waiting case receives it first', () => {
    const notes = { handover: { target: 'same-unit' } } as const;
    expect(cardOf('UPP-HAND-1', { case: { phase: 'waiting' }, notes })?.detail).toMatch(/^Ta emot ärendet först/);
    expect(cardOf('UPP-HAND-1', { notes })?.detail).not.toMatch(/Ta emot/);
  });
  test('the steps of a ticket go to the nurse, of an administrative case to Medicinsk admin', () => {
    const resource = (flow: 'seek-care' | 'administrative') =>
      adviceOn({ case: { flow }, notes: { handover: { target: 'other-unit' } } })
        .checklists.find(({ rule }) => rule === 'UPP-HAND-3')
        ?.steps.find(({ text }) => text.startsWith('Välj Resurs'))?.text;
    expect(resource('seek-care')).toMatch(/alltid Sjuksköterska/);
    expect(resource('administrative')).toMatch(/Medicinsk admin/);
  });
});

describe('steps that the page shows', () => {
  const done = (rule: string, ...asked: Parameters<typeof adviceOn>) =>
    adviceOn(...asked)
      .checklists.find((list) => list.rule === rule)
      ?.steps.map((step) => step.done);
  const within = { handover: { target: 'same-unit' } } as const;
  const ticket = { handover: { target: 'other-unit' } } as const;

  test.each([
    [{ phase: 'waiting' as const }, [false, null, null, null, null, null]],
    [{ handover: { state: 'pending' as const } }, [true, null, true, true, true, false]],
    [{ handover: { state: 'accepted' as const } }, [true, null, true, true, true, true]],
  ])('within the unit: %o', (changes, steps) => {
    expect(done('UPP-HAND-2', { case: changes, notes: within })).toEqual(steps);
  });
  test('by ticket: begun, closed and documented', () => {
    const between = Array(9).fill(null);
    expect(done('UPP-HAND-3', { case: { phase: 'received' }, notes: ticket })).toEqual([
      false,
      ...between,
      false,
      false,
    ]);
    expect(done('UPP-HAND-3', { case: { phase: 'closed' }, notes: { ...ticket, documented: true } })).toEqual([
      true,
      ...between,
      true,
      true,
    ]);
  });
  test('an unread phase ticks nothing', () => {
    expect(done('UPP-HAND-2', { notes: within }, 'phase')?.[0]).toBeNull();
    expect(done('UPP-HAND-3', { notes: ticket }, 'phase')).toEqual([...Array(11).fill(null), false]);
  });
});

describe('the list page', () => {
  const row = (url: string, priority: number | null, clock: string, phase: 'waiting' | 'started' = 'waiting') =>
    quiet({ url, priority, phase, arrivedAt: monday(clock) });
  const desk = { region: 'uppsala', now: monday('10:15') } as const;

  test('by urgency, then by arrival', () => {
    const queue = [
      row('late', 3, '09:00'),
      row('early', 3, '08:00'),
      row('urgent', 1, '09:30'),
      row('on', 1, '08:00', 'started'),
    ];
    expect(adviseQueue(queue, desk).order).toEqual(['urgent', 'early', 'late']);
  });
  test('says who is protected or too young, and asks no check of every row', () => {
    const { cards } = adviseQueue(
      [
        { ...row('protected', 3, '09:00'), patient: { protected: true } },
        { ...row('infant', 3, '09:10'), patient: { personalIdentityNumber: '20260104-2382' } },
      ],
      desk,
    );
    expect(cards.map(({ rule }) => rule)).not.toContain('UPP-PROT-1');
    expect(cards.find(({ url }) => url === 'protected')?.rule).toBe('UPP-PROT-2');
    expect(cards.filter(({ url }) => url === 'infant').map(({ rule }) => rule)).toContain('UPP-CHILD-1');
  });
});
