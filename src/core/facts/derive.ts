import { type Age, ageAt } from '../patient/age.ts';
import { countSilence } from '../reply/silence.ts';
import { parseInstant } from '../time/instant.ts';
import { closingOf, startDueOf } from './day.ts';
import type { FactName, FactReader, Facts, Inputs } from './facts.ts';
import { either, Unread } from './unread.ts';

type Derive = { readonly [K in FactName]: (inputs: Inputs, read: FactReader) => Facts[K] | Unread };

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
  arrivedAt: new Unread('arrivedAt'),
  forms: new Unread('forms'),
  images: new Unread('images'),
  ticket: new Unread('ticket'),
  messages: new Unread('messages'),
  hours: new Unread('desk.unit.hours'),
};

/** How every fact comes from the inputs. What a page left out is unread; what staff left out is null. */
const derive: Derive = {
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
  owner: ({ case: c }) => (c.owner === undefined ? at.owner : c.owner),
  priority: ({ case: c }) => (c.priority === undefined ? at.priority : c.priority),
  urgency: ({ notes }, read) => {
    const priority = read('priority');
    if (!(priority instanceof Unread) && priority !== null && priority <= 2) return 'priority';
    if (notes.acute === true) return 'marked';
    return priority instanceof Unread ? 'unread' : 'no';
  },
  age: (_, read) => {
    const age = read('ageOrDoubt');
    return age instanceof Unread ? age : 'years' in age ? age.years : at.number;
  },
  ageOrDoubt: ({ case: c, desk }): Age | Unread => {
    const number = c.patient?.personalIdentityNumber;
    return number === undefined ? at.number : ageAt(number, desk.now);
  },
  personalIdentityNumber: ({ case: c }) => c.patient?.personalIdentityNumber ?? at.number,
  contact: ({ case: c }) => c.contact ?? at.contact,
  protected: ({ case: c, notes }, read) => {
    if (read('knownProtected') === true) return true;
    return c.patient?.protected === false || notes.recordCheck === 'not-protected' ? false : at.protected;
  },
  knownProtected: ({ case: c, notes }) => c.patient?.protected === true || notes.recordCheck === 'protected',
  recordCheck: ({ notes }) => notes.recordCheck ?? null,
  proxyProtected: ({ case: c }, read) =>
    either(read('protected'), c.guardian === null ? false : (c.guardian?.protected ?? at.guardianProtected)),
  consents: ({ case: c }) =>
    c.consents ? { record: c.consents.record ?? null, medicationList: c.consents.medicationList ?? null } : at.consents,
  arrivedAt: ({ case: c }) => (c.arrivedAt ? parseInstant(c.arrivedAt) : c.arrivedAt === null ? null : at.arrivedAt),
  seenHandover: ({ case: c }) => c.handover?.state ?? 'none',
  // Where a pending handover goes is not always seen: unless staff says "same unit" it may leave the unit.
  leavesUnit: ({ case: c, notes }) => {
    const target = notes.handover?.target;
    if (target === 'other-unit' || target === 'other-provider') return c.handover?.state !== 'accepted';
    return target !== 'same-unit' && c.handover?.state === 'pending';
  },
  forms: ({ case: c }) => c.forms ?? at.forms,
  images: ({ case: c }) => c.images ?? at.images,
  ticket: ({ case: c }) => (c.ticket === undefined ? at.ticket : c.ticket !== null),
  seenTicket: ({ case: c }) => c.ticket !== undefined && c.ticket !== null,
  silence: ({ case: c, notes, desk }) => {
    const { messages, messagesPartial, contacts, startedAt } = c;
    const { attempts, warningSentAt } = notes;
    const silence = countSilence({
      messages,
      messagesPartial,
      contacts,
      startedAt,
      attempts,
      warningSentAt,
      now: desk.now,
    });
    return silence.kind === 'cannot-count' ? at.messages : silence;
  },
  closing: ({ now, opening }) => (opening ? closingOf(now, opening) : at.hours),
  startDue: ({ now, opening }, read) => {
    const arrivedAt = read('arrivedAt');
    if (arrivedAt instanceof Unread) return arrivedAt;
    if (arrivedAt === null) return at.arrivedAt;
    return (opening && startDueOf(arrivedAt, now, opening)) ?? at.hours;
  },
  role: ({ desk }) => desk.user?.role ?? null,
  userName: ({ desk }) => desk.user?.name ?? null,
  shift: ({ desk }) => desk.shift ?? null,
  helping: ({ desk }) => desk.unit?.helping ?? false,
  qualified: ({ notes }) => notes.qualified ?? null,
  replacesVisit: ({ notes }) => notes.replacesVisit ?? null,
  outcome: ({ notes }) => notes.outcome ?? null,
  contactForm: ({ notes }) => notes.contactForms?.at(-1) ?? null,
  handover: ({ notes }) => notes.handover ?? null,
  part: ({ notes }) => notes.part ?? 'sender',
  documented: ({ notes }) => notes.documented ?? false,
  consentAsked: ({ notes }) => notes.consentAsked ?? false,
  pictureByPhone: ({ notes }) => notes.pictureByPhone ?? false,
};

/** A reader of facts for one case; each fact is derived at most once, when a rule first asks for it. */
export function factsOf(inputs: Inputs): FactReader {
  // Each name holds a value of its own type, which a Map cannot say.
  const known = new Map<FactName, unknown>();
  const read: FactReader = <K extends FactName>(name: K) => {
    const before = known.get(name);
    if (before !== undefined) return before as Facts[K];
    const value = derive[name](inputs, read);
    known.set(name, value);
    return value;
  };
  return read;
}
