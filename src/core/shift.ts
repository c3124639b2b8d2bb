import { cardsOf } from './advise.ts';
import type { Card, Checklist, Countdown, Source } from './contract/advice.ts';
import type { Case, Phase } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import type { Notes } from './contract/notes.ts';
import { countdownOf } from './countdown/countdown.ts';
import { viewCountdown } from './countdown/view.ts';
import { factsOf } from './facts/derive.ts';
import { inputsOf } from './facts/inputs.ts';
import { regionOf } from './regions/index.ts';
import type { ShiftLook } from './regions/region.ts';
import type { CountdownView } from './routine.ts';
import { parseInstant } from './time/instant.ts';
import { closingToday, type Opening } from './time/opening.ts';
import { instantOf, localDay } from './time/zone.ts';

/** A case that has been seen. `opened`: it has been open in the panel, and not only a row of a list. */
export interface SeenInput {
  readonly case: Case;
  readonly notes: Notes;
  readonly opened: boolean;
}

export type ShiftDesk = Desk & { readonly shift: 'start' | 'end' };

/** One case that still needs something, or of which that cannot be told. */
export interface ShiftEntry {
  readonly url: string;
  readonly state: 'needs' | 'cannot-tell';
  /** The page shows that another than the user has received it. */
  readonly others: boolean;
  /** The phase, where it alone makes the case unfinished by the region's routine. */
  readonly unfinished: Phase | null;
  /** Most urgent first. */
  readonly cards: readonly Card[];
  readonly countdowns: readonly { countdown: Countdown; view: CountdownView }[];
  /** The contract's paths of the case that were not read, and that a rule of the shift hangs on. */
  readonly unread: readonly string[];
}

export interface ShiftAdvice {
  /** What the region's routine asks at this end of the shift; null where it says nothing, and then nothing is listed. */
  readonly says: { readonly text: string; readonly note: string; readonly source: Source } | null;
  /** Most urgent first; what a colleague has received comes last. */
  readonly entries: readonly ShiftEntry[];
  readonly checklists: readonly Checklist[];
  /** The contract's paths of the desk (`desk.unit.hours`) that are not set, and that a rule of the shift hangs on. */
  readonly unset: readonly string[];
}

const nothing: ShiftAdvice = { says: null, entries: [], checklists: [], unset: [] };

/**
 * What of the seen cases the desk's region asks one to deal with at the start or the end (`desk.shift`) of a shift, counted
 * at `desk.now`. Which of its rules that is, the region says (`Region.shift`). A case is left out only where every fact that
 * those rules need is known and none of them asks for anything. Throws RangeError for a region that this version lacks.
 */
export function adviseShift(seen: readonly SeenInput[], desk: ShiftDesk): ShiftAdvice {
  const region = regionOf(desk.region);
  const look = region.shift[desk.shift];
  if (look === null) return nothing;
  const unset = new Set<string>();
  const entries = seen.flatMap((one) => entryOf(one, desk, look, unset) ?? []);
  const read = factsOf(inputsOf({ url: '' }, desk, {}, region));
  const checklists = region.checklists.flatMap((rule) => {
    const verdict = look.checklists.includes(rule.id) ? rule.judge(read) : null;
    return verdict?.kind === 'speaks' ? [{ rule: rule.id, ...verdict.says }] : [];
  });
  const { label, version } = region.source;
  return {
    says: { text: look.text, note: look.note ?? '', source: { label, version, section: look.section } },
    entries: entries.sort((a, b) => a.place - b.place || a.arrived - b.arrived).map(({ entry }) => entry),
    checklists,
    unset: [...unset],
  };
}

interface Placed {
  entry: ShiftEntry;
  place: number;
  arrived: number;
}

function entryOf(
  { case: c, notes, opened }: SeenInput,
  desk: ShiftDesk,
  look: ShiftLook,
  unset: Set<string>,
): Placed | null {
  // A list of closed cases is no list of what the user has left to do.
  if (c.phase === 'closed' && !opened) return null;
  const region = regionOf(desk.region);
  const inputs = inputsOf(c, desk, notes, region);
  const read = factsOf(inputs);
  const unread = new Set<string>(c.phase === undefined ? ['phase'] : []);
  const add = (fields: readonly string[]): void => {
    for (const field of fields) (field.startsWith('desk.') ? unset : unread).add(field);
  };

  const asked = ({ id }: { readonly id: string }): boolean => look.rules.includes(id);
  const counted = region.countdowns.filter(asked).flatMap((rule) => {
    const result = countdownOf(rule, inputs, read);
    if (!result) return [];
    add(result.unread);
    if (result.countdown.missing.includes('opening-hours')) add(['desk.unit.hours']);
    return result.countdown;
  });
  const cards = cardsOf(region, region.cards.filter(asked), read, { add });
  const countdowns = counted.filter(({ state }) => state === 'counting' || state === 'due');
  const unfinished = c.phase !== undefined && look.unfinished.includes(c.phase) ? c.phase : null;
  const needs =
    cards.length > 0 || unfinished !== null || counted.some((one) => isSoon(one, inputs.now, inputs.opening));
  if (!needs && unread.size === 0) return null;

  const others = read('ownership') === 'other';
  const entry: ShiftEntry = {
    url: c.url,
    state: needs ? 'needs' : 'cannot-tell',
    others,
    unfinished,
    cards,
    countdowns: countdowns.map((countdown) => ({ countdown, view: viewCountdown(countdown, c, desk, notes) })),
    unread: [...unread],
  };
  return {
    entry,
    place: placeOf(entry, c),
    arrived: c.arrivedAt ? parseInstant(c.arrivedAt) : Number.MAX_SAFE_INTEGER,
  };
}

/** Due, or due before the unit closes today; where it is not known when it closes, before the day ends. */
function isSoon({ state, deadline }: Countdown, now: number, opening: Opening | null): boolean {
  if (state === 'due') return true;
  if (state !== 'counting') return false;
  const closes = opening && closingToday(now, opening);
  return deadline === null || parseInstant(deadline) <= Math.max(now, closes ?? instantOf(localDay(now), 24 * 60));
}

const grades = { critical: 0, warning: 1, info: 3 } as const;

/** Colleagues' cases last; then by the most urgent card, what cannot be told before mere information; then by priority. */
function placeOf({ others, state, cards, countdowns }: ShiftEntry, { priority }: Case): number {
  const [first] = cards;
  const due = countdowns.some(({ countdown }) => countdown.state === 'due') ? grades.warning : grades.info;
  const grade = state === 'cannot-tell' ? 2 : Math.min(first ? grades[first.indicator] : grades.info, due);
  // As in the list: unread after 2, none last.
  const rank = priority === undefined ? 2.5 : (priority ?? 6);
  return (others ? 100 : 0) + grade * 10 + rank;
}
