import { attemptsApart, attemptsMade, phoneTried, priorityRead, reply } from '../../countdown/rule.ts';
import { Unread } from '../../facts/unread.ts';
import type { RoutineRow } from '../../routine.ts';
import { isNotClosed } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';
import { isHigh } from './urgent.ts';

const section = '6.1 Handläggning av Sök vård-ärenden';
const title = 'Patienten har inte svarat';

/** OST-REPLY-2: "några timmar" has no figure; a unit can set another. */
const hoursApart = 3;

export const replyCountdown = reply({
  id: 'OST-REPLY-1',
  topic: 'reply',
  text: 'När patienten inte svarar kan ärendet avslutas sex arbetstimmar efter att personalen startade det. Tiden räknas från starten, inte från det senaste meddelandet.',
  section,
  note: 'En arbetstimme är en timme av enhetens öppettid. Är prioriteten inte läst räknas tiden ändå, men inget kan avslutas förrän någon har sett efter: vid prio 1–2 gäller andra villkor (OST-REPLY-5). Det gäller även administrativa ärenden, som kan ha kvar en prioritet från Sök vård.',
  title,
  limit: { minutes: 6 * 60, of: 'working-time', from: 'start' },
  limitText: '6 arbetstimmar från start',
  attempts: { required: 2, by: 'any' },
  conditions: [
    attemptsMade(2, 'any', 'Två kontaktförsök ska ha gjorts: ett försök till behövs (OST-REPLY-2).'),
    attemptsApart(
      hoursApart * 60,
      2,
      `Försöken ska ligga några timmar isär, minst ${hoursApart} om enheten inte har angett annat: ett försök till behövs (OST-REPLY-2).`,
    ),
    priorityRead('Prioriteten är inte läst: se efter. Vid prio 1–2 gäller andra villkor (OST-REPLY-5).'),
  ],
  appliesTo: (read) => {
    const priority = read('priority');
    return priority instanceof Unread || !isHigh(priority);
  },
});

export const urgentCountdown = reply({
  id: 'OST-REPLY-5',
  topic: 'reply',
  text: 'Vid prio 1–2 kan ärendet stängas när patienten inte har svarat på två kontaktförsök i chatten och inte heller nåtts per telefon. Svara patienten att söka igen vid behov.',
  section,
  note: 'Riktlinjen säger inte att detta ersätter de sex timmarna och tiden mellan försöken. Vi läser det så, eftersom prio 1–2 ska avslutas före stängning.',
  title,
  limit: { of: 'closing' },
  limitText: 'före stängning',
  attempts: { required: 2, by: 'chat' },
  conditions: [
    attemptsMade(2, 'chat', 'Två kontaktförsök i chatten ska ha gjorts: ett försök till behövs.'),
    phoneTried('Försök nå patienten per telefon, och notera försöket.'),
  ],
  appliesTo: (read) => {
    const priority = read('priority');
    return !(priority instanceof Unread) && isHigh(priority);
  },
});

export const replyLines: readonly RoutineRow[] = [
  {
    id: 'OST-REPLY-2',
    topic: 'reply',
    kind: 'countdown',
    text: 'Två kontaktförsök med några timmars mellanrum ska ha gjorts sedan patienten senast hördes av, innan ärendet avslutas.',
    section,
    note: `Riktlinjen anger inte hur många timmar ”några timmar” är, men det är mer än ett par: vi räknar med minst ${hoursApart} timmar. Enheten kan ange en annan tid i inställningarna.`,
  },
];

const closing = {
  id: 'OST-REPLY-3',
  topic: 'reply',
  text: 'När ett ärende avslutas för att patienten inte svarar används en frasmall som uppmanar till att söka vård vid behov.',
  section,
  indicator: 'info',
} as const;

const phrase = {
  summary: 'Avsluta med frasmallen som uppmanar patienten att söka vård vid behov',
  detail: 'Det gäller när ärendet avslutas för att patienten inte svarar.',
};

export const replyCards = [
  card({
    ...closing,
    needs: { phase: isNotClosed, outcome: ['no-reply'] },
    says: () => phrase,
  }),
  // Nobody has said that it is to be closed, but two attempts are made.
  card({
    ...closing,
    needs: {
      outcome: [null],
      phase: ['started'],
      silence: (silence) => silence.kind === 'running' && silence.attempts.length >= 2,
    },
    says: () => phrase,
  }),
  card({
    id: 'OST-REPLY-6',
    topic: 'journal',
    text: 'Ett ärende som patienten har börjat men inte svarat i, och som avslutas, ska journalföras.',
    section: '11 Dokumentation i Cosmic',
    indicator: 'warning',
    needs: { outcome: ['no-reply'], documented: [false], careInitiated: [false] },
    says: () => ({
      summary: 'Patienten har inte svarat och ärendet avslutas: journalför det',
      detail: 'Dokumentera i Cosmic att ni har försökt nå patienten utan svar.',
    }),
  }),
];
