import type { Profile } from './profile.ts';
import { each, levelOf, type Seen, textOf } from './seen.ts';
import { senderOf } from './sender.ts';
import { tell } from './times.ts';
import { isName } from './values.ts';

const nobody = { patient: [], staff: [] };

/**
 * Bubbles by their own looks: a text of several lines of which the first or the last is a sender's with a time, or an element whose name is.
 * What is written in them is nobody's fact, whether or not the chat's heading is still there.
 */
export function bubblesIn(root: Seen, profile: Profile, now: number): Set<Seen> {
  const signed = new Set<Seen>();
  const visit = (seen: Seen): void => {
    if (seen.control) return;
    if (seen.name.length <= 80 && seen.kids.length > 0 && isSigned(seen.name, profile, now)) {
      signed.add(seen);
      return;
    }
    const text = textOf(seen);
    if (!text.includes('\n') && seen.kids.length === 0) return;
    const inner = seen.kids.filter((kid) => textOf(kid) !== '');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const edges = [lines[0] ?? '', lines.at(-1) ?? ''];
    const isBubble =
      lines.length > 1 &&
      !inner.some(
        (kid) =>
          textOf(kid).includes('\n') &&
          textOf(kid)
            .split('\n')
            .some((line) => isSigned(line, profile, now)),
      ) &&
      edges.some((line) => isSigned(line, profile, now)) &&
      !holdsTitle(seen);
    if (isBubble) signed.add(seen);
    else for (const kid of inner) visit(kid);
  };
  visit(root);
  return withBetween(root, signed);
}

/** What stands between two bubbles is said too: the next line of the same sender, one without a name. */
function withBetween(root: Seen, signed: Set<Seen>): Set<Seen> {
  if (signed.size < 2) return signed;
  const said = new Set(signed);
  each(root, (seen) => {
    const own = seen.kids.map((kid) => holdsAny(kid, signed));
    const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
    if (first >= 0 && last > first) {
      seen.kids.slice(first, last + 1).forEach((kid, i) => {
        if (!own[first + i] && !holdsTitle(kid)) said.add(kid);
      });
    }
    return own.includes(true);
  });
  return said;
}

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
  return senderOf(profile, nobody, who, true) !== undefined || isName(who);
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
      .replace(/[\s,(·|–-]+(?:(?:kl\.?|den|at)\s*)?$/i, '')
      .trim(),
    when: line.slice(at).replace(/[)\s]+$/, ''),
  };
}
