import { labelIndex } from '../facts/labels.ts';
import type { Profile } from '../profile/profile.ts';
import { holdsField, isBox, raw } from '../tree/controls.ts';
import { filled } from '../tree/filled.ts';
import { seek, seekBy } from '../tree/seek.ts';
import { each, hasText, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { headingIn, levelOf } from '../tree/title.ts';
import { bare, norm } from '../words/text.ts';
import { isNotice } from './notice.ts';

const isLeftOut = (text: string, { leaveOut }: Profile): boolean => leaveOut.includes(bare(norm(text)));

const apart = /^(dialog|alertdialog|navigation|menu|menubar|tooltip|tablist|listbox|search)$/;

const eachLeaveOut = seekBy((seen, profile) => seen.tag === '#text' && isLeftOut(seen.own, profile));
const eachChosen = seek(({ attrs }) => Boolean(attrs.on));
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
    if (seen.tag !== '#text' || !isLeftOut(seen.own, profile)) return undefined;
    let node = seen;
    while (node.up && textOf(node.up) === textOf(seen)) node = node.up;
    const box = node.up;
    const heading = headingIn(node);
    const isOne = !heading || !holdsHeading(box, heading);
    if (box && !heading) for (const kid of belowHead(node, box, profile)) found.add(kid);
    if (box && isOne && box.kids.find((kid) => hasText(kid)) === node && !isMain(box)) found.add(box);
    return undefined;
  });
  // What a chosen tab opens bears its name.
  eachChosen(root, (seen) => {
    if (seen.role !== 'tab' || !seen.attrs.on || !profile.leaveOut.includes(listName(norm(raw(seen)))))
      return undefined;
    const panel = panelOf(seen);
    if (panel) found.add(panel);
    return false;
  });
  // The box around a button that finishes a form and the form's fields.
  eachDraftControl(root, profile, (seen) => {
    if (!seen.control) return undefined;
    if (!profile.draftControls.includes(norm(raw(seen)))) return false;
    let box = seen.up;
    while (box && !holdsField(box)) box = box.up;
    if (box && !isMain(box)) found.add(box);
    return false;
  });
  return found;
}

/** What stands below a line that is drawn as the page's labels before it in the same box are, up to the next so drawn. */
function belowHead(head: Seen, box: Seen, profile: Profile): Seen[] {
  const at = box.kids.indexOf(head);
  const isHead = (kid: Seen) => kid.tag === head.tag;
  const index = labelIndex(profile);
  if (head.tag === '#text' || !box.kids.slice(0, at).some((kid) => isHead(kid) && index.has(wordsOf(kid)))) return [];
  const after = box.kids.slice(at + 1);
  const next = after.find((kid) => hasText(kid));
  if (!next?.block || isHead(next)) return [];
  const end = after.findIndex(isHead);
  return [head, ...(end < 0 ? after : after.slice(0, end))];
}

/** Another heading than this, of its level or above: what stands below that is another part. */
const holdsHeading = (seen: Seen | undefined, than: Seen): boolean =>
  seen?.kids.some(
    (kid) => kid !== than && ((kid.role === 'heading' && levelOf(kid) <= levelOf(than)) || holdsHeading(kid, than)),
  ) ?? false;

/** What stands below the row of tabs: the panel, or all that follows at once. */
function panelOf(tab: Seen): Seen | undefined {
  for (let box = tab.up; box?.up; box = box.up) {
    const after = box.up.kids.slice(box.up.kids.indexOf(box) + 1).filter(hasText);
    const panel = after.find(({ role }) => role === 'tabpanel') ?? after[0];
    if (panel) return panel;
  }
  return undefined;
}

/** No part of the open case: dialogs, menus, the staff chat, notes, lists of other cases. */
export function isApart(seen: Seen, profile: Profile): boolean {
  if ((seen.role && apart.test(seen.role)) || isNotice(seen, profile)) return true;
  if (seen.name && seen.role !== 'img' && profile.leaveOut.includes(norm(seen.name))) return true;
  return seen.under !== undefined && profile.leaveOut.includes(listName(seen.under.words));
}

/** True when a heading or region that the node stands under is one of the words; a nearer one of `other` ends the search. */
export function isUnder(seen: Seen, words: readonly string[], other: readonly string[] = []): boolean {
  for (let title = seen.under; title; title = title.up) {
    // "Vårdnadshavare 2"
    const text = title.words.replace(/ \d$/, '');
    if (words.includes(text)) return true;
    if (other.includes(text)) return false;
  }
  return false;
}

/** The name of a list or part, without the number of what is in it. */
export const listName = (words: string): string =>
  // What is this long names no list.
  words.length > 80 ? words : words.replace(/\s*\(?\d+\)?$/, '');

export function nameOfList(seen: Seen, profile: Profile): string | undefined {
  const names = [norm(seen.name)];
  for (let title = seen.under; title; title = title.up) names.push(title.words);
  return names.map((name) => listName(name)).find((name) => name in profile.lists);
}

/** "Väntar i kö (2)" on a line of its own right above, though it is no heading. */
export function nameBefore(seen: Seen, { lists }: Profile): string | undefined {
  const around = seen.up ? filled(seen.up) : [];
  const before = around[around.indexOf(seen) - 1];
  const name = before?.block && !textOf(before).includes('\n') ? listName(wordsOf(before)) : '';
  return name in lists ? name : undefined;
}

/** A heading that names a list of cases. */
export function headingOfList(root: Seen, profile: Profile): string | undefined {
  let found: string | undefined;
  each(root, (seen) => {
    const name = seen.role === 'heading' ? listName(wordsOf(seen)) : '';
    if (name in profile.lists) found ??= name;
    return undefined;
  });
  return found;
}

/** The chosen tab that names a list of cases. */
export function chosenTab(root: Seen, profile: Profile): string | undefined {
  let chosen: string | undefined;
  eachChosen(root, (seen) => {
    // Several of a filter's boxes can be ticked.
    if (!seen.attrs.on || seen.role === 'link' || isBox(seen)) return undefined;
    const name = listName(norm(raw(seen)));
    if (name in profile.lists) chosen = name;
    return undefined;
  });
  return chosen;
}
