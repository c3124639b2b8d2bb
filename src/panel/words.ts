import type { Phase } from '../core/contract/case.ts';
import type { Attempt } from '../core/contract/notes.ts';

/** Swedish for the contract's fields, by path without list positions. */
const fields: Record<string, string> = {
  url: 'ärendets adress',
  flow: 'flöde (Sök vård eller Administrativa frågor)',
  phase: 'status',
  handover: 'överlämning',
  'handover.to': 'vem ärendet lämnas till',
  unit: 'vårdenhet',
  reason: 'sökorsak',
  anamnesis: 'anamnes',
  addressedTo: 'vårdroll som ärendet ligger hos',
  owner: 'vem som tagit emot',
  patient: 'patientuppgifter',
  'patient.personalIdentityNumber': 'personnummer',
  'patient.name': 'namn',
  'patient.protected': 'markering om skyddad identitet',
  'patient.phone': 'telefonnummer',
  contact: 'om patienten eller vårdnadshavare skriver',
  guardian: 'vårdnadshavare',
  'guardian.name': 'vårdnadshavarens namn',
  'guardian.protected': 'markering om vårdnadshavarens skyddade identitet',
  priority: 'prioritet',
  consents: 'samtycken',
  'consents.record': 'samtycke till journal',
  'consents.medicationList': 'samtycke till läkemedelslista',
  arrivedAt: 'när ärendet kom in',
  receivedAt: 'när ärendet togs emot',
  startedAt: 'när besöket startade',
  closedAt: 'när ärendet avslutades',
  asynchronousUntil: 'hur länge den asynkrona fasen varar',
  messages: 'chatten',
  'messages.at': 'tid för meddelanden i chatten',
  'messages.from': 'avsändare i chatten',
  'messages.text': 'text i chatten',
  messagesPartial: 'om hela chatten syns',
  contacts: 'sms och samtal',
  'contacts.at': 'tid för sms och samtal',
  'contacts.answered': 'om samtal besvarades',
  'contacts.kind': 'slag av kontakt',
  forms: 'formulär',
  'forms.title': 'formulärens namn',
  'forms.state': 'om formulär är besvarade',
  images: 'bilder',
  ticket: 'biljett',
  'ticket.information': 'information i biljetten',
  age: 'ålder',
};

/** A field's name in Swedish; an unknown path as it stands, rather than nothing. */
export function fieldName(path: string): string {
  return fields[path.replace(/\.\d+|\[\d*\]/g, '')] ?? path;
}

export const phaseNames: Record<Phase, string> = {
  waiting: 'Väntar i kö',
  received: 'Mottagen',
  started: 'Startat besök',
  asynchronous: 'Asynkron fas',
  closed: 'Avslutat',
};

const parties: Record<string, string> = {
  user: 'Din registrering',
  nurse: 'Sjuksköterskans registrering',
  physician: 'Läkarens registrering',
  'nurse-or-physician': 'Sjuksköterskans eller läkarens registrering',
  'licensed-staff': 'Den legitimerade kollegans registrering',
  'digital-staff': 'Kollegan i 1177 direkt registrerar',
  'receiving-staff': 'Mottagande enhet registrerar',
  'visiting-nurse': 'Sjuksköterskan vid det fysiska besöket registrerar',
  'visiting-staff': 'Personalen vid det fysiska besöket registrerar',
};

/** Whose registration an entry is, as a heading. */
export function partyName(by: string): string {
  return parties[by] ?? `Registreras av: ${by}`;
}

const attempts: Record<Attempt['kind'], string> = { phone: 'Samtal', sms: 'Sms', chat: 'Chattmeddelande' };

/** An attempt that staff recorded, in words: "Samtal, inget svar". */
export function attemptName({ kind, answered }: Attempt): string {
  if (kind !== 'phone') return attempts[kind];
  return `${attempts.phone}, ${answered ? 'svar' : 'inget svar'}`;
}

/** That a case may be closed by the routine; `unseen`: though something that may forbid it was not read. */
export const metWords = (unseen: boolean): string =>
  `Rutinens villkor för att avsluta är uppfyllda${unseen ? ', men allt är inte läst: se efter först' : ''}.`;
