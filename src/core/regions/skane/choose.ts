import type { UserRole } from '../../contract/desk.ts';
import type { HandoverPlan, Outcome } from '../../contract/notes.ts';
import { asks, type Choice, chain, none, one, type Part, type Profession } from './chain.ts';
import { scenarios as s } from './scenarios.ts';

/** What the choice of a scenario turns on. */
export interface Situation {
  role: UserRole | null;
  outcome: Outcome | null;
  handover: HandoverPlan | null;
  part: Part;
}

const professions: { readonly [R in UserRole]?: Profession } = {
  nurse: 'nurse',
  'coordinating-nurse': 'nurse',
  physician: 'physician',
  physiotherapist: 'other-staff',
  counsellor: 'other-staff',
};

const noRole = none(
  'Anvisningen gäller sjuksköterska, läkare och annan hälso- och sjukvårdspersonal. Ange din vårdroll i inställningarna.',
  undefined,
  false,
);
const noChain = none(
  'Anvisningens rader för överlämning och besök börjar alla hos en sjuksköterska. Har du själv tagit över ärendet: markera det.',
);
const noContact = none('Anvisningen har ingen rad för ett ärende där patienten inte har svarat.', undefined, false);
const noPhone = none(
  'Anvisningen har ingen rad för ett bokat telefonbesök. Vid bekymmer med 1177 direkt: se Telefonsamtal (SKN-PMO-3).',
);

/** The scenario of the instruction that a situation is, by the rows alone: no nearest row is taken for one that is not there. */
export function choose({ role, outcome, handover, part }: Situation): Choice {
  const profession = role === null ? undefined : professions[role];
  if (!profession) return noRole;
  // A receiver's or visitor's place in the chain follows from the handover; their answers tell how it went, seldom where.
  if (part !== 'sender') return chain({ target: 'same-unit', ...handover }, part, profession);
  if (outcome === null && handover === null) return asks('outcome');
  if (outcome === 'redirection') return redirected(handover, profession);
  const plan = planOf(outcome, handover);
  if (plan === 'ask') return asks('outcome');
  if (profession === 'nurse') return plan ? chain(plan, 'sender', profession) : nurseAlone(outcome);
  return plan ? goesOnFromStaff(outcome, plan, profession) : staffAlone(outcome, profession);
}

/**
 * The chain that an outcome means; null where the contact stands alone. What a nurse did herself before the case goes on
 * makes no scenario of its own: the chain's row asks whether her contact replaces a visit, "by a treatment" too (3.1.2).
 */
function planOf(outcome: Outcome | null, handover: HandoverPlan | null): HandoverPlan | 'ask' | null {
  switch (outcome) {
    case 'physical-visit':
      return { target: 'same-unit', ...handover, then: handover?.then ?? 'physical' };
    case 'digital-visit':
      return { target: 'same-unit', ...handover, then: handover?.then ?? 'digital' };
    case 'handover':
      return handover ?? 'ask';
    case 'referral':
      // A plan for another unit is where the referral goes.
      return handover?.target === 'same-unit' ? handover : null;
    case 'no-reply':
    case 'phone-visit':
      return null;
    default:
      return handover;
  }
}

/** The row is for a unit outside the service, and for two professions. */
function redirected(handover: HandoverPlan | null, profession: Profession): Choice {
  if (profession === 'other-staff')
    return none('Anvisningens rad för hänvisning gäller sjuksköterska eller läkare.', s.redirected.id);
  return handover === null || handover.target === 'not-in-service'
    ? one(s.redirected)
    : none('Anvisningens rad för hänvisning gäller en annan enhet som inte har 1177 direkt.', s.redirected.id);
}

const onward =
  'Raden gäller din egen kontakt. Anvisningen har ingen rad för en överlämning från läkare eller annan personal.';

/** The chains begin with a nurse; what others did themselves has its row all the same. */
function goesOnFromStaff(outcome: Outcome | null, plan: HandoverPlan, profession: Profession): Choice {
  if (plan.target === 'not-in-service' && profession === 'physician') return redirected(plan, profession);
  if (outcome === null || outcome === 'handover' || outcome === 'physical-visit' || outcome === 'digital-visit')
    return plan.target === 'not-in-service' ? redirected(plan, profession) : noChain;
  const alone = staffAlone(outcome, profession);
  return alone.kind === 'scenario' ? { ...alone, reading: onward } : alone;
}

function nurseAlone(outcome: Outcome | null): Choice {
  switch (outcome) {
    case 'information':
    case 'self-care':
      return one(s.nurseAdvice);
    case 'treatment':
    case 'prescription':
    case 'certificate':
    case 'lab-test':
      return one(s.nurseMeasure);
    case 'referral':
      return one(s.referral);
    case 'phone-visit':
      return noPhone;
    default:
      return noContact;
  }
}

function staffAlone(outcome: Outcome | null, profession: Profession): Choice {
  switch (outcome) {
    case 'information':
    case 'self-care':
      return none('Anvisningen har ingen rad för enbart råd av läkare eller annan personal.', s.staffMeasure.id);
    case 'prescription':
      return one(profession === 'physician' ? s.renewal : s.staffMeasure);
    case 'treatment':
    case 'certificate':
    case 'lab-test':
      return one(s.staffMeasure);
    case 'referral':
      return one(s.referral);
    case 'phone-visit':
      return noPhone;
    default:
      return noContact;
  }
}
