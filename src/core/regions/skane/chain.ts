import type { QuestionId } from '../../contract/advice.ts';
import type { HandoverPlan } from '../../contract/notes.ts';
import type { Scenario } from './scenarios.ts';
import { scenarios as s } from './scenarios.ts';

export type Part = 'sender' | 'receiver' | 'visit';
export type Profession = 'nurse' | 'physician' | 'other-staff';

/** One party of a scenario; a chain that goes on after its scenario has links of two. */
export type Link = Scenario['rows'][number] & { scenario: Scenario };

/**
 * The links of a scenario and which of them is the user's own; or the questions still open; or why the instruction has
 * none, and whether there was a contact with the patient all the same. `reading` is how the own row is read, where the
 * scenario's note does not say it.
 */
export type Choice =
  | { kind: 'scenario'; links: readonly Link[]; own: number; reading: string | null }
  | { kind: 'asks'; asks: readonly QuestionId[] }
  | { kind: 'none'; rule: string; why: string; contact: boolean };

/** The user's own link, where the scenario is found. */
export const ownOf = (choice: Choice): Link | undefined =>
  choice.kind === 'scenario' ? choice.links[choice.own] : undefined;

const linksOf = (scenario: Scenario): Link[] => scenario.rows.map((row) => ({ ...row, scenario }));

export const one = (scenario: Scenario, own = 0, reading: string | null = null): Choice => ({
  kind: 'scenario',
  links: linksOf(scenario),
  own,
  reading,
});
export const asks = (...questions: QuestionId[]): Choice => ({ kind: 'asks', asks: questions });
export const none = (why: string, rule = 'SKN-REG-13', contact = true): Choice => ({
  kind: 'none',
  rule,
  why,
  contact,
});

/** Where a case goes on, in 1177 direkt or to a visit. The sender was a nurse in every chain of the instruction. */
export function chain(plan: HandoverPlan, part: Part, profession: Profession): Choice {
  switch (plan.target) {
    case 'same-unit':
      return sameUnit(plan, part, profession);
    case 'not-in-service':
      return part === 'sender'
        ? one(s.redirected)
        : none('Enheten har inte 1177 direkt: anvisningen har ingen rad för den som tar emot.', s.redirected.id, false);
    default:
      return otherUnit(plan, part, profession);
  }
}

/** Who meets the patient in person registers a visit, whatever went before: a visit after a digital plan is the chain's third link. */
function thenOf({ then }: HandoverPlan, part: Part): HandoverPlan['then'] {
  if (part !== 'visit') return then;
  return then === 'digital' ? 'digital-then-physical' : (then ?? 'physical');
}

function sameUnit(plan: HandoverPlan, part: Part, profession: Profession): Choice {
  const then = thenOf(plan, part);
  if (then === undefined) return asks('handover-then');
  if (then === 'physical') return met(plan, part, profession);
  if (plan.day === undefined) return asks('handover-day');
  const place = { sender: 0, receiver: 1, visit: 2 }[part];
  const reading = readingOf(plan, part, profession);
  if (then === 'digital')
    return one(plan.day === 'same' ? s.nurseThenStaffDigitalSameDay : s.nurseThenStaffDigitalOtherDay, place, reading);
  return plan.day === 'same'
    ? one(s.nurseThenDigitalThenPhysical, place, reading)
    : digitalOtherDayThenMet(plan, part, profession);
}

/** The patient comes to the unit: who sees the patient tells the row, and that is the user where the visit is theirs. */
function met(plan: HandoverPlan, part: Part, profession: Profession): Choice {
  const receiver = part === 'sender' ? plan.receiver : profession;
  if (receiver === undefined) return asks('handover-receiver');
  const scenario = receiver === 'nurse' ? s.nurseThenNursePhysical : s.nurseThenStaffPhysical;
  return one(scenario, part === 'sender' ? 0 : 1);
}

/** No row of its own: the digital contact another day, and then the visit that whoever meets the patient registers. */
function digitalOtherDayThenMet(plan: HandoverPlan, part: Part, profession: Profession): Choice {
  const visitor = part === 'visit' ? profession : plan.receiver;
  const seen = visitor === 'nurse' ? s.nurseThenNursePhysical : s.nurseThenStaffPhysical;
  const links = [...linksOf(s.nurseThenStaffDigitalOtherDay), ...linksOf(seen).slice(1)];
  const own = { sender: 0, receiver: 1, visit: 2 }[part];
  const composed = `En digital kontakt en annan dag och sedan ett besök läses som ${s.nurseThenStaffDigitalOtherDay.id} följd av ett mottagningsbesök (${seen.id}).`;
  // The sender's row says it in the scenario's own note.
  return { kind: 'scenario', links, own, reading: part === 'sender' ? null : composed };
}

const nurseTakesOver =
  'Raden gäller läkare eller annan hälso- och sjukvårdspersonal, och en sjuksköterska som tar över räknas dit.';

/** The digital rows name a physician or other staff as the one who takes over. */
function readingOf(plan: HandoverPlan, part: Part, profession: Profession): string | null {
  const isNurse = part === 'sender' ? plan.receiver === 'nurse' : profession === 'nurse';
  return isNurse ? nurseTakesOver : null;
}

/** In the service a case goes to another unit digitally; the instruction has that for the same day alone. */
function otherUnit(plan: HandoverPlan, part: Part, profession: Profession): Choice {
  const { then = 'digital' } = plan;
  if (then !== 'digital' || part === 'visit')
    return none(
      'Anvisningen har ingen rad för ett fysiskt besök på en annan enhet.',
      s.nurseThenOtherUnit.id,
      part === 'sender',
    );
  if (plan.day === undefined) return asks('handover-day');
  return plan.day === 'same'
    ? one(s.nurseThenOtherUnit, part === 'sender' ? 0 : 1, readingOf(plan, part, profession))
    : none(
        `Anvisningen har ingen rad för en annan enhet en annan dag. Jämför ${s.nurseThenStaffDigitalOtherDay.id} och ${s.nurseThenOtherUnit.id}: där registrerar båda.`,
        s.nurseThenOtherUnit.id,
      );
}
