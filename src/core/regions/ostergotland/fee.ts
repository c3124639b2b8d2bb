import type { Outcome } from '../../contract/notes.ts';
import { type CardRule, type Conditions, card } from '../../rules/row.ts';

const section = '2 Avgift';

const isVisit = (outcome: Outcome | null): boolean =>
  outcome === 'digital-visit' || outcome === 'physical-visit' || outcome === 'phone-visit';

function free(when: Conditions<'outcome' | 'replacesVisit'>): CardRule {
  return card({
    id: 'OST-FEE-1',
    topic: 'fee',
    text: 'Sök vård, Administrativa frågor och chatten är avgiftsfria, även med bild eller video i den rådgivande fasen. Avgiftsfritt är också provsvar, att ändra eller boka tid, receptförnyelse, telefonrådgivning, brev och tillgänglighetsgarantin.',
    section,
    indicator: 'info',
    needs: { phase: ['started', 'asynchronous'], ...when },
    says: () => ({
      summary: 'Rådgivning i 1177 direkt är avgiftsfri',
      detail: 'Det gäller chatten, även med bild eller video. Leder kontakten till ett besök gäller regionens taxa.',
    }),
  });
}

function charged(when: Conditions<'outcome' | 'replacesVisit'>, detail: string): CardRule {
  return card({
    id: 'OST-FEE-2',
    topic: 'fee',
    text: 'Leder kontakten till ett digitalt besök, ett fysiskt besök eller ett telefonbesök som ersätter ett fysiskt, tas avgift enligt regionens taxa. Patienten informeras, alltid med beloppet, innan kontakten går över från avgiftsfri till avgiftsbelagd.',
    section,
    note: 'Att kostnaden alltid uppges står i avsnitt 8.3. Riktlinjen anger inga belopp: se regionens taxa.',
    indicator: 'warning',
    needs: when,
    says: () => ({ summary: 'Besöket kostar: säg beloppet till patienten innan ni går över till besök', detail }),
  });
}

const tariff = 'Avgiften följer regionens taxa.';

export const feeCards = [
  charged({ outcome: ['digital-visit', 'physical-visit'] }, tariff),
  charged({ outcome: ['phone-visit'], replacesVisit: [true] }, tariff),
  charged(
    { outcome: ['phone-visit'], replacesVisit: [null] },
    `Det gäller ett telefonbesök som till innehållet ersätter ett fysiskt besök: avgör det först. ${tariff}`,
  ),
  free({ outcome: (outcome) => !isVisit(outcome) }),
  free({ outcome: ['phone-visit'], replacesVisit: [false] }),
];
