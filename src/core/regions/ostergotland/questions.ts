import type { Question } from '../../routine.ts';

/** What the registration asks, and what follows from the answers. */
export const questions: readonly Question[] = [
  {
    id: 'outcome',
    text: 'Vad ledde ärendet till?',
    why: 'Ett bokat besök registreras i Cosmic och kan kosta. Övriga kontakter är avgiftsfria.',
    rule: 'OST-REG-2',
    answers: [
      { label: 'Råd eller information', patch: { outcome: 'information', handover: undefined } },
      { label: 'Egenvårdsråd', patch: { outcome: 'self-care', handover: undefined } },
      { label: 'Åtgärd eller behandling', patch: { outcome: 'treatment', handover: undefined } },
      { label: 'Provtagning', patch: { outcome: 'lab-test', handover: undefined } },
      { label: 'Fysiskt besök', patch: { outcome: 'physical-visit', handover: undefined } },
      { label: 'Digitalt besök', patch: { outcome: 'digital-visit', handover: undefined } },
      { label: 'Telefonbesök', patch: { outcome: 'phone-visit', handover: undefined } },
      { label: 'Hänvisning', patch: { outcome: 'redirection', handover: undefined } },
      { label: 'Överlämning', patch: { outcome: 'handover' } },
      { label: 'Patienten svarade inte', patch: { outcome: 'no-reply', handover: undefined } },
    ],
  },
  {
    id: 'replaces-visit',
    text: 'Ersätter telefonbesöket ett fysiskt besök?',
    why: 'Gör det det till innehållet tas avgift enligt regionens taxa. Telefonrådgivning är avgiftsfri.',
    rule: 'OST-FEE-2',
    answers: [
      { label: 'Ja', patch: { replacesVisit: true } },
      { label: 'Nej', patch: { replacesVisit: false } },
    ],
  },
];
