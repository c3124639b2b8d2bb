import type { RoutineRow } from '../../routine.ts';
import { heading } from '../../rules/row.ts';

const section = '4.2 Anteckningsmall';
const template = '1177 direkt';

export const journalLine: RoutineRow = {
  id: 'SKN-PMO-2',
  topic: 'journal',
  kind: 'journal',
  text: `Anteckningsmallen ”${template}” är utan sökord: en löpande text som klistras in.`,
  section,
};

/** The template has no keywords; what staff writes is kept under the template's name. */
export const journal = {
  rule: journalLine.id,
  template,
  headings: [],
  running: heading({
    ...journalLine,
    id: journalLine.id,
    keyword: template,
    needs: { anamnesis: () => true },
    mentions: ['reason', 'forms'],
    says: ({ anamnesis, reason, forms }) => {
      const answered = (forms ?? []).filter(({ state }) => state === 'answered');
      return [
        reason ? `Kontakt via 1177 direkt. Sökorsak: ${reason}.` : 'Kontakt via 1177 direkt.',
        anamnesis ?? '',
        answered.length ? `Besvarade formulär: ${answered.map(({ title }) => title ?? 'utan namn').join(', ')}.` : '',
        'Bedömning: [Fyll i: bedömning]',
        'Åtgärd: [Fyll i: åtgärd]',
      ]
        .filter((paragraph) => paragraph !== '')
        .join('\n\n');
    },
  }),
} as const;
