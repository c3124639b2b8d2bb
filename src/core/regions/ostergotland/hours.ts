import { card } from '../../rules/row.ts';
import { clockWords, dateWords, weekdayWords } from '../../time/words.ts';

const section = '3 Tider för hantering av ärenden';

/** OST-HOURS-1: the guideline leaves the clock times blank. */
export const hours = null;

export const hoursLine = {
  id: 'OST-HOURS-1',
  topic: 'hours',
  kind: 'parameter',
  text: 'Ärenden hanteras under enhetens egna öppettider, som anges i panelens inställningar. Utan dem räknas ingen arbetstid, och panelen säger att öppettider saknas.',
  section,
  note: 'Riktlinjen lämnar klockslagen tomma.',
} as const;

export const hoursCards = [
  card({
    id: 'OST-HOURS-2',
    topic: 'hours',
    text: 'Ett ärende som kommer in efter öppettiden hänvisas efter prioritet: ringa 112, ringa 1177, egenvårdsråd, eller tas om hand nästa dag.',
    section,
    note: 'Riktlinjen säger inte vilken prioritet som hänvisas vart: vi visar de fyra utan att fördela dem. Vi räknar hit allt som kommer när enheten är stängd, även på natten och på lediga dagar.',
    indicator: 'info',
    needs: { phase: ['waiting', 'received', 'started'], cameOutsideHours: [true] },
    says: () => ({
      summary: 'Ärendet kom in efter öppettiden: hänvisa efter prioritet',
      detail: 'Hänvisa till att ringa 112 eller 1177, ge egenvårdsråd, eller ta hand om ärendet nästa dag.',
    }),
  }),
  card({
    id: 'OST-DAY-1',
    topic: 'hours',
    text: 'Ett Sök vård-ärende med prio 3–5 som inte hinner hanteras i dag: meddela patienten att det hanteras nästkommande vardag, med en frasmall som uppmanar till att söka vård vid behov. Prio 1–2 ska avslutas före stängning (OST-REPLY-4).',
    section: '6.1 Handläggning av Sök vård-ärenden',
    note: 'Avsnitt 3 skriver ”nästkommande dag” om ärenden efter öppettiden, det här avsnittet ”nästkommande vardag”. Vi visar enhetens nästa öppna vardag. Timmen före stängning är vårt eget val.',
    indicator: 'warning',
    needs: {
      flow: ['seek-care'],
      phase: ['waiting', 'received', 'started'],
      priority: (priority) => priority !== null && priority >= 3,
      // Not to wait for another day where staff has judged it more urgent than its priority says.
      urgency: (urgency) => urgency !== 'marked',
      // "Less than one working hour": at exactly one hour it is still silent.
      closing: (closing) => closing.kind === 'after' || (closing.kind === 'last-hour' && closing.minutesLeft < 60),
    },
    mentions: ['nextWorkingDay'],
    says: ({ closing, nextWorkingDay }) => ({
      summary: `Hinner ni inte i dag? Meddela patienten att ärendet hanteras nästa vardag${
        nextWorkingDay === undefined ? '' : `, ${weekdayWords(nextWorkingDay)} ${dateWords(nextWorkingDay)}`
      }`,
      detail: `${
        closing.kind === 'last-hour' ? `Enheten stänger ${clockWords(closing.closesAt)}. ` : 'Enheten har stängt. '
      }Använd frasmallen som uppmanar patienten att söka vård vid behov.`,
    }),
  }),
];
