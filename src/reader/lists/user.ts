import { numberOf, type Profile } from '../profile/profile.ts';
import { raw } from '../tree/controls.ts';
import { seek } from '../tree/seek.ts';
import { each, remember, type Seen, wordsOf } from '../tree/seen.ts';
import { levelOf } from '../tree/title.ts';
import { norm, says } from '../words/text.ts';
import { isName, keyOf, pattern } from '../words/values.ts';

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
  const names = new Set<string>();
  let told: string | undefined;
  let menu = false;
  each(place, (inner) => {
    const text = raw(inner);
    if (!says(text) || text.length > 80) return undefined;
    told ??= pattern(profile.user).exec(text)?.[1] ?? pattern(profile.user).exec(inner.name)?.[1];
    if (profile.userMenu.includes(norm(text))) menu = true;
    else if (
      isName(text) &&
      !(norm(text) in profile.lists) &&
      !keyOf({ flow: Object.values(profile.flows).flat() }, text)
    )
      names.add(text);
    return !isName(text) || undefined;
  });
  if (told) return told.replace(/\s*[·|,(].*$/s, '').trim();
  const [name, ...more] = names;
  return menu && more.length === 0 ? name : undefined;
}
