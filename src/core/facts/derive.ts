import { caseFacts } from './case-facts.ts';
import type { Derive, FactName, FactReader, Facts, Inputs } from './facts.ts';
import { staffFacts } from './staff-facts.ts';
import { timeFacts } from './time-facts.ts';
import { Unread } from './unread.ts';

const derive: Derive<Facts> = { ...caseFacts, ...timeFacts, ...staffFacts };

/** A place for each fact: an array is read and filled several times faster than a map of names. */
const places = new Map(Object.keys(derive).map((name, place) => [name, place]));
const derivations: readonly ((inputs: Inputs, read: FactReader) => unknown)[] = Object.values(derive);

/** Where `at` of a reader finds a fact. */
export function placeOf(name: FactName): number {
  return Number(places.get(name));
}

/** Each place holds a value of its own fact's type, which a list of them cannot say. */
function readerOf(at: (place: number) => unknown): FactReader {
  const read = <K extends FactName>(name: K): Facts[K] | Unread => at(placeOf(name)) as Facts[K] | Unread;
  read.at = at;
  return read;
}

/** A reader of facts for one case; each fact is derived at most once, when a rule first asks for it. */
export function factsOf(inputs: Inputs): FactReader {
  const known: unknown[] = new Array(derivations.length);
  const read = readerOf((place) => {
    const before = known[place];
    if (before !== undefined) return before;
    const value = derivations[place]?.(inputs, read);
    known[place] = value;
    return value;
  });
  return read;
}

const unread = new Unread();
/** A reader of a case of which nothing is known. */
export const nothingRead = readerOf(() => unread);
