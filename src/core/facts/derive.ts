import { caseFacts } from './case-facts.ts';
import type { Derive, FactName, FactReader, Facts, Inputs } from './facts.ts';
import { staffFacts } from './staff-facts.ts';
import { timeFacts } from './time-facts.ts';

const derive: Derive<Facts> = { ...caseFacts, ...timeFacts, ...staffFacts };

/** A reader of facts for one case; each fact is derived at most once, when a rule first asks for it. */
export function factsOf(inputs: Inputs): FactReader {
  // Each name holds a value of its own type, which a Map cannot say.
  const known = new Map<FactName, unknown>();
  const read: FactReader = <K extends FactName>(name: K) => {
    const before = known.get(name);
    if (before !== undefined) return before as Facts[K];
    const value = derive[name](inputs, read);
    known.set(name, value);
    return value;
  };
  return read;
}
