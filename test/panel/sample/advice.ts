import type { Advice, QueueAdvice } from '../../../src/core/contract/advice.ts';
import type { CountdownView } from '../../../src/core/routine.ts';
import { url } from './page.ts';
import { source } from './routine.ts';

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
