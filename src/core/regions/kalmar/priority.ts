import { isNotStarted } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';
import { priorityShown } from '../../rules/shown.ts';

export const priorityLine = {
  id: 'KLM-PRIO-1',
  topic: 'priority',
  kind: 'parameter',
  text: 'Brådskandegraden är 1 till 5. Rutinen ger graderna inga namn: panelen visar siffran utan tolkning.',
  section: 'Bakgrund',
} as const;

export const priorityCards = [
  card({
    id: 'KLM-PRIO-2',
    topic: 'priority',
    text: 'Innan ett vårdärende startas säkerställs prioritetsordningen utifrån autoanamnesen. Prioriteten ändras om det behövs.',
    section: 'Sjuksköterska alt. Läkare',
    indicator: 'info',
    needs: { flow: ['seek-care'], phase: isNotStarted },
    mentions: ['priority'],
    says: ({ priority }) => ({
      summary: 'Stäm av prioriteten mot autoanamnesen, och ändra den om det behövs',
      detail: priorityShown(priority),
    }),
  }),
];
