import type { Mark, Question } from '../../routine.ts';
import { answer, meeting, metPhases } from '../../rules/marks.ts';

const section = 'SKN-REG-13';

/** Another way on is asked about anew: what was answered for the one before says nothing of it. */
const afresh = { then: undefined, day: undefined, receiver: undefined } as const;

export const marks: readonly Mark[] = [
  answer('part', 'receiver', {
    label: 'Jag har tagit över ärendet digitalt på enheten',
    why: 'Registreringen beror på vilken länk i kedjan som är din.',
    rule: 'SKN-REG-5',
    phases: metPhases,
  }),
  {
    label: 'Jag har tagit över ärendet från en annan enhet',
    why: 'Då registrerar både sjuksköterskan som skickade ärendet och du.',
    rule: 'SKN-REG-8',
    phases: metPhases,
    patch: { part: 'receiver', handover: { ...afresh, target: 'other-unit', then: 'digital' } },
    undo: { part: undefined, handover: undefined },
    isSet: ({ part, handover }) => part === 'receiver' && handover?.target === 'other-unit',
  },
  answer('part', 'visit', {
    label: 'Jag har träffat patienten på ett besök',
    why: 'Besöket registreras som ett ordinarie mottagningsbesök.',
    rule: 'SKN-REG-3',
    phases: metPhases,
  }),
  meeting(['phone'], {
    label: 'Samtalet fick tas per telefon: bekymmer med 1177 direkt',
    why: 'Då kan telefonformerna användas, med attributet 1177 direkt.',
    rule: 'SKN-PMO-3',
    phases: metPhases,
  }),
];

export const questions: readonly Question[] = [
  {
    id: 'outcome',
    text: 'Vad ledde ärendet till?',
    why: 'Anvisningen skiljer på råd, åtgärd, hänvisning och överlämning.',
    rule: section,
    answers: [
      { label: 'Egenvårdsråd', patch: { outcome: 'self-care', handover: undefined } },
      { label: 'Information', patch: { outcome: 'information', handover: undefined } },
      { label: 'Åtgärd eller behandling', patch: { outcome: 'treatment', handover: undefined } },
      { label: 'Recept', patch: { outcome: 'prescription', handover: undefined } },
      { label: 'Intyg', patch: { outcome: 'certificate', handover: undefined } },
      { label: 'Provtagning', patch: { outcome: 'lab-test', handover: undefined } },
      { label: 'Remiss till annan enhet', patch: { outcome: 'referral', handover: undefined } },
      { label: 'Hänvisning till enhet utan 1177 direkt', patch: { outcome: 'redirection', handover: undefined } },
      {
        label: 'Fysiskt besök på enheten',
        patch: { outcome: 'physical-visit', handover: { ...afresh, target: 'same-unit', then: 'physical' } },
      },
      {
        label: 'Överlämning inom enheten',
        patch: { outcome: 'handover', handover: { ...afresh, target: 'same-unit' } },
      },
      {
        label: 'Överlämning till annan enhet',
        patch: { outcome: 'handover', handover: { ...afresh, target: 'other-unit', then: 'digital' } },
      },
      { label: 'Patienten svarade inte', patch: { outcome: 'no-reply', handover: undefined } },
    ],
  },
  {
    id: 'handover-then',
    text: 'Hur går ärendet vidare från sjuksköterskan?',
    why: 'Tas det över digitalt på enheten samma dag dokumenterar sjuksköterskan inte i PMO.',
    rule: 'SKN-REG-5',
    answers: [
      { label: 'Digitalt', patch: { handover: { then: 'digital' } } },
      { label: 'Fysiskt besök', patch: { handover: { then: 'physical' } } },
      { label: 'Digitalt och sedan fysiskt', patch: { handover: { then: 'digital-then-physical' } } },
    ],
  },
  {
    id: 'handover-day',
    text: 'När tas ärendet över?',
    why: 'En annan dag behöver sjuksköterskan också registrera sin kontakt.',
    rule: 'SKN-REG-6',
    answers: [
      { label: 'Samma dag', patch: { handover: { day: 'same' } } },
      { label: 'En annan dag', patch: { handover: { day: 'other' } } },
    ],
  },
  {
    id: 'handover-receiver',
    text: 'Vem träffar patienten?',
    why: 'Raderna för sjuksköterska och för läkare eller annan personal är olika.',
    rule: 'SKN-REG-4',
    answers: [
      { label: 'Sjuksköterska', patch: { handover: { receiver: 'nurse' } } },
      { label: 'Läkare', patch: { handover: { receiver: 'physician' } } },
      { label: 'Annan personal', patch: { handover: { receiver: 'other' } } },
    ],
  },
  {
    id: 'replaces-visit',
    text: 'Ersätter kontakten ett besök?',
    why: 'Registreringen beror på innehållet i ärendet. En sjuksköterskas kontakt ersätter ett besök till exempel vid video eller när behandling ges.',
    rule: section,
    answers: [
      { label: 'Ja', patch: { replacesVisit: true } },
      { label: 'Nej', patch: { replacesVisit: false } },
    ],
  },
];
