import type { CloseBy } from '../../facts/time-facts.ts';
import { type CardRule, card } from '../../rules/row.ts';
import { clockWords, whenWords } from '../../time/words.ts';

/** Priority 1–2; a case without a priority is not among them. */
export const isHigh = (priority: number | null): boolean => priority !== null && priority <= 2;

const how = 'Avsluta i chatten, eller med ett telefonsamtal om tiden är knapp.';

/** An open case that is to be closed before closing time. */
function beforeClosing(
  pressing: readonly (1 | 2 | 'unread')[],
  words: { summary: string; overdue: string; why: string; inQueue: boolean },
): CardRule {
  return card({
    id: 'OST-REPLY-4',
    topic: 'reply',
    text: 'Ett ärende med prio 1–2 ska avslutas i chatten före stängning. Är tiden knapp avslutas det med ett telefonsamtal.',
    section: '6.1 Handläggning av Sök vård-ärenden',
    note: 'Riktlinjen säger ”innan stängning”; att påminna från en timme före är vårt eget val. Utan öppettider påminner vi hela tiden. En prioritet som inte är läst räknas som 1–2. I administrativa ärenden, som inte får någon men kan ha kvar en, säger panelen i stället att den inte är läst.',
    indicator: 'critical',
    inQueue: words.inQueue,
    needs: {
      phase: ['waiting', 'received', 'started'],
      closeBy: ({ kind }) => kind !== 'later',
      now: () => true,
      pressingPriority: pressing,
    },
    says: ({ closeBy, now }) => ({
      summary: closeBy.kind === 'overdue' ? words.overdue : words.summary,
      detail: `${words.why}${time(closeBy, now)} ${how}`,
    }),
  });
}

function time(closeBy: CloseBy, now: number): string {
  switch (closeBy.kind) {
    case 'last-hour':
      return `Enheten stänger ${clockWords(closeBy.closesAt)}.`;
    case 'after':
      return `Enheten stängde ${clockWords(closeBy.closesAt)}.`;
    case 'overdue':
      return `Det skulle ha varit avslutat när enheten stängde ${whenWords(closeBy.closesAt, now)}.`;
    default:
      return 'Enhetens öppettider är inte angivna, så panelen vet inte när ni stänger.';
  }
}

export const urgentCards = [
  beforeClosing([1, 2], {
    summary: 'Prio 1–2: avsluta ärendet före stängning, per telefon om tiden är knapp',
    overdue: 'Prio 1–2 är kvar sedan en tidigare dag: avsluta ärendet nu',
    why: '',
    inQueue: true,
  }),
  // On the list page an unread priority is said once, by the order.
  beforeClosing(['unread'], {
    summary: 'Prioriteten är inte läst: se efter. Prio 1–2 ska avslutas före stängning',
    overdue: 'Prioriteten är inte läst: se efter. Prio 1–2 skulle ha avslutats före stängning',
    why: 'Ärendet räknas som prio 1–2 tills prioriteten är läst. ',
    inQueue: false,
  }),
];
