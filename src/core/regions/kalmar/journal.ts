import type { ContactForm } from '../../contract/notes.ts';
import { outcomeFacts, outcomeText } from '../../journal/outcome.ts';
import type { RoutineRow } from '../../routine.ts';
import { heading } from '../../rules/row.ts';

const section = 'Journaldokumentation';
const topic = 'journal';
const template = 'Telefonkontakt/Annan kontakt (primärvård)';

export const journalLine: RoutineRow = {
  id: 'KLM-JRN-1',
  topic,
  kind: 'journal',
  text: `Mall ”${template}”. Välj Ny anteckning eller skapa nytt diktat.`,
  section,
};

const initiator = {
  id: 'KLM-JRN-3',
  topic,
  text: 'Sökord ”Initiativ till kontakt från”: vem som tog kontakt, patienten, vårdnadshavaren eller vården.',
  section,
  keyword: 'Initiativ till kontakt från',
} as const;

/** KLM-JRN-5: several may be chosen. A call by telephone is none of them. */
const forms: readonly (readonly [ContactForm, string])[] = [
  ['chat', 'Chatt'],
  ['voice', 'Röstsamtal'],
  ['video', 'Videosamtal'],
];

function formsOf(used: readonly ContactForm[]): string {
  const names = forms.filter(([form]) => used.includes(form)).map(([, name]) => name);
  return names.length > 0 ? names.join(', ') : '[Fyll i: Chatt, Röstsamtal, Videosamtal]';
}

/** KLM-JRN-7: keywords that the routine recommends for dictation. */
const recommended = {
  id: 'KLM-JRN-7',
  topic,
  text: 'Rekommenderade sökord för diktat: ”Bedömning”, ”Åtgärd” och ”Diagnos”. Andra sökord kan användas vid behov.',
  section,
} as const;

export const journal = {
  rule: journalLine.id,
  template,
  headings: [
    heading({ ...initiator, needs: { careInitiated: [true] }, says: () => 'Vården' }),
    heading({
      ...initiator,
      needs: { careInitiated: [false], contact: () => true },
      says: ({ contact }) => (contact === 'guardian' ? 'Vårdnadshavare' : 'Patienten'),
    }),
    heading({
      id: 'KLM-JRN-4',
      topic,
      text: 'Sökord ”Kontaktorsak”: patientens sökorsak.',
      section,
      keyword: 'Kontaktorsak',
      needs: { reason: () => true },
      says: ({ reason }) => reason ?? '',
    }),
    heading({
      id: 'KLM-JRN-5',
      topic,
      text: 'Sökord ”Kontaktsätt”: ”Distanskontakt 1177 direkt” och en eller flera av ”Chatt”, ”Röstsamtal” och ”Videosamtal”.',
      section,
      keyword: 'Kontaktsätt',
      mentions: ['contactForms'],
      says: ({ contactForms = [] }) => `Distanskontakt 1177 direkt: ${formsOf(contactForms)}`,
    }),
    heading({
      id: 'KLM-JRN-6',
      topic,
      text: 'Sökord ”Aktuellt”: anamnesen från 1177 direkt kan kopieras, hel eller i delar. Personalen skriver eller dikterar det som bedöms relevant och kan justera texten.',
      section,
      keyword: 'Aktuellt',
      needs: { anamnesis: () => true },
      says: ({ anamnesis }) => anamnesis ?? '',
    }),
    heading({ ...recommended, keyword: 'Bedömning', says: () => '' }),
    heading({
      ...recommended,
      keyword: 'Åtgärd',
      mentions: outcomeFacts,
      says: outcomeText,
    }),
    heading({ ...recommended, keyword: 'Diagnos', says: () => '' }),
  ],
} as const;
