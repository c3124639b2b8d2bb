import type { Mark, Question } from '../../routine.ts';
import { answer, anyPhase, flag, metPhases, ongoing, plan } from '../../rules/marks.ts';

/** What staff can tell because this routine turns on it. */
export const marks: readonly Mark[] = [
  flag('acute', {
    label: 'Mer akut än prioriteten säger',
    why: 'Svarar patienten inte ska ni försöka via TeleQ, utan att vänta två arbetstimmar.',
    rule: 'JKP-REPLY-3',
    phases: ['waiting', 'received', 'started'],
  }),
  plan(
    { target: 'other-unit', sameProvider: true },
    {
      label: 'Ska lämnas över till annan enhet, samma vårdgivare',
      why: 'Dokumentation före överlämning, rollen sjuksköterska, och stegen.',
      rule: 'JKP-HAND-3',
      phases: ongoing,
    },
  ),
  plan(
    { target: 'other-provider' },
    {
      label: 'Ska lämnas över till en annan vårdgivare',
      why: 'Går med biljett; dokumentation före överlämning.',
      rule: 'JKP-HAND-4',
      phases: ongoing,
    },
  ),
  flag('documented', {
    label: 'Dokumenterat i Cosmic',
    why: 'Ska vara gjort före överlämning till annan enhet. Den som utfört arbetet signerar.',
    rule: 'JKP-HAND-2',
    phases: anyPhase,
  }),
  flag('consentAsked', {
    label: 'Har frågat om samtycke till andra vårdgivares uppgifter',
    why: 'Svaret dokumenteras i gemensamma dokument i Cosmic.',
    rule: 'JKP-CONS-2',
    phases: metPhases,
  }),
  answer('outcome', 'digital-visit', {
    label: 'Digitalt besök bokas',
    why: 'Bokas både i 1177 direkt och i Cosmic.',
    rule: 'JKP-BOOK-1',
    phases: metPhases,
  }),
  flag('pictureByPhone', {
    label: 'Bild behövs under ett telefonsamtal',
    why: 'Patienten ska slippa triageringen: starta ett asynkront ärende.',
    rule: 'JKP-ASYNC-2',
    phases: anyPhase,
  }),
  answer('recordCheck', 'protected', {
    label: 'Journalen visar skyddade personuppgifter',
    why: 'Även om sidan inte visar någon markering.',
    rule: 'JKP-PROT-1',
    phases: anyPhase,
  }),
];

export const questions: readonly Question[] = [
  {
    id: 'qualified',
    text: 'Var kontakten kvalificerad?',
    why: 'Kvalificerad om innehållet motsvarar det som görs eller skulle ha gjorts vid ett fysiskt besök.',
    rule: 'JKP-QUAL-1',
    answers: [
      { label: 'Ja', patch: { qualified: true } },
      { label: 'Nej', patch: { qualified: false } },
    ],
  },
  {
    id: 'contact-form',
    text: 'I vilken form slutade mötet?',
    why: 'Kontakttypen följer den form som mötet utmynnade i.',
    rule: 'JKP-REG-3',
    answers: [
      { label: 'Chatt', patch: { contactForms: ['chat'] } },
      { label: 'Video', patch: { contactForms: ['video'] } },
      { label: 'Telefon', patch: { contactForms: ['phone'] } },
      { label: 'Röstsamtal i 1177 direkt', patch: { contactForms: ['voice'] } },
    ],
  },
];
