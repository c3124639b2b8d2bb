import { phaseNames } from '../words.ts';

/** How one fact is asked for: a choice of values, a point in time, a text, a number, or the last message. */
export type Asked =
  | { kind: 'choice'; choices: readonly (readonly [label: string, value: unknown])[] }
  | { kind: 'time'; ahead?: boolean }
  | { kind: 'text'; long?: boolean }
  | { kind: 'images' }
  | { kind: 'number' }
  | { kind: 'message' };

const text: Asked = { kind: 'text' };
const time: Asked = { kind: 'time' };
const yesNo: Asked = {
  kind: 'choice',
  choices: [
    ['Ja, skyddad identitet', true],
    ['Nej, ingen markering', false],
  ],
};
const consent: Asked = {
  kind: 'choice',
  choices: [
    ['Givet', 'given'],
    ['Nekat', 'denied'],
  ],
};

/** Each fact of a case that can be given by hand, by the contract's path. */
export const asked: Readonly<Record<string, Asked>> = {
  flow: {
    kind: 'choice',
    choices: [
      ['Sök vård', 'seek-care'],
      ['Administrativa frågor', 'administrative'],
    ],
  },
  phase: { kind: 'choice', choices: Object.entries(phaseNames).map(([value, label]) => [label, value] as const) },
  handover: {
    kind: 'choice',
    choices: [
      ['Ingen överlämning', null],
      ['Väntar på att accepteras', { state: 'pending' }],
      ['Accepterad', { state: 'accepted' }],
    ],
  },
  unit: text,
  reason: text,
  anamnesis: { kind: 'text', long: true },
  addressedTo: {
    kind: 'choice',
    choices: [
      ['Sjuksköterska', 'nurse'],
      ['Läkare', 'physician'],
      ['Fysioterapeut', 'physiotherapist'],
      ['Kurator', 'counsellor'],
      ['Medicinsk admin', 'medical-admin'],
      ['Administratör', 'administrator'],
    ],
  },
  owner: text,
  'patient.personalIdentityNumber': { kind: 'number' },
  'patient.name': text,
  'patient.protected': yesNo,
  'patient.phone': text,
  contact: {
    kind: 'choice',
    choices: [
      ['Patienten själv', 'self'],
      ['Vårdnadshavare', 'guardian'],
    ],
  },
  guardian: {
    kind: 'choice',
    choices: [
      ['Ingen vårdnadshavare', null],
      ['Vårdnadshavare finns', {}],
      ['Vårdnadshavare med skyddad identitet', { protected: true }],
    ],
  },
  priority: {
    kind: 'choice',
    choices: [...[1, 2, 3, 4, 5].map((value) => [String(value), value] as const), ['Ingen prioritet', null]],
  },
  'consents.record': consent,
  'consents.medicationList': consent,
  arrivedAt: time,
  receivedAt: time,
  startedAt: time,
  closedAt: time,
  asynchronousUntil: { kind: 'time', ahead: true },
  messages: { kind: 'message' },
  contacts: { kind: 'choice', choices: [['Inga sms eller samtal', []]] },
  forms: {
    kind: 'choice',
    choices: [
      ['Inga formulär', []],
      ['Skickat, inte besvarat', [{ state: 'sent' }]],
      ['Besvarat', [{ state: 'answered' }]],
    ],
  },
  images: { kind: 'images' },
  ticket: {
    kind: 'choice',
    choices: [
      ['Ingen biljett', null],
      ['Biljett finns', {}],
    ],
  },
  'ticket.information': { kind: 'text', long: true },
};
