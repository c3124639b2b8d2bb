import type { Closing } from '../../facts/time-facts.ts';
import { card, checklist, open } from '../../rules/row.ts';
import { minuteMs } from '../../time/civil.ts';
import { clockWords } from '../../time/words.ts';

export const section = 'Öppettider 1177 direkt';

/** KLM-HOURS-1: cases are received Monday to Thursday 08.00–16.00, Friday 08.00–14.30. */
export const hours = {
  mon: '08:00-16:00',
  tue: '08:00-16:00',
  wed: '08:00-16:00',
  thu: '08:00-16:00',
  fri: '08:00-14:30',
} as const;

export const hoursLine = {
  id: 'KLM-HOURS-1',
  topic: 'hours',
  kind: 'parameter',
  text: 'Hälsocentralerna tar emot ärenden måndag–torsdag kl. 08.00–16.00 och fredag kl. 08.00–14.30. Enheter kan ha andra tider: ange dem i inställningarna.',
  section,
} as const;

/** KLM-HOURS-2: how long the unit goes on staffing the service after closing. */
const staffedAfterMs = 30 * minuteMs;

/** When (epoch ms) the unit stops staffing the service after today's closing; -Infinity on a day when it is closed. */
function staffingEnds(closing: Closing): number {
  return closing.kind === 'closed-day' ? Number.NEGATIVE_INFINITY : closing.closesAt + staffedAfterMs;
}

/** Until when (epoch ms) the unit still staffs the service after closing, or null outside that time. */
export function staffedUntil(closing: Closing | undefined, now: number): number | null {
  const until = closing && staffingEnds(closing);
  return closing?.kind === 'after' && until && now < until ? until : null;
}

const staffedAfter = {
  id: 'KLM-HOURS-2',
  topic: 'hours',
  text: 'Hälsocentralen bemannar 1177 direkt i 30 minuter efter att tjänsten har stängt för invånarna.',
  section,
} as const;

export const hoursCards = [
  card({
    ...staffedAfter,
    indicator: 'info',
    needs: { closing: ({ kind }) => kind === 'after', now: () => true },
    when: ({ closing, now }) => staffedUntil(closing, now) !== null,
    says: ({ closing }) => ({
      summary: `Tjänsten har stängt: bemanna 1177 direkt till ${clockWords(staffingEnds(closing))}`,
      detail: 'Hälsocentralen bemannar 1177 direkt i 30 minuter efter att tjänsten har stängt för invånarna.',
    }),
  }),
];

/** The unit's duty and no case's: it stands with the end of the shift too, where no case is open. */
export const hoursChecklists = [
  checklist({
    ...staffedAfter,
    needs: { closing: ({ kind }) => kind !== 'closed-day' },
    sees: { shift: ['end'] },
    says: ({ closing }) => ({
      title: 'Efter stängning',
      steps: [open(`Bemanna 1177 direkt till ${clockWords(staffingEnds(closing))}, 30 minuter efter stängning`)],
    }),
  }),
];
