import { card } from '../../rules/row.ts';

const section = 'Skyddade personuppgifter';

const handled = {
  id: 'KLM-PROT-2',
  topic: 'protected',
  text: 'En patient med bekräftade skyddade personuppgifter handläggs enligt regionens rutin för skyddade personuppgifter.',
  section,
  note: 'Visar sidan en markering om skydd, för patienten eller vårdnadshavaren, gör vi som om det vore bekräftat, eftersom det är säkrast.',
  indicator: 'critical',
} as const;

export const protectedCards = [
  card({
    ...handled,
    inQueue: true,
    needs: { knownProtected: [true] },
    says: () => ({
      summary: 'Skyddade personuppgifter: handlägg enligt regionens rutin',
      detail: 'Panelen visar och kopierar varken namn, kontaktuppgifter eller plats i det här ärendet.',
    }),
  }),
  card({
    ...handled,
    needs: { knownProtected: [false], guardianProtected: [true] },
    says: () => ({
      summary: 'Vårdnadshavaren har skyddade personuppgifter: handlägg enligt regionens rutin',
      detail: 'Sidan visar markeringen för vårdnadshavaren. Öppna Cosmic även för barnet.',
    }),
  }),
  card({
    id: 'KLM-PROT-1',
    topic: 'protected',
    text: 'Det går inte att veta säkert i 1177 direkt om invånaren har skyddade personuppgifter: öppna alltid Cosmic, för vuxna och barn. Att sidan saknar markering räcker aldrig.',
    section,
    indicator: 'critical',
    needs: { recordCheck: [null] },
    says: () => ({
      summary: 'Öppna Cosmic och se efter om patienten har skyddade personuppgifter',
      detail:
        'Det gäller alltid, för vuxna och barn: 1177 direkt räcker inte för att veta. Notera här vad Cosmic visar.',
    }),
  }),
  card({
    id: 'KLM-PROT-3',
    topic: 'protected',
    text: 'Visar Cosmic skyddade personuppgifter läggs det till i patientinfo i 1177 direkt.',
    section,
    indicator: 'warning',
    needs: { recordCheck: ['protected'], markedProtected: [false] },
    says: () => ({
      summary: 'Lägg till skyddade personuppgifter i patientinfo i 1177 direkt',
      detail: 'Du har noterat att Cosmic visar skyddade personuppgifter. Ingen markering är sedd på sidan.',
    }),
  }),
];
