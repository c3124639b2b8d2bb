import { card } from '../../rules/row.ts';

const section = 'Hantera ärende';

export const protectedCards = [
  card({
    id: 'UPP-SAME-1',
    topic: 'identity',
    text: 'Kontrollera att det är samma patient i Clinic och Cosmic: kopiera personnumret uppe till vänster i Clinic och klistra in det i Cosmics patientsökning.',
    section,
    note: 'Manualen räknar med flera chattar samtidigt utan att patienten är öppen i Cosmic. Kontrollen gäller därför bara medan ärendet är öppet, och görs om innan du dokumenterar.',
    indicator: 'critical',
    needs: { phase: ['started'], samePatient: [false] },
    says: () => ({
      summary: 'Kontrollera att Clinic och Cosmic visar samma patient',
      detail:
        'Kopiera personnumret uppe till vänster i Clinic och klistra in det i ”Sök patient” i Cosmic. Notera här när det är gjort.',
    }),
  }),
  card({
    id: 'UPP-PROT-1',
    topic: 'protected',
    text: 'Kontrollera i Cosmic om patienten har skyddad identitet. Det är uppgiften i Cosmic som gäller.',
    section,
    indicator: 'critical',
    needs: { recordCheck: [null] },
    mentions: ['knownProtected'],
    says: ({ knownProtected }) => ({
      summary: 'Kontrollera i Cosmic om patienten har skyddad identitet',
      detail: `${
        knownProtected
          ? 'Sidan visar en markering om skydd.'
          : 'Att ingen markering syns i Clinic räcker inte som svar.'
      } Notera här vad Cosmic visar.`,
    }),
  }),
  card({
    id: 'UPP-PROT-2',
    topic: 'protected',
    text: 'En patient med bekräftad skyddad identitet handläggs enligt Region Uppsalas övergripande rutin och verksamhetens lokala rutiner, på samma sätt som vid rådgivning i telefon.',
    section,
    indicator: 'critical',
    inQueue: true,
    needs: { protected: [true] },
    says: () => ({
      summary: 'Skyddad identitet: handlägg enligt regionens och er egen rutin',
      detail:
        'Region Uppsalas övergripande rutin för skyddade personuppgifter och verksamhetens lokala rutiner gäller, som vid rådgivning i telefon. Panelen visar och kopierar varken namn eller kontaktuppgifter.',
    }),
  }),
  card({
    id: 'UPP-PROT-3',
    topic: 'protected',
    text: 'En vårdnadshavare kan inte vara ombud för ett barn med skyddade personuppgifter, och en vårdnadshavare med skyddade personuppgifter kan inte vara ombud för sitt barn.',
    section: 'Skyddad identitet',
    indicator: 'warning',
    needs: { contact: ['guardian'], proxyProtected: [true] },
    says: () => ({
      summary: 'Vårdnadshavaren kan inte vara ombud: skyddade personuppgifter',
      detail: 'Det gäller både när barnet och när vårdnadshavaren har skyddade personuppgifter.',
    }),
  }),
];
