import type { Profile } from './profile.ts';
import { filled, type Seen, textOf } from './seen.ts';
import { isChip } from './values.ts';

/** What is accounted for already: labels with their values, and what somebody wrote. */
interface TakenUp {
  used: Set<Seen>;
  said: Set<Seen>;
}

/** Stands among questions, sentences or lines that nothing explains: somebody's words, whatever they look like. */
export function isAmongText(at: Seen, nodes: readonly Seen[], { used, said }: TakenUp, profile: Profile): boolean {
  if (isPictureName(at, nodes)) return false;
  let box = nodes[0]?.up ?? at.up;
  if (nodes.length === 0 && at.tag === '#text' && box && filled(box).length === 1) box = box.up;
  else if (nodes.length === 0) box = (at.tag === '#text' ? at.up : at)?.up;
  if (!box) return false;
  return filled(box).some((kid) => {
    if (kid === at || used.has(kid) || said.has(kid) || nodes.includes(kid) || holdsAny(kid, used, said)) return false;
    const text = textOf(kid);
    return text.split('\n').some(isProse) || (kid.tag === 'p' && text !== '' && !isChip(profile, text));
  });
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
