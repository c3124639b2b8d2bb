import type { Look } from '../look.ts';
import { controlNodes, raw } from '../tree/controls.ts';
import { each, hasText, holds, type Seen, textOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { add, decide, type Found } from './found.ts';
import { underGuardian } from './guardian.ts';
import type { Pairs } from './pairs.ts';
import { isPersonName } from './person.ts';

/**
 * The name that begins the line of the case's own buttons ("Eva Berg … Avsluta besök"), where no other name stands on the page's patient: the
 * only person named there, without a label.
 */
export function nameByButtons(root: Seen, pairs: Pairs, look: Look, found: Found): void {
  if (found.has('patient.name') || decide(found, 'patient.personalIdentityNumber').value === undefined) return;
  const names = new Set<Seen>();
  for (const control of controlNodes(root, look.skip)) {
    if (look.profile.phaseControls[norm(raw(control))] === undefined) continue;
    const name = nameIn(lineOf(control), pairs, look);
    if (name) names.add(name);
  }
  const [name] = names;
  if (!name || new Set([...names].map(textOf)).size > 1) return;
  found.at = [name];
  add(found, 'patient.name', { value: textOf(name) }, 'intill ärendets knappar', true);
}

/** The nearest box around the button that says something, or a box around that is all that it says. */
function lineOf(control: Seen): Seen | undefined {
  let box = control.up;
  for (let climbed = 0; climbed < 3 && box && !hasText(box); climbed++) box = box.up;
  return box && hasText(box) && !/^(html|body|main|form)$/.test(box.tag) && textOf(box).length < 120 ? box : undefined;
}

/** The first words, where they are a name and no one else is named. */
function nameIn(line: Seen | undefined, { used, said, names }: Pairs, look: Look): Seen | undefined {
  if (!line) return undefined;
  const texts: Seen[] = [];
  each(line, (seen) => {
    if (seen.control || seen.quiet) return false;
    if (seen.tag === '#text' && says(seen.own)) texts.push(seen);
    return undefined;
  });
  const persons = texts.filter((text) => isPersonName(textOf(text), look));
  const [first] = texts;
  const isTaken = (seen: Seen) => [used, said, names].some((set) => [...set].some((one) => holds(one, seen)));
  return first && persons.length === 1 && persons[0] === first && !isTaken(first) && !underGuardian(first, look)
    ? first
    : undefined;
}
