import type { Look } from '../look.ts';
import { filled } from '../tree/filled.ts';
import { holds, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { numbersIn, readNumber, readPhase, readPriority, why } from '../words/values.ts';
import { add, type Found } from './found.ts';
import { isGuardians } from './guardian.ts';
import type { Pair, Pairs } from './pairs.ts';

/**
 * A part of the page that says otherwise than what stands before it, as another case or a whole case that the patient has written would:
 * of the number, of two facts, or of one in a line of text. Nothing in it is a fact, and what it contradicts is unread.
 */
export function leaveContradicted(pairs: Pairs, look: Look, found: Found): void {
  const parts = new Map<Seen, Set<string>>();
  const held = pairs.pairs.filter((pair) => own.test(pair.field) && !pair.rival && !isGuardians(pair.at, pairs, look));
  for (const pair of held) {
    const first = held.find((other) => other.field === pair.field);
    if (!first || first === pair || said(pair, look) === said(first, look)) continue;
    const [one, other] = isBefore(first.at, pair.at) ? [first, pair] : [pair, first];
    const part = partOf(other.at, one.at);
    const fields = parts.get(part) ?? new Set();
    fields.add(other.field);
    // A line of text is more easily somebody's than a label with its value.
    if (other.nodes.length === 0) fields.add('text');
    parts.set(part, fields);
  }
  const number = held.find(({ field }) => field === 'patient.personalIdentityNumber');
  for (const [part, fields] of parts) {
    if (number && !holds(part, number.at) && numbersIn(textOf(part)).some((one) => !number.text.includes(one.trim())))
      fields.add('number');
    if (fields.size < 2) continue;
    for (const doubtful of [part, ...twinsOf(part)]) {
      for (const pair of pairs.pairs.filter(({ at }) => holds(doubtful, at)))
        add(found, pair.field, why('platser på sidan säger olika'), pair.place);
      pairs.pairs = pairs.pairs.filter(({ at }) => !holds(doubtful, at));
      for (const label of [...pairs.bare.keys()]) if (holds(doubtful, label)) pairs.bare.delete(label);
      pairs.said.add(doubtful);
    }
  }
}

/** Beside it and built alike, with a personal number of its own: of two cases side by side nobody can tell which is the open one. */
function twinsOf(part: Seen): Seen[] {
  const shape = (seen: Seen) => [seen, ...filled(seen)].map(({ tag }) => tag).join(' ');
  const isPersons = (seen: Seen) => numbersIn(textOf(seen)).some((one) => 'value' in readNumber(one));
  if (!isPersons(part)) return [];
  return (part.up?.kids ?? []).filter((kid) => kid !== part && shape(kid) === shape(part) && isPersons(kid));
}

const own = /^(priority|phase|flow|unit|addressedTo|patient\.(personalIdentityNumber|name))$/;

const said = ({ field, text }: Pair, { profile }: Look): string =>
  field === 'priority'
    ? JSON.stringify(readPriority(profile, text))
    : field === 'phase'
      ? JSON.stringify(readPhase(profile, text))
      : norm(text);

const way = (seen: Seen): Seen[] => (seen.up ? [...way(seen.up), seen] : [seen]);

function isBefore(one: Seen, other: Seen): boolean {
  const [a, b] = [way(one), way(other)];
  const at = a.findIndex((seen, i) => seen !== b[i]);
  const [x, y] = [a[at], b[at]];
  return x !== undefined && y !== undefined && (x.up?.kids.indexOf(x) ?? 0) < (y.up?.kids.indexOf(y) ?? 0);
}

/** The largest part that holds the one and not the other. */
const partOf = (seen: Seen, other: Seen): Seen => way(seen).find((up) => !holds(up, other)) ?? seen;
