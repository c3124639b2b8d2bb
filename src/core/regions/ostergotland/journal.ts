import { attemptsText, closedUnanswered, handoverText } from '../../journal/outcome.ts';
import type { RoutineRow } from '../../routine.ts';
import { isElsewhere } from '../../rules/conditions.ts';
import { metPhases } from '../../rules/marks.ts';
import { checklist, heading } from '../../rules/row.ts';

const section = '11 Dokumentation i Cosmic';

export const careContact = 'Internetkontakt';
export const templates = ['Rådgivning RGS webb', 'Rådgivning'] as const;

export const contactLine: RoutineRow = {
  id: 'OST-JRN-1',
  topic: 'journal',
  kind: 'journal',
  text: `Skapa en ny vårdkontakt ”${careContact}” och välj mallen ”${templates[0]}” eller ”${templates[1]}”. Övrig information dokumenteras under relevanta sökord.`,
  section,
};

const problem = 'Aktuellt hälsoproblem';

export const journal = {
  rule: contactLine.id,
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
      keyword: problem,
      needs: { anamnesis: () => true },
      says: ({ anamnesis }) => anamnesis ?? '',
    }),
    heading({
      id: 'OST-REPLY-6',
      topic: 'reply',
      text: 'Ett ärende som patienten har börjat, inte svarat i och som avslutas ska journalföras.',
      section,
      keyword: problem,
      sees: { outcome: ['no-reply'] },
      mentions: ['silence', 'contact', 'calls'],
      says: (facts) => `${attemptsText(facts)}\n${closedUnanswered(facts.contact)}`,
    }),
    heading({
      id: 'OST-HAND-7',
      topic: 'handover',
      text: 'När ett ärende lämnas över i 1177 direkt ska det journalföras.',
      section,
      keyword: problem,
      mentions: ['outcome', 'handover', 'seenHandover', 'ownership'],
      // A case that is closed without an answer goes nowhere, whatever was planned. An accepted one may have come to the
      // user: it is for the one who handed it over to write.
      when: ({ outcome, handover, seenHandover, ownership }) =>
        outcome !== 'no-reply' &&
        (outcome === 'handover' ||
          Boolean(handover) ||
          seenHandover === 'pending' ||
          (seenHandover === 'accepted' && isElsewhere(ownership))),
      says: ({ handover }) => handoverText(handover),
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
