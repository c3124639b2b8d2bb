import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { availableRegions } from '../../src/core/regions/index.ts';
import { overlay, Remembered, recall, remember } from '../../src/core/remember.ts';
import { adviseShift } from '../../src/core/shift.ts';
import { anyCase, anyDesk, anyNotes } from './generate.ts';
import { desk, monday, quiet } from './samples.ts';

const full = quiet({
  handover: { to: 'Kalle Mottagare', state: 'pending' },
  guardian: { name: 'Vera Vårdnad', protected: false },
  owner: 'Olle Kollega',
  contacts: [{ at: monday('09:30'), kind: 'sms' }],
  forms: [{ title: 'PHQ-9', state: 'sent' }],
});

describe('what is remembered of a case', () => {
  test('holds no name, number, phone, unit, reason, anamnesis, form or word of the chat', () => {
    const text = JSON.stringify(remember(full, desk('kalmar')));
    expect(text).not.toMatch(/Test|1980|0504|070-174|Feber|Hosta|Välkommen|Tack|Kalle|Vera|Olle|PHQ/);
    expect(Object.keys(remember(full, desk('kalmar'))).sort()).toEqual(
      [
        'arrivedAt',
        'asynchronousUntil',
        'closedAt',
        'contacts',
        'flow',
        'handover',
        'messages',
        'owner',
        'phase',
        'priority',
        'receivedAt',
        'startedAt',
        'url',
      ].sort(),
    );
  });

  test.each([
    ['Sara Sköterska', 'own'],
    ['Du', 'own'],
    ['Olle Kollega', 'other'],
    [null, null],
  ] as const)('of who has received it (%s) only whether it is the user: %s', (owner, kept) => {
    const seen = remember(quiet({ owner }), desk('ostergotland'));
    expect(seen.owner).toBe(kept);
  });

  test('what was not read stays unread', () => {
    expect(remember({ url: 'https://clinic.platform24.se/a' }, desk('kalmar'))).toEqual({
      url: 'https://clinic.platform24.se/a',
    });
  });

  test('that the chat told of a time limit is remembered without the words, where the routine has one', () => {
    const told = quiet({
      messages: [{ at: monday('09:16'), from: 'staff', text: 'Svara inom 2 timmar, Test! Annars avslutas ärendet' }],
    });
    expect(remember(told, desk('uppsala')).messages).toEqual([{ at: monday('09:16'), from: 'staff', limit: true }]);
    expect(recall(remember(told, desk('uppsala')), 'uppsala').messages?.[0]?.text).toMatch(/^Svara inom två timmar/);
    expect(remember(told, desk('kalmar')).messages).toEqual([{ at: monday('09:16'), from: 'staff' }]);
  });
});

describe('a row of a list over what the open case told', () => {
  const before: Remembered = { url: 'u', phase: 'started', owner: 'own', priority: 2, messages: [] };
  test('replaces what it shows, and leaves what it does not', () => {
    expect(overlay(before, { url: 'u', phase: 'started', priority: 3 })).toEqual({ ...before, priority: 3 });
    expect(overlay(before, { url: 'u' })).toEqual(before);
  });
  test('in another status the earlier owner is not known any more', () => {
    const { owner: _, ...rest } = before;
    expect(overlay(before, { url: 'u', phase: 'waiting' })).toEqual({ ...rest, phase: 'waiting' });
  });
});

/** What can be told of the remembered is what could be told of the case itself: nothing that a shift's rule needs is lost. */
describe.each(availableRegions().map(({ key }) => key))('what is remembered is enough for %s', (region) => {
  test.each(['start', 'end'] as const)(
    'at the %s of a shift',
    (shift) => {
      fc.assert(
        fc.property(anyCase, anyDesk(region), anyNotes, (c, given, notes) => {
          const at = { ...given, shift };
          const kept = remember(c, at);
          expect(z.safeParse(Remembered, JSON.parse(JSON.stringify(kept))).success).toBe(true);
          const again = adviseShift([{ case: recall(kept, region), notes, opened: true }], at);
          expect(again).toEqual(adviseShift([{ case: c, notes, opened: true }], at));
        }),
        { numRuns: 800 },
      );
    },
    60_000,
  );
});
