import type { Look } from '../look.ts';
import { filled } from '../tree/filled.ts';
import { seekBy } from '../tree/seek.ts';
import { hasText, type Seen, textOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { isName, numbersIn, pattern } from '../words/values.ts';

const eachWord = seekBy(
  ({ tag, own }, { user }) => tag === '#text' && own.length <= 80 && pattern(user).test(`${norm(own)} x`),
);

/**
 * Who is logged in, where the page says so in no part of its own: "Inloggad som" above or before a name, or the last name in the bar over the
 * whole page. `said`: what somebody wrote, which tells nothing.
 */
export function loggedIn(root: Seen, { profile, user, skip }: Look, said: ReadonlySet<Seen>): string[] {
  if (user) return [user];
  const names = new Set<string>();
  eachWord(root, profile, (seen) => {
    if (said.has(seen) || (seen !== root && skip(seen))) return false;
    if (seen.tag !== '#text') return undefined;
    const own =
      pattern(profile.user)
        .exec(seen.own.trim())?.[1]
        ?.replace(/\s*[·|,(].*$/su, '')
        .trim() ?? '';
    let up = seen.up;
    while (up && textOf(up) === textOf(seen)) up = up.up;
    const lines = up ? textOf(up).split('\n') : [];
    const name = isName(own) ? own : (lines[lines.indexOf(seen.own.trim()) + 1] ?? '');
    if (isName(name)) names.add(name);
    return undefined;
  });
  return names.size > 0 ? [...names] : nameInBar(root, said);
}

/** The bar over the page's whole width, above all else: what it ends with, if that is a name. */
function nameInBar(root: Seen, said: ReadonlySet<Seen>): string[] {
  let bar = root;
  for (
    let next: Seen | undefined = root;
    next;
    next = filled(next).find((kid) => kid.tag !== '#text' && hasText(kid))
  ) {
    if (said.has(next)) return [];
    bar = next;
    if (bar.box.height <= 90 && bar.box.width >= 600) break;
  }
  const texts: string[] = [];
  const gather = (seen: Seen): void => {
    if (seen.own) texts.push(seen.own.replace(/[^\p{L}]+$/u, '').trim());
    else if (seen.kids.length === 0 && seen.name) texts.push(seen.name);
    seen.kids.forEach(gather);
  };
  if (bar.box.height > 90 || bar.box.width < 600 || numbersIn(textOf(bar)).length > 0) return [];
  gather(bar);
  const shown = texts.filter(says);
  const last = shown.at(-1) ?? '';
  return shown.length > 1 && isName(last) && shown.filter(isName).every((name) => name === last) ? [last] : [];
}
