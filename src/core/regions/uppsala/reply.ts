import { attemptsMade, phoneWhenUrgent, priorityRead, reply, warned } from '../../countdown/rule.ts';
import type { RoutineRow } from '../../routine.ts';
import { isRunning } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';

const slow = 'Patienten dröjer med att svara i chatt';
const section = 'Inget svar från patient i chatt';

/** The message names the two hours, that the case is closed, and that it hangs on the patient's answer. "12 timmar" is not two. */
export const warningWords = [
  /(?<![\p{L}\d])(?:två|2)(?:\s*\(2\))?\s*(?:tim|h(?!\p{L}))/iu,
  /avslut|stäng[^.!?]*ärende|ärende[^.!?]*stäng/iu,
  /(?<!\p{L})svara|annars|annat fall|(?:du|vi|jag)\s+in(?:te|get)|inget svar/iu,
];

export const replyCountdown = reply({
  id: 'UPP-REPLY-1',
  topic: 'reply',
  text: 'Dröjer svaret får patienten veta i chatten att hen behöver svara inom två timmar, att ärendet annars stängs, och att hen då får ta ny kontakt om besvären kvarstår eller försämras. De två timmarna räknas från det meddelandet.',
  section: slow,
  note: 'Manualen säger inte när meddelandet ska skickas, och inte om det är klocktimmar eller arbetstimmar. Vi räknar klocktimmar från det senaste meddelande i chatten som nämner två timmar och att ärendet avslutas, eller från den tid som du själv anger. Se efter att det är rätt meddelande.',
  title: 'Patienten har inte svarat',
  limit: {
    minutes: 2 * 60,
    of: 'clock-time',
    from: 'warning',
    words: warningWords,
    sentence: 'Svara inom två timmar, annars avslutas ärendet.',
  },
  limitText: '2 timmar från meddelandet',
  attempts: { required: 2, by: 'chat' },
  conditions: [
    warned('Skriv i chatten att patienten behöver svara inom två timmar, annars stängs ärendet (UPP-REPLY-1).'),
    attemptsMade(2, 'chat', 'Minst två kontaktförsök via chatt bör ha gjorts innan ärendet stängs (UPP-REPLY-2).'),
    phoneWhenUrgent('Ring patienten, och notera försöket (UPP-REPLY-3).'),
    priorityRead('Prioriteten är inte läst: se efter innan ärendet stängs (UPP-REPLY-3).'),
  ],
});

export const replyLines: readonly RoutineRow[] = [
  {
    id: 'UPP-REPLY-2',
    topic: 'reply',
    kind: 'countdown',
    text: 'Minst två kontaktförsök via chatt bör göras innan ärendet stängs.',
    section,
    note: 'Manualen skriver ”bör”, och säger inte om meddelandet med de två timmarna är ett av försöken. Vi räknar det som ett; du avgör om det behövs ett till.',
  },
];

const phoneLine = {
  id: 'UPP-REPLY-3',
  topic: 'reply',
  text: 'Svarar patienten inte vid prio 1 (omgående) eller 2 (skyndsamt) kontaktas hen alltid per telefon: ärendet avslutas inte förrän ett försök är noterat. Vid prio 3 kan telefon övervägas.',
  section,
  note: 'Ett annat avsnitt säger bara att telefonkontakt kan övervägas vid högre prioriteter. Vi följer det strängare vid prio 1–2 och visar det mildare vid prio 3. En prioritet som inte är läst räknas som 1–2.',
} as const;

export const replyCards = [
  card({
    ...phoneLine,
    indicator: 'critical',
    needs: {
      phase: ['started'],
      urgency: (urgency) => urgency !== 'no',
      silence: isRunning,
      triedByPhone: [false],
    },
    says: ({ urgency }) => ({
      summary: 'Patienten svarar inte: ring patienten',
      detail: `${grounds[urgency]} Avsluta inte ärendet innan du har försökt per telefon. Notera försöket här när det är gjort.`,
    }),
  }),
  card({
    ...phoneLine,
    indicator: 'info',
    needs: { phase: ['started'], priority: [3], urgency: ['no'], silence: isRunning, triedByPhone: [false] },
    says: () => ({
      summary: 'Patienten svarar inte: överväg att även ringa',
      detail: 'Ärendet har prio 3. Vid högre prioriteter kan telefonkontakt övervägas.',
    }),
  }),
  card({
    id: 'UPP-REPLY-4',
    topic: 'reply',
    text: 'En patient som inte har angett mobilnummer i sin profil, eller som inte har lämnat tjänsten, får inget nytt sms när ett chattmeddelande skickas.',
    section,
    indicator: 'info',
    needs: { phase: ['started'], silence: isRunning },
    says: () => ({
      summary: 'Patienten kan ha missat meddelandet: alla får inte sms',
      detail:
        'Den som saknar mobilnummer i sin profil, eller inte har lämnat tjänsten, får inget sms om ett nytt chattmeddelande.',
    }),
  }),
];

const grounds = {
  priority: 'Ärendet har prio 1–2.',
  marked: 'Ärendet är markerat som mer akut än prioriteten säger.',
  unread: 'Prioriteten är inte läst och räknas därför som prio 1–2.',
  no: '',
} as const;
