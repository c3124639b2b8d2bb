import { card } from '../../rules/row.ts';
import { type Choice, ownOf } from './chain.ts';
import { choose } from './choose.ts';

export const cards = [
  card({
    id: 'SKN-REG-13',
    topic: 'registration',
    text: 'Registreringen beror på om kontakten ersätter ett besök. Det avgör personalen; panelen gissar aldrig.',
    section: '3.1',
    indicator: 'info',
    mentions: ['replacesVisit', 'role', 'outcome', 'handover', 'part'],
    says: ({ replacesVisit, role = null, outcome = null, handover = null, part = 'sender' }) => ({
      summary: summaryOf(replacesVisit ?? null, choose({ role, outcome, handover, part })),
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

function summaryOf(replaces: boolean | null, choice: Choice): string {
  const cell = ownOf(choice)?.cell;
  if (cell === 'none') return 'Ingen dokumentation i PMO: ärendet tas över digitalt på enheten samma dag';
  if (cell === 'visit') return 'Besöket registreras som ett ordinarie mottagningsbesök';
  if (replaces === null) return 'Ersätter kontakten ett besök? Avgör det innan du registrerar';
  return replaces
    ? 'Du har angett att kontakten ersätter ett besök'
    : 'Du har angett att kontakten inte ersätter ett besök';
}
