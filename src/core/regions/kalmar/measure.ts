import type { Outcome } from '../../contract/notes.ts';
import { isNotClosed } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';

/** KLM-RX-1: the outcomes that a patient must have read. */
const measures: readonly Outcome[] = ['prescription', 'certificate', 'lab-test', 'treatment', 'referral'];

export const isMeasure = (outcome: Outcome | null): boolean => outcome !== null && measures.includes(outcome);

export const measureCards = [
  card({
    id: 'KLM-RX-1',
    topic: 'outcome',
    text: 'Leder ärendet till en åtgärd, till exempel ett recept, avslutas det först när patienten har bekräftat att den har läst om åtgärden. Annars kontaktas patienten på annat sätt, till exempel med omvänt ärendeflöde i e-tjänsterna på 1177 eller per telefon.',
    section: 'Lokala rutiner bör exempelvis innehålla',
    note: 'Rutinen nämner bara recept som exempel. Vi räknar också intyg, provtagning, behandling och remiss som åtgärder.',
    indicator: 'warning',
    needs: { outcome: isMeasure, measureConfirmed: [false], phase: isNotClosed },
    says: () => ({
      summary: 'Avsluta inte förrän patienten har bekräftat att den har läst om åtgärden',
      detail:
        'Bekräftar patienten inte: ta kontakt på annat sätt, till exempel med omvänt ärendeflöde i e-tjänsterna på 1177 eller per telefon.',
    }),
  }),
];
