import * as fc from 'fast-check';
import { type Case, careRoles, contactKinds, flows, phases, senders } from '../../src/core/contract/case.ts';

const consentAnswers = ['given', 'denied'] as const;

const instant = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00Z') / 60_000, max: Date.parse('2026-03-04T09:00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());

/** What people write, and what they write that looks like something else. */
const text = fc.constantFrom(
  'Hej',
  'Ja, ungefär klockan tre.',
  'Rad ett\nRad två',
  'Prio 1',
  'Nej',
  'SKYDDAD IDENTITET',
  'Avslutat',
  'Personnummer: 900101-2385',
  '<b>Tack!</b>',
);

const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const some: fc.RecordConstraints<never> = { requiredKeys: [], noNullPrototype: true };
const byTime = <T extends { at: string }>(list: T[]) => list.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
const notEmpty = (value: object) => Object.keys(value).length > 0;

const openPatient = fc.record(
  {
    personalIdentityNumber: fc.constantFrom('900101-2385', '19580211-2382'),
    name: fc.constantFrom('Elsa Norberg', 'Kjell Sandberg'),
    protected: fc.constant(false),
    phone: orNone(fc.constantFrom('070-174 06 01', '+46 70 174 06 02')),
  },
  some,
);

const protectedPatient = fc.record(
  { personalIdentityNumber: fc.constant('900101-2385'), protected: fc.constant(true) },
  { requiredKeys: ['protected'], noNullPrototype: true },
);

const guardian = fc.oneof(
  fc.record(
    { name: fc.constant('Karin Sandström'), protected: fc.constant(false) },
    { requiredKeys: ['name'], noNullPrototype: true },
  ),
  fc.constant({ protected: true }),
);

const handover = fc.record(
  {
    to: fc.constantFrom('Åsens vårdcentral', 'Bäckens rehab, Fysioterapeut'),
    state: fc.constantFrom('pending' as const, 'accepted' as const),
  },
  { requiredKeys: ['state'], noNullPrototype: true },
);

/**
 * Any case that a page can show, at the given address, with any of its keys missing. Times are whole minutes before
 * 2026-03-04 10:00 in Stockholm; messages and contacts are in order; only a chat that is shown can be shown in part.
 */
export function anyCase(url: string): fc.Arbitrary<Case> {
  return fc
    .record(
      {
        url: fc.constant(url),
        flow: fc.constantFrom(...flows),
        phase: fc.constantFrom(...phases),
        handover: orNone(handover),
        unit: fc.constantFrom('Bäckens vårdcentral', 'Åsens vårdcentral'),
        reason: orNone(fc.constantFrom('Hosta', 'Knäbesvär', 'Oro/ångest')),
        anamnesis: orNone(fc.constantFrom('Har du feber? Nej', 'Hur länge? 2 dagar\nHar du ont? Ja')),
        addressedTo: fc.constantFrom(...careRoles),
        owner: orNone(fc.constantFrom('Maja Lindqvist', 'Omar Haddad')),
        patient: fc.oneof(openPatient.filter(notEmpty), protectedPatient),
        contact: fc.constantFrom('self' as const, 'guardian' as const),
        guardian: orNone(guardian),
        priority: orNone(fc.integer({ min: 1, max: 5 })),
        consents: fc
          .record(
            { record: fc.constantFrom(...consentAnswers), medicationList: fc.constantFrom(...consentAnswers) },
            some,
          )
          .filter(notEmpty),
        arrivedAt: orNone(instant),
        receivedAt: orNone(instant),
        startedAt: orNone(instant),
        closedAt: orNone(instant),
        asynchronousUntil: orNone(instant),
        messages: fc
          .array(fc.record({ at: instant, from: fc.constantFrom(...senders), text }), { maxLength: 6 })
          .map(byTime),
        messagesPartial: fc.constant(true),
        contacts: fc
          .array(
            fc.record(
              { at: instant, kind: fc.constantFrom(...contactKinds), answered: fc.boolean() },
              { requiredKeys: ['at', 'kind'], noNullPrototype: true },
            ),
            { maxLength: 3 },
          )
          .map(byTime),
        forms: fc.array(
          fc.record({
            title: fc.constantFrom('Hudbesvär', 'Smärtskattning'),
            state: fc.constantFrom('sent' as const, 'answered' as const),
          }),
          { maxLength: 2 },
        ),
        images: fc.integer({ min: 0, max: 30 }),
        ticket: orNone(fc.record({ information: orNone(fc.constant('Rött öga sedan två dagar.')) }, some)),
      },
      { requiredKeys: ['url'], noNullPrototype: true },
    )
    .filter((shown) => shown.messagesPartial === undefined || shown.messages !== undefined);
}
