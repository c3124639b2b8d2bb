import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Desk } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { monday, sample } from '../samples.ts';

const messages = [
  { at: monday('09:00'), from: 'patient' as const, text: 'Hej' },
  { at: monday('09:30'), from: 'staff' as const, text: 'Hur mår du?' },
];
interface Asked {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  notes?: Notes;
}
function view(region: RegionKey, asked: Asked = {}, drop: (keyof Case)[] = []) {
  const {
    case: c,
    desk,
    notes,
  } = sample(region, {
    ...asked,
    case: { startedAt: monday('08:30'), messages, ...asked.case },
  });
  for (const key of drop) delete c[key];
  const found = advise(c, desk, notes).countdowns[0];
  return found ? viewCountdown(found, c, desk, notes) : expect.fail('no countdown');
}
const unit = { name: 'Testorp', hours: { mon: '08:00-16:00' } };

describe('hours that are counted', () => {
  test.each([
    ['jonkoping', {}, 'mån–fre 08.00–17.00, inte helgdagar'],
    ['jonkoping', { unit }, 'mån 08.00–16.00, inte helgdagar'],
    ['kalmar', {}, 'alla timmar på dygnet'],
    ['uppsala', {}, 'alla timmar på dygnet'],
    ['ostergotland', {}, 'öppettider saknas'],
    ['ostergotland', { unit }, 'mån 08.00–16.00, inte helgdagar'],
  ] as const)('%s %o', (region, desk, hours) => {
    expect(view(region, { desk }).hours).toBe(hours);
  });
  test('until closing: the opening hours too, and nothing is measured', () => {
    const urgent = { case: { priority: 1 } };
    expect(view('ostergotland', urgent)).toMatchObject({ hours: 'öppettider saknas', limitMinutes: 0 });
    expect(view('ostergotland', { ...urgent, desk: { unit } })).toMatchObject({
      hours: 'mån 08.00–16.00, inte helgdagar',
      limitMinutes: 0,
      elapsedMinutes: 45,
    });
  });
  test('a desk without a unit', () => {
    const { unit: _, ...desk } = sample('jonkoping').desk;
    const { case: c, notes } = sample('jonkoping', { case: { startedAt: monday('08:30'), messages } });
    const [found] = advise(c, desk, notes).countdowns;
    expect(found && viewCountdown(found, c, desk, notes).hours).toBe('mån–fre 08.00–17.00, inte helgdagar');
    expect(found && viewCountdown(found, c, desk).title).toBe('Får ärendet avslutas utan svar?');
  });
});

describe('how much has gone', () => {
  test('working time stands still while the unit is closed, clock time does not', () => {
    const night = { desk: { now: '2026-03-03T07:30:00+01:00' } };
    expect(view('jonkoping', night)).toMatchObject({ elapsedMinutes: 450, limitMinutes: 120 });
    expect(view('kalmar', night)).toMatchObject({ elapsedMinutes: 1320, limitMinutes: 1440 });
  });
  test('whole minutes', () => {
    expect(view('kalmar', { desk: { now: '2026-03-02T10:15:59+01:00' } }).elapsedMinutes).toBe(45);
  });
  test('must it be received? counts by the clock, and has no attempts', () => {
    expect(view('uppsala', { case: { phase: 'waiting' }, desk: { now: monday('09:10') } })).toMatchObject({
      title: expect.stringContaining('mot'),
      elapsedMinutes: 10,
      limitMinutes: 15,
      latestAttemptAt: null,
      hours: 'alla timmar på dygnet',
      missing: ['Tiden har inte gått ut.'],
      setAside: [],
      unseen: [],
    });
  });
  test('must it be received? tells of no attempt, though the chat has one', () => {
    const { case: c, desk } = sample('uppsala', {
      case: { phase: 'waiting', startedAt: monday('08:30'), messages },
      desk: { now: monday('10:15') },
    });
    const found = advise(c, desk).countdowns.find(({ rule }) => rule === 'UPP-RECV-1');
    expect(found && viewCountdown(found, c, desk).latestAttemptAt).toBeNull();
  });
});

describe('what is missing, in words', () => {
  test('each key has the rule’s sentence or the common one', () => {
    expect(view('kalmar').missing).toEqual([
      'Tiden har inte gått ut.',
      expect.stringContaining('Skicka ett sms som påminner patienten'),
    ]);
    const without = (region: RegionKey, key: keyof Case) => view(region, {}, [key]).missing;
    expect(without('kalmar', 'messages')).toEqual(['Chatten är inte läst så långt att tystnaden kan räknas.']);
    expect(without('kalmar', 'phase')).toEqual(['Det är inte läst om besöket är startat.']);
    expect(view('ostergotland').missing).toEqual(['Öppettider saknas: ange enhetens öppettider i inställningarna.']);
    expect(
      view('kalmar', {
        case: { messages: [...messages].reverse().map((one, at) => ({ ...one, at: monday(`09:0${at}`) })) },
      }).missing,
    ).toEqual(['Patienten har svarat.']);
    expect(view('uppsala', { case: { phase: 'waiting' } }, ['arrivedAt']).missing).toEqual([
      'Det är inte läst när ärendet kom in.',
    ]);
  });
  test('the common sentence for a rule that has none of its own for the warning', () => {
    const { case: c, desk, notes } = sample('kalmar', { case: { startedAt: monday('08:30'), messages } });
    const [found] = advise(c, desk, notes).countdowns;
    expect(found && viewCountdown({ ...found, missing: ['warning'] }, c, desk, notes).missing).toEqual([
      'Meddelandet med tidsgränsen är inte skickat.',
    ]);
  });
  test('the latest attempt, only within a silence', () => {
    expect(view('kalmar').latestAttemptAt).toBe(monday('09:30'));
    expect(view('kalmar', {}, ['messages']).latestAttemptAt).toBeNull();
    expect(view('kalmar', { case: { messages: messages.slice(0, 1) } }).latestAttemptAt).toBeNull();
  });
});

describe('what staff may set aside', () => {
  const asks = 'Varför skickas inget sms?';
  const old = {
    messages: [{ at: '2026-03-01T08:00:00+01:00', from: 'staff' as const, text: 'Hej' }],
    startedAt: '2026-03-01T07:00:00+01:00',
  };
  const noted = (reason: string): Notes => ({ acknowledged: { 'KLM-REPLY-2': { reason } } });
  const sms = { contacts: [{ at: '2026-03-01T09:00:00+01:00', kind: 'sms' as const }] };

  test('is asked for while it is missing', () => {
    expect(view('kalmar', { case: old }).setAside).toEqual([{ rule: 'KLM-REPLY-2', asks, reason: null }]);
    expect(view('kalmar', { case: old, notes: noted('  ') }).setAside).toEqual([
      { rule: 'KLM-REPLY-2', asks, reason: null },
    ]);
  });
  test('stands with its reason once that is given', () => {
    expect(view('kalmar', { case: old, notes: noted(' Inget mobilnummer ') })).toMatchObject({
      setAside: [{ rule: 'KLM-REPLY-2', asks, reason: 'Inget mobilnummer' }],
      missing: [],
    });
  });
  test('is not asked for where it is met, nor where the routine has nothing of the kind', () => {
    expect(view('kalmar', { case: { ...old, ...sms } }).setAside).toEqual([]);
    expect(view('jonkoping').setAside).toEqual([]);
  });
});

test('the rule’s source and its reading stand beside', () => {
  expect(view('jonkoping')).toMatchObject({
    note: expect.stringContaining('Vi räknar från det första obesvarade meddelandet'),
    source: {
      label: '1177 direkt för vårdcentral och filial, rekommendation (302266)',
      version: '6.0',
      section: 'Ärendehantering vid uteblivet svar',
    },
  });
});

test('a countdown of another region has no view', () => {
  const { case: c, desk } = sample('jonkoping', { case: { messages } });
  const [found] = advise(c, desk).countdowns;
  expect(() => found && viewCountdown(found, c, { ...desk, region: 'kalmar' })).toThrow(
    new RangeError('okänd nedräkning: JKP-REPLY-1'),
  );
});
