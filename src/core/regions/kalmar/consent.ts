import type { Facts } from '../../facts/facts.ts';
import { card } from '../../rules/row.ts';

export const consentCards = [
  card({
    id: 'KLM-CONS-1',
    topic: 'consent',
    text: 'Invånaren ger eller nekar samtycke till läkemedelslistan och journalen (NPÖ). Det som nekas öppnas inte. Syns inget svar: klicka på den gröna bocken i Clinic24. Cosmic öppnas ändå för kontrollen av skyddade personuppgifter.',
    section: 'Samtycke',
    note: 'Rutinen säger inte vad som gäller när samtycke nekas. Att inte öppna det som har nekats är vår läsning.',
    indicator: 'warning',
    mentions: ['consents'],
    says: ({ consents }) => ({
      summary: summaryOf(consents),
      detail: `Läkemedelslistan: ${words(consents?.medicationList)}. Journalen (NPÖ): ${words(consents?.record)}. Cosmic öppnas ändå, för kontrollen av skyddade personuppgifter.`,
    }),
  }),
];

type Consents = Facts['consents'] | undefined;

function summaryOf(consents: Consents): string {
  const { medicationList, record } = consents ?? {};
  if (medicationList === 'denied' && record === 'denied')
    return 'Samtycke nekat: öppna varken läkemedelslistan eller NPÖ';
  if (medicationList === 'denied') return 'Samtycke nekat till läkemedelslistan: öppna den inte';
  if (record === 'denied') return 'Samtycke nekat till journalen (NPÖ): öppna den inte';
  if (medicationList === 'given' && record === 'given') return 'Samtycke givet till läkemedelslistan och NPÖ';
  return 'Samtycket är inte läst: klicka på den gröna bocken i Clinic24 för att se det';
}

function words(consent: 'given' | 'denied' | null | undefined): string {
  if (consent === 'given') return 'samtycke givet';
  return consent === 'denied' ? 'samtycke nekat, öppna inte' : 'inte läst, klicka på den gröna bocken';
}
