import { isMet, summaryFacts, summaryText } from '../../journal/summary.ts';
import { recordText } from '../../rules/row.ts';
import { ownOutcome } from './journal.ts';

/** The instruction says nothing of tickets or bookings; the template takes any text. */
export const recordTexts = [
  recordText({
    id: 'SKN-PMO-2',
    topic: 'journal',
    text: 'Mallen är utan sökord: text från 1177 direkt kan klistras in.',
    section: '4.2 Anteckningsmall',
    title: 'Ärendets gång, om den ska med i anteckningen',
    mentions: [...summaryFacts, 'part'],
    when: isMet,
    says: (facts) => summaryText({ ...facts, ...ownOutcome(facts) }),
  }),
];
