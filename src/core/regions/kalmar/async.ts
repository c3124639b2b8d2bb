import { card, checklist } from '../../rules/row.ts';

const section = 'Vårdinitierad kontakt - asynkront ärende';

export const asyncCards = [
  card({
    id: 'KLM-ASYNC-2',
    topic: 'async',
    text: 'En kontakt får inte inledas av vården utan patientens godkännande: patienten ska ha loggat in tidigare och godkänt dialog.',
    section,
    indicator: 'critical',
    needs: { careInitiated: [true], patientApproved: [false] },
    says: () => ({
      summary: 'Inled inte kontakten utan patientens godkännande',
      detail:
        'Patienten ska ha loggat in i 1177 direkt tidigare och godkänt dialog. Notera här när det är kontrollerat.',
    }),
  }),
  card({
    id: 'KLM-ASYNC-3',
    topic: 'async',
    text: 'När vården har skapat och skickat ett asynkront ärende får patienten ett sms om att ett nytt ärende har kommit, och loggar in med Bank-ID för att läsa det.',
    section,
    indicator: 'info',
    sees: { phase: ['asynchronous'] },
    says: () => ({
      summary: 'Har vården skapat ärendet får patienten ett sms, och loggar in för att läsa det',
      detail:
        'Sms:et säger att ett nytt ärende har kommit. Patienten loggar in med Bank-ID. Om andra asynkrona ärenden säger rutinen inget.',
    }),
  }),
];

export const asyncChecklists = [
  checklist({
    id: 'KLM-ASYNC-1',
    topic: 'async',
    text: 'En kontakt som vården inleder skapas med ”Sök patient”, personnummer, patientens namn, ”Nytt Asynk”, sökorsak (till exempel administrativt) och antal dagar, ”Nästa”, ”Slutför”, meddelande och ”skicka”. Patienten ska ha loggat in tidigare och godkänt dialog.',
    section,
    sees: { careInitiated: [true] },
    mentions: ['patientApproved'],
    says: ({ patientApproved }) => ({
      title: 'Kontakt som vården inleder',
      steps: [
        { text: 'Kontrollera att patienten har loggat in tidigare och godkänt dialog', done: patientApproved || null },
        { text: 'Klicka på ”Sök patient” och fyll i personnumret', done: null },
        { text: 'Sök, och markera patientens namn', done: null },
        { text: 'Välj ”Nytt Asynk”', done: null },
        { text: 'Välj sökorsak, till exempel administrativt, och antal dagar', done: null },
        { text: 'Välj ”Nästa” och ”Slutför”', done: null },
        { text: 'Skriv meddelandet och välj ”skicka”', done: null },
      ],
    }),
  }),
];
