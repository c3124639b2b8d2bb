import { card } from '../../rules/row.ts';

export const cards = [
  card({
    id: 'SKN-REG-13',
    topic: 'registration',
    text: 'Registreringen beror på om kontakten ersätter ett besök. Det avgör personalen; panelen gissar aldrig.',
    section: '3.1',
    indicator: 'info',
    mentions: ['replacesVisit'],
    says: ({ replacesVisit }) => ({
      summary: summaryOf(replacesVisit ?? null),
      detail: 'Vilken vårdkontakt som registreras i PMO beror på innehållet i ärendet och om det ersätter ett besök.',
    }),
  }),
  card({
    id: 'SKN-SCOPE-1',
    topic: 'scope',
    text: 'Anvisningen gäller bara registrering. Den säger inget om öppettider, prioritet, svarstid, överlämningssteg, samtycke, skyddad identitet, barn eller avgifter: följ den lokala rutinen.',
    section: '3 Tillämpning av registreringsanvisningar för distanskontakter',
    indicator: 'info',
    says: () => ({
      summary: 'Anvisningen gäller bara registrering: följ den lokala rutinen i övrigt',
      detail:
        'Den säger inget om öppettider, prioritet, svarstid, överlämningssteg, samtycke, skyddad identitet, barn eller avgifter. Att kort saknas betyder inte att något är kontrollerat.',
    }),
  }),
];

function summaryOf(replaces: boolean | null): string {
  if (replaces === null) return 'Ersätter kontakten ett besök? Avgör det innan du registrerar';
  return replaces
    ? 'Du har angett att kontakten ersätter ett besök'
    : 'Du har angett att kontakten inte ersätter ett besök';
}
