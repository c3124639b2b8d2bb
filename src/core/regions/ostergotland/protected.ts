import { card } from '../../rules/row.ts';

const section = '6.3 Patienter med skyddad identitet';

const handled = {
  id: 'OST-PROT-2',
  topic: 'protected',
  text: 'Vid bekräftad skyddad identitet handläggs patienten enligt vårdgivarens rutin och enligt regionens rutin för personer med skyddade personuppgifter samt papperslösa och gömda personer.',
  section,
  note: 'Visar sidan en markering om skydd, för patienten eller vårdnadshavaren, gör vi som om det vore bekräftat, eftersom det är säkrast.',
  indicator: 'critical',
} as const;

export const protectedCards = [
  card({
    id: 'OST-PROT-1',
    topic: 'protected',
    text: 'Skyddad identitet kan inte säkerställas genom det som patienten har lämnat i plattformen: kontrollera i Cosmic. Kortet ligger kvar tills kontrollen är noterad.',
    section,
    indicator: 'critical',
    needs: { recordCheck: [null] },
    mentions: ['knownProtected'],
    says: ({ knownProtected }) => ({
      summary: 'Kontrollera i Cosmic om patienten har skyddad identitet',
      detail: `${
        knownProtected ? 'Sidan har en markering om skydd. ' : ''
      }Det går inte att se på det som patienten har lämnat i plattformen. Notera här när du har kontrollerat.`,
    }),
  }),
  card({
    ...handled,
    inQueue: true,
    needs: { knownProtected: [true] },
    says: () => ({
      summary: 'Skyddad identitet: handlägg enligt vårdgivarens och regionens rutiner',
      detail:
        'Regionens rutin gäller personer med skyddade personuppgifter samt papperslösa och gömda personer. Panelen visar varken namn eller kontaktuppgifter i det här ärendet.',
    }),
  }),
  card({
    ...handled,
    needs: { knownProtected: [false], guardianProtected: [true] },
    says: () => ({
      summary: 'Vårdnadshavaren har skyddad identitet: handlägg enligt rutinerna',
      detail:
        'Vårdgivarens rutin, och regionens rutin för personer med skyddade personuppgifter samt papperslösa och gömda personer. Kontrollera barnet i Cosmic.',
    }),
  }),
];
