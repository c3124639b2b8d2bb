import type { Routine } from '../../../src/core/routine.ts';

export const source = { label: '1177 direkt för vårdcentral och filial, rekommendation', version: '6.0', section: '' };

export const routine: Routine = {
  key: 'jonkoping',
  name: 'Region Jönköpings län',
  record: 'cosmic',
  source: { label: source.label, version: '6.0', validFrom: '2025-01-15', reviewMonths: 24 },
  hours: 'vardagar kl. 08.00–17.00',
  rows: [
    {
      id: 'JKP-REPLY-3',
      topic: 'reply',
      kind: 'card',
      text: 'Vid akuta ärenden: försök nå patienten via TeleQ.',
      section: 'Ärendehantering vid uteblivet svar',
      note: 'Prioritet 1–2 räknas som akut.',
    },
    {
      id: 'JKP-CHILD-1',
      topic: 'child',
      kind: 'card',
      text: 'Barn under 1 år hanteras inte i 1177 direkt.',
      section: 'Barn',
    },
    {
      id: 'JKP-REG-2',
      topic: 'registration',
      kind: 'registration',
      text: 'Kontakttyp efter form.',
      section: 'Registrering',
    },
  ],
  questions: [
    {
      id: 'qualified',
      text: 'Var kontakten kvalificerad?',
      why: 'Kvalificerad om innehållet motsvarar det som görs vid ett fysiskt besök.',
      rule: 'JKP-QUAL-1',
      answers: [
        { label: 'Ja', patch: { qualified: true } },
        { label: 'Nej', patch: { qualified: false } },
      ],
    },
    {
      id: 'contact-form',
      text: 'I vilken form avslutades mötet?',
      why: 'Kontakttypen följer formen.',
      rule: 'JKP-REG-3',
      answers: [
        { label: 'Chatt', patch: { contactForms: ['chat'] } },
        { label: 'Video', patch: { contactForms: ['video'] } },
      ],
    },
  ],
  marks: [
    {
      label: 'Akut',
      why: 'Vid mer akut karaktär söks patienten via TeleQ.',
      rule: 'JKP-REPLY-3',
      phases: ['started', 'received'],
      patch: { acute: true },
      undo: { acute: undefined },
      isSet: (notes) => notes.acute === true,
    },
    {
      label: 'Samtycke har efterfrågats',
      why: 'Dokumenteras i gemensamma dokument.',
      rule: 'JKP-CONS-2',
      phases: ['closed'],
      patch: { consentAsked: true },
      undo: { consentAsked: undefined },
      isSet: (notes) => notes.consentAsked === true,
    },
  ],
};
