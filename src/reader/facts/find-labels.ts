import { type Labelled, numberOf, type Profile } from '../profile/profile.ts';
import { cellsOf, isHead, isInShortRow, rowsOf, tableOf } from '../tree/cells.ts';
import { holdsField, holdsOpenField, raw } from '../tree/controls.ts';
import { filled, isFilled } from '../tree/filled.ts';
import { seekBy } from '../tree/seek.ts';
import { each, isPicture, onlyOne, remember, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { isTitle } from '../tree/title.ts';
import { consentNamed } from '../words/consent.ts';
import { isMereSign, norm } from '../words/text.ts';
import { isChip, pattern } from '../words/values.ts';
import { labelIndex, labelled } from './labels.ts';
import { isBrand, isInTrail } from './no-label.ts';
import { valuesLikeLabels } from './values-like-labels.ts';

/** The labels of an area, in the page's order. */
export interface Labels {
  /** Texts that are a label; '' for the labels of other things. */
  labels: Map<Seen, Labelled | ''>;
  /** Nodes whose accessible name holds a label, and what else the name says. */
  named: [Seen, Labelled, string][];
  /** Ids of what names another node. */
  pointedAt: Set<string>;
}

/** Parts that are a place of their own: a label has its value inside the nearest of them. */
export const closed = /^(section|article|fieldset|dl|dd|table|tbody|tr|td|th|ul|ol|li|details|main|aside|form|body)$/;

/** May be a label, or name one, or point at one. */
const eachPlace = seekBy((seen, profile) => {
  const index = labelIndex(profile);
  if (seen.attrs.labelledby || (seen.name && splitName(profile, index, seen)[0])) return true;
  if (!isLabelPlace(seen, profile)) return false;
  return (
    fieldOf(seen, index) !== undefined ||
    (consentOf(seen, profile) ?? consentNamed(profile, wordsOf(seen))) !== undefined
  );
});

/** All labels of the area, values that only read like one left out. */
export function findLabels(root: Seen, profile: Profile, skip: (seen: Seen) => boolean): Labels {
  const index = labelIndex(profile);
  const labels = new Map<Seen, Labelled | ''>();
  const named: [Seen, Labelled, string][] = [];
  const pointedAt = new Set<string>();

  eachPlace(root, profile, (seen) => {
    if (seen !== root && skip(seen)) return false;
    const by = seen.attrs.labelledby;
    if (by) for (const id of by.split(/\s+/)) pointedAt.add(id);
    if (seen.control && !seen.name) return undefined;
    if (seen.name && seen.tag !== '#text') {
      const [field, value] = splitName(profile, index, seen);
      if (field && (value !== '' || filled(seen).length > 0 || seen.own || seen.role !== 'heading')) {
        if (!(value === '' && (seen.control || seen.role === 'heading' || !hasPlace(seen) || isSymbolOf(seen, field))))
          named.push([seen, field, value]);
      }
    }
    if (seen.control || seen.role === 'value') return false;
    if (!isLabelPlace(seen, profile)) return isValueCell(seen, profile) && index.has(wordsOf(seen)) ? false : undefined;
    const field = consentUnder(seen, profile) ?? fieldOf(seen, index) ?? consentNamed(profile, wordsOf(seen));
    if (field === undefined || isTitle(seen) || wrapsNamed(seen, profile, index)) return undefined;
    labels.set(seen, field);
    return false;
  });
  for (const value of valuesLikeLabels(labels, profile)) labels.delete(value);
  for (const [label, field] of labels)
    if (isInTrail(label) || (field === 'unit' && isBrand(label, root))) labels.delete(label);
  return { labels, named, pointedAt };
}

/** All that it holds is a place with a name of its own: the words are that place's value. */
function wrapsNamed(seen: Seen, profile: Profile, index: Map<string, Labelled | ''>): boolean {
  const only = onlyOne(seen.kids, isFilled);
  return (
    only !== undefined &&
    ((only.name !== '' && splitName(profile, index, only)[0] !== '') || wrapsNamed(only, profile, index))
  );
}

/** What the words are a label of. */
function fieldOf(seen: Seen, index: Map<string, Labelled | ''>): Labelled | '' | undefined {
  const line = wordsOf(seen);
  return line.length <= 60 ? (labelled(index, line) ?? index.get(line.replace(/\s*\(\d+\)$/, ''))) : undefined;
}

/** "Journal" where consents are told of. */
function consentOf(seen: Seen, { consentFor }: Profile): Labelled | undefined {
  const words = wordsOf(seen);
  if (words.length > 60) return undefined;
  if (pattern(consentFor.record, true).test(words)) return 'consents.record';
  return pattern(consentFor.medicationList, true).test(words) ? 'consents.medicationList' : undefined;
}

const consentUnder = (seen: Seen, profile: Profile): Labelled | undefined =>
  seen.under && pattern(profile.consent, true).test(seen.under.words) ? consentOf(seen, profile) : undefined;

/** "Prioritet: 2", and for marks that are drawn as icons "Prioritet 2" and "Samtycke till journal givet". */
function splitName(profile: Profile, index: Map<string, Labelled | ''>, seen: Seen): [Labelled | '', string] {
  const { name } = seen;
  // A label that says itself again when it is pointed at.
  if (seen.kids.length > 0 && norm(name) === norm(seen.attrs.title ?? '') && norm(name) === wordsOf(seen))
    return ['', ''];
  const whole = labelled(index, norm(name)) ?? labelBefore(seen, index) ?? labelled(index, nameApart(seen));
  if (whole) return [whole, ''];
  // What a choice shows is seen; a name that says otherwise is of something else.
  if (seen.role === 'value' && wordsOf(seen) !== '') return ['', ''];
  const colon = /^([^:]{2,60}):\s*(.+)$/s.exec(name);
  if (colon?.[1]) return [index.get(norm(colon[1])) ?? '', colon[2] ?? ''];
  for (const field of ['priority', 'consents.record', 'consents.medicationList'] as const) {
    for (const label of profile.labels[field]) {
      if (norm(name).startsWith(`${label} `)) return [field, name.trim().slice(label.length).trim()];
    }
  }
  return ['', ''];
}

/** A choice that is named by its label and by what is chosen. */
function labelBefore(seen: Seen, index: Map<string, Labelled | ''>): Labelled | '' | undefined {
  const [name, shown] = [norm(seen.name), seen.role === 'value' ? wordsOf(seen) : ''];
  return shown !== '' && name.endsWith(` ${shown}`) ? index.get(norm(name.slice(0, -shown.length))) : undefined;
}

/** The name without what stands in the place itself: a choice can be named by its label and by what is chosen. */
function nameApart({ name, attrs, kids }: Seen): string {
  const ids = attrs.labelledby?.split(/\s+/) ?? [];
  let rest = norm(name);
  if (ids.length < 2) return rest;
  for (const kid of kids)
    each(kid, (inner) => {
      const text = ids.includes(inner.attrs.id ?? ' ') ? norm(raw(inner)) : '';
      if (text === '') return undefined;
      if (rest.startsWith(`${text} `)) rest = rest.slice(text.length + 1);
      else if (rest.endsWith(` ${text}`)) rest = rest.slice(0, -text.length - 1);
      return false;
    });
  return rest;
}

/** Initials in a circle that is named "Patient": a picture of whom it names. */
const isSymbolOf = (seen: Seen, field: Labelled): boolean =>
  isPicture(seen) && /^(patient\.name|guardian|contact|owner)$/.test(field);

/** An element that only names itself (a link, a symbol) is no place for a value. */
const hasPlace = (seen: Seen): boolean => seen.kids.length > 0 || seen.own !== '' || seen.role === 'value';

/** Text that stands alone in its element, where a label may stand. */
function isLabelPlace(seen: Seen, profile: Profile): boolean {
  if (seen.role === 'value' || seen.quiet) return false;
  if (seen.tag === '#text') return true;
  if (isValueCell(seen, profile)) return false;
  // What is written there is the value.
  if (holdsOpenField(seen) || holdsField(seen)) return false;
  return !closed.test(seen.tag) && !/^(region|group|list|listitem|row|table)$/.test(seen.role)
    ? onlyOne(seen.kids, isWordy) !== undefined
    : /^t[dh]$/.test(seen.tag);
}

/** Filled, and no colon, star or sign of its own beside the words. */
const isWordy = (kid: Seen): boolean => isFilled(kid) && !isMereSign(textOf(kid));

/** A definition, or a cell where a value stands: what it says is no label, though it reads like one. */
function isValueCell(seen: Seen, profile: Profile): boolean {
  if (seen.role === 'definition') return true;
  if (!/^(cell|gridcell)$/.test(seen.role) || !seen.up || isHead(seen.up, labelIndex(profile))) return false;
  const cells = cellsOf(seen.up);
  // Below a row of headings, whether or not there are as many cells as these.
  if (cells.length > 2 && headOf(seen.up, profile)) return true;
  if (cells.length > 2 && !/:\s*$/.test(textOf(seen)) && isRowOfValues(cells, profile)) return true;
  const isAtValue = cells.indexOf(seen) % 2 === 1 || /header$/.test(cells[0]?.role ?? '');
  // Two labels side by side where a cell is gone.
  return isAtValue && !(labelIndex(profile).has(wordsOf(seen)) && isInShortRow(seen));
}

/** Begins with a value: a row of a table that has lost its headings. */
function isRowOfValues([first]: readonly Seen[], profile: Profile): boolean {
  const text = first && first.role !== 'rowheader' ? textOf(first) : '';
  return !labelIndex(profile).has(norm(text)) && (/\d/.test(text) || isChip(profile, text));
}

/** The row of column headings that the row's table begins with. */
function headOf(row: Seen, profile: Profile): Seen | undefined {
  const whole = tableOf(row);
  return (
    whole &&
    remember(whole, 'head', numberOf(profile), () => rowsOf(whole).slice(0, 1)).find(
      // One cell as wide as the table is the table's title.
      (first) => cellsOf(first).length > 1 && isHead(first, labelIndex(profile)),
    )
  );
}
