import { card } from '../../rules/row.ts';

const section = 'Hantera ärende';

type Answer = 'given' | 'denied' | null;

const answers = { given: 'givet', denied: 'nekat', unread: 'inte läst, se efter på sidan' } as const;
const answer = (value: Answer): string => answers[value ?? 'unread'];

function summaryOf(record: Answer, medicationList: Answer): string {
  if (record === 'denied' || medicationList === 'denied') return 'Samtycke är nekat: kontrollera vad du får läsa';
  return record === 'given' && medicationList === 'given'
    ? 'Kontrollera samtycket: sidan visar att det är givet'
    : 'Samtycket är inte läst: kontrollera det på sidan';
}

export const consentCards = [
  card({
    id: 'UPP-CONS-1',
    topic: 'consent',
    text: 'Kontrollera patientens samtycke till att dela sin sjukvårdshistorik och sin läkemedelslista.',
    section,
    indicator: 'warning',
    mentions: ['consents'],
    says: ({ consents }) => {
      const { record, medicationList } = consents ?? { record: null, medicationList: null };
      return {
        summary: summaryOf(record, medicationList),
        detail: `Sjukvårdshistorik: ${answer(record)}. Läkemedelslista: ${answer(medicationList)}.`,
      };
    },
  }),
  card({
    id: 'UPP-CONS-2',
    topic: 'consent',
    text: 'När en vårdnadshavare söker: fråga om samtycke till att dela barnets sjukdomshistorik och läkemedelslista.',
    section,
    indicator: 'warning',
    needs: { contact: ['guardian'], consentAsked: [false] },
    says: () => ({
      summary: 'Fråga vårdnadshavaren om samtycke till att dela barnets uppgifter',
      detail: 'Det gäller barnets sjukdomshistorik och läkemedelslista. Notera här när du har frågat.',
    }),
  }),
];
