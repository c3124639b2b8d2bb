import { card } from '../../rules/row.ts';

const section = 'Skyddade personuppgifter';

export const protectedCards = [
  card({
    id: 'JKP-PROT-1',
    topic: 'protected',
    text: 'Visar sidan SKYDDAD IDENTITET eller SKYDDAD har patienten skyddade personuppgifter: handlägg enligt regionens rutin.',
    section,
    indicator: 'critical',
    inQueue: true,
    needs: { protected: [true] },
    says: () => ({
      summary: 'Skyddade personuppgifter: handlägg enligt regionens rutin',
      detail: 'Panelen visar och kopierar varken namn, kontaktuppgifter eller plats i det här ärendet.',
    }),
  }),
  card({
    id: 'JKP-PROT-2',
    topic: 'protected',
    text: 'Namn, kontaktuppgifter och plats får inte hämtas in i chatt eller skrift för en skyddad patient: koppla över till video- eller röstsamtal.',
    section,
    indicator: 'critical',
    needs: { protected: [true] },
    says: () => ({
      summary: 'Fråga inte efter namn, kontaktuppgifter eller plats i chatten',
      detail: 'Behövs de uppgifterna: koppla över till video- eller röstsamtal.',
    }),
  }),
  card({
    id: 'JKP-PROT-3',
    topic: 'protected',
    text: 'En vårdnadshavare kan inte vara ombud för ett barn med skyddade personuppgifter, och en vårdnadshavare med skyddade personuppgifter kan inte vara ombud för sitt barn.',
    section,
    indicator: 'warning',
    needs: { contact: ['guardian'], proxyProtected: [true] },
    says: () => ({
      summary: 'Vårdnadshavaren kan inte vara ombud: skyddade personuppgifter',
      detail: 'Det gäller både när barnet och när vårdnadshavaren har skyddade personuppgifter.',
    }),
  }),
  card({
    id: 'JKP-PROT-4',
    topic: 'protected',
    text: 'Att sidan saknar markering bevisar inte att patienten saknar skyddade personuppgifter. Panelen säger ”ingen markering sedd”, aldrig ”inte skyddad”.',
    section,
    note: 'Rutinen säger att uppgiften hämtas automatiskt, men begär ingen kontroll i Cosmic och säger inte att en saknad markering räcker.',
    indicator: 'info',
    needs: { knownProtected: [false] },
    mentions: ['recordCheck', 'guardianProtected'],
    says: ({ recordCheck, guardianProtected }) => ({
      summary: `Ingen markering om skyddade personuppgifter sedd${guardianProtected ? ' för patienten' : ''}`,
      detail: `Markeringen hämtas automatiskt till 1177 direkt. Att den saknas är inget bevis.${
        recordCheck === 'not-protected' ? ' Du har noterat att journalen inte visar skydd.' : ''
      }`,
    }),
  }),
];
