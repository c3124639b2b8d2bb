import type { CareRole, Contact, Flow, Message, Phase } from '../core/contract/case.ts';

/** The page's own words for the contract's values. Attested labels to the letter; the others are the practice's guess. */
export const phaseWords: Record<Phase, string> = {
  waiting: 'Väntar i kö',
  received: 'Mottagen',
  started: 'Startat besök',
  asynchronous: 'Asynkron fas',
  closed: 'Avslutat',
};

export const flowWords: Record<Flow, string> = { 'seek-care': 'Sök vård', administrative: 'Administrativa frågor' };

export const roleWords: Record<CareRole, string> = {
  nurse: 'Sjuksköterska',
  physician: 'Läkare',
  physiotherapist: 'Fysioterapeut',
  counsellor: 'Kurator',
  'medical-admin': 'Medicinsk admin',
  administrator: 'Administratör',
};

export const senderWords: Record<NonNullable<Message['from']>, string> = {
  patient: 'Patient',
  staff: 'Vårdpersonal',
  guest: 'Gäst',
  system: 'System',
};

export const contactWords: Record<Contact['kind'], string> = {
  sms: 'SMS skickat',
  phone: 'Telefonsamtal',
  voice: 'Röstsamtal',
  video: 'Videosamtal',
};

export const none = '–';
export const protectedName = 'SKYDDAD IDENTITET';
export const protectedDetail = 'SKYDDAD';
