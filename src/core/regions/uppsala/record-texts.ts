import { handoverAnamnesis, isMet, summaryFacts, summaryText } from '../../journal/summary.ts';
import { recordText } from '../../rules/row.ts';
import { isOtherUnit } from './handover.ts';

export const recordTexts = [
  recordText({
    id: 'UPP-HAND-3',
    topic: 'handover',
    text: 'Anamnesen från Clinic klistras in under ”Anamnes” i biljetten, med det mottagaren mer behöver veta. Patienten ser den inte.',
    section: '1177 på telefon lämnar över ärende till annan vårdenhet',
    title: 'Under ”Anamnes” i biljetten',
    needs: { handover: isOtherUnit },
    mentions: ['anamnesis', 'forms', 'images'],
    says: (facts) => handoverAnamnesis(facts),
  }),
  recordText({
    id: 'UPP-JRN-6',
    topic: 'journal',
    text: 'Övrig information dokumenteras under relevanta sökord.',
    section: 'Journalföring i Cosmic',
    title: 'Ärendets gång, till det sökord som passar',
    mentions: summaryFacts,
    when: isMet,
    says: (facts) => summaryText(facts),
  }),
];
