import { labelIndex } from '../facts/labels.ts';
import { numberOf, type Profile } from '../profile/profile.ts';
import { isHead } from '../tree/cells.ts';
import { controlsIn, holdsOpenField, raw } from '../tree/controls.ts';
import { filled } from '../tree/filled.ts';
import { each, hasText, remember, type Seen, type Title, textOf, wordsOf } from '../tree/seen.ts';
import { headingIn } from '../tree/title.ts';
import { norm } from '../words/text.ts';
import { anyOf, isName, keyOf, numbersIn, pattern } from '../words/values.ts';
import { chosenTab, isApart, isUnder, listName, nameBefore, nameOfList } from './areas.ts';
import { choicesIn } from './choices.ts';
import { isOfNames } from './names.ts';
import { holdsName } from './notice.ts';

/** A list of cases: what holds it, and its rows. */
export interface List {
  seen: Seen;
  rows: Seen[];
}

/** Lists of cases: rows of a kind, of which several show an identity, or that stand under a list's name or chosen tab. */
export function listsIn(root: Seen, profile: Profile): List[] {
  const chosen = chosenTab(root, profile) !== undefined;
  const within = (seen: Seen): readonly List[] => {
    if (seen.kids.length === 0) return [];
    const tell = () => listsAt(seen, profile, chosen) ?? seen.kids.flatMap(within);
    // Under a list's name it turns on where the name stands, which may change while the part does not.
    const isUnderName = seen.under !== undefined && listName(seen.under.words) in profile.lists;
    const by = `${numberOf(profile)} ${chosen} ${idOf(seen.under)} ${nameBefore(seen, profile) ?? ''}`;
    return isUnderName ? tell() : remember(seen, 'lists', by, tell);
  };
  return [...within(root)];
}

const ids = new WeakMap<Title, number>();
let known = 0;

/** The same for the same titles. */
function idOf(title: Title | undefined): number {
  if (!title) return 0;
  const id = ids.get(title) ?? ++known;
  ids.set(title, id);
  return id;
}

/** The lists that the node is; none where it can hold none, undefined where they are to be sought in it. */
function listsAt(seen: Seen, profile: Profile, chosen: boolean): List[] | undefined {
  const choices = choicesIn(seen);
  if (isOfMany(choices) && choices.every((row) => isCaseRow(row, profile) && holdsMark(row, profile)))
    return [{ seen, rows: choices }];
  if (isApart(seen, profile) || seen.role === 'log') return [];
  const columns = columnsOf(seen, profile);
  if (columns.length > 0) return columns;
  const rows = rowsIn(seen, profile);
  if (isUnder(seen, profile.labels.messages) && !isOfMany(rows)) return [];
  // The rows of one patient alone are no list of cases.
  if (rows.length === 0 || isOfOne(rows)) return undefined;
  const marked = rows.filter((row) => isCaseRow(row, profile)).length;
  const name = nameOfList(seen, profile) ?? nameOfColumn(seen, profile) ?? nameBefore(seen, profile);
  const named = chosen || name !== undefined;
  const fixed = /^(tr|li)$/.test(rows[0]?.tag ?? '') || /^(row|listitem|article)$/.test(rows[0]?.role ?? '');
  // Where one writes is no row of a list: the page's parts stand side by side.
  if (!fixed && rows.some(holdsOpenField)) return undefined;
  const few = fixed || rows.every((row) => isLed(row) || isCard(row, seen, profile)) ? 1 : 2;
  const enough = marked * 2 > rows.filter(hasText).length && marked >= (named ? few : fixed ? 2 : 3);
  if (!enough && !isEmptyTable(seen, profile, named) && !isOfNames(rows, isNamed(seen, profile))) return undefined;
  const index = labelIndex(profile);
  return [{ seen, rows: rows.filter((row) => hasText(row) && !isHead(row, index)) }];
}

/** A status or a priority that stands alone. */
const holdsMark = (seen: Seen, profile: Profile): boolean =>
  seen.tag === '#text'
    ? keyOf(profile.phases, seen.own) !== undefined || urgencyOf(profile).test(norm(seen.own))
    : seen.kids.some((kid) => holdsMark(kid, profile));

const urgencyOf = ({ labels }: Profile): RegExp => pattern(`^(?:${anyOf(labels.priority)}|p)[ :]?[1-5]$`);

/** The personal numbers that it shows; those of lines below one another are told line by line, and remembered. */
function numbersOf(seen: Seen): readonly string[] {
  return remember(seen, 'numbers', '', () => {
    const shown = seen.kids.filter(hasText);
    const isLines =
      shown.length > 1 && shown.every((kid) => kid.block && !/^(cell|\w+header|gridcell)$/.test(kid.role));
    return isLines ? shown.flatMap(numbersOf) : numbersIn(textOf(seen));
  });
}

/** Most rows show a personal number, each another's: people, not messages, even where a chat's heading stands above. */
function isOfMany(rows: readonly Seen[]): boolean {
  const numbers = rows.flatMap((row) => numbersOf(row).slice(0, 1));
  return numbers.length > 1 && numbers.length * 2 > rows.length && new Set(numbers).size === numbers.length;
}

/** Several rows show a personal number, and all the same. */
function isOfOne(rows: readonly Seen[]): boolean {
  const numbers = rows.flatMap((row) => [...new Set(numbersOf(row))]);
  return numbers.length > 1 && new Set(numbers).size === 1;
}

/** Columns side by side, each under the name of a list: every one is a list of its own, however few its rows. */
function columnsOf(seen: Seen, profile: Profile): List[] {
  const kids = filled(seen);
  if (kids.length < 2 || kids.length > 9 || !kids.every((kid) => kid.tag === kids[0]?.tag && kid.tag !== '#text'))
    return [];
  const columns = kids.flatMap((kid) => {
    const [head, ...rest] = filled(kid);
    const [only] = rest;
    const rows = rest.length === 1 && only && !isCaseRow(only, profile) ? rowsIn(only, profile) : rest;
    const name = head && headingIn(head) ? listName(wordsOf(head)) : '';
    if (!(name in profile.lists) || rows.some((row) => row.tag === '#text')) return [];
    return rows.every((row) => isCaseRow(row, profile)) ? [{ seen: kid, rows }] : [];
  });
  return columns.length === kids.length && columns.some(({ rows }) => rows.length > 0) ? columns : [];
}

/** What the column's heading names. */
export const nameOfColumn = (column: Seen, profile: Profile): string | undefined =>
  filled(column)
    .slice(0, 1)
    .map((head) => listName(wordsOf(head)))
    .find((name) => name in profile.lists);

/** Children of one kind; a table's rows may stand in its parts. */
function rowsIn(seen: Seen, profile: Profile): Seen[] {
  const index = labelIndex(profile);
  const parts = seen.kids.filter((kid) => kid.tag !== '#text');
  const [title] = parts;
  const kids = title && parts.length > 1 && headingIn(title) ? parts.slice(1) : parts;
  if (/^(table|grid|treegrid)$/.test(seen.role)) {
    const rows: Seen[] = [];
    each(seen, (inner) => {
      if (inner.role === 'row') rows.push(inner);
      return inner.role !== 'row';
    });
    // Tables within it and no heads of its own: it only puts the page's parts beside one another.
    const heads = rows.filter((row) => isHead(row, index));
    if (heads.length === 0 && rows.some(holdsTable)) return [];
    return rows.filter((row) => !heads.includes(row));
  }
  const first = kids[0];
  if (!first || /^(dt|dd|p|span|td|th|tbody|thead)$/.test(first.tag)) return [];
  return kids.every((kid) => kid.tag === first.tag && kid.role === first.role) ? kids : [];
}

const holdsTable = (seen: Seen): boolean => seen.kids.some((kid) => kid.role === 'table' || holdsTable(kid));

const isCaseRow = (row: Seen, profile: Profile): boolean =>
  remember(row, 'row', numberOf(profile), () => readsAsCase(row, profile));

function readsAsCase(row: Seen, profile: Profile): boolean {
  // A row that begins with a label is a fact of one case.
  const first = norm(firstText(row));
  if (labelIndex(profile).has(first) && !profile.protected.includes(first)) return false;
  const numbers = new Set(numbersOf(row));
  // Several people's: what holds several rows.
  if (numbers.size > 1) return false;
  if (numbers.size > 0) return !profile.guardianSection.some((word) => wordsOf(row).startsWith(word));
  let mark = isOfCase(row, profile);
  each(row, (seen) => {
    if (
      seen.control
        ? profile.phaseControls[norm(raw(seen))]
        : seen.role !== 'link' && profile.protected.includes(wordsOf(seen))
    )
      mark = true;
    return !mark && !seen.control;
  });
  return mark;
}

const leads = ({ tag, attrs }: Seen): boolean => tag === 'a' && attrs.href !== undefined && !attrs.href.startsWith('#');

/** Leads to a page of its own or begins with a name, and tells of a person or of how urgent it is. */
function isOfCase(row: Seen, profile: Profile): boolean {
  const urgent = urgencyOf(profile);
  let links = false;
  let marks = false;
  let names = false;
  each(row, (seen) => {
    if (leads(seen)) {
      links = true;
      names ||= textOf(seen) === textOf(row) && holdsName(seen);
    }
    marks ||=
      urgent.test(norm(seen.name)) ||
      wordsOf(seen)
        .split(/ [·|•] /)
        .some((part) => urgent.test(part));
    return undefined;
  });
  for (let up = row.up; up && textOf(up) === textOf(row); up = up.up) links ||= leads(up);
  const begins = isName(firstText(row)) && textOf(row).length < 200;
  return marks ? links || begins : links && names;
}

/** Short, and begins with a link to a page of its own. */
function isLed(row: Seen): boolean {
  const links = (seen: Seen): boolean => {
    if (leads(seen)) return true;
    const [first] = seen.kids.filter(hasText);
    return first !== undefined && links(first);
  };
  return textOf(row).length < 300 && links(row);
}

/** Short, with a control of its own by which it is received or started, right below a list's name. */
const isCard = (row: Seen, of: Seen, { lists, phaseControls }: Profile): boolean =>
  of.under !== undefined &&
  listName(of.under.words) in lists &&
  isHeaded(of, of.under.words) &&
  textOf(row).length < 200 &&
  controlsIn(row).some((control) => /^(waiting|received)$/.test(phaseControls[control] ?? ''));

/** Right below a list's name. */
const isNamed = (seen: Seen, profile: Profile): boolean =>
  nameOfColumn(seen, profile) !== undefined ||
  (seen.under !== undefined && listName(seen.under.words) in profile.lists && isHeaded(seen, seen.under.words));

/** The heading stands in the same part of the page, not in another beside it. */
function isHeaded(seen: Seen, words: string): boolean {
  for (let up = seen.up; up; up = up.up) {
    if (holdsHeading(up, words)) return true;
    if (/^(main|section|article)$/.test(up.tag) || up.role === 'main') return false;
  }
  return false;
}

const holdsHeading = (seen: Seen, words: string): boolean =>
  (seen.role === 'heading' && wordsOf(seen) === words) || seen.kids.some((kid) => holdsHeading(kid, words));

const firstText = (seen: Seen): string => {
  const [first] = seen.kids.filter((kid) => hasText(kid));
  return first ? firstText(first) : textOf(seen);
};

/** A table whose columns are the labels of a case is a list, whether it has rows or not, where a list's name says so. */
function isEmptyTable(seen: Seen, profile: Profile, named: boolean): boolean {
  if (!/^(table|grid|treegrid)$/.test(seen.role) || !named) return false;
  const index = labelIndex(profile);
  let known = 0;
  each(seen, (inner) => {
    if (inner.role === 'columnheader' && index.get(wordsOf(inner))) known++;
    return undefined;
  });
  return known >= 2;
}
