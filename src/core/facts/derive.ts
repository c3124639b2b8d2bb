import { caseFacts } from './case-facts.ts';
import type { Derive, FactName, FactReader, Facts, Inputs } from './facts.ts';
import { staffFacts } from './staff-facts.ts';
import { timeFacts } from './time-facts.ts';
import type { Unread } from './unread.ts';

const derive: Derive<Facts> = { ...caseFacts, ...timeFacts, ...staffFacts };

/** A place for each fact: an array is read and filled several times faster than a map of names. */
const places = new Map(Object.keys(derive).map((name, place) => [name, place]));
const derivations: readonly ((inputs: Inputs, read: FactReader) => unknown)[] = Object.values(derive);

/** A reader of facts for one case; each fact is derived at most once, when a rule first asks for it. */
export function factsOf(inputs: Inputs): FactReader {
  // Each place holds a value of its own type, which an array cannot say.
  const known: unknown[] = new Array(derivations.length);
  const read: FactReader = <K extends FactName>(name: K) => {
    const place = Number(places.get(name));
    const before = known[place];
    if (before !== undefined) return before as Facts[K];
    const value = derivations[place]?.(inputs, read) as Facts[K] | Unread;
    known[place] = value;
    return value;
  };
  return read;
}
