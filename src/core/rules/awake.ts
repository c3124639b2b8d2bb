import { placeOf } from '../facts/derive.ts';
import type { FactName, FactReader } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import type { Check } from './checks.ts';
import type { Rule } from './row.ts';

/** Facts of few values that most rules hang on. */
const asked = (['phase', 'flow', 'handover', 'outcome', 'documented', 'contact'] as const satisfies FactName[]).map(
  (name) => ({ place: placeOf(name), numbers: new Map<unknown, number>() }),
);

/** More than any of those facts has values. */
const base = 32;
const unread = 0;
/** A plan is not one of few values: the rules look at it themselves. */
const composite = 1;

function numberOf(numbers: Map<unknown, number>, value: unknown): number {
  if (value instanceof Unread) return unread;
  if (typeof value === 'object' && value !== null) return composite;
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const next = numbers.size + composite + 1;
  numbers.set(value, next);
  return next;
}

const lists = new WeakMap<readonly Rule<unknown>[], Map<number, readonly Rule<unknown>[]>>();

/**
 * Of a list of rules that never changes, in its order, those that the facts above do not silence. Which they are is found once
 * for their values. It changes nothing of what is said: a known fact that does not fit silences a rule, whatever else is unread.
 */
export function awake<R extends Rule<unknown>>(rules: readonly R[], read: FactReader): readonly R[] {
  let key = 0;
  for (const { place, numbers } of asked) key = key * base + numberOf(numbers, read.at(place));
  let list = lists.get(rules);
  if (list === undefined) {
    list = new Map();
    lists.set(rules, list);
  }
  // What is kept of a list is of that list.
  const known = list.get(key) as readonly R[] | undefined;
  if (known) return known;
  const found = rules.filter(
    ({ needs, sees }) =>
      !sees.some((check) => silences(check, read, true)) && !needs.some((check) => silences(check, read, false)),
  );
  list.set(key, found);
  return found;
}

function silences({ place, fits }: Check, read: FactReader, whenUnread: boolean): boolean {
  if (!asked.some((one) => one.place === place)) return false;
  const value = read.at(place);
  if (value instanceof Unread) return whenUnread;
  if (typeof value === 'object' && value !== null) return false;
  try {
    return !fits(value);
  } catch {
    // The rule says itself that it is broken.
    return false;
  }
}
