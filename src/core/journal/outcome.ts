import type { HandoverPlan, Outcome } from '../contract/notes.ts';
import type { Facts } from '../facts/facts.ts';
import type { AttemptKind, ContactAttempt } from '../reply/attempts.ts';
import { clockWords, dateWords } from '../time/words.ts';
import { localDay } from '../time/zone.ts';
import { type CallWords, commonCalls } from './calls.ts';

/** Facts by name, each undefined where it was not read. */
export type Told<K extends keyof Facts> = { readonly [F in K]?: Facts[F] | undefined };

/** Sentences for the note on what came of a case, in words that are no region's own. What a person must tell is a place. */

const outcomes: Readonly<Record<Exclude<Outcome, 'handover' | 'no-reply'>, string>> = {
  information: 'Information har getts.',
  'self-care': 'Råd om egenvård har getts.',
  treatment: 'Behandling: [Fyll i: vilken].',
  prescription: 'Recept: [Fyll i: på vad].',
  certificate: 'Intyg: [Fyll i: vilket].',
  'lab-test': 'Provtagning: [Fyll i: vilka prov].',
  'physical-visit': 'Fysiskt besök: [Fyll i: dag och klockslag].',
  'digital-visit': 'Digitalt besök: [Fyll i: dag och klockslag].',
  'phone-visit': 'Telefonbesök: [Fyll i: dag och klockslag].',
  referral: 'Remiss: [Fyll i: vart].',
  redirection: 'Hänvisning: [Fyll i: vart].',
};

/** What staff may have done before the case goes on: a plan beside them is told too. A booked visit is where it goes. */
const ownActs: readonly Outcome[] = [
  'information',
  'self-care',
  'treatment',
  'prescription',
  'certificate',
  'lab-test',
  'referral',
];

const targets: Readonly<Record<HandoverPlan['target'], string>> = {
  'same-unit': 'inom enheten',
  'other-unit': 'till en annan enhet',
  'other-provider': 'till en annan vårdgivare',
  rehab: 'till rehab',
  'not-in-service': 'till en verksamhet som inte har 1177 direkt',
};
const receivers = { nurse: 'sjuksköterska', physician: 'läkare', other: 'annan personal' } as const;
const ways = {
  digital: 'digitalt',
  physical: 'med ett fysiskt besök',
  'digital-then-physical': 'digitalt och sedan fysiskt',
} as const;
const days = { same: 'samma dag', other: 'en annan dag' } as const;

/** "Ärendet lämnas över inom enheten till läkare, digitalt, samma dag." A plan's target may be missing (a receiver's). */
export function handoverText(plan: HandoverPlan | null | undefined): string {
  if (!plan?.target) return 'Ärendet lämnas över: [Fyll i: till vem].';
  const to = plan.receiver ? ` till ${receivers[plan.receiver]}` : '';
  const way = plan.then ? `, ${ways[plan.then]}` : '';
  const day = plan.day ? `, ${days[plan.day]}` : '';
  return `Ärendet lämnas över ${targets[plan.target]}${to}${way}${day}.`;
}

const attemptName = (kind: AttemptKind, { voice, video }: CallWords): string =>
  ({ chat: 'chatt', sms: 'sms', phone: 'telefon', voice: `${voice} i tjänsten`, video })[kind];

/** "2 mars 2026 kl. 09.30" */
export const whenText = (ms: number): string => `${dateWords(localDay(ms))} ${clockWords(ms)}`;

/** The attempts of a running silence with their times; a place to fill in where none is known. */
export function attemptsText({ silence, calls = commonCalls }: Told<'silence' | 'calls'>): string {
  const attempts: readonly ContactAttempt[] = silence?.kind === 'running' ? silence.attempts : [];
  return attempts.length > 0
    ? `Kontaktförsök utan svar: ${attempts.map(({ at, kind }) => `${attemptName(kind, calls)} ${whenText(at)}`).join(', ')}.`
    : 'Kontaktförsök utan svar: [Fyll i: hur och när].';
}

/** A guardian answers for the patient; who the contact is with may not have been read. */
export function closedUnanswered(contact: Facts['contact'] | undefined): string {
  const from = contact === 'guardian' ? ' från vårdnadshavaren' : contact === 'self' ? ' från patienten' : '';
  return `Ärendet avslutas utan svar${from}.`;
}

/** What the sentences below tell of. */
export const outcomeFacts = ['outcome', 'handover', 'silence', 'contact', 'calls'] as const;

/** What came of the case, or nothing while that is not decided. */
export function outcomeText(facts: Told<(typeof outcomeFacts)[number]>): string {
  const { outcome, handover, contact } = facts;
  if (outcome === 'no-reply') return `${attemptsText(facts)}\n${closedUnanswered(contact)}`;
  if (outcome === 'handover' || (!outcome && handover)) return handoverText(handover);
  if (!outcome) return '';
  return handover && ownActs.includes(outcome) ? `${outcomes[outcome]}\n${handoverText(handover)}` : outcomes[outcome];
}
