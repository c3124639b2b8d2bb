import type { ContactForm, Outcome } from '../../contract/notes.ts';
import { card } from '../../rules/row.ts';

const section = 'Avgift';

const free: readonly (Outcome | null)[] = ['information', 'self-care', 'redirection'];
const charged: readonly (Outcome | null)[] = ['prescription', 'certificate', 'physical-visit', 'digital-visit'];

export const isCharged = (outcome: Outcome | null): boolean => charged.includes(outcome);

export const isFree = (outcome: Outcome | null): boolean => free.includes(outcome);

const isChatOnly = (forms: readonly ContactForm[]): boolean =>
  forms.length > 0 && forms.every((form) => form === 'chat');

export const feeCards = [
  card({
    id: 'KLM-FEE-2',
    topic: 'fee',
    text: 'Vid recept, intyg, fysiskt besök och överenskommet digitalt besök tas avgift enligt gällande rutin. Om avgift ska tas ut är en medicinsk bedömning. Den faktureras till folkbokföringsadressen. Inför det digitala mötet godkänner invånaren eventuella avgifter och måste trycka på ”acceptera och fortsätt”.',
    section,
    indicator: 'warning',
    needs: { outcome: isCharged },
    says: ({ outcome }) => ({
      summary: 'Avgift tas enligt gällande rutin: bedöm om den ska debiteras',
      detail: `Det är en medicinsk bedömning. Avgiften faktureras till folkbokföringsadressen.${
        outcome === 'physical-visit'
          ? ''
          : ' För det digitala mötet godkänner invånaren eventuella avgifter, och måste trycka på ”acceptera och fortsätt” för att komma vidare.'
      }`,
    }),
  }),
  card({
    id: 'KLM-FEE-1',
    topic: 'fee',
    text: 'Chatt, upplysning, rådgivning, hänvisning och information är avgiftsfria.',
    section,
    note: 'Rutinen nämner inte remiss, provtagning, behandling eller bokad telefontid. För dem säger panelen bara att själva chatten är avgiftsfri, och bara när kontakten var enbart chatt.',
    indicator: 'info',
    needs: { outcome: (outcome) => !isCharged(outcome) },
    mentions: ['contactForms'],
    when: ({ outcome, contactForms = [] }) => isFree(outcome) || isChatOnly(contactForms),
    says: ({ outcome }) => ({
      summary: free.includes(outcome) ? 'Ingen patientavgift' : 'Chatten är avgiftsfri',
      detail: 'Chatt, upplysning, rådgivning, hänvisning och information är avgiftsfria.',
    }),
  }),
];
