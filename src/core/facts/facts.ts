import type { CareRole, Case, Flow, Phase } from '../contract/case.ts';
import type { Desk, UserRole } from '../contract/desk.ts';
import type { ContactForm, HandoverPlan, Notes, Outcome } from '../contract/notes.ts';
import type { Age } from '../patient/age.ts';
import type { Silence } from '../reply/silence.ts';
import type { WarningWords } from '../reply/warning.ts';
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

/** Where the clock stands against the closing time before which a case is to be dealt with; "unset" without opening hours. */
export type CloseBy = { kind: 'unset' | 'later' } | { kind: 'last-hour' | 'after' | 'overdue'; closesAt: number };

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
  /** Always known: true only where the page shows that another than the user, or nobody, has received the case. */
  notOwn: boolean;
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
  /** Always known: true only where the page shows the mark. */
  markedProtected: boolean;
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
  silence: Exclude<Silence, { kind: 'cannot-count' }>;
  closing: Closing;
  /** Minutes of clock time until the unit closes; 0 while it is closed. */
  openFor: number;
  /** It came while the unit was closed, and the unit has not opened since. */
  cameWhileClosed: boolean;
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
  samePatient: boolean;
  healthState: 'new' | 'known' | null;
  /** Every form that the meeting has used, in order. */
  contactForms: readonly ContactForm[];
  careInitiated: boolean;
  patientApproved: boolean;
  asynchronousPlanned: boolean;
  wrongFlow: boolean;
  colleagueInvited: boolean;
  languageDifficulty: boolean;
  listedElsewhere: boolean;
  outOfCounty: boolean;
  measureConfirmed: boolean;
  urgentForReceiver: boolean;
  /** When the message with the time limit was sent (epoch ms): as staff noted, or recognised in this silence; or null. */
  warningSentAt: number | null;
  /** The rules that staff has set aside with a reason. */
  acknowledged: readonly string[];
  firstLogin: boolean;
  unitName: string | null;
  overallResponsible: string | null;
  /** When staff started the case (epoch ms); null where the page shows that it is not started. */
  startedAt: number | null;
  /** The moment of `desk.now`, epoch ms. */
  now: number;
  /** Minutes of clock time that two attempts have to lie apart at this unit, or null where it has set none. */
  attemptSpacing: number | null;
  guardianProtected: boolean;
  url: string;
  /** As `priority` and `flow`, and always known: for rules that speak of a thing that was not read. */
  shownPriority: number | null | 'unread';
  shownFlow: Flow | 'unread';
  /** The user's own case, another's, nobody's; "somebody" while the user's name is not set. */
  ownership: 'own' | 'other' | 'somebody' | 'nobody';
  closeBy: CloseBy;
  /** It came at a time when the unit was not open. */
  cameOutsideHours: boolean;
  /** The first day after today with working time, as a day number. */
  nextWorkingDay: number;
}

export type FactName = keyof Facts;

/** What facts are derived from. `now` is epoch milliseconds; `opening` is null while no opening hours are known. */
export interface Inputs {
  readonly case: Case;
  readonly desk: Desk;
  readonly notes: Notes;
  readonly now: number;
  readonly opening: Opening | null;
  /** By which the message with the time limit is recognised, or null where the routine has no such message. */
  readonly warningWords: WarningWords | null;
}

/** Looks a fact up; each is derived once. */
export type FactReader = <K extends FactName>(name: K) => Facts[K] | Unread;
