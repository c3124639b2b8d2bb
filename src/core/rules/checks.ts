import { placeOf } from '../facts/derive.ts';
import type { FactName, FactReader, Facts } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';

/** One condition per fact, the values that fit or a test of them; the row speaks when every one holds. */
export type Conditions<K extends FactName> = {
  readonly [F in K]?: Condition<Facts[F]>;
};

type Condition<V> = readonly V[] | ((value: V) => boolean);

function testOf<V>(condition: Condition<V>): (value: V) => boolean {
  if (typeof condition === 'function') return condition;
  const [only] = condition;
  return condition.length === 1 ? (value) => value === only : (value) => condition.includes(value);
}

/** A fact with its place and its test, whose type is taken off so that a list can hold them all. */
export interface Check {
  readonly name: FactName;
  readonly place: number;
  /** Only ever asked of the fact's own value. */
  readonly fits: (value: unknown) => boolean;
}

/** The conditions as tests, in their order. */
export function checksOf<K extends FactName>(conditions: Conditions<K> | undefined): readonly Check[] {
  if (!conditions) return [];
  // A key that is there has a condition: the compiler lets none be set to undefined (exactOptionalPropertyTypes).
  return (Object.entries(conditions) as [K, Condition<Facts[K]>][]).map(([name, condition]) => ({
    name,
    place: placeOf(name),
    fits: testOf(condition) as Check['fits'],
  }));
}

/** True or false of a known fact; `Unread` of one that was not read. */
export function holds({ place, fits }: Check, read: FactReader): boolean | Unread {
  const value = read.at(place);
  return value instanceof Unread ? value : fits(value);
}

/** Hands over the facts of these names, each undefined where it was not read, and no others. */
export function tellerOf(names: Iterable<FactName>): (read: FactReader) => { [name: string]: unknown } {
  const told = [...new Set(names)].map((name) => ({ name, place: placeOf(name) }));
  return (read) => {
    const facts: { [name: string]: unknown } = {};
    for (const { name, place } of told) {
      const value = read.at(place);
      facts[name] = value instanceof Unread ? undefined : value;
    }
    return facts;
  };
}
