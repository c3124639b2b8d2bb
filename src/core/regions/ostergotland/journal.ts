import type { RoutineRow } from '../../routine.ts';
import { metPhases } from '../../rules/marks.ts';
import { checklist, heading } from '../../rules/row.ts';

const section = '11 Dokumentation i Cosmic';

const careContact = 'Internetkontakt';
const templates = ['Rådgivning RGS webb', 'Rådgivning'] as const;

export const journalLines: readonly RoutineRow[] = [
  {
    id: 'OST-JRN-1',
    topic: 'journal',
    kind: 'journal',
    text: `Skapa en ny vårdkontakt ”${careContact}” och välj mallen ”${templates[0]}” eller ”${templates[1]}”. Övrig information dokumenteras under relevanta sökord.`,
    section,
  },
];

export const journal = {
  rule: 'OST-JRN-1',
  template: templates[0],
  headings: [
    heading({
      id: 'OST-JRN-2',
      topic: 'journal',
      text: 'Sökord ”Kontaktorsak”: sökorsaken. Riktlinjen skriver ”Kontaktsak”.',
      section,
      note: '”Kontaktsak” är troligen ett skrivfel för ”Kontaktorsak”. Vi visar det senare.',
      keyword: 'Kontaktorsak',
      needs: { reason: () => true },
      says: ({ reason }) => reason ?? '',
    }),
    heading({
      id: 'OST-JRN-3',
      topic: 'journal',
      text: 'Sökord ”Kontaktsätt”: välj ”Ärende via e-tjänst”.',
      section,
      keyword: 'Kontaktsätt',
      says: () => 'Ärende via e-tjänst',
    }),
    heading({
      id: 'OST-JRN-4',
      topic: 'journal',
      text: 'Sökord ”Aktuellt hälsoproblem”: klistra in anamnesen, och bedöm om all text bör vara med.',
      section,
      keyword: 'Aktuellt hälsoproblem',
      needs: { anamnesis: () => true },
      says: ({ anamnesis }) => anamnesis ?? '',
    }),
  ],
} as const;

export const journalChecklists = [
  checklist({
    id: 'OST-JRN-1',
    topic: 'journal',
    text: `Ny anteckning i Cosmic: vårdkontakt ”${careContact}” och mall ”${templates[0]}” eller ”${templates[1]}”.`,
    section,
    needs: { phase: metPhases },
    mentions: ['documented'],
    says: ({ documented }) => ({
      title: 'Ny anteckning i Cosmic',
      steps: [
        { text: `Skapa en ny vårdkontakt ”${careContact}”`, done: documented || null },
        { text: `Välj mallen ”${templates[0]}” eller ”${templates[1]}”`, done: documented || null },
        {
          text: 'Skriv sökorsaken under Kontaktorsak. Riktlinjen skriver ”Kontaktsak”, troligen ett skrivfel',
          done: documented || null,
        },
        { text: 'Bedöm om hela anamnesen bör vara med under ”Aktuellt hälsoproblem”', done: documented || null },
        { text: 'Dokumentera övrig information under relevanta sökord', done: documented || null },
      ],
    }),
  }),
];
