import { bubblesIn } from './chat/said.ts';
import { chosenTab, headingOfList, isApart, nameOfList, titledApart } from './lists/areas.ts';
import { countersIn } from './lists/counters.ts';
import { type List, listsIn, nameOfColumn } from './lists/lists.ts';
import { type ListLook, queueOf } from './lists/queue.ts';
import { userOf } from './lists/user.ts';
import type { Look } from './look.ts';
import type { PlainElement } from './page/see.ts';
import { numberOf, type Profile } from './profile/profile.ts';
import { isCase, readArea } from './read-case.ts';
import type { Reading } from './reading.ts';
import { controlsIn } from './tree/controls.ts';
import { grow } from './tree/grow.ts';
import { type Seen, textOf } from './tree/seen.ts';
import { rememberWhole } from './tree/whole.ts';

/** Where one looks from: the page's address and the time (ISO), from which "igår" and ages of messages are counted. */
export interface Here {
  url: string;
  now: string;
}

/** Reads what a person could see on the page, from all that was seen of it at one time. */
export const readSeen = (plain: PlainElement, profile: Profile, here: Here): Reading =>
  readPage(grow(plain), profile, here);

/** Reads what a person could see on the page: a pure function. Never throws for what the page holds. */
export function readPage(root: Seen, profile: Profile, here: Here): Reading {
  const { url } = here;
  const { lists, look } = lookAt(root, profile, here);
  const area = readArea(root, look);
  if (isCase(area.found, lists)) return { case: { ...area.shown, url }, fields: area.fields };
  const found = listsOn(root, lists, look, url);
  return { case: null, ...(found && { queue: found.flatMap((one) => queueOf(...one)) }), fields: [] };
}

/** The list of cases that a page without an open case shows, in its columns where it has several, and how to look at each. */
export function listsOn(
  root: Seen,
  lists: readonly List[],
  { profile, user, now }: Look,
  url: string,
): [List, ListLook][] | undefined {
  const list = lists.find((one) => one.rows.length > 0) ?? lists[0];
  const tab = chosenTab(root, profile) ?? headingOfList(root, profile);
  const name = list ? (nameOfList(list.seen, profile) ?? tab) : tab;
  if (!list && !(name && /^(inga|no)\s/im.test(textOf(root)))) return undefined;
  const columns = list ? lists.filter((one) => isLike(one.seen, list.seen)) : [{ seen: root, rows: [] }];
  let from = 0;
  return columns.map((column) => {
    const named = nameOfColumn(column.seen, profile) ?? name;
    const phase = named ? (profile.lists[named] ?? undefined) : undefined;
    const look = { profile, now, user, url, phase, from };
    from += column.rows.length;
    return [column, look];
  });
}

/** Built alike, and standing in parts that are: lists side by side or one below another, cut up by urgency or by how far they have come. */
const isLike = (one: Seen, other: Seen): boolean =>
  one.tag === other.tag &&
  (one.up === other.up || (one.up !== undefined && other.up !== undefined && isLike(one.up, other.up)));

interface Apart {
  lists: List[];
  skip: (seen: Seen) => boolean;
}

/** What is no part of the open case, the page's lists among it. */
export const apartOn = (root: Seen, profile: Profile): Apart =>
  rememberWhole(root, 'apart', numberOf(profile), () => findApart(root, profile));

function findApart(root: Seen, profile: Profile): Apart {
  const lists = listsIn(root, profile);
  const titled = titledApart(root, profile);
  const isOut = (seen: Seen) => titled.has(seen) || isApart(seen, profile) || lists.some((list) => list.seen === seen);
  const counters = countersIn(root, profile, isOut);
  const skip = (seen: Seen) => counters.has(seen) || isOut(seen);
  return { lists, skip };
}

/** How to look at this page: its lists, and what else is no part of the open case, left out. */
export function lookAt(root: Seen, profile: Profile, { now }: Here): { lists: List[]; look: Look } {
  const { lists, skip } = apartOn(root, profile);
  const at = Date.parse(now);
  return {
    lists,
    look: {
      profile,
      now: at,
      user: userOf(root, profile),
      skip,
      controls: controlsIn(root, skip),
      bubbles: bubblesIn(root, profile, at),
    },
  };
}
