import { isNotClosed, isNotStarted } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';
import { clockWords, dateWords, weekdayWords } from '../../time/words.ts';
import { localDay } from '../../time/zone.ts';

/** JKP-HOURS-1: staffed weekdays 08.00–17.00. */
export const hours = {
  mon: '08:00-17:00',
  tue: '08:00-17:00',
  wed: '08:00-17:00',
  thu: '08:00-17:00',
  fri: '08:00-17:00',
} as const;

export const hoursLine = {
  id: 'JKP-HOURS-1',
  topic: 'hours',
  kind: 'parameter',
  text: '1177 direkt bemannas vardagar kl. 08.00–17.00. Alla yrkeskategorier ska vara schemalagda.',
  section: 'Bemanning och schemaläggning',
  note: 'Rutinen skriver inte ”helgfria” vardagar och säger inte vad en arbetstimme är. Vi räknar båda som måndag–fredag kl. 08–17, inte helgdagar.',
} as const;

/** "måndag 2 mars 2026": not always the day on which it came. */
const dueWords = (due: number): string => `${weekdayWords(localDay(due))} ${dateWords(localDay(due))}`;

export const hoursCards = [
  card({
    id: 'JKP-HOURS-2',
    topic: 'hours',
    text: 'Varje ärende ska påbörjas samma dag som det kommer in. Panelen påminner från en arbetstimme före stängning, och säger till när ett ärende från en tidigare bemannad dag inte är påbörjat.',
    section: 'Ärendehantering',
    note: 'Rutinen säger inget om ärenden som kommer efter stängning eller på en ledig dag: vi räknar dem till nästa bemannade dag. Timmen före stängning är vårt eget val.',
    indicator: 'warning',
    inQueue: true,
    needs: { phase: isNotStarted, startDue: (due) => due.kind !== 'later' && due.kind !== 'today' },
    says: ({ startDue }) =>
      startDue.kind === 'overdue'
        ? {
            indicator: 'critical',
            summary: 'Ärendet är från en tidigare dag och är inte påbörjat',
            detail: `Det skulle ha påbörjats ${dueWords(startDue.due)}. Ta hand om det nu.`,
          }
        : {
            summary: 'Ärendet ska påbörjas i dag',
            detail:
              startDue.kind === 'last-hour'
                ? `Enheten stänger ${clockWords(startDue.closesAt)}. Ärenden ska påbörjas samma dag som de kommer in.`
                : 'Enheten har stängt. Ärendet skulle ha påbörjats i dag.',
          },
  }),
  card({
    id: 'JKP-ASYNC-1',
    topic: 'async',
    text: 'Ett ärende som inte kan avslutas samma dag bör läggas över i en asynkron chatt. Patienten får sms för varje meddelande, och alla med samma vårdroll som den som skapade ärendet ser nya meddelanden.',
    section: 'Ej avslutat ärende – överlämning till patientliggare',
    note: 'Rutinen gör inget undantag för prio 1–2, fast ett asynkront ärende inte väntar sig svar direkt: vid prio 1–2 visas TeleQ först. Timmen före stängning är vårt eget val.',
    indicator: 'info',
    needs: {
      phase: (phase) => isNotClosed(phase) && phase !== 'asynchronous',
      // "Less than one working hour": at exactly one hour it is still silent.
      closing: (closing) => closing.kind === 'after' || (closing.kind === 'last-hour' && closing.minutesLeft < 60),
    },
    says: ({ closing }) => ({
      summary: 'Hinner du inte avsluta i dag? Lägg över till asynkron chatt',
      detail: `${
        closing.kind === 'last-hour' ? `Enheten stänger ${clockWords(closing.closesAt)}. ` : ''
      }Patienten får ett sms för varje nytt meddelande, och alla med samma vårdroll ser dem.`,
    }),
  }),
];
