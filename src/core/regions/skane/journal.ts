import type { Facts } from '../../facts/facts.ts';
import { outcomeFacts, outcomeText } from '../../journal/outcome.ts';
import { contactFormsText, formsText, imagesText } from '../../journal/summary.ts';
import type { RoutineRow } from '../../routine.ts';
import { heading } from '../../rules/row.ts';
import { ownOf } from './chain.ts';
import { choose } from './choose.ts';

const section = '4.2 Anteckningsmall';
const template = '1177 direkt';

export const journalLine: RoutineRow = {
  id: 'SKN-PMO-2',
  topic: 'journal',
  kind: 'journal',
  text: `Anteckningsmallen ”${template}” är utan sökord: en löpande text som klistras in.`,
  section,
};

const paragraph = { ...journalLine, id: journalLine.id, keyword: template } as const;

const reasonText = (reason: string | null | undefined): string =>
  reason === null ? '' : ` Sökorsak: ${reason ?? '[Fyll i: sökorsak]'}.`;

type Told = { readonly [K in 'outcome' | 'handover' | 'part']: Facts[K] | undefined };

/** Who has taken the case over, or meets the patient after that, hands nothing over: the plan is how it came to them. */
export const ownOutcome = ({ outcome, handover, part }: Told): Omit<Told, 'part'> =>
  part === 'sender' ? { outcome, handover } : { outcome: outcome === 'handover' ? null : outcome, handover: null };

/** The template has no keywords; what staff writes is kept under the template's name. */
export const journal = {
  rule: journalLine.id,
  template,
  headings: [],
  running: [
    // The whole note stands ready all the same: a place that is not filled in is named before anything is copied.
    heading({
      ...paragraph,
      mentions: ['role', 'outcome', 'handover', 'part'],
      when: ({ role = null, outcome = null, handover = null, part = 'sender' }) =>
        ownOf(choose({ role, outcome, handover, part }))?.cell === 'none',
      says: () => '[Fyll i: varför det dokumenteras, anvisningen säger ”Ingen dokumentation i PMO”]',
    }),
    heading({
      ...paragraph,
      mentions: ['reason', 'contactForms', 'part'],
      says: ({ reason, contactForms = [], part }) => {
        if (part === 'visit') return `Besök efter kontakt via 1177 direkt.${reasonText(reason)}`;
        const forms = contactForms.length > 0 ? ` (${contactFormsText(contactForms)})` : '';
        return `Kontakt via 1177 direkt${forms}.${reasonText(reason)}`;
      },
    }),
    heading({ ...paragraph, needs: { anamnesis: () => true }, says: ({ anamnesis }) => anamnesis ?? '' }),
    heading({
      ...paragraph,
      mentions: ['forms', 'images'],
      says: ({ forms, images }) => [formsText(forms), imagesText(images)].filter(Boolean).join('\n'),
    }),
    // A contact that never came about has nothing to judge.
    heading({
      ...paragraph,
      needs: { outcome: (outcome) => outcome !== 'no-reply' },
      says: () => 'Bedömning: [Fyll i: bedömning]',
    }),
    heading({
      ...paragraph,
      mentions: [...outcomeFacts, 'part'],
      says: (facts) => {
        const text = outcomeText({ ...facts, ...ownOutcome(facts) });
        return facts.outcome === 'no-reply' ? text : `Åtgärd: ${text || '[Fyll i: åtgärd]'}`;
      },
    }),
  ],
} as const;
