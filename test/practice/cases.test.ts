import Personnummer from 'personnummer';
import { describe, expect, it } from 'vitest';
import { Case } from '../../src/core/contract/case.ts';
import { deal, practiceCases } from '../../src/practice/cases/index.ts';

const address = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const starts = [
  '2026-03-04T10:15:00+01:00',
  '2026-03-07T22:40:00+01:00',
  '2026-03-30T08:05:00+02:00',
  '2028-02-29T12:00:00+01:00',
];

describe.each(starts)('the practice cases, started at %s', (start) => {
  const dealt = deal(Date.parse(start), address);

  it.each(dealt)('$id fits the contract', ({ shown }) => {
    expect(Case.safeParse(shown).error?.issues ?? []).toEqual([]);
  });

  it.each(dealt)('$id has its times in order, none ahead of the clock', ({ shown }) => {
    const times = [shown.arrivedAt, shown.receivedAt, shown.startedAt, ...(shown.messages ?? []).map((m) => m.at)];
    const ms = times.filter((t) => typeof t === 'string').map((t) => Date.parse(t));
    expect(ms).toEqual(ms.toSorted((a, b) => a - b));
    expect(Math.max(...ms)).toBeLessThanOrEqual(Date.parse(start));
  });

  it.each(dealt)('$id has a number with a valid check digit', ({ shown }) => {
    const number = shown.patient?.personalIdentityNumber ?? '';
    expect(Personnummer.valid(number)).toBe(true);
  });

  it('has the ages that the routines turn on', () => {
    const age = (id: string) => {
      const kept = dealt.find((one) => one.id === id);
      const digits = kept?.shown.patient?.personalIdentityNumber?.replace('-', '') ?? '';
      const birth = new Date(`20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`);
      return Math.floor((Date.parse(start) - birth.getTime()) / (365.25 * 24 * 60 * 60_000));
    };
    expect(['spadbarn', 'barn-8', 'vardnadshavare-14', 'stress-18', 'skyddad-vardnadshavare'].map(age)).toEqual([
      0, 8, 14, 18, 6,
    ]);
  });
});

it('has at least fourteen cases, each with its own id and title', () => {
  expect(practiceCases.length).toBeGreaterThanOrEqual(14);
  expect(new Set(practiceCases.map(({ id }) => id)).size).toBe(practiceCases.length);
  expect(new Set(practiceCases.map(({ title }) => title)).size).toBe(practiceCases.length);
});

it('shows every phase, priority, flow and role of care, and every mark that a rule turns on', () => {
  const shown = deal(Date.parse('2026-03-04T10:15:00+01:00'), address).map((kept) => kept.shown);
  const some = (has: (one: Case) => unknown) => shown.some((one) => Boolean(has(one)));
  for (const phase of ['waiting', 'received', 'started', 'asynchronous', 'closed'])
    expect(
      some((c) => c.phase === phase),
      phase,
    ).toBe(true);
  for (const priority of [1, 2, 3, 4, 5, null, undefined])
    expect(
      some((c) => c.priority === priority),
      String(priority),
    ).toBe(true);
  for (const flow of ['seek-care', 'administrative'])
    expect(
      some((c) => c.flow === flow),
      flow,
    ).toBe(true);
  for (const role of ['nurse', 'physician', 'physiotherapist', 'counsellor', 'medical-admin'])
    expect(
      some((c) => c.addressedTo === role),
      role,
    ).toBe(true);
  const marks: Record<string, (one: Case) => unknown> = {
    'protected patient': (c) => c.patient?.protected === true,
    'protected guardian': (c) => c.guardian?.protected === true,
    'pending handover': (c) => c.handover?.state === 'pending',
    ticket: (c) => c.ticket,
    images: (c) => (c.images ?? 0) > 0,
    'answered form': (c) => c.forms?.some((f) => f.state === 'answered'),
    'unanswered call': (c) => c.contacts?.some((k) => k.answered === false),
    'partial chat': (c) => c.messagesPartial,
    'other unit': (c) => c.unit === 'Åsens vårdcentral',
    'denied consent': (c) => c.consents?.record === 'denied',
  };
  for (const [mark, has] of Object.entries(marks)) expect(some(has), mark).toBe(true);
});
