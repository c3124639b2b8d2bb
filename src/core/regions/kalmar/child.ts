import { card } from '../../rules/row.ts';
import { ageDoubted } from '../../rules/shown.ts';

const section = 'Barn';

export const childCards = [
  card({
    id: 'KLM-CHILD-1',
    topic: 'child',
    text: 'Barn från 1 år kan hanteras i 1177 direkt, yngre barn inte.',
    section,
    indicator: 'critical',
    inQueue: true,
    needs: { ageOrDoubt: (age) => 'unknown' in age || age.years < 1 },
    says: ({ ageOrDoubt }) =>
      'unknown' in ageOrDoubt
        ? ageDoubted(
            ageOrDoubt.unknown,
            'Barn under 1 år kan inte hanteras i 1177 direkt, och vuxna bör inte söka vård här för barn som är 13–17 år.',
          )
        : {
            summary: 'Barn under 1 år kan inte hanteras i 1177 direkt',
            detail: 'Barn kan hanteras här från 1 års ålder. Patienten behöver en annan kontaktväg.',
          },
  }),
  card({
    id: 'KLM-CHILD-2',
    topic: 'child',
    text: 'Barn som är 13–17 år loggar in själva med Bank-ID. Vuxna bör inte söka vård för dem i 1177 direkt.',
    section,
    indicator: 'warning',
    needs: { contact: ['guardian'], age: (age) => age >= 13 && age < 18 },
    says: ({ age }) => ({
      summary: `Vårdnadshavare söker för en patient som är ${age} år: patienten loggar in själv`,
      detail: 'Från 13 år loggar barnet in med eget Bank-ID. Vuxna bör inte söka vård för barnet i 1177 direkt.',
    }),
  }),
];
