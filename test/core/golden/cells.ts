import type { Case } from '../../../src/core/contract/case.ts';
import { type Desk, userRoles } from '../../../src/core/contract/desk.ts';
import { contactForms, type HandoverPlan, type Notes, outcomes } from '../../../src/core/contract/notes.ts';
import { factsOf } from '../../../src/core/facts/derive.ts';
import { inputsOf } from '../../../src/core/facts/inputs.ts';
import { type Advice, advise, type RecordText, type Registration, textsFor } from '../../../src/core/index.ts';
import { regionOf } from '../../../src/core/regions/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { sample } from '../samples.ts';
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

export const axis = (name: string, values: Readonly<Record<string, Change>>): Axis => ({
  name,
  values: Object.entries(values).map(([label, value]) => ({ label, value })),
});
const noted = (name: string, values: Readonly<Record<string, Notes>>): Axis =>
  axis(name, Object.fromEntries(Object.entries(values).map(([label, notes]) => [label, { notes }])));

/** Parts of a plan add up. */
const handedOver = (before: Notes | undefined, after: Notes | undefined): Notes =>
  before?.handover && after?.handover ? { handover: { ...before.handover, ...after.handover } } : {};

/** What all changes make together, the later over the earlier. */
function merged(cell: readonly Change[]): Change {
  return cell.reduce<Change>(
    (all, { case: c, desk, notes, unread }) => ({
      case: { ...all.case, ...c },
      desk: { ...all.desk, ...desk },
      notes: { ...all.notes, ...notes, ...handedOver(all.notes, notes) },
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

export const role = axis('role', {
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
/** A part of a plan; the target, which the contract wants, is an axis of its own. */
const planned = (plan: Plan): Change => ({ notes: { handover: plan as HandoverPlan } });
const part = <K extends keyof Plan>(key: K, values: readonly NonNullable<Plan[K]>[]): Axis =>
  axis(key, {
    untold: {},
    ...Object.fromEntries(values.map((value) => [String(value), planned({ [key]: value })])),
  });

export const target = axis(
  'target',
  Object.fromEntries(
    (['same-unit', 'other-unit', 'other-provider', 'rehab', 'not-in-service'] as const).map((to) => [
      to,
      planned({ target: to }),
    ]),
  ),
);
/** Skåne's chains: how, when and to whom a case goes on. */
export const chain = [
  part('then', ['digital', 'physical', 'digital-then-physical']),
  part('day', ['same', 'other']),
  part('receiver', ['nurse', 'physician', 'other']),
];
export const link = noted('part', { sender: {}, receiver: { part: 'receiver' }, visit: { part: 'visit' } });

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
