import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Case } from '../../src/core/contract/case.ts';
import { deal } from '../../src/practice/cases/index.ts';
import { type Action, act, allowed } from '../../src/practice/clinic.ts';

const now = '2026-03-04T10:15:42+01:00';
const minute = '2026-03-04T10:15+01:00';
const cases = new Map(
  deal(Date.parse(now), (id) => `https://clinic.platform24.se/patient/visit/${id}`).map((k) => [k.id, k.shown]),
);

function practiceCase(id: string): Case {
  const shown = cases.get(id);
  if (!shown) throw new Error(`no case ${id}`);
  return shown;
}

describe('a case through the clinic', () => {
  it('goes from the queue to closed, stamped to the minute', () => {
    const received = act(practiceCase('halsont'), { kind: 'receive', by: 'Maja Lindqvist' }, now);
    expect(received).toMatchObject({ phase: 'received', owner: 'Maja Lindqvist', receivedAt: minute, startedAt: null });
    const begun = act(received, { kind: 'start' }, now);
    expect(begun).toMatchObject({ phase: 'started', startedAt: minute });
    const closed = act(begun, { kind: 'close' }, '2026-03-04T11:00:00+01:00');
    expect(closed).toMatchObject({ phase: 'closed', closedAt: '2026-03-04T11:00+01:00' });
    expect(closed.messages?.map((m) => [m.from, m.text])).toEqual([
      ['system', 'Ärendet är mottaget av Maja Lindqvist.'],
      ['system', 'Besöket har startat.'],
      ['system', 'Besöket är avslutat.'],
    ]);
  });

  it('goes into the asynchronous phase until the chosen time, and out of it', () => {
    const shown = act(practiceCase('hosta'), { kind: 'go-asynchronous', until: '2026-03-07T10:15:00Z' }, now);
    expect(shown).toMatchObject({ phase: 'asynchronous', asynchronousUntil: '2026-03-07T11:15+01:00', closedAt: null });
    expect(act(shown, { kind: 'mark-done' }, now)).toMatchObject({ phase: 'closed', closedAt: minute });
  });

  it('is handed over, and waits for the receiver', () => {
    const to = 'Åsens vårdcentral, Sjuksköterska';
    const pending = act(practiceCase('hosta'), { kind: 'hand-over', to, priority: 2 }, now);
    expect(pending).toMatchObject({ handover: { to, state: 'pending' }, priority: 2, phase: 'started' });
    expect(act(pending, { kind: 'close' }, now)).toBe(pending);
    expect(act(pending, { kind: 'cancel-handover' }, now).handover).toBeNull();
    expect(act(pending, { kind: 'decline-handover' }, now).handover).toBeNull();
    expect(act(pending, { kind: 'accept-handover' }, now).handover).toEqual({ to, state: 'accepted' });
  });

  it('keeps its priority when the handover does not change it', () => {
    const pending = act(practiceCase('hosta'), { kind: 'hand-over', to: 'Bäckens rehab', priority: null }, now);
    expect(pending.priority).toBe(4);
  });

  it('takes messages, contacts, forms and pictures', () => {
    let shown = practiceCase('tyst-ett-forsok');
    shown = act(shown, { kind: 'say', from: 'patient', text: 'Nu är jag här' }, now);
    expect(shown.messages?.at(-1)).toEqual({ at: minute, from: 'patient', text: 'Nu är jag här' });
    shown = act(shown, { kind: 'contact', by: 'sms' }, now);
    shown = act(shown, { kind: 'contact', by: 'phone', answered: false }, now);
    expect(shown.contacts).toEqual([
      { at: minute, kind: 'sms' },
      { at: minute, kind: 'phone', answered: false },
    ]);
    shown = act(shown, { kind: 'send-form', title: 'Hudbesvär' }, now);
    shown = act(shown, { kind: 'answer-form', index: 0 }, now);
    expect(shown.forms).toEqual([{ title: 'Hudbesvär', state: 'answered' }]);
    expect(act(shown, { kind: 'add-image' }, now).images).toBe(1);
  });

  it('does nothing that the page does not offer', () => {
    const closed = practiceCase('avslutad');
    for (const action of [
      { kind: 'start' },
      { kind: 'add-image' },
      { kind: 'say', from: 'patient', text: 'Hej' },
    ] as const) {
      expect(act(closed, action, now)).toBe(closed);
    }
    expect(allowed(practiceCase('halsont'), 'start')).toBe(false);
  });

  it('invents no place that the page does not have', () => {
    const bare: Case = { url: 'https://clinic.platform24.se/patient/visit/x', phase: 'waiting' };
    expect(act(bare, { kind: 'receive', by: 'Maja Lindqvist' }, now)).toEqual({ ...bare, phase: 'received' });
    expect(act(bare, { kind: 'say', from: 'staff', text: 'Hej' }, now)).toBe(bare);
  });
});

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('receive' as const), by: fc.constant('Maja Lindqvist') }),
  fc.constantFrom<Action>(
    { kind: 'start' },
    { kind: 'close' },
    { kind: 'go-asynchronous', until: now },
    { kind: 'mark-done' },
    { kind: 'hand-over', to: 'Bäckens rehab', priority: 3 },
    { kind: 'cancel-handover' },
    { kind: 'accept-handover' },
    { kind: 'decline-handover' },
    { kind: 'say', from: 'patient', text: 'Hej' },
    { kind: 'contact', by: 'voice', answered: true },
    { kind: 'send-form', title: 'Hudbesvär' },
    { kind: 'answer-form', index: 0 },
    { kind: 'add-image' },
  ),
);

it('keeps every case within the contract, with the same places and the older messages, whatever is done to it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases.values()), fc.array(action, { maxLength: 12 }), (first, actions) => {
      const last = actions.reduce((shown, one) => act(shown, one, now), first);
      expect(Case.safeParse(last).error?.issues ?? []).toEqual([]);
      expect(Object.keys(last).sort()).toEqual(Object.keys(first).sort());
      expect(last.messages?.slice(0, first.messages?.length)).toEqual(first.messages);
    }),
  );
});
