import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/contract/case.ts';
import { adviseQueue } from '../../../src/core/queue.ts';
import { monday, quiet, desk as sampleDesk } from '../samples.ts';
import { adviceOn, type Example, testExamples } from './examples.ts';
import { examples } from './uppsala.cases.ts';

// A condition of UPP-REPLY-1's countdown, and a text beside the note.
testExamples('uppsala', examples, ['UPP-REPLY-2', 'UPP-JRN-6']);

const advised = (example: Example, drop: keyof Case | null = null) => adviceOn('uppsala', example, drop ? [drop] : []);
const cardOf = (rule: string, ...asked: Parameters<typeof advised>) =>
  advised(...asked).cards.find((card) => card.rule === rule);

describe('end of the shift', () => {
  const desk = { shift: 'end' as const };
  const said = (...asked: Parameters<typeof advised>) => {
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
  test('on somebody, while the user’s name is not set, which is said', () => {
    expect(said({ desk: { ...desk, user: { role: 'nurse' } } })).toMatch(/ditt namn är inte angivet/);
    expect(said({ desk })).not.toMatch(/ditt namn/);
  });
  test('on the list page too', () => {
    const list = [quiet({ url: 'own' }), quiet({ url: 'other', owner: 'Lars Läkare' })];
    const { cards } = adviseQueue(list, sampleDesk('uppsala', desk));
    expect(cards.flatMap(({ rule, url }) => (rule === 'UPP-SHIFT-2' ? [url] : []))).toEqual(['own']);
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
    const phone = (...asked: Parameters<typeof advised>) => cardOf('UPP-REPLY-3', ...asked);
    expect(phone({ case: { messages, priority: 1 } })).toMatchObject({ indicator: 'critical' });
    expect(phone({ case: { messages } }, 'priority')).toMatchObject({ indicator: 'critical' });
    expect(phone({ case: { messages } }, 'priority')?.detail).toMatch(/^Prioriteten är inte läst/);
    expect(phone({ case: { messages, priority: 3 } })).toMatchObject({ indicator: 'info' });
  });
  test('a pending handover: yours until accepted, or to accept', () => {
    const handover = { to: 'Läkare', state: 'pending' } as const;
    expect(cardOf('UPP-HAND-1', { case: { handover } })?.summary).toMatch(/du äger ärendet/);
    expect(cardOf('UPP-HAND-1', { case: { handover, owner: 'Lars Läkare' } })?.summary).toMatch(/acceptera det/);
    expect(cardOf('UPP-HAND-1', { case: { handover } }, 'owner')?.summary).toMatch(/den som lämnar över äger/);
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
      advised({ case: { flow }, notes: { handover: { target: 'other-unit' } } })
        .checklists.find(({ rule }) => rule === 'UPP-HAND-3')
        ?.steps.find(({ text }) => text.startsWith('Välj Resurs'))?.text;
    expect(resource('seek-care')).toMatch(/alltid Sjuksköterska/);
    expect(resource('administrative')).toMatch(/Medicinsk admin/);
  });
});

describe('steps that the page shows', () => {
  const done = (rule: string, ...asked: Parameters<typeof advised>) =>
    advised(...asked)
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
