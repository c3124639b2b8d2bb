import { card } from '../../rules/row.ts';
import { ageDoubted } from '../../rules/shown.ts';

const section = '6.4 Barn';

export const childCards = [
  card({
    id: 'OST-CHILD-1',
    topic: 'child',
    text: 'Det går inte att söka vård för barn under 1 år i 1177 direkt.',
    section,
    indicator: 'critical',
    inQueue: true,
    needs: { ageOrDoubt: (age) => 'unknown' in age || age.years < 1 },
    says: ({ ageOrDoubt }) =>
      'unknown' in ageOrDoubt
        ? ageDoubted(
            ageOrDoubt.unknown,
            'Det går inte att söka vård för barn under 1 år, och gränsen vid 13 år går inte att kontrollera.',
          )
        : {
            summary: 'Patienten är under 1 år: det går inte att söka vård här',
            detail: 'Riktlinjen säger inte vart vårdnadshavaren ska hänvisas: följ den lokala rutinen.',
          },
  }),
  card({
    id: 'OST-CHILD-2',
    topic: 'child',
    text: 'Vårdnadshavare lägger till barnet i tjänsten och kan hantera ärenden för barn upp till 13 år. Från 13 år företräder barnet sig självt.',
    section,
    indicator: 'warning',
    needs: { contact: ['guardian'], age: (age) => age >= 13 },
    says: ({ age }) => ({
      summary: `Vårdnadshavare har kontakten för en patient som är ${age} år`,
      detail: 'Vårdnadshavare kan hantera ärenden för barn upp till 13 år. Från 13 år företräder patienten sig själv.',
    }),
  }),
];
