import type { Case } from '../../../src/core/contract/case.ts';
import { type Desk, userRoles } from '../../../src/core/contract/desk.ts';
import { contactForms, type HandoverPlan, type Notes, outcomes } from '../../../src/core/contract/notes.ts';
import { factsOf } from '../../../src/core/facts/derive.ts';
import { inputsOf } from '../../../src/core/facts/inputs.ts';
import { type Advice, advise, type RecordText, type Registration, textsFor } from '../../../src/core/index.ts';
import { regionOf } from '../../../src/core/regions/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { monday, sample } from '../samples.ts';
import type { Dimension } from './tree.ts';

/** What a cell changes in the quiet case. */
export interface Change {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  notes?: Notes;
  /** Keys of the case that were not read. */
  unread?: readonly (keyof Case)[];
}

type Axis = Dimension<Change>;

const axis = (name: string, values: Readonly<Record<string, Change>>): Axis => ({
  name,
  values: Object.entries(values).map(([label, value]) => ({ label, value })),
});
const noted = (name: string, values: Readonly<Record<string, Notes>>): Axis =>
  axis(name, Object.fromEntries(Object.entries(values).map(([label, notes]) => [label, { notes }])));

/** What all changes make together, the later over the earlier. */
function merged(cell: readonly Change[]): Change {
  return cell.reduce<Change>(
    (all, { case: c, desk, notes, unread }) => ({
      case: { ...all.case, ...c },
      desk: { ...all.desk, ...desk },
      notes: { ...all.notes, ...notes },
      unread: [...(all.unread ?? []), ...(unread ?? [])],
    }),
    {},
  );
}

/** The registration alone, as `advise` takes it: the whole of Skåne's matrix is a hundred thousand cells. */
export function registrationOf(
  region: RegionKey,
  cell: readonly Change[],
): Pick<Registration, 'undecided' | 'entries'> {
  const { case: c, desk, notes } = sample(region, merged(cell));
  const known = regionOf(region);
  return known.register(factsOf(inputsOf(c, desk, notes, known)));
}

export interface Output extends Pick<Advice, 'journal'> {
  texts: RecordText[];
}

export function outputOf(region: RegionKey, cell: readonly Change[]): Output {
  const { unread = [], ...change } = merged(cell);
  const { case: c, desk, notes } = sample(region, change);
  for (const key of unread) delete c[key];
  const { journal } = advise(c, desk, notes);
  return { journal, texts: textsFor(c, desk, notes) };
}

/** One file for each; "none" while the form is not told. */
export const forms: Readonly<Record<string, Change>> = {
  none: {},
  ...Object.fromEntries(contactForms.map((form) => [form, { notes: { contactForms: [form] } }])),
  'chat-video': { notes: { contactForms: ['chat', 'video'] } },
  'chat-voice': { notes: { contactForms: ['chat', 'voice'] } },
};

export const outcome = noted('outcome', {
  undecided: {},
  ...Object.fromEntries(outcomes.map((value) => [value, { outcome: value }])),
});

const role = axis('role', {
  unset: { desk: { user: {} } },
  ...Object.fromEntries(userRoles.map((value) => [value, { desk: { user: { role: value, name: 'Sara Sköterska' } } }])),
});

const unit = axis('unit', {
  another: {},
  '1177 direkt Uppsala län': { desk: { unit: { name: '1177 direkt Uppsala län' } } },
});

const yesNo = (key: 'qualified' | 'replacesVisit'): Axis =>
  noted(key, { undecided: {}, yes: { [key]: true }, no: { [key]: false } });

/** The answers that a region's registration turns on. */
export const answers: { readonly [K in RegionKey]: readonly Axis[] } = {
  jonkoping: [yesNo('qualified')],
  kalmar: [noted('outOfCounty', { no: {}, yes: { outOfCounty: true } })],
  ostergotland: [yesNo('replacesVisit')],
  uppsala: [
    unit,
    noted('healthState', { undecided: {}, new: { healthState: 'new' }, known: { healthState: 'known' } }),
  ],
  skane: [yesNo('replacesVisit')],
};

type Plan = { [K in keyof HandoverPlan]?: HandoverPlan[K] };
const part = <K extends keyof Plan>(key: K, values: readonly NonNullable<Plan[K]>[]): Dimension<Plan> => ({
  name: key,
  values: [
    { label: 'untold', value: {} },
    ...values.map((value) => ({ label: String(value), value: { [key]: value } })),
  ],
});

/** Skåne's chains: where, how, when and to whom a case goes on. */
export const chain: readonly Dimension<Plan>[] = [
  part('then', ['digital', 'physical', 'digital-then-physical']),
  part('day', ['same', 'other']),
  part('receiver', ['nurse', 'physician', 'other']),
];
export const targets = ['same-unit', 'other-unit', 'other-provider', 'rehab', 'not-in-service'] as const;
export const link = noted('part', { sender: {}, receiver: { part: 'receiver' }, visit: { part: 'visit' } });

export { type Plan, role };

const handover = (target: HandoverPlan['target'], sameProvider?: boolean): Notes => ({
  handover: { target, ...(sameProvider === undefined ? {} : { sameProvider }) },
});

/** Every plan that a region's texts tell apart. */
export const plans = noted('handover', {
  none: {},
  'same-unit': handover('same-unit'),
  'other-unit': handover('other-unit'),
  'other-unit, same provider': handover('other-unit', true),
  'other-unit, another provider': handover('other-unit', false),
  'other-provider': handover('other-provider'),
  rehab: handover('rehab'),
  'rehab, same provider': handover('rehab', true),
  'rehab, another provider': handover('rehab', false),
  'not-in-service': handover('not-in-service'),
  'same-unit, physician, digital, same day': {
    handover: { target: 'same-unit', receiver: 'physician', then: 'digital', day: 'same' },
  },
});

const silent: Partial<Case> = {
  messages: [
    { at: monday('09:20'), from: 'patient', text: 'Hej' },
    { at: monday('09:30'), from: 'staff', text: 'Hur mår du?' },
    { at: '2026-03-03T09:00:00+01:00', from: 'staff', text: 'Hör av dig.' },
  ],
  contacts: [
    { at: monday('10:30'), kind: 'phone', answered: false },
    { at: monday('11:00'), kind: 'sms' },
  ],
};
const closed: Partial<Case> = { phase: 'closed', closedAt: '2026-03-03T15:00:00+01:00' };
const today = { now: '2026-03-03T15:10:00+01:00' };
const secret = 'Jag heter Test Testsson och nås på 070-174 06 05.\n\n\nBor på Storgatan 12.  ';

/** What a page may show or hide, beside outcome and answers. */
export const situations = axis('case', {
  'all read, nothing more': {},
  waiting: { case: { phase: 'waiting', messages: [], receivedAt: null, startedAt: null } },
  'forms and two pictures': {
    case: {
      images: 2,
      forms: [{ title: 'AUDIT', state: 'answered' }, { title: 'PHQ-9', state: 'sent' }, { state: 'answered' }],
    },
  },
  'one picture': { case: { images: 1 } },
  guardian: { case: { contact: 'guardian', guardian: { name: 'Vera Vårdnad', protected: false } } },
  'begun by care': { notes: { careInitiated: true } },
  'consent asked for': { notes: { consentAsked: true } },
  'no answer, closed': { case: { ...silent, ...closed }, desk: today, notes: { warningSentAt: monday('10:00') } },
  'calls answered, a guest, asynchronous': {
    case: {
      phase: 'asynchronous',
      asynchronousUntil: '2026-03-09T09:00:00+01:00',
      messages: [
        { at: monday('09:16'), from: 'staff', text: 'Välkommen' },
        { at: monday('09:20'), from: 'patient', text: 'Tack' },
        { at: monday('09:40'), from: 'guest', text: 'Hej' },
        { at: monday('09:50'), from: 'patient', text: 'Ja' },
        { at: monday('09:55'), from: 'staff', text: 'Tack' },
      ],
      contacts: [
        { at: monday('10:00'), kind: 'video', answered: true },
        { at: monday('10:05'), kind: 'voice' },
      ],
      handover: { to: 'Läkare', state: 'pending' },
    },
  },
  'by ticket': { case: { anamnesis: null, ticket: { information: 'Ont i halsen.' } } },
  'no reason, no anamnesis': { case: { reason: null, anamnesis: null } },
  'protected, telling of themselves': {
    case: {
      anamnesis: secret,
      patient: { personalIdentityNumber: '19121212-1212', name: 'Test Testsson', protected: true },
      handover: { to: 'Testorps vårdcentral', state: 'accepted' },
    },
  },
  'hostile text': {
    case: {
      reason: 'Fe\u200bber\u202e <b>nu</b>',
      anamnesis: '<script>alert(1)</script>\tOnt\u0007\r\n\r\n\r\n\u2066Rygg\u2069  \nja',
      forms: [{ title: 'AU\u200dDIT\u0000', state: 'answered' }],
    },
  },
  'chat in part, times not read': {
    case: {
      messagesPartial: true,
      messages: [
        { from: 'staff', text: 'Hej' },
        { at: monday('09:20'), from: 'patient', text: 'Tack' },
        { at: monday('09:30'), text: 'Okänd' },
      ],
      contacts: [{ kind: 'phone', answered: false }],
      phase: 'closed',
    },
    unread: ['receivedAt', 'startedAt', 'closedAt'],
  },
  'nothing read': {
    unread: [
      'flow',
      'phase',
      'handover',
      'unit',
      'reason',
      'anamnesis',
      'addressedTo',
      'owner',
      'patient',
      'contact',
      'guardian',
      'priority',
      'consents',
      'arrivedAt',
      'receivedAt',
      'startedAt',
      'closedAt',
      'asynchronousUntil',
      'messages',
      'contacts',
      'forms',
      'images',
      'ticket',
    ],
  },
});
