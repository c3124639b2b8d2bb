import type { CareRole } from '../../contract/case.ts';
import type { RoutineRow } from '../../routine.ts';
import type { Conditions } from '../../rules/checks.ts';
import { type CardRule, card } from '../../rules/row.ts';

const section = 'Vårdflöden';

/** JKP-FLOW-2 and JKP-FLOW-3: the reasons that lead to another role than the nurse. */
const physiotherapyReasons = ['ryggbesvär', 'knäbesvär', 'axelbesvär', 'benbesvär'];
const counsellingReasons = ['stress', 'nedstämdhet', 'oro', 'ångest'];

export const flowLines: readonly RoutineRow[] = [
  {
    id: 'JKP-FLOW-2',
    topic: 'flow',
    kind: 'table',
    text: 'Till fysioterapeut: prio 3–5 med sökorsak ryggbesvär, knäbesvär, axelbesvär eller benbesvär.',
    section,
  },
  {
    id: 'JKP-FLOW-3',
    topic: 'flow',
    kind: 'table',
    text: 'Till kurator: prio 3–5 med sökorsak stress, nedstämdhet eller oro/ångest, för patienter över 18 år.',
    section,
    note: 'Rutinen nämner ”under 18 år” (sjuksköterska) och ”över 18 år” (kurator), men inte 18 år. Efter bokstaven tar sjuksköterskan dem; troligen menas 18 år och äldre. Vi varnar därför inte vid 18 år.',
  },
  {
    id: 'JKP-FLOW-4',
    topic: 'flow',
    kind: 'table',
    text: 'Till sjuksköterska: prio 1–2 i fysioterapeut- och kuratorsflödet, alla prioriteter för barn under 18 år i kuratorsflödet, och alla övriga vårdärenden.',
    section,
    note: '”Samtliga övriga ärenden” skulle efter bokstaven omfatta administrativa ärenden; dem ger avsnittet Behörigheter till medicinsk admin.',
  },
  {
    id: 'JKP-FLOW-5',
    topic: 'flow',
    kind: 'table',
    text: 'Administrativa ärenden: medicinsk admin.',
    section: 'Behörigheter',
  },
];

export const roleNames: Readonly<Record<CareRole, string>> = {
  nurse: 'sjuksköterska',
  physician: 'läkare',
  physiotherapist: 'fysioterapeut',
  counsellor: 'kurator',
  'medical-admin': 'medicinsk admin',
  administrator: 'administratör',
};

function names(reason: string | null, reasons: readonly string[]): boolean {
  const words = (reason ?? '').toLocaleLowerCase('sv').split(/[^a-zåäö]+/);
  return words.some((word) => reasons.includes(word));
}

const isPhysiotherapy = (reason: string | null): boolean => names(reason, physiotherapyReasons);
const isCounselling = (reason: string | null): boolean => !isPhysiotherapy(reason) && names(reason, counsellingReasons);
const isOther = (reason: string | null): boolean => !isPhysiotherapy(reason) && !isCounselling(reason);

const isLow = (priority: number | null): boolean => priority !== null && priority >= 3;
const isHigh = (priority: number | null): boolean => priority !== null && priority <= 2;
/** Where no priority is shown the case is among "all other cases": the nurse's. */
const isNone = (priority: number | null): boolean => priority === null;
const noPriority = 'Sidan visar ingen prioritet: ärendet räknas till övriga ärenden (JKP-FLOW-4).';

/** A newly arrived case of the seek-care flow that stands with none of `roles`, under the conditions given. */
function misrouted(
  roles: readonly CareRole[],
  why: string,
  when: Conditions<'reason' | 'priority' | 'urgency' | 'age'>,
): CardRule {
  return card({
    id: 'JKP-FLOW-1',
    topic: 'flow',
    text: 'Ett nyinkommet vårdärende som står hos en annan roll än den som sökorsak, prioritet och ålder ger: panelen säger vilken roll det hör till, och varför.',
    section,
    note: 'Ett ärende som personal har lämnat över, eller sänt med biljett, är inte felstyrt. Vid 18 år varnar vi varken för sjuksköterska eller kurator.',
    indicator: 'warning',
    inQueue: true,
    needs: {
      flow: ['seek-care'],
      phase: ['waiting'],
      addressedTo: (role) => !roles.includes(role),
      ...when,
    },
    sees: { seenHandover: ['none'], seenTicket: [false] },
    says: ({ addressedTo }) => ({
      summary: `Ärendet hör till ${roles.map((role) => roleNames[role]).join(' eller ')}`,
      detail: `Det står hos ${roleNames[addressedTo]}. ${why}`,
    }),
  });
}

export const flowCards = [
  misrouted(['physiotherapist'], 'Prio 3–5 i fysioterapeutflödet går till fysioterapeut (JKP-FLOW-2).', {
    reason: isPhysiotherapy,
    priority: isLow,
  }),
  misrouted(['nurse'], 'Prio 1–2 i fysioterapeutflödet går till sjuksköterska (JKP-FLOW-4).', {
    reason: isPhysiotherapy,
    priority: isHigh,
  }),
  misrouted(['nurse'], noPriority, { reason: isPhysiotherapy, priority: isNone }),
  misrouted(['nurse'], 'Barn under 18 år i kuratorsflödet går till sjuksköterska, oavsett prioritet (JKP-FLOW-4).', {
    reason: isCounselling,
    // Prio 1–2 has a row of its own, which needs no age; an unread priority changes nothing for a child.
    urgency: (urgency) => urgency !== 'priority',
    age: (age) => age < 18,
  }),
  misrouted(['nurse', 'counsellor'], 'Prio 3–5 i kuratorsflödet: rutinen är oklar vid just 18 år (JKP-FLOW-3).', {
    reason: isCounselling,
    priority: isLow,
    age: (age) => age === 18,
  }),
  misrouted(['counsellor'], 'Prio 3–5 i kuratorsflödet går till kurator när patienten är över 18 år (JKP-FLOW-3).', {
    reason: isCounselling,
    priority: isLow,
    age: (age) => age > 18,
  }),
  misrouted(['nurse'], 'Prio 1–2 i kuratorsflödet går till sjuksköterska (JKP-FLOW-4).', {
    reason: isCounselling,
    priority: isHigh,
  }),
  misrouted(['nurse'], noPriority, { reason: isCounselling, priority: isNone, age: (age) => age >= 18 }),
  misrouted(['nurse'], 'Sökorsaken hör varken till fysioterapeut- eller kuratorsflödet (JKP-FLOW-4).', {
    reason: isOther,
  }),
];
