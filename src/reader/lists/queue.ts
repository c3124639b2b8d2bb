import type { Case, Phase } from '../../core/contract/case.ts';
import { labelIndex } from '../facts/labels.ts';
import type { Profile } from '../profile/profile.ts';
import { type Area, readArea } from '../read-case.ts';
import { cellsOf, isHead, rowsOf } from '../tree/cells.ts';
import { controlsIn } from '../tree/controls.ts';
import { each, hasText, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import type { List } from './lists.ts';

export interface ListLook {
  profile: Profile;
  now: number;
  user: string | undefined;
  url: string;
  /** The phase that the list's name or chosen tab gives rows that do not say their own. */
  phase: Phase | undefined;
  /** Rows that stand before these. */
  from: number;
}

/** One row of a list, and what it shows of its case. */
export interface RowArea {
  row: Seen;
  area: Area;
}

/** The rows of a list of cases, in the page's order. */
export function rowsOfList(list: List, look: ListLook): RowArea[] {
  const heads = headsOf(list.seen, look.profile);
  return list.rows.map((row) => ({ row, area: readRow(row, heads, look) }));
}

/** The same as cases. */
export function queueOf(list: List, look: ListLook): Case[] {
  return rowsOfList(list, look).map(({ row, area: { shown } }, index) => {
    return {
      ...(!shown.phase && look.phase && { phase: look.phase }),
      ...shown,
      url: addressOf(row, look.url) ?? `${look.url}#row=${look.from + index + 1}`,
    };
  });
}

/** The column headings of a list of rows: its own, or those of a table above that holds nothing else and is as wide. */
function headsOf(list: Seen, profile: Profile): Seen[] {
  const own = headsIn(list, profile);
  const width = rowsOf(list).map((row) => cellsOf(row).length);
  if (own.length > 0 || !/^(table|grid)$/.test(list.role) || new Set(width).size !== 1) return own;
  for (let node = list, climbed = 0; climbed < 4 && node.up; node = node.up, climbed++) {
    const before = node.up.kids.slice(0, node.up.kids.indexOf(node)).filter(hasText);
    const last = before.at(-1);
    if (!last) continue;
    const heads = headsIn(last, profile);
    const isAll = heads.map(wordsOf).join(' ') === wordsOf(last).replace(/\s+/g, ' ');
    return isAll && heads.length === width[0] ? heads : [];
  }
  return [];
}

function headsIn(table: Seen, profile: Profile): Seen[] {
  const index = labelIndex(profile);
  let heads: Seen[] = [];
  each(table, (seen) => {
    if (seen.role === 'row' && isHead(seen, index) && heads.length === 0) heads = cellsOf(seen);
    return heads.length === 0;
  });
  return heads;
}

/** A row reads as a case of its own; the cells of a table have their column's heading for a label. */
function readRow(row: Seen, heads: Seen[], { profile, now, user }: ListLook): Area {
  const skip = () => false;
  const cells = cellsOf(row);
  const area: Seen =
    heads.length > 0 && cells.length === heads.length ? pairUp(row, heads, cells) : { ...row, under: undefined };
  return readArea(area, { profile, now, user, skip, controls: controlsIn(row) });
}

/** The row as a list of terms and definitions, so that it is read as any other. */
function pairUp(row: Seen, heads: Seen[], cells: Seen[]): Seen {
  const list: Seen = { ...row, kids: [], under: undefined, tag: 'dl', role: '', memory: undefined };
  cells.forEach((cell, index) => {
    const head = heads[index];
    if (head && textOf(head)) list.kids.push({ ...head, role: 'term', tag: 'dt', up: list, memory: undefined });
    // What has no heading (the row's buttons) is no value of the column before it.
    const titled = head && textOf(head);
    const looks = titled ? { role: 'definition', tag: 'dd' } : { role: '', tag: 'div' };
    list.kids.push({ ...cell, ...looks, up: list, memory: undefined });
  });
  return list;
}

function addressOf(row: Seen, url: string): string | undefined {
  let link: string | undefined;
  each(row, (seen) => {
    if (seen.tag === 'a') link ??= seen.attrs.href;
    return link === undefined;
  });
  for (let up = row.up; up && !link; up = up.up) if (up.tag === 'a') link = up.attrs.href;
  if (!link || /^(tel|mailto|sms|javascript):/i.test(link)) return undefined;
  return URL.canParse(link, url) ? new URL(link, url).href : undefined;
}
