import { card, checklist, open } from '../../rules/row.ts';
import type { Region } from '../region.ts';

const section = 'Avsluta arbetspass';
export const shiftCards = [
  card({
    id: 'UPP-SHIFT-2',
    topic: 'shift',
    text: 'Ett pågående ärende när arbetspasset slutar lämnas över till en kollega eller pausas till nästa dag, och patienten får veta det i chatten. Är ingen kollega i tjänst och ärendet inte kan bli klart i dag avslutas det, och patienten får en bokad tid i Cosmic tidbok.',
    section,
    note: 'Manualen låter ett ärende vänta till nästa dag, men begär också att det avslutas när ingen kollega är i tjänst. Den sätter ingen gräns vid prioriteten, men prio 1 ska bedömas omedelbart och prio 2 inom några timmar (UPP-PRIO-1): då föreslår vi inte att ärendet får vänta.',
    indicator: 'warning',
    inQueue: true,
    needs: { phase: ['received', 'started'], ownership: ['own', 'somebody'] },
    sees: { shift: ['end'] },
    mentions: ['urgency'],
    says: ({ ownership, urgency = 'unread' }) => {
      const mayWait = urgency === 'no';
      return {
        summary: mayWait
          ? 'Arbetspasset slutar: lämna över ärendet eller pausa det till nästa dag'
          : 'Arbetspasset slutar: lämna över ärendet till en kollega nu',
        detail: [
          ownership === 'somebody' ? 'Ärendet ligger på en person; ditt namn är inte angivet i inställningarna.' : '',
          grounds[urgency],
          'Skriv till patienten i chatten vad som händer.',
          'Är ingen kollega i tjänst och ärendet inte kan bli klart i dag: avsluta det och ge patienten en bokad tid i Cosmic tidbok, för digitalt möte (Min Hälsa) eller fysiskt besök.',
          mayWait
            ? ''
            : 'Behövs brådskande handläggning: uppmana patienten med fras att kontakta 1177 på telefon eller en akutmottagning.',
        ]
          .filter(Boolean)
          .join(' '),
      };
    },
  }),
];

const grounds = {
  priority: 'Ärendet har prio 1–2 och ska inte bli liggande.',
  marked: 'Ärendet är markerat som mer akut än prioriteten säger och ska inte bli liggande.',
  unread: 'Prioriteten är inte läst och räknas därför som prio 1–2: se efter.',
  no: '',
} as const;

export const shiftChecklists = [
  checklist({
    id: 'UPP-SHIFT-1',
    topic: 'shift',
    text: 'När arbetspasset slutar ska listan till vänster och Drop in vara tömda: det som inte är avslutat lämnas över till annan personal eller pausas till nästa dag, och patienten får veta det i chatten. Skiftet avslutas inte av sig självt och inte när kortet dras ut.',
    section,
    sees: { shift: ['end'] },
    says: () => ({
      title: 'Avsluta arbetspasset',
      steps: [
        open('Avsluta de ärenden du har hanterat: listan till vänster ska vara tom'),
        open('Se till att inga ohanterade ärenden ligger kvar i Drop in'),
        open('Lämna över resten till annan personal, eller pausa till nästa dag (föreslås inte vid prio 1–2)'),
        open('Skriv till varje patient i chatten att ärendet pausas eller lämnas över'),
        open('Kan det bli bråttom: uppmana med fras patienten att kontakta 1177 på telefon eller en akutmottagning'),
        open('Klicka på ”Logga ut” och ange om du är nöjd eller missnöjd med passet'),
        open('Klicka på ”Avsluta skift”: skiftet avslutas inte av sig självt och inte när kortet dras ut'),
      ],
    }),
  }),
];

const anyEnd = ['UPP-RECV-1', 'UPP-REPLY-1', 'UPP-REPLY-3', 'UPP-HAND-1', 'UPP-JRN-1'];

export const shift: Region['shift'] = {
  start: {
    rules: anyEnd,
    unfinished: ['waiting', 'received', 'started'],
    checklists: ['UPP-ACC-1'],
    text: 'Ärenden som är pausade sedan i går eller inte är omhändertagna hanteras. Alla ärenden tas emot inom 15 minuter.',
    section: 'Ärende som behöver lämnas över till kollega/annan profession',
    note: 'Manualen säger inget om passets början utom hur man loggar in. Den låter ett ärende vänta till nästa dag: därför visar vi det som inte är avslutat.',
  },
  end: {
    rules: ['UPP-SHIFT-2', ...anyEnd],
    unfinished: ['waiting'],
    checklists: ['UPP-SHIFT-1'],
    text: 'Listan till vänster och Drop in ska vara tömda när passet slutar. Det som inte är avslutat lämnas över eller pausas till nästa dag, och patienten får veta det i chatten.',
    section,
  },
};
