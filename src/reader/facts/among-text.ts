import type { Profile } from '../profile/profile.ts';
import { filled } from '../tree/filled.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { isChip } from '../words/values.ts';
import { labelIndex } from './labels.ts';

/** What is accounted for already: labels with their values, and what somebody wrote. */
interface TakenUp {
  used: Set<Seen>;
  said: Set<Seen>;
}

/** A part of its own among the box's lines. */
const part = /^(section|article|aside|main|nav|header|table|iframe)$/;

/** Stands among questions, sentences or lines that nothing explains: somebody's words, whatever they look like. */
export function isAmongText(
  at: Seen,
  nodes: readonly Seen[],
  { used, said }: TakenUp,
  profile: Profile,
  skip: (seen: Seen) => boolean,
): boolean {
  if (isPictureName(at, nodes)) return false;
  let box = nodes[0]?.up ?? at.up;
  if (nodes.length === 0 && at.tag === '#text' && box && filled(box).length === 1) box = box.up;
  else if (nodes.length === 0) box = (at.tag === '#text' ? at.up : at)?.up;
  if (!box) return false;
  const index = labelIndex(profile);
  let explained = 0;
  let strange = 0;
  for (const kid of filled(box)) {
    const text = textOf(kid);
    if (kid === at || nodes.includes(kid) || used.has(kid) || index.has(norm(text)) || holdsAny(kid, used)) explained++;
    else if (
      part.test(kid.tag) ||
      /^(log|feed)$/.test(kid.role) ||
      skip(kid) ||
      said.has(kid) ||
      holdsAny(kid, said) ||
      text === ''
    )
      continue;
    else if (text.split('\n').some(isProse)) return true;
    else if (isChip(profile, text)) explained++;
    else if (kid.tag === 'p') strange++;
  }
  // One short line among many facts is a value whose label is gone.
  return strange > 1 || (strange === 1 && explained < 4);
}

const isPictureName = (at: Seen, nodes: readonly Seen[]): boolean =>
  nodes.length === 0 && at.tag !== '#text' && at.name !== '';

const holdsAny = (seen: Seen, ...sets: Set<Seen>[]): boolean =>
  seen.kids.some((kid) => sets.some((set) => set.has(kid)) || holdsAny(kid, ...sets));

/** A question or a sentence: what people write, and no label or value of the page. */
const isProse = (text: string): boolean =>
  /\?(?:\s|$)/.test(text) ||
  (text.split(/\s+/).length >= 4 && /[.!]$/.test(text.trim())) ||
  text.split(/\s+/).length >= 10;
