import { card } from '../../rules/row.ts';
import { ageDoubted } from '../../rules/shown.ts';

const section = 'Vårdnadshavarkontroll';

export const childCards = [
  card({
    id: 'UPP-CHILD-1',
    topic: 'child',
    text: 'Barn yngre än 1 år hanteras inte i tjänsten.',
    section,
    indicator: 'critical',
    inQueue: true,
    needs: { ageOrDoubt: (age) => 'unknown' in age || age.years < 1 },
    says: ({ ageOrDoubt }) =>
      'unknown' in ageOrDoubt
        ? ageDoubted(
            ageOrDoubt.unknown,
            'Barn yngre än 1 år hanteras inte i tjänsten, och gränsen vid 13 år går inte att kontrollera.',
          )
        : {
            summary: 'Barn yngre än 1 år hanteras inte i tjänsten: hänvisa vidare',
            detail: 'Manualen säger inte vart: följ enhetens rutin.',
          },
  }),
  card({
    id: 'UPP-CHILD-2',
    topic: 'child',
    text: 'Från 13 år loggar patienten in själv: en vårdnadshavare kan då inte söka vård för barnet i 1177 direkt.',
    section,
    indicator: 'warning',
    needs: { contact: ['guardian'], age: (age) => age >= 13 },
    says: ({ age }) => ({
      summary: `Vårdnadshavare söker för en patient som är ${age} år`,
      detail: 'Från 13 år ska patienten själv logga in. En vårdnadshavare kan inte söka vård i 1177 direkt.',
    }),
  }),
  card({
    id: 'UPP-CHILD-3',
    topic: 'child',
    text: 'Den vårdnadshavare som söker markeras som ”ansvarig vårdnadshavare” och är den enda som hanterar besöket. Andra vårdnadshavare kan bara se det. En blockerad vårdnadshavare finns inte i listan.',
    section,
    indicator: 'info',
    needs: { contact: ['guardian'] },
    says: () => ({
      summary: 'Bara ”ansvarig vårdnadshavare” hanterar besöket',
      detail: 'Det är den som söker. Andra vårdnadshavare kan se besöket, och en blockerad finns inte i listan.',
    }),
  }),
];
