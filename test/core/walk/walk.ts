import { countdownOf } from '../../../src/core/countdown/countdown.ts';
import { factsOf } from '../../../src/core/facts/derive.ts';
import { inputsOf } from '../../../src/core/facts/inputs.ts';
import { availableRegions, regionOf } from '../../../src/core/regions/index.ts';
import { type Answer, minute, referenceOf } from './reference.ts';
import { beginnings, changesOf, ownHours, pageAt, stories, units, type Walk } from './walks.ts';

export interface Walked {
  minutes: number;
  /** The states that were seen, with the first difference from the reference in words. */
  states: ReadonlySet<string>;
  surprise: string | null;
}

/** Half an hour before it begins, until it has been due for three hours and 32 hours have gone; twelve days at the most. */
const earlier = 30 * minute;
const atLeast = 32 * 60 * minute;
const atMost = 12 * 1440 * minute;
const dueFor = 180;

/** Every countdown rule, in the order of the regions. */
export function countdownRules() {
  return availableRegions().flatMap(({ key }) =>
    regionOf(key).countdowns.map((rule) => ({ region: key, rule: rule.id })),
  );
}

/** Every beginning, unit and story, for one rule. */
export function everyWalk(of: Pick<Walk, 'region' | 'rule'>): Walk[] {
  return beginnings.flatMap((begins) =>
    Object.keys(units).flatMap((unit) => Object.keys(stories).map((story) => ({ ...of, begins, unit, story }))),
  );
}

/** Minute by minute, the rule beside the reference. */
export function walkThrough(walk: Walk): Walked {
  const begins = Date.parse(walk.begins);
  const region = regionOf(walk.region);
  const rule = region.countdowns.find(({ id }) => id === walk.rule);
  if (!rule) throw new Error(`No countdown ${walk.rule} in ${walk.region}`);
  const unit = { name: 'Testorps vårdcentral', ...units[walk.unit] };
  const changes = new Set(changesOf(walk));
  const states = new Set<string>();
  let page = pageAt(walk, begins - earlier);
  const reference = () =>
    referenceOf(walk.rule, {
      ...page,
      hours: unit.hours ?? ownHours[walk.region] ?? null,
      closedDays: unit.closedDays ?? [],
      attemptSpacingHours: unit.attemptSpacingHours,
    });
  let expectedAt = reference();
  let due = 0;
  let minutes = 0;
  for (let now = begins - earlier; now <= begins + atMost; now += minute, minutes++) {
    if (changes.has(now)) {
      page = pageAt(walk, now);
      expectedAt = reference();
    }
    const desk = { region: walk.region, unit, now: new Date(now).toISOString() };
    const inputs = inputsOf(page.case, desk, page.notes, region);
    const found = answerOf(countdownOf(rule, inputs, factsOf(inputs))?.countdown ?? null);
    const expected = expectedAt(now);
    if (!same(found, expected)) return { minutes, states, surprise: question(walk, desk.now, found, expected) };
    states.add(found?.state ?? 'none');
    if (found?.state === 'due') due++;
    if (now >= begins + atLeast && (found?.state !== 'counting' || due >= dueFor)) break;
  }
  return { minutes, states, surprise: null };
}

type Found = ReturnType<typeof countdownOf> extends infer T ? (T extends { countdown: infer C } ? C : never) : never;

function answerOf(countdown: Found | null): Answer | null {
  if (!countdown) return null;
  const { state, startedAt, deadline, mayClose, missing } = countdown;
  const ms = (iso: string | null) => (iso === null ? null : Date.parse(iso));
  return { state, startedAt: ms(startedAt), deadline: ms(deadline), mayClose, missing };
}

function same(a: Answer | null, b: Answer | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.state === b.state &&
    a.startedAt === b.startedAt &&
    a.deadline === b.deadline &&
    a.mayClose === b.mayClose &&
    a.missing.join() === b.missing.join()
  );
}

function question(
  { rule, unit, story, begins }: Walk,
  now: string,
  found: Answer | null,
  expected: Answer | null,
): string {
  const words = (answer: Answer | null) =>
    answer === null
      ? 'no countdown'
      : `${answer.state}, from ${iso(answer.startedAt)} to ${iso(answer.deadline)}, may close: ${answer.mayClose}, missing: ${answer.missing.join(', ') || 'nothing'}`;
  return `What does ${rule} count at ${now}, where "${story}" from ${begins} at a unit "${unit}"?\n  The rule: ${words(found)}.\n  Counted by hand: ${words(expected)}.`;
}

const iso = (ms: number | null) => (ms === null ? '–' : new Date(ms).toISOString());
