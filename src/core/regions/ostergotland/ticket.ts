import { isTicketed } from '../../rules/conditions.ts';
import { card, checklist } from '../../rules/row.ts';

const section = 'Lämna över ett pågående ärende till/från en privat verksamhet';

export const ticketCards = [
  card({
    id: 'OST-HAND-8',
    topic: 'handover',
    text: 'Ett ärende som kommer med biljett (drop-in) syns på startsidan. Under ”Originaltext” finns fältet ”Information från bokningstillfället” med det som avsändaren har skrivit.',
    section,
    indicator: 'info',
    sees: { ticket: [true] },
    says: () => ({
      summary: 'Ärendet kom med biljett: läs ”Information från bokningstillfället”',
      detail: 'Fältet står under ”Originaltext” i ärendet och är skrivet av den som lämnade över.',
    }),
  }),
];

export const ticketChecklists = [
  checklist({
    id: 'OST-HAND-5',
    topic: 'handover',
    text: 'Överlämning till eller från en privat verksamhet görs med biljett med bedömd prioritet, för ett digitalt drop-in-besök. Giltighetstiden följer överenskommelsen. Autoanamnesen kopieras in, patienten måste bekräfta biljetten, och besöket avslutas. Biljetten syns inte under Biljetter, och en som inte används hamnar i vidimeringar.',
    section,
    needs: { handover: isTicketed },
    mentions: ['phase'],
    says: ({ phase }) => ({
      title: 'Lämna över till eller från en privat verksamhet',
      steps: [
        { text: 'Skapa en biljett med bedömd prioritet, för ett digitalt drop-in-besök', done: null },
        { text: 'Välj giltighetstid enligt överenskommelsen mellan verksamheterna', done: null },
        { text: 'Kopiera in autoanamnesen, så att mottagaren ser den', done: null },
        { text: 'Skicka biljetten. Den syns inte under rubriken Biljetter', done: null },
        { text: 'Säg till patienten, gärna med frastext, att biljetten måste bekräftas när den används', done: null },
        { text: 'Avsluta besöket', done: phase === undefined ? null : phase === 'closed' },
        { text: 'Bevaka vidimeringar: biljetter som inte används hamnar där', done: null },
      ],
    }),
  }),
];
