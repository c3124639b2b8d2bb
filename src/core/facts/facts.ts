import type { CareRole, Case, Flow, Phase } from '../contract/case.ts';
import type { Desk, UserRole } from '../contract/desk.ts';
import type { ContactForm, HandoverPlan, Notes, Outcome } from '../contract/notes.ts';
import type { Age } from '../patient/age.ts';
import type { Silence } from '../reply/silence.ts';
import type { Opening } from '../time/opening.ts';
import type { Unread } from './unread.ts';

/** Whether a case is urgent, and on what ground; an unread priority counts as urgent, being the safer way. */
export type Urgency = 'priority' | 'marked' | 'unread' | 'no';

/** Where the clock stands against today's closing time. Times are epoch milliseconds. */
export type Closing =
  | { kind: 'closed-day' }
  | { kind: 'before' | 'last-hour' | 'after'; closesAt: number; minutesLeft: number };

/** When a case has to be started at the latest: the staffed day it arrived on, or the next one. */
export type StartDue =
  | { kind: 'later'; due: number }
  | { kind: 'today' | 'last-hour' | 'after-closing'; closesAt: number }
  | { kind: 'overdue'; due: number };

/**
 * Every fact that a rule may declare. A fact is known or `Unread`; what staff has not told is a known "not
 * decided" (null), since nobody claimed to have read it.
 */
export interface Facts {
  flow: Flow;
  phase: Phase;
  /** The patient's own words for why, as the page shows it; null where the page shows none. */
  reason: string | null;
  /** Anamnesis of the case, or of its ticket. */
  anamnesis: string | null;
  addressedTo: CareRole;
  owner: string | null;
  priority: number | null;
  urgency: Urgency;
  /** Whole years. */
  age: number;
  /** As `age`, with the reason where a number was read that gives no age. */
  ageOrDoubt: Age;
  personalIdentityNumber: string;
  contact: 'self' | 'guardian';
  protected: boolean;
  /** Always known: true only where page or staff says protected. */
  knownProtected: boolean;
  recordCheck: 'not-protected' | 'protected' | null;
  /** The child or the guardian is protected. */
  proxyProtected: boolean;
  consents: { record: 'given' | 'denied' | null; medicationList: 'given' | 'denied' | null };
  arrivedAt: number | null;
  /** As the page shows it; "none" also where no such place was seen. */
  seenHandover: 'none' | 'pending' | 'accepted';
  /** The case is on its way to another unit, or may be. */
  leavesUnit: boolean;
  forms: readonly { title?: string | undefined; state?: 'sent' | 'answered' | undefined }[];
  images: number;
  ticket: boolean;
  /** A ticket was seen: staff sent the case here. */
  seenTicket: boolean;
  silence: Exclude<Silence, { kind: 'cannot-count' }>;
  closing: Closing;
  startDue: StartDue;
  /** Where the desk is: staff, unit and shift. Known, null where not set. */
  role: UserRole | null;
  userName: string | null;
  shift: 'start' | 'end' | null;
  helping: boolean;
  /** What staff has told. Known, null where not decided. */
  qualified: boolean | null;
  replacesVisit: boolean | null;
  outcome: Outcome | null;
  /** The form in which the meeting ended. */
  contactForm: ContactForm | null;
  handover: HandoverPlan | null;
  part: 'sender' | 'receiver' | 'visit';
  documented: boolean;
  consentAsked: boolean;
  pictureByPhone: boolean;
}

export type FactName = keyof Facts;

/** What facts are derived from. `now` is epoch milliseconds; `opening` is null while no opening hours are known. */
export interface Inputs {
  readonly case: Case;
  readonly desk: Desk;
  readonly notes: Notes;
  readonly now: number;
  readonly opening: Opening | null;
}

/** Looks a fact up; each is derived once. */
export type FactReader = <K extends FactName>(name: K) => Facts[K] | Unread;
