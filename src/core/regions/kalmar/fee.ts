import type { ContactForm, Outcome } from '../../contract/notes.ts';
import { card } from '../../rules/row.ts';

const section = 'Avgift';

const free: readonly (Outcome | null)[] = ['information', 'self-care', 'redirection'];
const charged: readonly (Outcome | null)[] = ['prescription', 'certificate', 'physical-visit', 'digital-visit'];

export const isCharged = (outcome: Outcome | null): boolean => charged.includes(outcome);

/** Free by its outcome, or because all of it was in the chat; what is charged is asked first. */
export const isFree = (outcome: Outcome | null, forms: readonly ContactForm[]): boolean =>
  free.includes(outcome) || isChatOnly(forms);

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
        outcome === 'digital-visit'
          ? ' Invånaren godkänner eventuella avgifter och måste trycka på ”acceptera och fortsätt” för att komma vidare.'
          : ''
      }`,
    }),
  }),
  card({
    id: 'KLM-FEE-1',
    topic: 'fee',
    text: 'Chatt, upplysning, rådgivning, hänvisning och information är avgiftsfria.',
    section,
    note: 'Rutinen nämner inte remiss, provtagning eller behandling: för dem säger panelen inget om avgift, om kontakten inte var enbart chatt.',
    indicator: 'info',
    needs: { outcome: (outcome) => !isCharged(outcome) },
    mentions: ['contactForms'],
    when: ({ outcome, contactForms = [] }) => isFree(outcome, contactForms),
    says: ({ outcome }) => ({
      summary: outcome === null ? 'Chatt är avgiftsfri' : 'Ingen patientavgift',
      detail: 'Chatt, upplysning, rådgivning, hänvisning och information är avgiftsfria.',
    }),
  }),
];
