import { labelIndex } from '../facts/labels.ts';
import { type ChatLook, chatLook } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { each, hasText, remember, type Seen, textOf } from '../tree/seen.ts';
import { levelOf } from '../tree/title.ts';
import { rememberWhole } from '../tree/whole.ts';
import { norm } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { isName } from '../words/values.ts';
import { nameOf } from './bubble.ts';
import { nobody, senderOf } from './sender.ts';

/**
 * Bubbles by their own looks: a text of several lines of which the first or the last is a sender's with a time, or an element whose name is.
 * What is written in them is nobody's fact, whether or not the chat's heading is still there.
 */
export function bubblesIn(root: Seen, profile: Profile, now: number): ReadonlySet<Seen> {
  const look = chatLook(profile, nobody, now);
  return rememberWhole(root, 'bubbles', look.by, () => withBetween(root, new Set(signedIn(root, look)), now));
}

function signedIn(seen: Seen, look: ChatLook): readonly Seen[] {
  if (seen.control) return [];
  return remember(seen, 'signed', look.by, () => {
    const { profile, now } = look;
    if (seen.name.length <= 80 && seen.kids.length > 0 && isSigned(nameOf(seen), profile, now)) return [seen];
    if (seen.kids.length === 0 && !textOf(seen).includes('\n')) return [];
    const inner = seen.kids.filter(hasText);
    return isBubble(seen, inner, profile, now) ? [seen] : inner.flatMap((kid) => signedIn(kid, look));
  });
}

function isBubble(seen: Seen, inner: readonly Seen[], profile: Profile, now: number): boolean {
  const signs = (text: string) => someLine(text, (line) => isSigned(line, profile, now));
  if (inner.some((kid) => textOf(kid).includes('\n') && signs(textOf(kid)))) return false;
  const lines = textOf(seen)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const edges = [lines[0] ?? '', lines.at(-1) ?? ''];
  // A label above a value, whatever the value reads as.
  const [first = ''] = lines;
  if (labelIndex(profile).has(norm(first)) && !senderOf(profile, nobody, first, 'full')) return false;
  return lines.length > 1 && edges.some((line) => isSigned(line, profile, now)) && !holdsTitle(seen);
}

/** Looks no further than the first such line. */
function someLine(text: string, is: (line: string) => boolean): boolean {
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    if (is(text.slice(from, end < 0 ? undefined : end))) return true;
    from = end < 0 ? text.length + 1 : end + 1;
  }
  return false;
}

/** What stands between two bubbles is said too: the next line of the same sender, one without a name; and beside them what is drawn as they are. */
function withBetween(root: Seen, signed: Set<Seen>, now: number): Set<Seen> {
  if (signed.size < 2) return signed;
  const between: Seen[] = [];
  each(root, (seen) => {
    if (signed.has(seen)) return false;
    const own = seen.kids.map((kid) => wrapsOne(kid, signed));
    const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
    seen.kids.forEach((kid, i) => {
      if (first < 0 || own[i] || holdsTitle(kid)) return;
      const next = seen.kids[i < first ? first : last];
      if ((i > first && i < last) || (next && signed.has(next) && isLike(kid, next, now))) between.push(kid);
    });
    return holdsAny(seen, signed);
  });
  for (const seen of between) signed.add(seen);
  return signed;
}

/** Drawn as the bubble is, or with a time of its own at its edge: a bubble whose sender's name is not there. */
function isLike(seen: Seen, bubble: Seen, now: number): boolean {
  if (seen.tag !== bubble.tag || !textOf(seen).includes('\n')) return false;
  const lines = textOf(seen).split('\n');
  const edges = [lines[0] ?? '', lines.at(-1) ?? ''];
  return (seen.painted && bubble.painted) || edges.some((line) => /\d[:.]\d\d/.test(line) && tell(line, { now }));
}

/** A bubble, or a row with nothing else in it. */
const wrapsOne = (seen: Seen, signed: Set<Seen>): boolean => {
  if (signed.has(seen)) return true;
  let any = false;
  for (const kid of seen.kids) {
    if (!hasText(kid)) continue;
    if (!wrapsOne(kid, signed)) return false;
    any = true;
  }
  return any;
};

const holdsAny = (seen: Seen, nodes: Set<Seen>): boolean =>
  nodes.has(seen) || seen.kids.some((kid) => holdsAny(kid, nodes));

const holdsTitle = (seen: Seen): boolean =>
  (seen.role === 'heading' && levelOf(seen) <= 2) ||
  /^(main|navigation|banner)$/.test(seen.role) ||
  seen.kids.some(holdsTitle);

/** "Patienten 10.25", "Anna Berg, sjuksköterska · 3 mars 14.06", "Meddelande från patienten, 3 mars kl 10:01". */
function isSigned(line: string, profile: Profile, now: number): boolean {
  if (line.length > 80 || !/\d[:.]\d\d/.test(line)) return false;
  const { who, when } = parted(line);
  if (who === '' || !tell(when, { now })) return false;
  return senderOf(profile, nobody, who, 'full') !== undefined || isName(who);
}

/** A line that begins with words and ends as a time does. */
export function parted(line: string): { who: string; when: string } {
  const at = line.search(
    /(?<![\p{L}\p{N}])(?:\d|i ?går|i ?dag|yesterday|today|(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\p{L}* \d)/iu,
  );
  if (at <= 0) return { who: '', when: line };
  return {
    who: line
      .slice(0, at)
      .replace(/[\s,(·|–-]+(?:(?:kl\.?|den|för|at)\s*)?$/i, '')
      .trim(),
    when: line.slice(at).replace(/[):\s]+$/, ''),
  };
}
