import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/contract/case.ts';
import { realCore } from '../../../src/panel/core.ts';
import { type Kept, settle, withHand } from '../../../src/panel/hand/hand.ts';
import { readTyped } from '../../../src/panel/hand/typed.ts';

const url = 'https://clinic.platform24.se/case/1';
const page: Case = { url, phase: 'started', patient: { name: 'Tolvan Tolvansson' } };
const now = Date.parse('2026-03-02T16:50:00+01:00');
const typed = (field: string, text: string, from = '') =>
  readTyped(field, text, from, { open: page, core: realCore, now });

describe('the page with what was given', () => {
  it('takes what was given only where nothing was read', () => {
    const hand = { priority: 2, phase: 'closed', 'patient.personalIdentityNumber': '19121212-1212' };
    expect(withHand(page, hand)).toEqual({
      ...page,
      priority: 2,
      patient: { name: 'Tolvan Tolvansson', personalIdentityNumber: '19121212-1212' },
    });
    // "None" is told by the page: it is no gap.
    expect(withHand({ ...page, priority: null }, hand).priority).toBeNull();
  });

  it('knows of one message no more than that there are others', () => {
    const at = '2026-03-02T15:00:00+01:00';
    expect(withHand(page, { messages: [{ at, from: 'patient', text: '' }] })).toMatchObject({
      messages: [{ at, from: 'patient', text: '' }],
      messagesPartial: true,
    });
  });

  it('tells nothing of a protected patient that the page hides', () => {
    const hidden: Case = { url, patient: { protected: true } };
    expect(withHand(hidden, { 'patient.name': 'Tolvan' })).toEqual(hidden);
  });
});

describe('what was given gives way', () => {
  const kept: Kept = { hand: { priority: 2, flow: 'seek-care' }, number: undefined, name: 'Tolvan Tolvansson' };

  it('to what the page says, and it is told where that is another', () => {
    expect(settle(kept, { ...page, priority: 4, flow: 'seek-care' }, true)).toMatchObject({
      kept: undefined,
      gaveWay: ['priority'],
    });
    expect(settle(kept, { ...page, priority: 2 }, true)).toMatchObject({
      kept: { hand: { flow: 'seek-care' } },
      gaveWay: [],
    });
  });

  it.each([
    { what: 'another name', then: kept, shown: { ...page, patient: { name: 'Anna Berg' } }, stayed: true },
    {
      what: 'another number than was given',
      then: { hand: { 'patient.personalIdentityNumber': '191212121212' }, number: undefined, name: undefined },
      shown: { ...page, patient: { personalIdentityNumber: '19850312-2387' } },
      stayed: true,
    },
  ])('wholly to $what', ({ then, shown, stayed }) => {
    expect(settle(then, shown, stayed)).toEqual({ kept: undefined, gaveWay: [], other: true });
  });

  it('when a case is come back to whose patient nothing tells', () => {
    const unknown: Case = { url, phase: 'started' };
    const of: Kept = { hand: { priority: 2 }, number: undefined, name: undefined };
    expect(settle(of, unknown, true).kept?.hand).toEqual({ priority: 2 });
    expect(settle(of, unknown, false).kept).toBeUndefined();
    expect(settle(kept, page, false).kept?.hand).toEqual(kept.hand);
  });
});

describe('what is typed', () => {
  it.each([
    ['priority', '1', '', 2],
    ['priority', '5', '', null],
    ['startedAt', '2026-03-02T14:40', '', '2026-03-02T14:40:00+01:00'],
    ['asynchronousUntil', '2026-03-09T12:00', '', '2026-03-09T12:00:00+01:00'],
    ['messages', '2026-03-02T14:40', 'staff', [{ at: '2026-03-02T14:40:00+01:00', from: 'staff', text: '' }]],
    ['patient.personalIdentityNumber', '19121212-1212', '', '19121212-1212'],
    ['images', '3', '', 3],
    ['reason', ' Hosta ', '', 'Hosta'],
    ['consents.record', '1', '', 'denied'],
  ])('%s: %s %s', (field, text, from, value) => {
    expect(typed(field, text, from)).toEqual({ ok: true, value });
  });

  it.each([
    ['priority', '', '', 'Fyll i ett värde.'],
    ['startedAt', '', '', 'Fyll i dag och tid.'],
    ['startedAt', '2026-03-02T17:40', '', 'Tiden ligger i framtiden.'],
    ['asynchronousUntil', '2026-03-01T12:00', '', 'Tiden har redan passerat.'],
    ['messages', '2026-03-02T14:40', '', 'Välj vem meddelandet är från.'],
    ['patient.personalIdentityNumber', '19121212-1213', '', 'Kontrollsiffran stämmer inte. Kontrollera numret.'],
    ['patient.personalIdentityNumber', 'tolv', '', 'Numret går inte att tolka. Skriv det som ååååmmdd-nnnn.'],
    ['images', 'några', '', 'Skriv antalet med siffror.'],
    ['url', 'x', '', 'Uppgiften går inte att ange för hand.'],
  ])('%s: %s %s is a fault', (field, text, from, fault) => {
    expect(typed(field, text, from)).toEqual({ ok: false, fault });
  });
});
