import type { Advice, QueueAdvice } from '../../src/core/contract/advice.ts';
import type { Case } from '../../src/core/contract/case.ts';
import type { DraftCheck, Words } from '../../src/core/index.ts';
import type { CountdownView, Routine } from '../../src/core/routine.ts';
import type { FieldReport } from '../../src/reader/reading.ts';

/** Advice written by hand, in the shapes and words of the contract: the panel is tried on it without the rules. */

export const now = '2026-03-02T16:50:00+01:00';
export const url = 'https://clinic.platform24.se/case/1';
const source = { label: '1177 direkt för vårdcentral och filial, rekommendation', version: '6.0', section: '' };

export const open: Case = {
  url,
  flow: 'seek-care',
  phase: 'started',
  reason: 'Hosta',
  patient: { personalIdentityNumber: '19121212-1212', name: 'Tolvan Tolvansson', phone: null },
  priority: 3,
  startedAt: '2026-03-02T14:40:00+01:00',
};

export const fields: FieldReport[] = [
  { field: 'priority', state: 'read', where: 'Triage resultat och prioritet' },
  { field: 'consents.record', state: 'unread', where: 'ingen symbol eller text om samtycke hittades' },
  { field: 'contacts.0.answered', state: 'unread', where: 'samtalet visar inte om det besvarades' },
];

export const advice: Advice = {
  cards: [
    {
      rule: 'JKP-REPLY-3',
      indicator: 'critical',
      summary: 'Försök nå patienten via TeleQ innan ärendet avslutas.',
      detail: 'Ärendet är markerat som akut. Vänta inte ut de två arbetstimmarna.',
      source: { ...source, section: 'Ärendehantering vid uteblivet svar' },
    },
    {
      rule: 'JKP-CHILD-2',
      indicator: 'warning',
      summary: 'Patienten har fyllt 13: vårdnadshavaren kan inte söka vård åt barnet.',
      detail: 'Från 13 år loggar barnet in själv.',
      source: { ...source, section: 'Barn' },
    },
    ...[
      ['JKP-CONS-1', 'Samtycket i 1177 direkt gäller inte andra vårdgivares journal eller NPÖ.', 'Samtycke'],
      [
        'JKP-IMG-1',
        'Bilden finns kvar i 1177 direkt i tio år och förs inte över till Cosmic.',
        'Bifogad bild från patient',
      ],
      ['JKP-REPLY-4', 'Ett förberett sms med länk kan skickas från systemet.', 'Utskick av sms'],
      ['JKP-PROT-4', 'Ingen markering om skyddad identitet syns på sidan.', 'Skyddade personuppgifter'],
    ].map(([rule = '', summary = '', section = '']) => ({
      rule,
      indicator: 'info' as const,
      summary,
      detail: 'Fråga patienten när det behövs.',
      source: { ...source, section },
    })),
  ],
  countdowns: [
    {
      rule: 'JKP-REPLY-1',
      state: 'counting',
      startedAt: '2026-03-02T15:30:00+01:00',
      deadline: '2026-03-03T08:30:00+01:00',
      attempts: { made: 1, required: 2 },
      missing: ['time', 'attempt'],
      mayClose: false,
    },
  ],
  registration: {
    system: 'cosmic',
    undecided: ['qualified'],
    entries: [
      {
        rule: 'JKP-REG-2',
        by: 'user',
        fields: [
          { name: 'Kontakttyp', value: 'Distanskontakt skriftlig dialog' },
          { name: 'Vårdtjänst', choices: ['1177 direkt bedömning', 'Den som mötet utmynnade i'] },
          { name: 'Kassa', choices: [] },
          { name: 'Betalningssätt', value: 'Faktura' },
        ],
        note: 'Sökväg: Registrera vård – Vårdkontakt och efterregistrering.',
      },
      {
        rule: 'JKP-REG-1',
        by: 'visiting-staff',
        fields: [{ name: 'Vårdkontakt', value: 'Mottagningsbesök' }],
        note: 'Gäller om patienten kommer till mottagningen.',
      },
    ],
  },
  journal: {
    rule: 'JKP-JRN-2',
    template: '1177 direkt',
    headings: [
      { keyword: 'Aktuellt hälsoproblem', text: 'Hosta sedan tre dagar.\nIngen feber.', rule: 'JKP-JRN-4' },
      { keyword: 'Bedömning', text: '', rule: 'JKP-JRN-5' },
      { keyword: 'Diagnoskod/Åtgärdskod', text: '[Fyll i: diagnoskod], ZV051', rule: 'JKP-JRN-7' },
    ],
    text: '',
  },
  unread: [{ field: 'consents.record', rules: ['JKP-CONS-1'] }],
  checklists: [
    {
      rule: 'JKP-ROLE-4',
      title: 'Innan du avslutar',
      steps: [
        { text: 'Patienten har fått ett avslutande svar', done: true },
        { text: 'Formuläret är besvarat', done: false },
        { text: 'Egna vidimeringar är genomgångna', done: null },
      ],
    },
  ],
};

export const view: CountdownView = {
  title: 'Får ärendet avslutas utan svar?',
  limit: '2 arbetstimmar',
  hours: 'mån–fre 08.00–17.00, inte helgdagar',
  elapsedMinutes: 80,
  limitMinutes: 120,
  latestAttemptAt: '2026-03-02T15:30:00+01:00',
  missing: ['Tiden har inte gått.', 'Ett kontaktförsök till ska göras.'],
  unseen: [],
  setAside: [],
  note: 'Rutinen säger inte från vilket meddelande tiden räknas; här räknas från det första obesvarade.',
  source: { ...source, section: 'Ärendehantering vid uteblivet svar' },
};

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

export const queue: Case[] = [
  { ...open, url: `${url}#row=1`, phase: 'waiting', arrivedAt: '2026-03-02T15:00:00+01:00' },
  {
    url: `${url}#row=2`,
    phase: 'waiting',
    priority: 2,
    arrivedAt: '2026-03-02T16:00:00+01:00',
    patient: { personalIdentityNumber: '20000101-2384', name: 'Anna-Lena Berg' },
  },
  { url: `${url}#row=3`, phase: 'received', patient: { protected: true, name: 'Hemlig Person' } },
];

export const queueAdvice: QueueAdvice = {
  order: [`${url}#row=2`, `${url}#row=1`],
  cards: [
    {
      url: `${url}#row=3`,
      rule: 'JKP-QUEUE-1',
      indicator: 'warning',
      summary: 'Ärendet togs emot före ett med högre prioritet.',
      detail: '',
      source: { ...source, section: 'Koordinerande sjuksköterska' },
    },
  ],
};

export const phrases: Words[] = [
  {
    rule: 'JKP-REPLY-3',
    title: 'Kontaktförsök: patienten svarar inte',
    text: 'Hej! Svara gärna här i chatten före kl. 08.30 tisdag 3 mars 2026.',
    now: true,
    source: { ...source, section: 'Ärendehantering vid uteblivet svar' },
    note: 'Tiden är den i nedräkningen.',
  },
  {
    rule: 'JKP-CHILD-1',
    title: 'Patientavgift',
    text: 'Besöket kostar [Fyll i: avgift] kronor, [Fyll i: dag].',
    now: false,
    source: { ...source, section: 'Avgift' },
    note: '',
  },
];

export const supportTexts: Words[] = [
  {
    rule: 'JKP-REG-2',
    title: 'Misstänkt avvikelse, till Synergi',
    text: `Ärendets adress: ${url}\n\nVad som hände: [Fyll i: händelsen]`,
    now: false,
    source: { ...source, section: 'Återkopplingsknappen' },
    note: '',
  },
];

/** A check that remarks on each "tyvärr" and each "kl 14". */
export function checkDraft(text: string): DraftCheck {
  const findings = [...text.matchAll(/tyvärr|kl 14/g)].map(({ 0: found, index }) => ({
    rule: 'JKP-REPLY-3',
    from: index,
    to: index + found.length,
    says: found === 'tyvärr' ? 'Negativt ord.' : 'Skriv klockslag på ett annat sätt.',
    ...(found === 'tyvärr' ? {} : { suggestion: 'kl. 14.00' }),
    source: { ...source, section: 'Chattmetodik' },
    note: '',
  }));
  return { findings, hasGuide: true, protection: 'unread' };
}
