import type { QuestionId } from '../../contract/advice.ts';
import type { UserRole } from '../../contract/desk.ts';
import type { HandoverPlan, Outcome } from '../../contract/notes.ts';
import type { Scenario } from './scenarios.ts';
import { scenarios as s } from './scenarios.ts';

/** What the choice of a scenario turns on. */
export interface Situation {
  role: UserRole | null;
  outcome: Outcome | null;
  handover: HandoverPlan | null;
  part: 'sender' | 'receiver' | 'visit';
}

/** A scenario with the user's own link in its chain; or the questions still open; or why the instruction has none. */
export type Choice =
  | { kind: 'scenario'; scenario: Scenario; own: number }
  | { kind: 'asks'; asks: readonly QuestionId[] }
  | { kind: 'none'; rule: string; why: string };

type Profession = 'nurse' | 'physician' | 'other-staff';

const professions: ReadonlyMap<UserRole | null, Profession> = new Map([
  ['nurse', 'nurse'],
  ['coordinating-nurse', 'nurse'],
  ['physician', 'physician'],
  ['physiotherapist', 'other-staff'],
  ['counsellor', 'other-staff'],
]);

/** How a case goes on after an outcome that is a visit, where nothing else is planned. */
const visits: ReadonlyMap<Outcome, NonNullable<HandoverPlan['then']>> = new Map([
  ['physical-visit', 'physical'],
  ['digital-visit', 'digital'],
]);

const sameUnitPlan: HandoverPlan = { target: 'same-unit' };

const one = (scenario: Scenario, own = 0): Choice => ({ kind: 'scenario', scenario, own });
const asks = (...questions: QuestionId[]): Choice => ({ kind: 'asks', asks: questions });
const none = (why: string, rule = 'SKN-REG-13'): Choice => ({ kind: 'none', rule, why });

/** The scenario of the instruction that a situation is, by the rows alone: no nearest row is taken for one that is not there. */
export function choose(situation: Situation): Choice {
  const { role, outcome, handover, part } = situation;
  // A receiver's or visitor's place in the chain follows from the handover; the sender was a nurse in every chain.
  if (part !== 'sender') return chain(handover ?? sameUnitPlan, part);
  const profession = professions.get(role);
  if (!profession)
    return none(
      'Anvisningen gäller sjuksköterska, läkare och annan hälso- och sjukvårdspersonal. Ange din vårdroll i inställningarna.',
    );
  if (outcome === null && handover === null) return asks('outcome');
  if (outcome === 'redirection') return redirected(profession);
  const plan = planOf(outcome, handover);
  if (plan === 'ask') return asks('outcome');
  if (plan) return profession === 'nurse' ? chain(plan, 'sender') : handedOverByStaff(plan, profession);
  return profession === 'nurse' ? nurseAlone(outcome) : staffAlone(outcome, profession);
}

/** The chain that an outcome means; null where the contact stands alone. */
function planOf(outcome: Outcome | null, handover: HandoverPlan | null): HandoverPlan | 'ask' | null {
  if (outcome === 'handover') return handover ?? 'ask';
  if (outcome === null) return handover;
  const then = visits.get(outcome);
  return then === undefined ? null : { ...(handover ?? sameUnitPlan), then: handover?.then ?? then };
}

function chain(plan: HandoverPlan, part: Situation['part']): Choice {
  switch (plan.target) {
    case 'same-unit':
      return sameUnit(plan, part);
    case 'not-in-service':
      return part === 'sender'
        ? one(s.redirected)
        : none('Enheten har inte 1177 direkt: anvisningen har ingen rad för den som tar emot.', s.redirected.id);
    default:
      return otherUnit(plan, part);
  }
}

/** Who meets the patient in person registers a visit, whatever went before: a visit after a digital plan is the chain's third link. */
function thenOf({ then }: HandoverPlan, part: Situation['part']): HandoverPlan['then'] {
  if (part !== 'visit') return then;
  return then === 'digital' ? 'digital-then-physical' : (then ?? 'physical');
}

function sameUnit(plan: HandoverPlan, part: Situation['part']): Choice {
  switch (thenOf(plan, part)) {
    case undefined:
      return asks('handover-then');
    case 'physical': {
      if (plan.receiver === undefined) return asks('handover-receiver');
      const scenario = plan.receiver === 'nurse' ? s.nurseThenNursePhysical : s.nurseThenStaffPhysical;
      return one(scenario, part === 'sender' ? 0 : 1);
    }
    case 'digital':
      if (plan.day === undefined) return asks('handover-day');
      return one(
        plan.day === 'same' ? s.nurseThenStaffDigitalSameDay : s.nurseThenStaffDigitalOtherDay,
        part === 'sender' ? 0 : 1,
      );
    case 'digital-then-physical':
      if (plan.day === undefined) return asks('handover-day');
      if (plan.day === 'same') return one(s.nurseThenDigitalThenPhysical, { sender: 0, receiver: 1, visit: 2 }[part]);
      return part === 'visit'
        ? one(s.nurseThenStaffPhysical, 1)
        : one(s.nurseThenStaffDigitalOtherDay, part === 'sender' ? 0 : 1);
  }
}

/** In the service a case goes to another unit digitally; the instruction has that for the same day alone. */
function otherUnit(plan: HandoverPlan, part: Situation['part']): Choice {
  const then = plan.then ?? (part === 'visit' ? 'physical' : 'digital');
  if (then !== 'digital' || part === 'visit')
    return none('Anvisningen har ingen rad för ett fysiskt besök på en annan enhet.', s.nurseThenOtherUnit.id);
  if (plan.day === undefined) return asks('handover-day');
  return plan.day === 'same'
    ? one(s.nurseThenOtherUnit, part === 'sender' ? 0 : 1)
    : none('Anvisningen har ingen rad för en annan enhet en annan dag.', s.nurseThenOtherUnit.id);
}

function redirected(profession: Profession): Choice {
  return profession === 'other-staff'
    ? none('Anvisningens rad för hänvisning gäller sjuksköterska eller läkare.', s.redirected.id)
    : one(s.redirected);
}

function handedOverByStaff(plan: HandoverPlan, profession: Profession): Choice {
  return plan.target === 'not-in-service'
    ? redirected(profession)
    : none('Anvisningens rader för överlämning och återbesök börjar alla hos en sjuksköterska.');
}

const noContact = none('Anvisningen har ingen rad för ett ärende där patienten inte har svarat.');
const noPhone = none(
  'Anvisningen har ingen rad för ett bokat telefonbesök. Vid bekymmer med 1177 direkt: se Telefonsamtal (SKN-PMO-3).',
);

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
