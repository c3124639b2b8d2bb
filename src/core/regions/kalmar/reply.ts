import { type Condition, reply, smsSent } from '../../countdown/rule.ts';
import { Unread } from '../../facts/unread.ts';
import type { RoutineRow } from '../../routine.ts';
import { isRunning } from '../../rules/conditions.ts';
import { decided } from '../../rules/registrar.ts';
import { card } from '../../rules/row.ts';
import { minuteMs } from '../../time/civil.ts';
import { isMeasure } from './measure.ts';

const section = 'Inaktiva ärenden';

/** KLM-REPLY-1: 24 hours by the clock. */
const limitMinutes = 24 * 60;

const sms = smsSent(
  'Skicka ett sms som påminner patienten, eller ange varför inte (KLM-REPLY-2). Rutinen skriver ”bör” och anger ingen väntetid efter sms:et.',
);

/** Also met when staff has said why no SMS is sent. */
const smsSentOrSetAside: Condition = {
  ...sms,
  isOpen: (silence, read) => sms.isOpen(silence, read) && !decided(read, 'acknowledged')?.includes('KLM-REPLY-2'),
  setAside: { rule: 'KLM-REPLY-2', asks: 'Varför skickas inget sms?' },
};

const measureRead: Condition = {
  key: 'measure',
  text: 'Patienten har inte bekräftat att den har läst om åtgärden: avsluta inte (KLM-RX-1).',
  isOpen: (_silence, read) => {
    const outcome = read('outcome');
    return !(outcome instanceof Unread) && isMeasure(outcome) && read('measureConfirmed') !== true;
  },
};

export const replyCountdown = reply({
  id: 'KLM-REPLY-1',
  topic: 'reply',
  text: 'När patienten inte har svarat på 24 timmar bör den ansvariga ta ställning till om ärendet kan avslutas. Det gäller inte så länge patienten har en åtgärd kvar att bekräfta (KLM-RX-1).',
  section,
  note: 'Rutinen säger inte från vilket meddelande de 24 timmarna räknas, eller om bara öppettid räknas. Vi räknar alla timmar på dygnet, från personalens första kontakt sedan patienten senast skrev. Rutinen gör inget undantag för prio 1–2: 24 timmar är ingen väntetid som är trygg för alla patienter, så bedöm själv om patienten behöver nås tidigare.',
  title: 'Patienten har inte svarat',
  limit: { minutes: limitMinutes, of: 'clock-time', from: 'silence' },
  limitText: '24 timmar',
  attempts: { required: 0, by: 'any' },
  conditions: [smsSentOrSetAside, measureRead],
});

export const replyLines: readonly RoutineRow[] = [
  {
    id: 'KLM-REPLY-2',
    topic: 'reply',
    kind: 'countdown',
    text: 'Innan ärendet avslutas bör ett sms påminna patienten om att svara. Sms-funktionen finns vid chatten i Clinic24. Nedräkningen väntar på ett sms, eller på att personalen anger varför inget skickas.',
    section,
    note: 'Rutinen skriver ”bör”, inte ”ska”, och anger ingen väntetid efter sms:et.',
  },
];

export const replyCards = [
  card({
    id: 'KLM-REPLY-3',
    topic: 'reply',
    text: 'Ärenden avslutas inte automatiskt: den ansvariga avslutar för hand.',
    section,
    indicator: 'info',
    needs: { phase: ['started'], silence: isRunning, now: () => true },
    when: ({ silence, now }) => silence.kind === 'running' && now - silence.startedAt >= limitMinutes * minuteMs,
    says: () => ({
      summary: '24 timmar utan svar: ta ställning till ärendet, det avslutas inte automatiskt',
      detail: 'Den som ansvarar för ärendet avslutar det för hand. Nedräkningen visar vad som återstår innan dess.',
    }),
  }),
];
