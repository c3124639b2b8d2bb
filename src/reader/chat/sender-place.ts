import type { SenderPlace } from '../profile/profile.ts';
import { hasText, type Seen, textOf } from '../tree/seen.ts';
import { isName } from '../words/values.ts';
import { holdsUnit, isUnit, signsOf } from './bubble.ts';
import type { Entry } from './entry.ts';
import { pathIn } from './head-place.ts';
import { isText, type Leaf } from './leaves.ts';
import type { Line } from './line.ts';
import { type Sender, signIn } from './sender.ts';

/** A line longer than this is no sender's. */
const longest = 60;

/**
 * The bubble's lines, of which only those at the place that the profile names tell who wrote, and those that say what its name does (`given`):
 * the others are what is written.
 */
export function atPlace(
  leaves: readonly Leaf[],
  place: SenderPlace | undefined,
  given: Sender | undefined,
): readonly Leaf[] {
  if (!place) return leaves;
  const texts = leaves.flatMap((leaf, i) => (isText(leaf.line) ? [i] : []));
  const [first, last] = [texts[0] ?? leaves.length, texts.at(-1) ?? -1];
  const isThere = (i: number): boolean => (place === 'top' && i < first) || (place === 'bottom' && i > last);
  return leaves.map((leaf, i) => {
    const from = senderIn(leaf.line);
    return !from || from === given || isThere(i) ? leaf : { ...leaf, line: { from: undefined } };
  });
}

const senderIn = (line: Line | undefined): Sender | undefined =>
  typeof line === 'object' && !('day' in line && line.day) ? line.from : undefined;

/** A line between the bubbles, where it may tell who wrote; what is drawn as a bubble, or holds one, is none. */
export const asPlaced = (seen: Seen, line: Line | undefined, place: SenderPlace | undefined): Line | undefined =>
  place && senderIn(line) && (place !== 'above' || holdsUnit(seen)) ? undefined : line;

/** Where lines above tell who wrote, one that tells of nobody whom the page's words name is another's. */
export const isOtherLine = (seen: Seen, place: SenderPlace | undefined): boolean =>
  place === 'above' && !isUnit(seen) && textOf(seen).length <= longest && !textOf(seen).includes('\n');

/** The bubbles that have a word of their own where the others have those that tell who wrote: not a name, which a colleague may have. */
export function withOtherWord(entries: readonly Entry[], place: SenderPlace | undefined): Set<Entry> {
  const paths = new Set(
    entries.flatMap(({ headed, from }) =>
      headed && from && (place === 'top' || place === 'bottom') ? headed[place].map(({ path }) => path) : [],
    ),
  );
  const isOther = ({ seen, from }: Entry): boolean => {
    if (from || !place) return false;
    if (place === 'name') return signsOf(seen, true).some((sign) => !isName(signIn(sign)));
    const line = atEdge(seen, place).find((one) => paths.has(pathIn(seen, one)));
    return line !== undefined && !isName(signIn(textOf(line)));
  };
  return new Set(entries.filter(isOther));
}

/** What the bubble's first or last text stands in, inside the bubble. */
function atEdge(bubble: Seen, place: SenderPlace): Seen[] {
  const nodes: Seen[] = [];
  for (let at: Seen | undefined = bubble; at; ) {
    const filled: Seen[] = at.kids.filter(hasText);
    at = place === 'bottom' ? filled.at(-1) : filled[0];
    if (at) nodes.push(at);
  }
  return nodes;
}
