import type { UserRole } from '../../contract/desk.ts';
import { receive } from '../../countdown/rule.ts';
import { card, checklist } from '../../rules/row.ts';
import { staysHere } from './handover.ts';

const section = 'Bedöm och ta emot ärende';

export const receiveCountdown = receive({
  id: 'UPP-RECV-1',
  topic: 'receive',
  text: 'Alla ärenden, oavsett prioritet, bör tas emot inom 15 minuter.',
  section,
  note: 'Manualen säger bara ”inom 15 minuter”. Vi räknar från att ärendet kom in. Har enheten angett öppettider, och var stängd då, räknar vi från att den öppnar.',
  title: 'Ärendet är inte mottaget',
  minutes: 15,
  limitText: '15 minuter',
});

export const receiveCards = [
  card({
    id: 'UPP-RECV-2',
    topic: 'receive',
    text: 'Ett ärende som du själv ska hantera: välj ”Ta emot”, så att kollegor ser att någon har börjat. Patienten får ett automatiskt sms. Välj sedan ”Starta besök”: då skickas ett automatiskt välkomstmeddelande.',
    section: 'Starta besök och börja chatta',
    indicator: 'info',
    needs: { phase: ['waiting'], handover: staysHere },
    says: () => ({
      summary: 'Ska du hantera ärendet? Välj ”Ta emot” och sedan ”Starta besök”',
      detail:
        '”Ta emot” visar kollegorna att ärendet är taget, och patienten får ett automatiskt sms. ”Starta besök” skickar ett automatiskt välkomstmeddelande.',
    }),
  }),
];

const administrative: readonly (UserRole | null)[] = ['medical-secretary', 'administrator'];

export const receiveChecklists = [
  checklist({
    id: 'UPP-RECV-3',
    topic: 'receive',
    text: 'När någon i en annan roll öppnar ett administrativt ärende (med datumfilter) står det att besöket tillhör Medicinsk admin: välj ”Ta emot ändå”.',
    section: 'Att visa samtliga ärenden på en vårdenhet',
    sees: {
      flow: ['administrative'],
      phase: ['waiting'],
      role: (role) => role !== null && !administrative.includes(role),
    },
    says: () => ({
      title: 'Administrativt ärende i en annan roll',
      steps: [
        { text: 'Läs att besöket tillhör Medicinsk admin', done: null },
        { text: 'Klicka på ”Ta emot ändå”', done: null },
      ],
    }),
  }),
];
