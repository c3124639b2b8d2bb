import { card } from '../../rules/row.ts';
import { ageDoubted } from '../../rules/shown.ts';

const section = 'Barn';

export const childCards = [
  card({
    id: 'JKP-CHILD-1',
    topic: 'child',
    text: 'Barn under 1 år kan inte hanteras i 1177 direkt: hänvisa till en annan kontaktväg.',
    section,
    indicator: 'critical',
    inQueue: true,
    needs: { ageOrDoubt: (age) => 'unknown' in age || age.years < 1 },
    says: ({ ageOrDoubt }) =>
      'unknown' in ageOrDoubt
        ? ageDoubted(
            ageOrDoubt.unknown,
            'Barn under 1 år kan inte hanteras i 1177 direkt, och gränsen vid 13 år går inte att kontrollera.',
          )
        : {
            summary: 'Barn under 1 år kan inte hanteras i 1177 direkt',
            detail: 'Hänvisa vårdnadshavaren till en annan kontaktväg.',
          },
  }),
  card({
    id: 'JKP-CHILD-2',
    topic: 'child',
    text: 'En vårdnadshavare kan söka vård för barn upp till 13 år. Från 13 år loggar barnet in självt.',
    section,
    indicator: 'warning',
    needs: { contact: ['guardian'], age: (age) => age >= 13 },
    says: ({ age }) => ({
      summary: `Vårdnadshavare söker för en patient som är ${age} år`,
      detail: 'Vårdnadshavare kan söka vård för barn upp till 13 år. Från 13 år loggar patienten in själv.',
    }),
  }),
  card({
    id: 'JKP-CHILD-3',
    topic: 'child',
    text: 'Barn under 13 år kan inte söka vård genom egen inloggning.',
    section,
    indicator: 'warning',
    needs: { contact: ['self'], age: (age) => age < 13 },
    says: ({ age }) => ({
      summary: `Patienten är ${age} år och har egen inloggning`,
      detail: 'Barn under 13 år kan inte söka vård i 1177 direkt genom egen inloggning.',
    }),
  }),
];
