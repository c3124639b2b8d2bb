import type { ContactForm, Outcome } from '../../contract/notes.ts';
import type { Question } from '../../routine.ts';

const outcome = (label: string, value: Outcome) => ({ label, patch: { outcome: value, handover: undefined } });
const forms = (label: string, ...contactForms: ContactForm[]) => ({ label, patch: { contactForms } });

export const questions: readonly Question[] = [
  {
    id: 'outcome',
    text: 'Vad ledde ärendet till?',
    why: 'Bokade tider registreras i Cosmic. Avgiften, och om patienten ska bekräfta en åtgärd, beror också på svaret.',
    rule: 'KLM-REG-1',
    answers: [
      outcome('Information eller upplysning', 'information'),
      outcome('Rådgivning eller egenvård', 'self-care'),
      outcome('Hänvisning', 'redirection'),
      outcome('Recept', 'prescription'),
      outcome('Intyg', 'certificate'),
      outcome('Provtagning', 'lab-test'),
      outcome('Behandling', 'treatment'),
      outcome('Remiss', 'referral'),
      outcome('Fysiskt besök bokas', 'physical-visit'),
      outcome('Digitalt besök bokas', 'digital-visit'),
      outcome('Telefontid bokas', 'phone-visit'),
      { label: 'Överlämning', patch: { outcome: 'handover' } },
      outcome('Patienten svarade inte', 'no-reply'),
    ],
  },
  {
    id: 'contact-form',
    text: 'Hur har kontakten skett?',
    why: 'Typen av vårdkontakt är en för enbart chatt och en annan om videosamtal har skett.',
    rule: 'KLM-JRN-2',
    answers: [
      forms('Enbart chatt', 'chat'),
      forms('Chatt och röstsamtal', 'chat', 'voice'),
      forms('Chatt och telefon', 'chat', 'phone'),
      forms('Chatt och videosamtal', 'chat', 'video'),
      forms('Chatt, röstsamtal och videosamtal', 'chat', 'voice', 'video'),
      forms('Enbart röstsamtal', 'voice'),
      forms('Enbart videosamtal', 'video'),
    ],
  },
];
