import { attemptsMade, phoneWhenUrgent, priorityRead, reply } from '../../countdown/rule.ts';
import type { RoutineRow } from '../../routine.ts';
import { isRunning } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';

const section = 'Ärendehantering vid uteblivet svar';

export const replyCountdown = reply({
  id: 'JKP-REPLY-1',
  topic: 'reply',
  text: 'När patienten inte har svarat inom två arbetstimmar kan ärendet avslutas. Tiden räknas från det första obesvarade försöket.',
  section,
  note: 'Rutinen säger inte från vilket meddelande tiden räknas, hur långt det ska vara mellan försöken eller vad som är ett försök. Vi räknar från det första obesvarade meddelandet och visar även det senaste försöket; säkrast är att räkna från det senaste.',
  title: 'Får ärendet avslutas utan svar?',
  limit: { minutes: 2 * 60, of: 'working-time', from: 'silence' },
  limitText: '2 arbetstimmar',
  attempts: { required: 2, by: 'any' },
  conditions: [
    attemptsMade(2, 'any', 'Två kontaktförsök ska ha gjorts: minst ett till behövs (JKP-REPLY-2).'),
    phoneWhenUrgent('Försök nå patienten via TeleQ, och notera försöket (JKP-REPLY-3).'),
    priorityRead('Prioriteten är inte läst: se efter innan ärendet avslutas (JKP-REPLY-3).'),
  ],
});

export const replyLines: readonly RoutineRow[] = [
  {
    id: 'JKP-REPLY-2',
    topic: 'reply',
    kind: 'countdown',
    text: 'Två kontaktförsök ska ha gjorts innan ärendet kan avslutas.',
    section,
  },
];

export const replyCards = [
  card({
    id: 'JKP-REPLY-3',
    topic: 'reply',
    text: 'Vid ärenden av mer akut karaktär, när patienten inte svarar: försök nå patienten via TeleQ. Vänta inte på de två timmarna.',
    section,
    note: 'Rutinen skriver ”bedöms vara av mer akut karaktär”. Vi räknar prio 1–2 dit, och andra ärenden som personalen markerar som akuta. En prioritet som inte är läst räknas som 1–2.',
    indicator: 'critical',
    needs: {
      phase: ['started'],
      urgency: (urgency) => urgency !== 'no',
      silence: isRunning,
      triedByPhone: [false],
    },
    says: ({ urgency }) => ({
      summary: 'Patienten svarar inte: försök nå patienten via TeleQ nu',
      detail: `${grounds[urgency]} Vänta inte på de två arbetstimmarna. Notera försöket här när det är gjort.`,
    }),
  }),
  card({
    id: 'JKP-REPLY-4',
    topic: 'sms',
    text: 'Till en patient som inte svarar, eller är sen till ett möte, kan ett förinställt sms med länk skickas från systemet.',
    section: 'Utskick av sms',
    indicator: 'info',
    needs: { phase: ['received', 'started'], silence: isRunning, triedBySms: [false] },
    says: () => ({
      summary: 'Ett sms med länk kan påminna patienten',
      detail: 'Det förinställda sms:et i systemet säger att det finns ett nytt meddelande i 1177 direkt.',
    }),
  }),
];

const grounds = {
  priority: 'Ärendet har prio 1–2.',
  marked: 'Ärendet är markerat som akut.',
  unread: 'Prioriteten är inte läst och räknas därför som prio 1–2.',
  no: '',
} as const;
