import { expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { keep, type Practice, reduce } from '../../src/practice/practice.ts';
import { idOf } from '../../src/practice/router.ts';

const real = Date.parse('2026-03-04T09:15:00Z');
const address = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const shown = (id: string, more: Partial<Case> = {}): Case => ({ url: address(id), phase: 'waiting', ...more });

const practice: Practice = {
  cases: [
    { id: 'a', shown: shown('a', { receivedAt: null }) },
    { id: 'b', shown: shown('b') },
  ],
  staffChat: {},
  clock: { shows: real, since: real, running: true },
  user: 'Maja Lindqvist',
  writeAs: 'staff',
};

it('acts on the one case, at the time that the moved clock shows', () => {
  const moved = reduce(practice, { kind: 'clock', clock: { ...practice.clock, shows: real + 3_600_000 } });
  const after = reduce(moved, {
    kind: 'act',
    id: 'a',
    action: { kind: 'receive', by: 'Maja Lindqvist' },
    real: real + 60_000,
  });
  expect(after.cases[0]?.shown).toMatchObject({ phase: 'received', receivedAt: '2026-03-04T11:16+01:00' });
  expect(after.cases[1]).toBe(practice.cases[1]);
});

it('keeps the staff chat with its case and outside it, until the case is taken anew', () => {
  const said = reduce(practice, { kind: 'staff-chat', id: 'b', text: 'Kan du titta?', real });
  expect(said.staffChat).toEqual({
    b: [{ at: '2026-03-04T10:15+01:00', from: 'Maja Lindqvist', text: 'Kan du titta?' }],
  });
  expect(said.cases).toBe(practice.cases);
  const fresh = { id: 'b', shown: shown('b', { phase: 'closed' }) };
  const taken = reduce(said, { kind: 'take', cases: [fresh, { id: 'c', shown: shown('c') }] });
  expect(taken.staffChat).toEqual({});
  expect(taken.cases.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(taken.cases[2]).toBe(fresh);
});

it('gives every case of a file an id and an address of its own', () => {
  const kept = keep([shown('x'), { url: 'https://annan.se/x?y=1' }, { url: 'helt annat' }], idOf, address);
  expect(kept.map(({ id }) => id)).toEqual(['x', 'x-2', 'helt-annat']);
  expect(kept.map((one) => one.shown.url)).toEqual(['x', 'x-2', 'helt-annat'].map(address));
});
