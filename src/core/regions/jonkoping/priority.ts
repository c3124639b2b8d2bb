import { isNotStarted } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';
import { priorityShown } from '../../rules/shown.ts';

/** JKP-PRIO-1: the routine's own names for the priorities. */
export const priorityNames: Readonly<Record<number, string>> = {
  1: 'Omgående',
  2: 'Skyndsamt',
  3: 'Närmaste dygnet',
  4: 'Vardag närmaste dygnet',
  5: 'Egenvårdsråd',
};

export const priorityLine = {
  id: 'JKP-PRIO-1',
  topic: 'priority',
  kind: 'parameter',
  text: 'Prioriteterna betyder: 1 Omgående, 2 Skyndsamt, 3 Närmaste dygnet, 4 Vardag närmaste dygnet, 5 Egenvårdsråd.',
  section: 'Ärendehantering',
} as const;

export const priorityCards = [
  card({
    id: 'JKP-PRIO-2',
    topic: 'priority',
    text: 'Innan ett vårdärende startas kontrolleras prioriteten mot autoanamnes, posttriagefrågor och fritext.',
    section: 'Koordinerande sjuksköterska',
    indicator: 'info',
    needs: { flow: ['seek-care'], phase: isNotStarted },
    mentions: ['priority'],
    says: ({ priority }) => ({
      summary: 'Stäm av prioriteten mot anamnesen innan du startar',
      detail: `${priorityShown(priority, priorityNames)} Läs autoanamnes, posttriagefrågor och fritext, och se om prioriteten stämmer.`,
    }),
  }),
];
