import type { Facts } from '../../facts/facts.ts';
import { card } from '../../rules/row.ts';
import { weekdayOf } from '../../time/civil.ts';
import { holidayName } from '../../time/holidays.ts';
import { clockWords } from '../../time/words.ts';
import { instantOf, localDay, minuteOfDay } from '../../time/zone.ts';
import { section, staffedUntil } from './hours.ts';

interface Window {
  /** 0 = Monday to 6 = Sunday. */
  readonly weekdays: readonly number[];
  /** Minutes of the local day: from this minute up to, not including, the other. */
  readonly from: number;
  readonly to: number;
  /** Priorities from 1 up to this one are taken over. */
  readonly upTo: number;
}

const closes = 21 * 60;

/** KLM-HOURS-3: when 1177 på telefon takes over newly arrived urgent cases, and of which priorities. */
const windows: readonly Window[] = [
  { weekdays: [0, 1, 2, 3], from: 16 * 60, to: closes, upTo: 2 },
  { weekdays: [4], from: 14.5 * 60, to: closes, upTo: 3 },
  { weekdays: [5], from: 8 * 60, to: closes, upTo: 3 },
  { weekdays: [6], from: 8 * 60, to: closes, upTo: 2 },
];

/** The window that an instant lies in; none on a holiday. */
function windowAt(now: number): Window | undefined {
  const day = localDay(now);
  if (holidayName(day) !== null) return undefined;
  const minute = minuteOfDay(now);
  return windows.find(({ weekdays, from, to }) => weekdays.includes(weekdayOf(day)) && minute >= from && minute < to);
}

interface Known {
  readonly now: number;
  readonly priority: number | null | undefined;
  readonly cameSinceClosing: boolean | undefined;
}

/** Taken over only where every fact is known and fits. */
function isTakenOver({ now, priority, cameSinceClosing }: Known): boolean {
  const upTo = windowAt(now)?.upTo ?? 0;
  return typeof priority === 'number' && priority <= upTo && cameSinceClosing === true;
}

const isClosed = (openFor: number): boolean => openFor === 0;

function unitStaffs(closing: Facts['closing'] | undefined, now: number): string {
  const until = staffedUntil(closing, now);
  return until === null ? '' : ` Enheten bemannar också 1177 direkt till ${clockWords(until)}.`;
}

export const takeoverCards = [
  card({
    id: 'KLM-HOURS-3',
    topic: 'hours',
    text: '1177 på telefon tar över nyinkomna, brådskande ärenden: måndag–torsdag kl. 16.00–21.00 prio 1–2, fredag kl. 14.30–21.00 prio 1–3, lördag kl. 08.00–21.00 prio 1–3, söndag kl. 08.00–21.00 prio 1–2.',
    section,
    note: 'De första 30 minuterna bemannar enheten också, och rutinen säger inte vem som då tar ett nytt brådskande ärende. Med nyinkommet menar vi ett ärende som kom efter stängning. Rutinen nämner inte helgdagar: då visar vi ingen som tar över, och räknar midsommarafton, julafton och nyårsafton dit. En enhets egna öppettider flyttar inte tiderna för 1177 på telefon.',
    indicator: 'info',
    inQueue: true,
    needs: {
      phase: ['waiting'],
      now: (now) => windowAt(now) !== undefined,
      openFor: isClosed,
      priority: (priority) => priority !== null,
      cameSinceClosing: [true],
    },
    mentions: ['closing'],
    when: (facts) => isTakenOver(facts),
    says: ({ now, closing }) => ({
      summary: `1177 på telefon tar över nyinkomna ärenden med prio 1–${windowAt(now)?.upTo} till ${clockWords(instantOf(localDay(now), closes))}`,
      detail: `Ärendet kom efter stängning och har en prioritet som tas över.${unitStaffs(closing, now)}`,
    }),
  }),
  card({
    id: 'KLM-HOURS-4',
    topic: 'hours',
    text: 'Invånare kan skicka in ärenden dygnet runt. Utanför öppettiderna, och utanför de tider och prioriteter då 1177 på telefon tar över, pekar rutinen inte ut någon: räkna inte ärendet som övertaget.',
    section,
    note: 'Det gäller nätter kl. 21–08, lördag och söndag före kl. 08, andra prioriteter, helgdagar och ärenden som kom före stängning.',
    indicator: 'critical',
    inQueue: true,
    needs: { phase: ['waiting'], openFor: isClosed },
    mentions: ['now', 'priority', 'cameSinceClosing', 'closing'],
    when: ({ now = Number.NaN, priority, cameSinceClosing }) => !isTakenOver({ now, priority, cameSinceClosing }),
    says: ({ now = Number.NaN, priority, cameSinceClosing, closing }) => ({
      summary: 'Stängt: rutinen pekar inte ut någon som tar över det här ärendet nu',
      detail: `${reason({ now, priority, cameSinceClosing })} Räkna inte med att någon annan tar hand om det.${unitStaffs(closing, now)}`,
    }),
  }),
];

/** Why nobody is named: the first thing that stands in the way. */
function reason({ now, priority, cameSinceClosing }: Known): string {
  const window = windowAt(now);
  if (window === undefined)
    return holidayName(localDay(now)) === null
      ? '1177 på telefon tar inte över några ärenden vid den här tiden.'
      : 'Rutinens tider för 1177 på telefon gäller veckodagar och nämner inte helgdagar.';
  if (cameSinceClosing === false) return 'Ärendet kom före stängning. 1177 på telefon tar bara över nyinkomna ärenden.';
  const taken = `1177 på telefon tar nu bara över nyinkomna ärenden med prio 1–${window.upTo}.`;
  if (priority === undefined) return `Prioriteten är inte läst: se efter. ${taken}`;
  if (priority === null || priority > window.upTo) return taken;
  return `Det är inte läst när ärendet kom in: se efter. ${taken}`;
}
