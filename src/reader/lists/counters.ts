import type { Profile } from '../profile/profile.ts';
import { filled } from '../tree/filled.ts';
import { seekBy } from '../tree/seek.ts';
import { type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { anyOf, keyOf, pattern } from '../words/values.ts';
import { listName } from './areas.ts';

/**
 * Boxes that tell how many cases there are of a kind ("Prio 1" above "3", "Väntar i kö 12"), and the parts of what explains the priorities
 * one by one: neither is of the open case.
 */
export function countersIn(root: Seen, profile: Profile, skip: (seen: Seen) => boolean): Set<Seen> {
  const found = new Set<Seen>();
  eachCounted(root, profile, (seen) => {
    if (seen !== root && (skip(seen) || seen.control || seen.quiet)) return false;
    if (seen.tag === '#text') {
      if (seen.own.length < 40 && isCount(seen.own, profile)) found.add(seen);
      return undefined;
    }
    const kids = filled(seen);
    if (isCounter(kids, profile)) {
      // One beside it that has lost its figure is one too.
      for (const other of seen.up?.kids ?? [])
        if (other === seen || (other.tag === seen.tag && isKind(wordsOf(other), profile))) found.add(other);
    } else if (isSmall(kids)) for (const kid of [...legendIn(kids, profile), ...stepsIn(kids, profile)]) found.add(kid);
    return undefined;
  });
  return found;
}

const isSmall = (kids: readonly Seen[]): boolean => kids.length > 2 && kids.length < 16;

/** A box or a line of the kind, or what may hold several side by side. */
const eachCounted = seekBy((seen, profile) => {
  if (seen.tag === '#text') return seen.own.length < 40 && isCount(seen.own, profile);
  const kids = filled(seen);
  if (isCounter(kids, profile)) return true;
  return isSmall(kids) && (legendIn(kids, profile).length > 0 || stepsIn(kids, profile).length > 0);
});

const count = /^\d{1,4}(?: ?(?:st|ärenden?|patienter|besök|cases?|visits?|patients))?$/;

/** "Prio 1: 3 ärenden", "Prio 2 (5)". */
const isCount = (text: string, { labels }: Profile): boolean =>
  pattern(`^\\s*(?:${anyOf(labels.priority)}|p)[ :]?[1-5] ?(?:[:=–-] ?\\d+(?: \\p{L}+)?|\\(\\d+\\))\\s*$`).test(text);

function isCounter(kids: readonly Seen[], profile: Profile): boolean {
  const [first, second] = kids;
  if (!first || !second || kids.length > 2) return false;
  const [one, two] = [wordsOf(first), wordsOf(second)];
  return (count.test(two) && isKind(one, profile)) || (count.test(one) && isKind(two, profile));
}

const isKind = (words: string, profile: Profile): boolean =>
  urgency(words, profile) !== undefined ||
  keyOf(profile.phases, words) !== undefined ||
  listName(words) in profile.lists;

/** The figure that the words begin with, their label before it. */
const urgency = (words: string, { labels }: Profile): string | undefined =>
  pattern(`^(?:${anyOf(labels.priority)}|p)[ :]?([1-5])(?!\\d)`).exec(words)?.[1];

/** Three priorities or more, each in a part of its own. */
function legendIn(kids: readonly Seen[], profile: Profile): Seen[] {
  const parts = kids.filter((kid) => kid.tag === kids[0]?.tag && urgency(textOf(kid).toLowerCase().trim(), profile));
  const figures = new Set(parts.map((kid) => urgency(textOf(kid).toLowerCase().trim(), profile)));
  return figures.size > 2 && figures.size === parts.length ? parts : [];
}

/** Three phases or more side by side, the way that a case goes: it is in the one that is marked, if any. */
function stepsIn(kids: readonly Seen[], profile: Profile): Seen[] {
  const phaseOf = (kid: Seen) => keyOf(profile.phases, textOf(kid).replace(/^[^\p{L}]+/u, ''));
  const steps = kids.filter((kid) => kid.tag === kids[0]?.tag && phaseOf(kid));
  if (new Set(steps.map(phaseOf)).size < 3) return [];
  const now = steps.filter(({ attrs }) => attrs.on);
  return now.length === 1 ? steps.filter((kid) => !now.includes(kid)) : steps;
}
