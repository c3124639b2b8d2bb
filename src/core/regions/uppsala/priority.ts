import { card } from '../../rules/row.ts';
import { priorityShown } from '../../rules/shown.ts';

const section = 'Bedöm och ta emot ärende';

/** UPP-PRIO-1: the manual's own words for the priorities. */
export const priorityNames: Readonly<Record<number, string>> = {
  1: 'Bedömning ska ske omedelbart',
  2: 'Bedömning ska ske inom några timmar. Skyndsamt',
  3: 'Bedömning ska ske inom det närmaste dygnet',
  4: 'Bedömning bör ske inom den närmaste veckan',
  5: 'Avvakta. Patienten får automatiska råd i 1177 direkt, men kan även välja att kontakta vårdpersonal för ytterligare råd',
};

export const priorityLine = {
  id: 'UPP-PRIO-1',
  topic: 'priority',
  kind: 'parameter',
  text: `Prioriteterna betyder: ${Object.entries(priorityNames)
    .map(([priority, name]) => `${priority} ${name}.`)
    .join(' ')}`,
  section,
  note: 'På ett annat ställe kallar manualen prio 1 för ”omgående”.',
} as const;

export const priorityCards = [
  card({
    id: 'UPP-PRIO-2',
    topic: 'priority',
    text: 'Innan ett vårdärende tas emot läses anamnes och prioritet under ”Triage resultat och prioritet”. Stämmer prioriteten inte med patientens svar och fritext ändras den. Under ”originalsvar” finns hela intervjun, under ”Uppladdningar” bilderna.',
    section,
    indicator: 'warning',
    needs: { flow: ['seek-care'], phase: ['waiting'] },
    mentions: ['priority'],
    says: ({ priority }) => ({
      summary: 'Stäm av prioriteten mot patientens svar, och ändra den om den inte stämmer',
      detail: `${priorityShown(priority, priorityNames)} Läs ”Triage resultat och prioritet”. Hela intervjun finns under ”originalsvar”, bilder under ”Uppladdningar”.`,
    }),
  }),
];
