import type { RoutineRow } from '../../routine.ts';
import { card, checklist, open } from '../../rules/row.ts';

const section = '10.1 Övergripande ansvarig för plattformen';
export const responsibleLine: RoutineRow = {
  id: 'OST-ROLE-2',
  topic: 'roles',
  kind: 'parameter',
  text: 'En vårdpersonal är alltid övergripande ansvarig för plattformen, och det ska vid varje tidpunkt vara tydligt vem. Panelen visar namnet som är angivet i inställningarna, och säger till när inget är angivet.',
  section,
};

export const roleCards = [
  card({
    id: 'OST-SHIFT-1',
    topic: 'shift',
    text: 'När en medarbetare slutar sitt arbetspass läggs alla pågående ärenden över till en yrkesroll, till exempel sjuksköterska. Ett ärende som ligger kvar på person kan ingen annan hantera digitalt: då får en kollega ringa patienten.',
    section: '6.1 Handläggning av Sök vård-ärenden',
    indicator: 'critical',
    inQueue: true,
    needs: {
      shift: ['end'],
      phase: ['received', 'started'],
      ownership: ['own', 'somebody'],
    },
    mentions: ['seenHandover'],
    says: ({ ownership, seenHandover }) => ({
      summary:
        seenHandover === 'pending'
          ? 'Överlämningen är inte accepterad: se till att den går till en yrkesroll innan du slutar'
          : 'Lägg över ärendet till en yrkesroll innan du slutar',
      detail: `${
        ownership === 'somebody' ? 'Ärendet ligger på en person; ditt namn är inte angivet i inställningarna. ' : ''
      }Ligger det kvar på person kan ingen annan hantera det digitalt, och en kollega får ringa patienten.`,
    }),
  }),
  card({
    ...responsibleLine,
    indicator: 'info',
    mentions: ['overallResponsible'],
    says: ({ overallResponsible }) =>
      overallResponsible
        ? {
            summary: `Övergripande ansvarig nu: ${shortened(overallResponsible)}`,
            detail: 'Har huvudansvaret för verksamhetens ärenden i plattformen.',
          }
        : {
            summary: 'Ingen övergripande ansvarig är angiven',
            detail: 'Det ska alltid finnas en, och vara tydligt vem. Ange namnet i inställningarna.',
          },
  }),
];

/** A card's summary has a length. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

export const roleChecklists = [
  checklist({
    id: 'OST-ROLE-1',
    topic: 'roles',
    text: 'Övergripande ansvarig kontrollerar vid dagens start, under dagen och före dagens slut att varje aktivt ärende har en ägare som är närvarande, filtrerar på datum, följer belastning och bemanning, ser att inget är överlämnat till en yrkesgrupp som inte är schemalagd, att överlämnade ärenden handläggs och att inget brådskande lämnas. Pågående ärenden går före nyinkomna med lägre prioritet. Vid längre frånvaro: Stöd och service.',
    section,
    sees: { role: ['overall-responsible'] },
    says: () => ({
      title: 'Övergripande ansvarig: vid dagens start, under dagen och före dagens slut',
      steps: [
        open('Kontrollera att alla aktiva ärenden har en ägare som är närvarande i verksamheten'),
        open('Filtrera på datum på startsidan, så att inga ärenden missas'),
        open('Följ belastningen och justera bemanningen. Meddela patienterna med frasmall om svaren kan dröja'),
        open('Se till att ingen patient är överlämnad till en yrkesgrupp som inte är schemalagd i plattformen'),
        open('Kontrollera att ärenden som är överlämnade till en annan yrkesgrupp handläggs'),
        open('Gå igenom alla ärenden som inte är hanterade: inget brådskande får lämnas'),
        open('Låt pågående ärenden gå före nyinkomna med lägre prioritet'),
        open('Har någon med öppna ärenden längre frånvaro? Kontakta Stöd och service för att avsluta dem'),
      ],
    }),
  }),
];
