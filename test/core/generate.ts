import fc from 'fast-check';
import type { Case } from '../../src/core/contract/case.ts';
import { careRoles, contactKinds, flows, phases, senders } from '../../src/core/contract/case.ts';
import type { Desk } from '../../src/core/contract/desk.ts';
import { userRoles } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { contactForms, outcomes } from '../../src/core/contract/notes.ts';
import { bornOn } from './samples.ts';

/** Generated inputs of the contract: any key may be missing, times lie around working days, holidays and summer time. */

const days = [
  '2026-03-02',
  '2026-03-27',
  '2026-03-29',
  '2026-04-02',
  '2026-04-07',
  '2026-06-18',
  '2026-10-25',
  '2026-12-23',
];

const minuteOf = (day: string, minute: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString();

/** Half of all times lie in one working day, so that what happens in a case is near its `now`. */
const instant = fc.oneof(
  fc.integer({ min: 6 * 60, max: 18 * 60 }).map((minute) => minuteOf('2026-03-02', minute)),
  fc
    .record({ day: fc.constantFrom(...days), minute: fc.integer({ min: 0, max: 4 * 24 * 60 }) })
    .map(({ day, minute }) => minuteOf(day, minute)),
);

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('Ryggbesvär', 'Oro/ångest', 'Stress', 'Feber', 'Recept'),
);

/** A chat message; now and then the one that tells the patient of a time limit. */
const said = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.constant('Svara inom två timmar, annars avslutas ärendet.') },
);

const number = fc.oneof(
  fc
    .record({
      year: fc.integer({ min: 1925, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => bornOn(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)),
  fc.constantFrom('19121212-1212', '19121212-1213', '20081-12', '940101-R123', 'okänt'),
);

/** Staff writes more than once when the patient does not answer. */
const sender = fc.oneof(fc.constantFrom(...senders), fc.constant('staff' as const));

const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 6 });

/** Leaves out the keys whose value is undefined: missing is missing. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
const keys = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model).map((value) => present(value as object) as T);

export const anyCase: fc.Arbitrary<Case> = keys({
  url: fc.webUrl(),
  flow: optional(fc.constantFrom(...flows)),
  // Silence is counted in a started case.
  phase: optional(fc.oneof(fc.constantFrom(...phases), fc.constant('started' as const))),
  handover: optional(
    fc.option(fc.record({ to: text, state: fc.constantFrom('pending' as const, 'accepted' as const) })),
  ),
  unit: optional(text),
  reason: optional(fc.option(text)),
  anamnesis: optional(fc.option(text)),
  addressedTo: optional(fc.constantFrom(...careRoles)),
  owner: optional(fc.option(fc.oneof(text, fc.constantFrom('Du', 'Sara Sköterska', 'sara  sköterska')))),
  patient: optional(
    keys({
      personalIdentityNumber: optional(number),
      name: optional(fc.constantFrom('Tolvan Tolvansson', 'Anna Åberg')),
      protected: optional(fc.boolean()),
      phone: optional(fc.option(fc.constant('070-174 06 05'))),
    }),
  ),
  contact: optional(fc.constantFrom('self' as const, 'guardian' as const)),
  guardian: optional(
    fc.option(keys({ name: optional(fc.constant('Vera Vårdnad')), protected: optional(fc.boolean()) })),
  ),
  priority: optional(fc.option(fc.integer({ min: 1, max: 5 }))),
  consents: optional(
    keys({
      record: optional(fc.constantFrom('given' as const, 'denied' as const)),
      medicationList: optional(fc.constantFrom('given' as const, 'denied' as const)),
    }),
  ),
  arrivedAt: optional(fc.option(instant)),
  receivedAt: optional(fc.option(instant)),
  startedAt: optional(fc.option(instant)),
  closedAt: optional(fc.option(instant)),
  asynchronousUntil: optional(fc.option(instant)),
  messages: optional(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(fc.record({ at: instant, from: sender, text: said }), { maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.array(keys({ at: optional(instant), from: optional(sender), text: said }), { maxLength: 8 }),
      },
    ),
  ),
  messagesPartial: optional(fc.boolean()),
  contacts: optional(
    fc.array(
      keys({ at: optional(instant), kind: fc.constantFrom(...contactKinds), answered: optional(fc.boolean()) }),
      { maxLength: 4 },
    ),
  ),
  forms: optional(
    fc.array(fc.record({ title: text, state: fc.constantFrom('sent' as const, 'answered' as const) }), {
      maxLength: 3,
    }),
  ),
  images: optional(fc.integer({ min: 0, max: 4 })),
  ticket: optional(fc.option(fc.record({ information: text }))),
}) as unknown as fc.Arbitrary<Case>;

export const anyDesk = (...regions: Desk['region'][]): fc.Arbitrary<Desk> =>
  keys({
    region: fc.constantFrom(...regions),
    unit: optional(
      keys({
        name: fc.constant('Enheten'),
        hours: optional(
          fc.constantFrom(
            { mon: '08:00-17:00', tue: '08:00-17:00', fri: '08:00-14:30' },
            {},
            { sat: '10:00-14:00' },
            { mon: '00:00-24:00' },
          ),
        ),
        closedDays: optional(fc.constant(['2026-04-02'])),
        attemptSpacingHours: optional(fc.constantFrom(0, 0.5, 3, 5)),
        helping: optional(fc.boolean()),
        overallResponsible: optional(fc.constant('Örjan Överläkare')),
      }),
    ),
    user: optional(
      keys({
        role: optional(fc.constantFrom(...userRoles)),
        name: optional(fc.constant('Sara Sköterska')),
        firstLogin: optional(fc.boolean()),
      }),
    ),
    shift: optional(fc.constantFrom('start' as const, 'end' as const)),
    now: instant,
  }) as unknown as fc.Arbitrary<Desk>;

const flag = optional(fc.boolean());

/** A rule of each region that a countdown or a card looks for among those set aside, and one that none has. */
const setAside = ['KLM-REPLY-2', 'UPP-REPLY-2', 'OST-REPLY-2', 'JKP-REPLY-1', 'SKN-SCOPE-1', 'XXX-NONE-1'];

export const anyNotes: fc.Arbitrary<Notes> = keys({
  recordCheck: optional(fc.constantFrom('not-protected' as const, 'protected' as const)),
  samePatient: flag,
  contactForms: optional(fc.array(fc.constantFrom(...contactForms), { maxLength: 2 })),
  qualified: flag,
  replacesVisit: flag,
  healthState: optional(fc.constantFrom('new' as const, 'known' as const)),
  outcome: optional(fc.constantFrom(...outcomes)),
  handover: optional(
    keys({
      target: fc.constantFrom(
        'same-unit' as const,
        'other-unit' as const,
        'other-provider' as const,
        'rehab' as const,
        'not-in-service' as const,
      ),
      day: optional(fc.constantFrom('same' as const, 'other' as const)),
      then: optional(fc.constantFrom('digital' as const, 'physical' as const, 'digital-then-physical' as const)),
      receiver: optional(fc.constantFrom('nurse' as const, 'physician' as const, 'other' as const)),
      sameProvider: flag,
    }),
  ),
  part: optional(fc.constantFrom('sender' as const, 'receiver' as const, 'visit' as const)),
  attempts: optional(
    fc.array(
      fc.record({
        at: instant,
        kind: fc.constantFrom('sms' as const, 'phone' as const, 'chat' as const),
        answered: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  ),
  warningSentAt: optional(instant),
  acute: flag,
  urgentForReceiver: flag,
  careInitiated: flag,
  patientApproved: flag,
  asynchronousPlanned: flag,
  wrongFlow: flag,
  colleagueInvited: flag,
  pictureByPhone: flag,
  languageDifficulty: flag,
  listedElsewhere: flag,
  outOfCounty: flag,
  documented: flag,
  consentAsked: flag,
  measureConfirmed: flag,
  acknowledged: optional(
    fc.dictionary(fc.constantFrom(...setAside), fc.record({ reason: fc.constantFrom('Har inget nummer', ' ') }), {
      maxKeys: 3,
    }),
  ),
  texts: optional(fc.constantFrom({ Bedömning: 'Lugn.' }, { '1177 direkt': 'Egen text' })),
}) as unknown as fc.Arbitrary<Notes>;
