import type { UserRole } from '../contract/desk.ts';
import type { ContactForm, HandoverPlan, Outcome } from '../contract/notes.ts';
import type { Derive } from './facts.ts';

/** Who works where, and what staff has told the panel of the case. All are known; null where not set or not decided. */
export interface StaffFacts {
  /** The desk. */
  role: UserRole | null;
  userName: string | null;
  firstLogin: boolean;
  shift: 'start' | 'end' | null;
  unitName: string | null;
  /** Works off another unit's cases. */
  helping: boolean;
  overallResponsible: string | null;
  /** The notes. */
  recordCheck: 'not-protected' | 'protected' | null;
  samePatient: boolean;
  /** The form in which the meeting ended. */
  contactForm: ContactForm | null;
  /** Every form that the meeting has used, in order. */
  contactForms: readonly ContactForm[];
  qualified: boolean | null;
  replacesVisit: boolean | null;
  healthState: 'new' | 'known' | null;
  outcome: Outcome | null;
  handover: HandoverPlan | null;
  part: 'sender' | 'receiver' | 'visit';
  urgentForReceiver: boolean;
  careInitiated: boolean;
  patientApproved: boolean;
  asynchronousPlanned: boolean;
  wrongFlow: boolean;
  colleagueInvited: boolean;
  pictureByPhone: boolean;
  languageDifficulty: boolean;
  listedElsewhere: boolean;
  outOfCounty: boolean;
  documented: boolean;
  consentAsked: boolean;
  measureConfirmed: boolean;
  /** The rules that staff has set aside with a reason. */
  acknowledged: readonly string[];
}

/** What staff left out is null, or false where it is a plain yes or nothing. */
export const staffFacts: Derive<StaffFacts> = {
  role: ({ desk }) => desk.user?.role ?? null,
  userName: ({ desk }) => desk.user?.name ?? null,
  firstLogin: ({ desk }) => desk.user?.firstLogin ?? false,
  shift: ({ desk }) => desk.shift ?? null,
  unitName: ({ desk }) => desk.unit?.name ?? null,
  helping: ({ desk }) => desk.unit?.helping ?? false,
  overallResponsible: ({ desk }) => desk.unit?.overallResponsible ?? null,
  recordCheck: ({ notes }) => notes.recordCheck ?? null,
  samePatient: ({ notes }) => notes.samePatient ?? false,
  contactForm: ({ notes }) => notes.contactForms?.at(-1) ?? null,
  contactForms: ({ notes }) => notes.contactForms ?? [],
  qualified: ({ notes }) => notes.qualified ?? null,
  replacesVisit: ({ notes }) => notes.replacesVisit ?? null,
  healthState: ({ notes }) => notes.healthState ?? null,
  outcome: ({ notes }) => notes.outcome ?? null,
  handover: ({ notes }) => notes.handover ?? null,
  part: ({ notes }) => notes.part ?? 'sender',
  urgentForReceiver: ({ notes }) => notes.urgentForReceiver ?? false,
  careInitiated: ({ notes }) => notes.careInitiated ?? false,
  patientApproved: ({ notes }) => notes.patientApproved ?? false,
  asynchronousPlanned: ({ notes }) => notes.asynchronousPlanned ?? false,
  wrongFlow: ({ notes }) => notes.wrongFlow ?? false,
  colleagueInvited: ({ notes }) => notes.colleagueInvited ?? false,
  pictureByPhone: ({ notes }) => notes.pictureByPhone ?? false,
  languageDifficulty: ({ notes }) => notes.languageDifficulty ?? false,
  listedElsewhere: ({ notes }) => notes.listedElsewhere ?? false,
  outOfCounty: ({ notes }) => notes.outOfCounty ?? false,
  documented: ({ notes }) => notes.documented ?? false,
  consentAsked: ({ notes }) => notes.consentAsked ?? false,
  measureConfirmed: ({ notes }) => notes.measureConfirmed ?? false,
  acknowledged: ({ notes }) =>
    Object.entries(notes.acknowledged ?? {}).flatMap(([rule, { reason }]) => (reason.trim() === '' ? [] : [rule])),
};
