import { cellsOf } from './cells.ts';
import { raw } from './controls.ts';
import { labelIndex } from './labels.ts';
import { numberOf, type Profile } from './profile.ts';
import { heldIn, seek, seekBy } from './seek.ts';
import { each, hasText, levelOf, remember, type Seen, textOf, wordsOf } from './seen.ts';
import { norm, says } from './text.ts';
import { keyOf, numbersIn } from './values.ts';

/** A list of cases: what holds it, its rows, and the phase that its tab or heading names. */
export interface List {
  seen: Seen;
  rows: Seen[];
}

const apart = /^(dialog|alertdialog|navigation|menu|menubar|tooltip|tablist|listbox|search)$/;

const eachLeaveOut = seekBy((seen, profile) => seen.tag === '#text' && profile.leaveOut.includes(norm(seen.own)));
const eachDraftControl = seekBy((seen, profile) => seen.control && profile.draftControls.includes(norm(raw(seen))));

/**
 * Parts that begin with a leave-out word as their title, though it is no heading: a box that says "Lämna över besök" above its fields.
 * Never the page itself, nor what holds its first heading.
 */
export function titledApart(root: Seen, profile: Profile): Set<Seen> {
  const found = new Set<Seen>();
  const isMain = (seen: Seen): boolean =>
    seen === root ||
    seen.tag === 'body' ||
    seen.role === 'main' ||
    (seen.role === 'heading' && levelOf(seen) === 1) ||
    seen.kids.some(isMain);
  eachLeaveOut(root, profile, (seen) => {
    if (seen.control) return false;
    if (seen.tag !== '#text' || !profile.leaveOut.includes(norm(seen.own))) return undefined;
    let node = seen;
    while (node.up && textOf(node.up) === textOf(seen)) node = node.up;
    const box = node.up;
    if (box && box.kids.find((kid) => hasText(kid)) === node && !isMain(box)) found.add(box);
    return undefined;
  });
  // The box around a button that finishes a form and the form's fields.
  eachDraftControl(root, profile, (seen) => {
    if (!seen.control) return undefined;
    if (!profile.draftControls.includes(norm(raw(seen)))) return false;
    let box = seen.up;
    while (box && !hasField(box)) box = box.up;
    if (box && !isMain(box)) found.add(box);
    return false;
  });
  return found;
}

const hasField = heldIn(({ role }) => role === 'value');

/** No part of the open case: dialogs, menus, the staff chat, notes, lists of other cases. */
export function isApart(seen: Seen, profile: Profile): boolean {
  if (seen.role && apart.test(seen.role)) return true;
  if (seen.name && seen.role !== 'img' && profile.leaveOut.includes(norm(seen.name))) return true;
  return seen.under !== undefined && profile.leaveOut.includes(seen.under.words);
}

/** True when a heading or region that the node stands under is one of the words; a nearer one of `other` ends the search. */
export function isUnder(seen: Seen, words: readonly string[], other: readonly string[] = []): boolean {
  for (let title = seen.under; title; title = title.up) {
    if (words.includes(title.words)) return true;
    if (other.includes(title.words)) return false;
  }
  return false;
}

/** Lists of cases: rows of a kind, of which several show an identity, or that stand under a list's name or chosen tab. */
export function listsIn(root: Seen, profile: Profile): List[] {
  const lists: List[] = [];
  const chosen = chosenTab(root, profile) !== undefined;
  each(root, (seen) => {
    if (isApart(seen, profile) || seen.role === 'log') return false;
    const rows = rowsIn(seen);
    if (isUnder(seen, profile.labels.messages) && !isOfMany(rows)) return false;
    if (rows.length === 0) return undefined;
    const marked = rows.filter((row) => isCaseRow(row, profile)).length;
    const named = chosen || nameOfList(seen, profile) !== undefined;
    const fixed = /^(tr|li)$/.test(rows[0]?.tag ?? '') || /^(row|listitem|article)$/.test(rows[0]?.role ?? '');
    const enough =
      marked * 2 > rows.filter((row) => hasText(row)).length && marked >= (named ? (fixed ? 1 : 2) : fixed ? 2 : 3);
    if (!enough && !isEmptyTable(seen, profile, named)) return undefined;
    lists.push({ seen, rows: rows.filter((row) => hasText(row) && !isHead(row)) });
    return false;
  });
  return lists;
}

/** Most rows show a personal number, each another's: people, not messages, even where a chat's heading stands above. */
function isOfMany(rows: readonly Seen[]): boolean {
  const numbers = rows.flatMap((row) => numbersIn(textOf(row)).slice(0, 1));
  return numbers.length > 1 && numbers.length * 2 > rows.length && new Set(numbers).size === numbers.length;
}

/** Children of one kind, the list's heading aside; a table's rows may stand in its parts. */
function rowsIn(seen: Seen): Seen[] {
  const kids = seen.kids.filter((kid) => kid.tag !== '#text' && kid.role !== 'heading');
  if (/^(table|grid|treegrid)$/.test(seen.role)) {
    const rows: Seen[] = [];
    each(seen, (inner) => {
      if (inner.role === 'row') rows.push(inner);
      return inner.role !== 'row';
    });
    return rows.filter((row) => !isHead(row));
  }
  const first = kids[0];
  if (!first || /^(dt|dd|p|span|td|th|tbody|thead)$/.test(first.tag)) return [];
  return kids.every((kid) => kid.tag === first.tag && kid.role === first.role) ? kids : [];
}

export const isHead = (row: Seen): boolean => {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.role === 'columnheader');
};

const isCaseRow = (row: Seen, profile: Profile): boolean =>
  remember(row, 'row', numberOf(profile), () => readsAsCase(row, profile));

function readsAsCase(row: Seen, profile: Profile): boolean {
  // A row that begins with a label is a fact of one case.
  const first = norm(firstText(row));
  if (labelIndex(profile).has(first) && !profile.protected.includes(first)) return false;
  if (numbersIn(textOf(row)).length > 0) return !profile.guardianSection.some((word) => wordsOf(row).startsWith(word));
  let mark = false;
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

export function nameOfList(seen: Seen, profile: Profile): string | undefined {
  const names = [norm(seen.name)];
  for (let title = seen.under; title; title = title.up) names.push(title.words);
  return names.map((name) => name.replace(/\s*\(?\d+\)?$/, '')).find((name) => name in profile.lists);
}

/** A heading that names a list of cases. */
export function headingOfList(root: Seen, profile: Profile): string | undefined {
  let found: string | undefined;
  each(root, (seen) => {
    const name = seen.role === 'heading' ? wordsOf(seen).replace(/\s*\(?\d+\)?$/, '') : '';
    if (name in profile.lists) found ??= name;
    return undefined;
  });
  return found;
}

const eachChosen = seek(({ attrs }) => Boolean(attrs.on));

/** The chosen tab that names a list of cases. */
export function chosenTab(root: Seen, profile: Profile): string | undefined {
  let chosen: string | undefined;
  eachChosen(root, (seen) => {
    if (!seen.attrs.on || seen.role === 'link') return undefined;
    const name = norm(raw(seen)).replace(/\s*\(?\d+\)?$/, '');
    if (name in profile.lists) chosen = name;
    return undefined;
  });
  return chosen;
}

const isUserPlace = ({ role, tag }: Seen): boolean =>
  /^(navigation|banner|menu|menubar)$/.test(role) || /^(header|nav|aside)$/.test(tag);
const eachUserPlace = seek(isUserPlace);

/** The logged-in user's name, from the page's head or menu: "Inloggad som …", or the entry beside "Logga ut". */
export function userOf(
  root: Seen,
  profile: Profile,
  patternOf: (source: string) => RegExp,
  isName: (text: string) => boolean,
): string | undefined {
  let user: string | undefined;
  eachUserPlace(root, (seen) => {
    if (seen.role === 'log' || seen.role === 'feed') return false;
    if (!isUserPlace(seen)) return undefined;
    const names: string[] = [];
    let menu = false;
    each(seen, (inner) => {
      const text = raw(inner);
      if (!says(text) || text.length > 80) return undefined;
      const told = patternOf(profile.user).exec(text)?.[1] ?? patternOf(profile.user).exec(inner.name)?.[1];
      if (told) user ??= told.trim();
      if (profile.userMenu.includes(norm(text))) menu = true;
      else if (
        isName(text) &&
        !(norm(text) in profile.lists) &&
        !keyOf({ flow: Object.values(profile.flows).flat() }, text)
      )
        names.push(text);
      return !isName(text) || undefined;
    });
    if (menu && new Set(names).size === 1) user ??= names[0];
    return undefined;
  });
  return user;
}
