import { numberOf, type Profile } from '../profile/profile.ts';
import { raw } from '../tree/controls.ts';
import { seek } from '../tree/seek.ts';
import { each, remember, type Seen, wordsOf } from '../tree/seen.ts';
import { isTitle, levelOf } from '../tree/title.ts';
import { norm, says } from '../words/text.ts';
import { isName, keyOf, pattern } from '../words/values.ts';
import { listName } from './areas.ts';

const isUserPlace = ({ role, tag }: Seen): boolean =>
  /^(navigation|banner|menu|menubar|contentinfo)$/.test(role) ||
  /^(header|nav|aside|footer)$|-(?:toolbar|navbar|sidenav)$/.test(tag);
const eachUserPlace = seek(isUserPlace);
const eachHeading = seek(({ role }) => role === 'heading');

/** The logged-in user's name, from the page's head or menu: "Inloggad som …", or the entry beside "Logga ut". */
export function userOf(root: Seen, profile: Profile): string | undefined {
  let user: string | undefined;
  eachUserPlace(root, (seen) => {
    if (user !== undefined || seen.role === 'log' || seen.role === 'feed') return false;
    if (isUserPlace(seen)) user = remember(seen, 'user', numberOf(profile), () => userIn(seen, profile));
    return undefined;
  });
  return user !== undefined && isHeading(root, user) ? undefined : user;
}

/** A name in the menu that heads the page too is that of the open case, among others in a list there. */
function isHeading(root: Seen, name: string): boolean {
  let is = false;
  eachHeading(root, (seen) => {
    if (seen.role === 'heading') is ||= levelOf(seen) < 3 && wordsOf(seen) === norm(name);
    return !is && undefined;
  });
  return is;
}

function userIn(place: Seen, profile: Profile): string | undefined {
  const entries: string[] = [];
  let told: string | undefined;
  each(place, (inner) => {
    const text = raw(inner);
    if (!says(text) || text.length > 80) return undefined;
    told ??= pattern(profile.user).exec(text)?.[1] ?? pattern(profile.user).exec(inner.name)?.[1];
    // The page's own title is the open case's.
    const isEntry = inner.kids.length === 0 || isName(text);
    if (isEntry) entries.push(isTitle(inner) ? '' : text);
    return !isEntry || undefined;
  });
  if (told) return told.replace(/\s*[·|,(].*$/s, '').trim();
  return besideMenu(entries, profile);
}

/** The only name that stands next to such an entry as "Logga ut", a role or a unit at most between them. Beyond a list's name it is one of the list. */
function besideMenu(entries: readonly string[], profile: Profile): string | undefined {
  const isMenu = (text = '') => profile.userMenu.includes(norm(text));
  const isListed = (text = '') => listName(norm(text)) in profile.lists;
  const names = entries.filter((text, i) => {
    if (!isName(text) || isListed(text) || keyOf({ flow: Object.values(profile.flows).flat() }, text)) return false;
    return [-1, 1].some((step) => {
      const [next, far] = [entries[i + step], entries[i + 2 * step]];
      return isMenu(next) || (isMenu(far) && !isListed(next));
    });
  });
  const [name, ...more] = new Set(names);
  return more.length === 0 ? name : undefined;
}
