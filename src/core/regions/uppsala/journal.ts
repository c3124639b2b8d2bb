import type { ContactForm } from '../../contract/notes.ts';
import { attemptsText, closedUnanswered, whenText } from '../../journal/outcome.ts';
import type { RoutineRow } from '../../routine.ts';
import { some } from '../../rules/conditions.ts';
import { card, heading } from '../../rules/row.ts';

const section = 'Journalföring i Cosmic';
const template = 'Distanskontakt 1177 direkt';
const problem = 'Aktuellt hälsoproblem';

export const journalCards = [
  card({
    id: 'UPP-JRN-1',
    topic: 'journal',
    text: 'De delar av chatten som har betydelse för vården journalförs alltid i Cosmic, efter att ärendet är avslutat. Kontrollera först besöksanteckningen i Clinic och klicka på ”Signera och exportera”.',
    section,
    indicator: 'warning',
    note: 'Manualen låter ärendet avslutas med en asynkron fas, och journalföringen sker när ärendet är avslutat. Vi påminner redan i den asynkrona fasen, eftersom det är säkrast för journalen.',
    needs: { phase: ['closed', 'asynchronous'], documented: [false] },
    says: () => ({
      summary: 'Journalför i Cosmic det i chatten som har betydelse för vården',
      detail: `Kontrollera besöksanteckningen i Clinic och klicka på ”Signera och exportera”. Se att Cosmic visar samma patient (UPP-SAME-1). Ny anteckning (Ctrl+N), mallen ${template}. Övrigt under passande sökord, diagnos och/eller åtgärdskod enligt era rutiner, och signera (UPP-JRN-6).`,
    }),
  }),
];

export const journalLines: readonly RoutineRow[] = [
  {
    id: 'UPP-JRN-2',
    topic: 'journal',
    kind: 'journal',
    text: `I Cosmic: ”Ny anteckning” (Ctrl+N), mallen ”${template}”, kopplad till en vårdkontakt: Ny vårdkontakt.`,
    section,
  },
  {
    id: 'UPP-JRN-6',
    topic: 'journal',
    kind: 'journal',
    text: 'Övrig information dokumenteras under relevanta sökord. Diagnos och/eller åtgärdskod sätts enligt befintliga rutiner, och anteckningen signeras.',
    section,
  },
];

/** UPP-JRN-3. A voice call inside the service is none of the three. */
const forms: Readonly<Record<Exclude<ContactForm, 'voice'>, string>> = {
  chat: 'chatt',
  phone: 'telefon',
  video: 'video',
};

export const journal = {
  rule: 'UPP-JRN-2',
  template,
  headings: [
    heading({
      id: 'UPP-JRN-3',
      topic: 'journal',
      text: 'Sökord ”Kontaktsätt”: chatt, telefon eller video.',
      section,
      keyword: 'Kontaktsätt',
      mentions: ['contactForm'],
      says: ({ contactForm }) =>
        contactForm && contactForm !== 'voice' ? forms[contactForm] : '[Fyll i: chatt, telefon eller video]',
    }),
    heading({
      id: 'UPP-JRN-4',
      topic: 'journal',
      text: `Sökord ”${problem}”: anamnesen från Clinic, vid behov kompletterad med en sammanfattning av relevanta delar av chatten.`,
      section,
      keyword: problem,
      needs: { anamnesis: () => true, outcome: (outcome) => outcome !== 'no-reply' },
      says: ({ anamnesis }) => anamnesis ?? '',
    }),
    heading({
      id: 'UPP-REPLY-5',
      topic: 'journal',
      text: 'Svarar patienten inte trots kontaktförsök avslutas ärendet och journalförs som en kort anteckning, förslagsvis med fras.',
      section: 'Inget svar från patient i chatt',
      note: `Manualen säger inte under vilket sökord. Vi skriver den korta anteckningen under ”${problem}”, i stället för anamnesen.`,
      keyword: problem,
      sees: { outcome: ['no-reply'] },
      mentions: ['reason', 'silence', 'warningSentAt', 'contact', 'calls'],
      says: ({ reason, silence, warningSentAt, contact, calls }) =>
        [
          // A page without a reason has none; one that was not read is a place to fill in.
          reason === null ? '' : `Sökorsak: ${reason ?? '[Fyll i: sökorsak]'}.`,
          attemptsText({ silence, calls }),
          warningSentAt ? `Information om att svara inom två timmar gavs ${whenText(warningSentAt)}.` : '',
          closedUnanswered(contact),
        ]
          .filter(Boolean)
          .join('\n'),
    }),
    heading({
      id: 'UPP-JRN-5',
      topic: 'journal',
      text: 'Sökord ”Fotodokumentation”: bedömningen av bilder som patienten skickat. Bilder från chatten ska inte lagras i Cosmic.',
      section,
      keyword: 'Fotodokumentation',
      sees: { images: some },
      says: ({ images }) => `[Fyll i: bedömning av ${images === 1 ? 'bilden' : 'bilderna'}]`,
    }),
  ],
} as const;
