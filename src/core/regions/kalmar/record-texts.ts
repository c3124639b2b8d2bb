import type { Outcome } from '../../contract/notes.ts';
import { anamnesisText, handoverAnamnesis, isMet, summaryFacts, summaryText } from '../../journal/summary.ts';
import { isOtherProvider } from '../../rules/conditions.ts';
import { recordText } from '../../rules/row.ts';
import { isCharged, isFree } from './fee.ts';

/** Of what the routine does not call free or charged by its outcome, the text says nothing. */
function feeText(outcome: Outcome | null): string {
  if (isCharged(outcome)) return 'Patientavgift: [Fyll i: om avgift tas ut].';
  return isFree(outcome) ? 'Avgiftsfri kontakt.' : '';
}

export const recordTexts = [
  recordText({
    id: 'KLM-HAND-2',
    topic: 'handover',
    text: 'Anamnesen följer inte med till en annan vårdgivare: den kopieras till rutan Anamnes, ”information till mottagande vårdpersonal”.',
    section: 'Överlämning av ärende till annan vårdgivare (privata aktörer)',
    title: 'Till rutan Anamnes, ”information till mottagande vårdpersonal”',
    needs: { handover: isOtherProvider },
    mentions: ['anamnesis'],
    says: ({ anamnesis }) => anamnesisText(anamnesis),
  }),
  recordText({
    id: 'KLM-HAND-5',
    topic: 'handover',
    text: 'Går ärendet till rehab med biljett bifogas anamnesen och annan information.',
    section: 'Överlämning av ärende till rehabiliteringsenheten Kalmar län',
    title: 'Till biljetten till rehab: anamnes och annan information',
    needs: { handover: (plan) => plan?.target === 'rehab' && plan.sameProvider !== true },
    mentions: ['anamnesis', 'forms', 'images'],
    says: (facts) => handoverAnamnesis(facts),
  }),
  recordText({
    id: 'KLM-JRN-7',
    topic: 'journal',
    text: 'Andra sökord kan användas vid behov.',
    section: 'Journaldokumentation',
    title: 'Ärendets gång, till det sökord som passar',
    mentions: summaryFacts,
    when: isMet,
    says: (facts) => summaryText(facts, feeText(facts.outcome ?? null)),
  }),
];
