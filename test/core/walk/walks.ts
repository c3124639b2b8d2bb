import type { Case } from '../../../src/core/contract/case.ts';
import type { Unit, WeekHours } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { quiet } from '../samples.ts';
import { minute, warningText } from './reference.ts';

/** Which case is walked: a rule, the moment at which it all begins, the unit's hours, and what then happens in the case. */
export interface Walk {
  rule: string;
  region: RegionKey;
  begins: string;
  unit: string;
  story: string;
}

/** The routine's own hours, by hand. The other regions leave them to the unit. */
export const ownHours: { readonly [K in RegionKey]?: WeekHours } = {
  jonkoping: week('08:00-17:00', '08:00-17:00'),
  kalmar: week('08:00-16:00', '08:00-14:30'),
};

function week(daily: string, friday: string, weekend?: string): WeekHours {
  const days = { mon: daily, tue: daily, wed: daily, thu: daily, fri: friday };
  return weekend ? { ...days, sat: weekend, sun: weekend } : days;
}

const closedDays = ['2026-03-30', '2026-04-07', '2026-06-22', '2026-10-26', '2026-12-28', '2026-12-29'];

/** Undefined: the unit has set no hours. */
export const units: Readonly<Record<string, Omit<Unit, 'name'>>> = {
  'no hours of its own': {},
  'half-day on Friday, open on Saturday and Sunday': { hours: week('08:00-16:30', '08:00-14:30', '10:00-14:00') },
  'closed on the day after the holiday': { hours: week('08:00-17:00', '08:00-16:00'), closedDays },
  'open around the clock': { hours: week('00:00-24:00', '00:00-24:00', '00:00-24:00') },
  'mornings, and an hour between attempts': {
    hours: { mon: '07:15-11:45', wed: '07:15-11:45', thu: '07:15-11:45' },
    attemptSpacingHours: 1,
  },
  'never open': { hours: {} },
};

/** Just before closing, on eves, on holidays and around both changes of the clock. */
export const beginnings: readonly string[] = [
  '2026-04-01T16:30+02:00',
  '2026-04-02T15:50+02:00',
  '2026-04-03T10:00+02:00',
  '2026-04-06T23:30+02:00',
  '2026-06-17T13:00+02:00',
  '2026-06-18T15:55+02:00',
  '2026-06-19T09:00+02:00',
  '2026-12-22T16:40+01:00',
  '2026-12-23T13:30+01:00',
  '2026-12-30T16:29+01:00',
  '2027-01-05T14:20+01:00',
  '2026-03-27T14:29+01:00',
  '2026-03-28T23:10+01:00',
  '2026-03-29T01:30+01:00',
  '2026-10-23T15:40+02:00',
  '2026-10-24T12:00+02:00',
  '2026-10-25T02:30+02:00',
];

interface Step {
  /** Minutes after the beginning. */
  at: number;
  does:
    | 'staff'
    | 'warning'
    | 'patient'
    | 'phone'
    | 'sms'
    | Partial<Case>
    | { notes: Notes }
    | { noted: 'phone' | 'sms' | 'chat' };
}

export const stories: Readonly<
  Record<string, { case: Partial<Case>; notes?: Notes; unread?: 'priority'; steps: Step[] }>
> = {
  'staff writes three times, texts and rings': {
    case: { priority: 2 },
    steps: [
      { at: 0, does: 'staff' },
      { at: 9, does: 'staff' },
      { at: 60, does: 'warning' },
      { at: 200, does: 'staff' },
      { at: 215, does: 'phone' },
      { at: 230, does: 'sms' },
    ],
  },
  'priority unread, the call is noted by hand': {
    case: {},
    unread: 'priority',
    steps: [
      { at: 0, does: 'warning' },
      { at: 400, does: 'sms' },
      { at: 420, does: 'staff' },
      { at: 500, does: { noted: 'phone' } },
      { at: 700, does: { priority: 3 } },
    ],
  },
  'the patient answers, and is silent again': {
    case: { priority: 4 },
    steps: [
      { at: 0, does: 'staff' },
      { at: 5, does: 'warning' },
      { at: 110, does: 'patient' },
      { at: 119, does: 'staff' },
      { at: 125, does: 'warning' },
      { at: 300, does: { noted: 'sms' } },
    ],
  },
  'prescription unread, marked acute, SMS set aside': {
    case: { priority: 5 },
    notes: { outcome: 'prescription', acute: true },
    steps: [
      { at: 0, does: 'sms' },
      { at: 30, does: { notes: { warningSentAt: 'now' } } },
      { at: 190, does: 'staff' },
      { at: 240, does: { noted: 'phone' } },
      { at: 300, does: { notes: { acknowledged: { 'KLM-REPLY-2': { reason: 'Mobilnummer saknas' } } } } },
      { at: 1300, does: { notes: { measureConfirmed: true } } },
    ],
  },
  'waits, is received, started and closed': {
    case: { phase: 'waiting', priority: 1 },
    steps: [
      { at: 1200, does: { phase: 'received' } },
      { at: 1240, does: { phase: 'started' } },
      { at: 1245, does: 'staff' },
      { at: 1260, does: 'warning' },
      { at: 1300, does: 'phone' },
      { at: 1790, does: { phase: 'closed' } },
    ],
  },
};

/** What page and notes hold at a moment of the story. Nothing that is yet to happen stands on the page. */
export function pageAt(walk: Walk, now: number): { case: Case; notes: Notes } {
  const begins = Date.parse(walk.begins);
  const iso = (minutes: number) => new Date(begins + minutes * minute).toISOString();
  const told = stories[walk.story];
  if (!told) throw new Error(`No such story: ${walk.story}`);
  const c = quiet({
    arrivedAt: iso(0),
    receivedAt: null,
    startedAt: iso(-10),
    messages: [{ at: iso(-20), from: 'patient', text: 'Hej' }],
    ...told.case,
  });
  if (told.unread) delete c[told.unread];
  const notes: Notes = { ...told.notes };
  for (const { at, does } of told.steps) {
    if (begins + at * minute > now) break;
    if (does === 'staff' || does === 'patient') c.messages?.push({ at: iso(at), from: does, text: 'Hej' });
    else if (does === 'warning') c.messages?.push({ at: iso(at), from: 'staff', text: warningText });
    else if (does === 'sms') c.contacts?.push({ at: iso(at), kind: 'sms' });
    else if (does === 'phone') c.contacts?.push({ at: iso(at), kind: 'phone', answered: false });
    else if ('noted' in does)
      notes.attempts = [...(notes.attempts ?? []), { at: iso(at), kind: does.noted, answered: false }];
    else if ('notes' in does) Object.assign(notes, does.notes.warningSentAt ? { warningSentAt: iso(at) } : does.notes);
    else Object.assign(c, does);
  }
  // A case that waits has not been started; nobody has written in it.
  if (c.phase === 'waiting' || c.phase === 'received') c.startedAt = null;
  else if ('phase' in told.case) c.startedAt = iso(1240);
  return { case: c, notes };
}

/** When the page changes, oldest first (epoch ms). */
export function changesOf({ story, begins }: Walk): number[] {
  return (stories[story]?.steps ?? []).map(({ at }) => Date.parse(begins) + at * minute);
}
