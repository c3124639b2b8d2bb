import type { HandoverPlan } from '../../contract/notes.ts';
import type { Conditions } from '../../rules/checks.ts';
import { isElsewhere, isNotClosed, isTicketed } from '../../rules/conditions.ts';
import { type CardRule, card } from '../../rules/row.ts';

type Plan = HandoverPlan | null;

/** A private provider gets a ticket (OST-HAND-5); every other unit in the service gets the case itself. */
const isOtherUnit = (plan: Plan): boolean =>
  plan !== null && (plan.target === 'other-unit' || plan.target === 'rehab') && !isTicketed(plan);
const isReceivedInService = (plan: Plan): boolean => isOtherUnit(plan) || isTicketed(plan);

const moving = 'Flytta ett ärende';
const handingOver = 'Lämna över ett pågående ärende';

type Seen = 'none' | 'pending' | 'accepted';

const state: Readonly<Record<Seen, { summary: string; detail: string }>> = {
  none: {
    summary: 'Säg till patienten att ärendet lämnas över, och kontrollera att enheten är rätt',
    detail: 'Använd frastexten. Patientansvaret är ert tills mottagaren har accepterat; lämna då mötet aktivt.',
  },
  pending: {
    summary: 'Överlämningen är inte accepterad: patientansvaret är kvar hos den som lämnar över',
    detail: 'Använd frastexten till patienten. Lämna mötet aktivt när mottagaren har accepterat.',
  },
  accepted: {
    summary: 'Överlämningen är accepterad: lämna mötet aktivt',
    detail: 'Mottagaren har patientansvaret. Du ska inte längre se ärendet.',
  },
};

/** Accepted, and the user may be the one who did: who has the patient must not be told to leave. */
const acceptedByWhom = {
  summary: 'Överlämningen är accepterad: har du lämnat över, lämna mötet aktivt',
  detail:
    'Mottagaren har patientansvaret. Är det du som har tagit emot ärendet ligger ansvaret på dig, och en ny överlämning säger du till patienten om.',
} as const;

function ongoing(when: Conditions<'handover' | 'phase'>, seen: readonly Seen[]): CardRule {
  return card({
    id: 'OST-HAND-2',
    topic: 'handover',
    text: 'Ett pågående ärende till en annan enhet: kontrollera att enheten är rätt och använd en frastext som säger det till patienten. Patientansvaret går över först när mottagaren har accepterat. Lämna sedan mötet aktivt.',
    section: handingOver,
    indicator: 'warning',
    sees: { seenHandover: seen },
    needs: when,
    mentions: ['ownership'],
    says: ({ seenHandover, ownership }) =>
      seenHandover === 'accepted' && !isElsewhere(ownership) ? acceptedByWhom : state[seenHandover],
  });
}

function urgent(when: Conditions<'shownPriority' | 'urgentForReceiver'>, why: string): CardRule[] {
  const line = {
    id: 'OST-HAND-3',
    topic: 'handover',
    text: 'Ett ärende som mottagaren måste hantera skyndsamt lämnas över i plattformen, och dessutom kontaktas den mottagande enheten på vård-till-vård-numret.',
    section: handingOver,
    note: 'Riktlinjen skriver ”behov av skyndsam hantering” och nämner ingen prioritet. Vi räknar prio 1–2 dit, och andra ärenden som personalen markerar. En prioritet som inte är läst räknas som 1–2.',
    indicator: 'critical',
  } as const;
  return [
    card({
      ...line,
      needs: { phase: isNotClosed, handover: isReceivedInService, ...when },
      says: () => ({
        summary: 'Lämna över i 1177 direkt och ring mottagaren på vård-till-vård-numret',
        detail: `${why} Det räcker inte att lämna över i plattformen.`,
      }),
    }),
    // On its way, to another unit for all that is known.
    card({
      ...line,
      sees: { seenHandover: ['pending'] },
      needs: { phase: isNotClosed, handover: [null], ...when },
      says: () => ({
        summary: 'Pågående överlämning: mottagaren ska också ringas på vård-till-vård-numret',
        detail: `${why} Går ärendet till en annan enhet räcker det inte att det är överlämnat i plattformen.`,
      }),
    }),
  ];
}

function toJournal(when: Conditions<'handover' | 'outcome' | 'seenHandover'>): CardRule {
  return card({
    id: 'OST-HAND-7',
    topic: 'handover',
    text: 'När ett ärende lämnas över i 1177 direkt, till annan personal i den egna verksamheten eller till en annan verksamhet, ska det journalföras.',
    section: '11 Dokumentation i Cosmic',
    note: 'Ett ärende som flyttas innan det är mottaget räknar vi inte som överlämnat. Hur överlämning mellan yrkesgrupper går till bestäms i er lokala rutin (avsnitt 8.6).',
    indicator: 'warning',
    needs: { phase: (phase) => phase !== 'waiting', documented: [false], ...when },
    says: () => ({
      summary: 'Överlämningen ska journalföras i Cosmic',
      detail:
        'Det gäller både till annan personal på enheten och till en annan verksamhet. Notera här när det är gjort.',
    }),
  });
}

export const handoverCards = [
  ...urgent({ shownPriority: [1, 2] }, 'Ärendet har prio 1–2.'),
  ...urgent({ shownPriority: ['unread'] }, 'Prioriteten är inte läst och räknas därför som prio 1–2: se efter.'),
  ...urgent(
    { shownPriority: [3, 4, 5, null], urgentForReceiver: [true] },
    'Du har noterat att mottagaren måste hantera det skyndsamt.',
  ),
  ongoing({ handover: isOtherUnit, phase: ['received', 'started', 'asynchronous'] }, ['none', 'pending', 'accepted']),
  // Where it goes is not known: it may be to another unit. Once accepted, only the sender would have to leave.
  ongoing({ handover: [null], phase: isNotClosed }, ['pending']),
  toJournal({ handover: (plan) => plan !== null }),
  toJournal({ handover: [null], outcome: ['handover'] }),
  toJournal({
    handover: [null],
    outcome: (outcome) => outcome !== 'handover',
    seenHandover: ['pending', 'accepted'],
  }),
  card({
    id: 'OST-HAND-1',
    topic: 'handover',
    text: 'Ett ärende som hör till en annan enhet kan flyttas innan det är mottaget. Patienten får då inget sms. Kontrollera att enheten är rätt.',
    section: moving,
    indicator: 'info',
    needs: { phase: ['waiting'], handover: isOtherUnit },
    says: () => ({
      summary: 'Flytta ärendet innan du tar emot det',
      detail: 'Då får patienten inget sms. Kontrollera att ärendet går till rätt enhet.',
    }),
  }),
  card({
    id: 'OST-HAND-4',
    topic: 'handover',
    text: 'Före överlämning till rehab tillfrågas patienten om vilken rehabenhet patienten vill ha kontakt med, oavsett prioritet.',
    section: handingOver,
    indicator: 'info',
    needs: { handover: (plan) => plan?.target === 'rehab' },
    says: () => ({
      summary: 'Fråga patienten vilken rehabenhet det ska vara',
      detail: 'Fråga före överlämningen, oavsett prioritet.',
    }),
  }),
];
