import type { Outcome } from '../../contract/notes.ts';
import type { Conditions } from '../../rules/checks.ts';
import { type CardRule, card } from '../../rules/row.ts';

const section = '2 Avgift';

export const isVisit = (outcome: Outcome | null): boolean =>
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

function charged(when: Conditions<'outcome' | 'replacesVisit'>, summary: string): CardRule {
  return card({
    id: 'OST-FEE-2',
    topic: 'fee',
    text: 'Leder kontakten till ett digitalt besök, ett fysiskt besök eller ett telefonbesök som ersätter ett fysiskt, tas avgift enligt regionens taxa. Patienten informeras, alltid med beloppet, innan kontakten går över från avgiftsfri till avgiftsbelagd.',
    section,
    note: 'Att kostnaden alltid uppges står i avsnitt 8.3. Riktlinjen anger inga belopp: se regionens taxa.',
    indicator: 'warning',
    needs: when,
    says: () => ({
      summary,
      detail:
        'Avgiften följer regionens taxa. Säg alltid beloppet, innan kontakten går från avgiftsfri till avgiftsbelagd.',
    }),
  });
}

const costs = 'Besöket kostar: säg beloppet till patienten innan ni går över till besök';

export const feeCards = [
  charged({ outcome: ['digital-visit', 'physical-visit'] }, costs),
  charged({ outcome: ['phone-visit'], replacesVisit: [true] }, costs),
  charged(
    { outcome: ['phone-visit'], replacesVisit: [null] },
    'Ersätter telefonbesöket ett fysiskt besök kostar det: avgör det, och säg beloppet först',
  ),
  free({ outcome: (outcome) => !isVisit(outcome) }),
  free({ outcome: ['phone-visit'], replacesVisit: [false] }),
];
