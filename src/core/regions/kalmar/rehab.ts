import type { HandoverPlan } from '../../contract/notes.ts';
import { card, checklist } from '../../rules/row.ts';
import { weekdayOf } from '../../time/civil.ts';
import { holidayName } from '../../time/holidays.ts';
import { dateWords, weekdayWords } from '../../time/words.ts';
import { localDay, minuteOfDay } from '../../time/zone.ts';

export const section = 'Överlämning av ärende till rehabiliteringsenheten Kalmar län';

/** KLM-HAND-3: weekdays 10.00–12.00; what arrives after twelve is handled the next weekday. */
const closes = 12 * 60;

type Plan = HandoverPlan | null;
export const isRehab = (plan: Plan): boolean => plan?.target === 'rehab';

const isWeekday = (day: number): boolean => weekdayOf(day) <= 4 && holidayName(day) === null;

/** The local day on which the unit handles a case that is handed over at an instant. */
export function handledOn(now: number): number {
  const today = localDay(now);
  let day = minuteOfDay(now) < closes ? today : today + 1;
  while (!isWeekday(day)) day++;
  return day;
}

export const rehabCards = [
  card({
    id: 'KLM-HAND-3',
    topic: 'handover',
    text: 'Ärenden kan lämnas över till Rehabiliteringsenheten när som helst. De hanteras vardagar kl. 10.00–12.00, och det som kommer efter kl. 12.00 nästa vardag. Patienten får veta att ärendet lämnas över och när svar är att vänta.',
    section,
    note: 'Vardag läser vi som måndag–fredag som inte är helgdag, midsommarafton, julafton eller nyårsafton. Ett ärende som lämnas över på slaget 12.00 räknar vi till nästa vardag.',
    indicator: 'info',
    needs: { handover: isRehab, now: () => true },
    says: ({ now }) => {
      const day = handledOn(now);
      const date = `${weekdayWords(day)} ${dateWords(day)}`;
      return {
        summary: `Rehab hanterar ärendet ${date} kl. 10.00–12.00: säg det till patienten`,
        // Date and time as the chat guide wants them (KLM-CHAT-3).
        detail: `Det gäller om du lämnar över nu. Till patienten: ”Vi lämnar över ditt ärende till Rehabiliteringsenheten. Förväntad svarstid: ${date}, Kl. 10.00-12.00.”`,
      };
    },
  }),
  card({
    id: 'KLM-HAND-7',
    topic: 'handover',
    text: 'Vilka ärenden som hänvisas till Rehabiliteringsenheten framgår av beslutsstödet i rutinen.',
    section,
    note: 'Beslutsstödet är en bild i rutinen. Panelen har det inte och gör inga egna kriterier.',
    indicator: 'info',
    needs: { handover: isRehab },
    says: () => ({
      summary: 'Öppna rutinen: beslutsstödet säger vilka ärenden som hänvisas till rehab',
      detail: 'Jämför ärendet med beslutsstödet innan du lämnar över.',
    }),
  }),
];

const informed = { text: 'Säg till patienten att ärendet lämnas över, och när svar är att vänta', done: null };

export const rehabChecklists = [
  checklist({
    id: 'KLM-HAND-4',
    topic: 'handover',
    text: 'Från samma vårdgivare: ”Lämna över”, vårdgivare ”rehabiliteringsenheten” och resurs ”fysioterapeut”, oavsett vilken profession som ska ta emot. Anamnesen följer med.',
    section,
    needs: { handover: (plan: Plan) => isRehab(plan) && plan?.sameProvider !== false },
    mentions: ['seenHandover'],
    says: ({ seenHandover }) => {
      const done = seenHandover === 'none' || seenHandover === undefined ? null : true;
      return {
        title: 'Lämna över till rehab från samma vårdgivare',
        steps: [
          informed,
          { text: 'Välj ”Lämna över”. Anamnesen följer med', done },
          { text: 'Välj vårdgivare ”rehabiliteringsenheten”', done },
          { text: 'Välj resurs ”fysioterapeut”, oavsett vilken profession som ska ta emot', done },
        ],
      };
    },
  }),
  checklist({
    id: 'KLM-HAND-5',
    topic: 'handover',
    text: 'Från en annan vårdgivare går ärendet till Rehabiliteringsenheten med biljett. Anamnes och annan information bifogas, och vårdgivare ”rehabiliteringsenheten” och resurs/enhet/fysioterapeut väljs.',
    section,
    needs: { handover: (plan: Plan) => isRehab(plan) && plan?.sameProvider !== true },
    says: () => ({
      title: 'Lämna över till rehab från en annan vårdgivare',
      steps: [
        informed,
        { text: 'Använd biljettfunktionen', done: null },
        { text: 'Bifoga anamnesen och annan information: de följer inte med', done: null },
        { text: 'Välj vårdgivare ”rehabiliteringsenheten” och resurs/enhet/fysioterapeut', done: null },
      ],
    }),
  }),
];
