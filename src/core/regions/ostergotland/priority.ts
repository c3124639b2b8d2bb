import { card } from '../../rules/row.ts';
import { priorityShown } from '../../rules/shown.ts';

const section = '6.1 Handläggning av Sök vård-ärenden';

export const priorityLine = {
  id: 'OST-PRIO-1',
  topic: 'priority',
  kind: 'parameter',
  text: 'Sök vård-ärenden har prioritet 1–5 och hanteras efter den. Riktlinjen ger prioriteterna inga namn.',
  section,
} as const;

export const priorityCards = [
  card({
    id: 'OST-PRIO-2',
    topic: 'priority',
    text: 'Läs anamnesen och kontrollera prioriteten 1–5 innan du klickar på Ta emot, och ändra prioriteten vid behov. När ärendet tas emot får patienten ett sms.',
    section,
    indicator: 'warning',
    needs: { flow: ['seek-care'], phase: ['waiting'] },
    mentions: ['priority'],
    says: ({ priority }) => ({
      summary: 'Läs anamnesen och kontrollera prioriteten innan du klickar på Ta emot',
      detail: `${priorityShown(priority)} Ändra prioriteten om det behövs. När du tar emot ärendet får patienten ett sms.`,
    }),
  }),
  card({
    id: 'OST-RECV-1',
    topic: 'receive',
    text: 'Ett mottaget ärende startas med knappen Starta. Då skickas ett första meddelande i chatten.',
    section,
    indicator: 'info',
    needs: { phase: ['received'] },
    says: () => ({
      summary: 'Starta ärendet med knappen Starta',
      detail: 'Då skickas ett första meddelande till patienten i chatten.',
    }),
  }),
  card({
    id: 'OST-PRIO-3',
    topic: 'priority',
    text: 'Administrativa ärenden får ingen prioritet. Att prioritet saknas där är inget fel.',
    section: '7 Administrativa ärenden',
    note: 'Ett ärende som lagts över från Sök vård kan ha kvar sin prioritet från triageringen. Det är inte heller något fel.',
    indicator: 'info',
    needs: { flow: ['administrative'] },
    mentions: ['priority'],
    says: ({ priority }) => ({
      summary: 'Administrativt ärende: får ingen prioritet',
      detail: priority
        ? `Sidan visar prio ${priority}, som kan vara kvar från triageringen i Sök vård. Det är inget fel.`
        : 'Att prioritet saknas är inget fel.',
    }),
  }),
];
