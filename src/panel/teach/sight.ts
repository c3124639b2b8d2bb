import type { Case } from '../../core/contract/case.ts';
import { decide, standing } from '../../reader/facts/found.ts';
import type { List } from '../../reader/lists/lists.ts';
import { type RowArea, rowsOfList } from '../../reader/lists/queue.ts';
import type { Glass } from '../../reader/places.ts';
import { overDefault } from '../../reader/profile/own-profile.ts';
import type { Profile } from '../../reader/profile/profile.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import { type Area, isCase, readArea } from '../../reader/read-case.ts';
import { listsOn, lookAt } from '../../reader/read-page.ts';
import { raw } from '../../reader/tree/controls.ts';
import { each, holds, type Seen, textOf } from '../../reader/tree/seen.ts';
import { norm } from '../../reader/words/text.ts';
import { numbersIn } from '../../reader/words/values.ts';
import { readAt } from '../hand/hand.ts';
import { isPerson } from './label-words.ts';

/** The page by a profile: what it says of a case, were it one or not; and the rows of the list that it is read as, where it is. */
export interface Sight {
  area: Area;
  rows: readonly RowArea[] | null;
  list?: Seen;
}

export function sightOf({ root, here }: Glass, own: OwnProfile): Sight {
  const { lists, look } = lookAt(root, overDefault(own), here);
  const area = readArea(root, look);
  const columns = isCase(area.found, lists) ? undefined : listsOn(root, lists, look, here.url);
  const [first, ...more] = columns ?? [];
  if (!columns || !first || !isOfPeople(columns)) return { area, rows: null };
  const [{ seen }] = first;
  return { area, rows: columns.flatMap((one) => rowsOfList(...one)), list: more.length > 0 ? (seen.up ?? seen) : seen };
}

/** Parts that show one number twice are those of one case, of which too little is known to be read as one. */
function isOfPeople(columns: readonly [List, unknown][]): boolean {
  const numbers = columns.flatMap(([{ rows }]) => rows).flatMap((row) => numbersIn(textOf(row)).slice(0, 1));
  return new Set(numbers).size === numbers.length;
}

/** What the page says of a case by this profile, were it one or not. */
export const areaOf = ({ root, here }: Glass, profile: Profile): Area =>
  readArea(root, lookAt(root, profile, here).look);

/** What is read of the case that stands where the node is: of its row on a list (of the first, where it is a column's heading), else of the page. */
export function areaAt({ area, rows, list }: Sight, node: Seen): Area {
  if (!rows || !list || !holds(list, node)) return area;
  return (rows.find(({ row }) => holds(row, node)) ?? rows[0])?.area ?? area;
}

/**
 * On a list a label stands in every row, of which there are several, or in none: what stands in one of them is what somebody wrote there. What
 * stands above the list is its name.
 */
export function isRowLabel({ rows, list }: Sight, word: string): boolean {
  for (let title = list?.under; title; title = title.up) if (norm(title.text) === word) return false;
  const holding = (rows ?? []).filter(({ row }) => linesIn(row).has(word));
  return holding.length === 0 || (holding.length > 1 && holding.length === rows?.length);
}

/** All that stands in the row, as labels are compared: names, lines, and what of a line is before a colon or a figure. */
function linesIn(row: Seen): Set<string> {
  const lines = new Set<string>();
  each(row, (seen) => {
    for (const line of [seen.name, ...(seen.control ? raw(seen) : textOf(seen)).split(/\n| [·|•] /)])
      for (const part of [line, /^[^:]+(?=:)/.exec(line)?.[0], /^\D+(?=\s\d)/.exec(line)?.[0]])
        lines.add(norm(part ?? ''));
    return undefined;
  });
  return lines;
}

export const isUnread = ({ found }: Area, field: string): boolean => decide(found, field).state === 'unread';

export const isSame = (before: Area, after: Area, field: string): boolean => {
  const [then, now] = [before, after].map(({ found }) => decide(found, field));
  return then?.state === now?.state && JSON.stringify(then?.value) === JSON.stringify(now?.value);
};

/** Read, or told that there is none, from what was pointed at, in it or around it. */
export const readsThere = (area: Area, field: string, node: Seen): boolean =>
  !isUnread(area, field) && standsThere(area, field, node);

export const standsThere = ({ found }: Area, field: string, node: Seen): boolean =>
  standing(found, field).some((at) => within(at, node) || within(node, at));

/** As `holds`, by the page's own keys: a row is read as a list made of its cells. */
const within = (node: Seen, inner: Seen): boolean => {
  for (let up: Seen | undefined = inner; up; up = up.up)
    if (up === node || (up.key >= 0 && up.key === node.key)) return true;
  return false;
};

/** A field that is read otherwise by another profile, and the case (the page's, or a row's) on which it first is; `queue`: the list has other rows. */
export interface Difference {
  field: string;
  then: Case;
  after: Case;
}

/** What else was read and is not read any more, or otherwise. */
export function changedBy(before: Sight, after: Sight, taught: string): Difference[] {
  const rows = before.rows ?? [];
  if (rows.length > 0 && rows.length !== (after.rows?.length ?? 0))
    return [{ field: 'queue', then: open(before.area), after: open(after.area) }];
  if (rows.length === 0) return changedIn(before.area, after.area, taught);
  const all = rows.flatMap(({ area }, i) => changedIn(area, after.rows?.[i]?.area ?? after.area, taught));
  return all.filter(({ field }, i) => all.findIndex((one) => one.field === field) === i);
}

function changedIn(before: Area, after: Area, taught: string): Difference[] {
  const [then, now] = [open(before), open(after)];
  return before.fields.flatMap(({ field, state }) => {
    if (field === taught || state === 'unread' || field === taught.split('.')[0]) return [];
    const same = JSON.stringify(readAt(then, field)) === JSON.stringify(readAt(now, field));
    return same ? [] : [{ field, then, after: now }];
  });
}

export const open = ({ shown }: Area): Case => ({ ...shown, url: '-' });

/** Who the cases are about and what they wrote, line by line: none of it may get into a profile. What the field was taken for is not known. */
export function saidIn({ area, rows }: Sight, taught: string): (word: string) => boolean {
  const all = [area, ...(rows ?? []).map((one) => one.area)].map((one) => saidOf(one, taught));
  return (word) => all.some((isSaid) => isSaid(word));
}

function saidOf(area: Area, taught: string): (word: string) => boolean {
  const told = (field: string): string[] => {
    const value = field === taught ? undefined : readAt(open(area), field);
    return typeof value === 'string' ? [value] : [];
  };
  const people = ['patient.name', 'patient.personalIdentityNumber', 'patient.phone', 'owner', 'guardian.name'];
  const said = [
    ...['reason', 'anamnesis', 'ticket.information'].flatMap(told),
    ...(area.shown.messages ?? []).flatMap(({ text }) => text ?? []),
  ];
  // A label may have been taken for a name.
  const names = people
    .flatMap(told)
    .filter((name) => isPerson(name) || !/\s/.test(name))
    .map(norm);
  const lines = new Set(said.flatMap((text) => text.split('\n').map(norm)));
  return (word) => lines.has(word) || names.some((name) => name.includes(word));
}
