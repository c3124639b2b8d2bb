import type { CareRole, Contact, Flow, Message, Phase } from '../../core/contract/case.ts';

/** Fields that stand beside a label. Names are the contract's paths, in its order; `contact` before `guardian`. */
export const labelled = [
  'flow',
  'phase',
  'handover',
  'unit',
  'reason',
  'anamnesis',
  'addressedTo',
  'owner',
  'patient.personalIdentityNumber',
  'patient.name',
  'patient.protected',
  'patient.phone',
  'contact',
  'guardian',
  'priority',
  'consents.record',
  'consents.medicationList',
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
  'ticket.information',
] as const;
export type Labelled = (typeof labelled)[number];

/** In names that the page gives a bubble or what is in it; above or below what is written in it; on a line of its own above the bubbles. */
export const senderPlaces = ['name', 'top', 'bottom', 'above'] as const;
export type SenderPlace = (typeof senderPlaces)[number];

export interface Sides {
  patient: 'left' | 'right';
  staff: 'left' | 'right';
}

/**
 * All knowledge of the page, as data. Labels are compared whole, without case, colon or surrounding space;
 * the patterns are regular expressions (flags iu) in text.
 */
export interface Profile {
  /** What a field's label or heading can be called. */
  labels: Record<Labelled, readonly string[]>;
  /** Labels of things that are no part of a case: where one of them begins, the value before it ends. */
  otherLabels: readonly string[];
  /** Names of regions and headings under which nothing is a fact of the open case. */
  leaveOut: readonly string[];
  /** Words that make a text the name of a place, not of a person. */
  unitWords: string;
  /** Names of lists of cases, and of the tabs that choose one. */
  /** Words that are in no person's name, but in the names of things. */
  notNames: string;
  lists: Record<string, Phase | null>;
  patientSection: readonly string[];
  guardianSection: readonly string[];
  /** A consent told in a sentence or an icon's title: the word for it, and what it is for. */
  consent: string;
  consentFor: Record<'record' | 'medicationList', string>;
  flows: Record<Flow, readonly string[]>;
  phases: Record<Phase, readonly string[]>;
  /** Controls that are on the page in a phase only. */
  phaseControls: Record<string, Phase>;
  handoverControls: readonly string[];
  /** Controls that finish a form: what stands in its fields is a draft. */
  draftControls: readonly string[];
  /** A sentence that tells of a handover; the receiver is the first group. */
  handoverLine: string;
  handoverStates: Record<'pending' | 'accepted', string>;
  roles: Record<CareRole, readonly string[]>;
  contact: Record<'self' | 'guardian', string>;
  protected: readonly string[];
  notProtected: readonly string[];
  /** What a place says when there is none. */
  none: readonly string[];
  yes: string;
  no: string;
  /** Of those the ones that deny only what they stand beside; and what may stand between. */
  negations: string;
  fillers: string;
  senders: Record<NonNullable<Message['from']>, string>;
  /** Where in the chat a word says who wrote, and nowhere else does it; missing where nobody has said so of this page. */
  senderPlace?: SenderPlace;
  /** On which side of the chat each writes, where no word says who did; missing where nobody has said so of this page. */
  sides?: Sides;
  /** Words that stand before a message's time. */
  timeWords: readonly string[];
  /** The chat has neither name nor heading: it is where messages stand that tell who wrote and when, one below another. */
  chatOfRows: boolean;
  me: readonly string[];
  /** "Inloggad som …": the name is the first group. */
  user: string;
  /** Menu entries among which the logged-in user's name stands. */
  userMenu: readonly string[];
  titles: string;
  /** Lines of the chat that are neither message nor time: delivered, seen. */
  delivery: string;
  /** What a bubble in the chat is marked with that staff alone can see. */
  internal: readonly string[];
  /** What the page says of a message that has not gone out. */
  unsent: string;
  /** Says that somebody is writing. */
  typing: string;
  /** What stands in the field that messages are written in, and what the button that sends them says. */
  compose: string;
  send: string;
  /** Above a letter: who sent it and when, and what else stands there. */
  letterHead: Record<'from' | 'at' | 'other', string>;
  /** What the page lets one do with a message, where it stands as plain words below it. */
  messageActions: readonly string[];
  /** What the page itself says in a chat, in no bubble: the order of the messages, that the case is closed. */
  chatWords: string;
  /** Heads of the columns in which messages stand. */
  chatHeads: readonly string[];
  older: string;
  started: string;
  contactKinds: Record<Contact['kind'], string>;
  answered: string;
  notAnswered: string;
  /** Headings of a column that tells of each contact whether it was answered. */
  answerHeads: readonly string[];
  /** Headings of what has happened to the case, line by line; and what such a line says, whole. */
  timeline: readonly string[];
  events: Record<'arrivedAt' | 'receivedAt' | 'startedAt' | 'closedAt', string>;
  form: string;
  formAnswered: string;
  formSent: string;
  formControls: readonly string[];
  busy: string;
}

const numbers = new WeakMap<Profile, string>();
let profiles = 0;

/** The same for the same profile: what it is remembered by. */
export function numberOf(profile: Profile): string {
  const number = numbers.get(profile) ?? String(++profiles);
  numbers.set(profile, number);
  return number;
}
