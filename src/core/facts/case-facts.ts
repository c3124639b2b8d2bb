import type { CareRole, Case, Flow, Phase } from '../contract/case.ts';
import { type Age, ageOn } from '../patient/age.ts';
import type { Derive } from './facts.ts';
import { either, Unread } from './unread.ts';

/** Whether a case is urgent, and on what ground; an unread priority counts as urgent, being the safer way. */
export type Urgency = 'priority' | 'marked' | 'unread' | 'no';

/** What the page shows of the case and the patient, with what staff has told where that completes it. */
export interface CaseFacts {
  url: string;
  /** The case's address; null where it holds the patient's name, number or telephone. */
  address: string | null;
  flow: Flow;
  phase: Phase;
  /** The patient's own words for why, as the page shows it; null where the page shows none. */
  reason: string | null;
  /** Anamnesis of the case, or of its ticket. */
  anamnesis: string | null;
  addressedTo: CareRole;
  /** The user's own case, another's, nobody's; "somebody" while the user's name is not set. */
  ownership: 'own' | 'other' | 'somebody' | 'nobody';
  priority: number | null;
  /** As `priority`, and always known: for rules that speak of a thing that was not read. */
  shownPriority: number | null | 'unread';
  /** As `shownPriority`, but an administrative case may have none: where it was not read nobody speaks of it, and it is unread. */
  pressingPriority: number | null | 'unread';
  urgency: Urgency;
  personalIdentityNumber: string;
  /** Whole years. */
  age: number;
  /** As `age`, with the reason where a number was read that gives no age. */
  ageOrDoubt: Age;
  contact: 'self' | 'guardian';
  /** The page or staff says protected; false where either says not. */
  protected: boolean;
  /** Always known: true only where page or staff says protected. */
  knownProtected: boolean;
  /** Always known: true only where the page shows the mark. */
  markedProtected: boolean;
  /** False too for a patient who writes without one, where no mark is seen. */
  guardianProtected: boolean;
  /** The child or the guardian is protected. */
  proxyProtected: boolean;
  consents: { record: 'given' | 'denied' | null; medicationList: 'given' | 'denied' | null };
  /** As the page shows it; "none" also where no such place was seen. */
  seenHandover: 'none' | 'pending' | 'accepted';
  /** The case is on its way to another unit, or may be. */
  leavesUnit: boolean;
  forms: readonly { title?: string | undefined; state?: 'sent' | 'answered' | undefined }[];
  images: number;
  ticket: boolean;
  /** A ticket was seen: staff sent the case here. */
  seenTicket: boolean;
}

/** One marker for each path, made once. */
const at = {
  flow: new Unread('flow'),
  phase: new Unread('phase'),
  reason: new Unread('reason'),
  anamnesis: new Unread('anamnesis'),
  addressedTo: new Unread('addressedTo'),
  owner: new Unread('owner'),
  priority: new Unread('priority'),
  number: new Unread('patient.personalIdentityNumber'),
  protected: new Unread('patient.protected'),
  guardianProtected: new Unread('guardian.protected'),
  contact: new Unread('contact'),
  consents: new Unread('consents'),
  forms: new Unread('forms'),
  images: new Unread('images'),
  ticket: new Unread('ticket'),
};

/** What a page left out is unread. */
export const caseFacts: Derive<CaseFacts> = {
  url: ({ case: c }) => c.url,
  address: ({ case: c }) => (namesThePatient(c) ? null : c.url),
  flow: ({ case: c }) => c.flow ?? at.flow,
  phase: ({ case: c }) => c.phase ?? at.phase,
  reason: ({ case: c }) => (c.reason === undefined ? at.reason : c.reason),
  // A case by ticket has its anamnesis in the ticket.
  anamnesis: ({ case: c }) => {
    if (c.anamnesis) return c.anamnesis;
    const information = c.ticket?.information;
    if (information) return information;
    return c.anamnesis === undefined ? at.anamnesis : c.anamnesis;
  },
  addressedTo: ({ case: c }) => c.addressedTo ?? at.addressedTo,
  ownership: ({ case: c, desk }) => {
    if (c.owner === undefined) return at.owner;
    if (c.owner === null) return 'nobody';
    // The page's own word for the logged-in user.
    if (c.owner === 'Du') return 'own';
    const name = desk.user?.name;
    if (!name) return 'somebody';
    return sameName(c.owner, name) ? 'own' : 'other';
  },
  priority: ({ case: c }) => (c.priority === undefined ? at.priority : c.priority),
  shownPriority: ({ case: c }) => (c.priority === undefined ? 'unread' : c.priority),
  pressingPriority: ({ case: c }) =>
    c.priority !== undefined ? c.priority : c.flow === 'administrative' ? at.priority : 'unread',
  urgency: ({ notes }, read) => {
    const priority = read('priority');
    if (!(priority instanceof Unread) && priority !== null && priority <= 2) return 'priority';
    if (notes.acute === true) return 'marked';
    return priority instanceof Unread ? 'unread' : 'no';
  },
  personalIdentityNumber: ({ case: c }) => c.patient?.personalIdentityNumber ?? at.number,
  age: (_, read) => {
    const age = read('ageOrDoubt');
    return age instanceof Unread ? age : 'years' in age ? age.years : at.number;
  },
  ageOrDoubt: ({ case: c, now }) => {
    const number = c.patient?.personalIdentityNumber;
    return number === undefined ? at.number : ageOn(now, number);
  },
  contact: ({ case: c }) => c.contact ?? at.contact,
  protected: ({ case: c, notes }, read) => {
    if (read('knownProtected') === true) return true;
    return c.patient?.protected === false || notes.recordCheck === 'not-protected' ? false : at.protected;
  },
  knownProtected: ({ case: c, notes }) => c.patient?.protected === true || notes.recordCheck === 'protected',
  markedProtected: ({ case: c }) => c.patient?.protected === true,
  guardianProtected: ({ case: c }) =>
    c.guardian?.protected ?? (c.guardian === null || c.contact === 'self' ? false : at.guardianProtected),
  proxyProtected: (_, read) => either(read('protected'), read('guardianProtected')),
  consents: ({ case: c }) =>
    c.consents ? { record: c.consents.record ?? null, medicationList: c.consents.medicationList ?? null } : at.consents,
  seenHandover: ({ case: c }) => c.handover?.state ?? 'none',
  // Where a pending handover goes is not always seen: unless staff says "same unit" it may leave the unit.
  leavesUnit: ({ case: c, notes }, read) => {
    const target = notes.handover?.target;
    // One that the user has accepted, or may have, can be on its way again.
    if (target === 'other-unit' || target === 'other-provider') {
      const ownership = read('ownership');
      return c.handover?.state !== 'accepted' || (ownership !== 'other' && ownership !== 'nobody');
    }
    return target !== 'same-unit' && c.handover?.state === 'pending';
  },
  forms: ({ case: c }) => c.forms ?? at.forms,
  images: ({ case: c }) => c.images ?? at.images,
  ticket: ({ case: c }) => (c.ticket === undefined ? at.ticket : c.ticket !== null),
  seenTicket: ({ case: c }) => c.ticket !== undefined && c.ticket !== null,
};

/** The address holds a name or a number of the patient's, written out or escaped. */
function namesThePatient({ url, patient, guardian }: Case): boolean {
  const shown = plain(unescaped(url));
  const names = [patient?.name, guardian?.name].flatMap((name) => plain(name ?? '').split(/[\s-]+/));
  if (names.some((name) => name.length > 2 && shown.split(/[^\p{L}]+/u).includes(name))) return true;
  const digits = shown.replace(/\D/g, '');
  const numbers = [
    patient?.personalIdentityNumber?.replace(/\D/g, '').slice(-10),
    patient?.phone?.replace(/\D/g, '').slice(-8),
  ];
  return numbers.some((number) => number !== undefined && number.length > 7 && digits.includes(number));
}

function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Names are the same whatever their capitals and spaces. */
function sameName(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
