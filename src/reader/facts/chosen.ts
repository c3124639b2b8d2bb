import type { Labelled, Profile } from '../profile/profile.ts';
import { raw } from '../tree/controls.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { hasWord, isName, keyOf, readPhase, readPriority, saysNone } from '../words/values.ts';

/** Rows from which on it is seen that buttons stand where values do. */
const fewest = 3;

/**
 * Values that are drawn as buttons by which they are changed: rows of a label and one button each, one below another, of which one at
 * least says what its label can have, and none says the same as another. What is done by a button elsewhere is no value.
 */
export function chosenIn(bare: ReadonlyMap<Seen, Labelled>, profile: Profile): Map<Seen, string> {
  const chosen = new Map<Seen, string>();
  const lists = new Map<Seen, { label: Seen; field: Labelled; text: string }[]>();
  for (const [label, field] of bare) {
    const row = rowOf(label);
    const button = row && buttonIn(row);
    if (!row?.up || !button) continue;
    lists.set(row.up, [...(lists.get(row.up) ?? []), { label, field, text: raw(button) }]);
  }
  for (const [list, rows] of lists) {
    const alike = list.kids.filter(buttonIn);
    const texts = alike.flatMap((row) => buttonIn(row) ?? []).map(raw);
    const said = texts.filter((text) => !saysNone(profile, text));
    const isBelow = alike.every(({ box }) => box.left === alike[0]?.box.left);
    if (!isBelow || texts.length < fewest || new Set(said).size < said.length) continue;
    if (!rows.some(({ field, text }) => isKnown(field, text, profile))) continue;
    for (const { label, field, text } of rows) if (isOf(field, text, profile)) chosen.set(label, text);
  }
  return chosen;
}

/** What holds the label and a button. */
function rowOf(label: Seen): Seen | undefined {
  for (let node: Seen | undefined = label; node && textOf(node) === textOf(label); node = node.up)
    if (node.kids.some((kid) => kid.control)) return node;
  return undefined;
}

/** The button of a row that has one, after a text. */
function buttonIn(row: Seen): Seen | undefined {
  const buttons = row.kids.filter((kid) => kid.control);
  const last = row.kids.findLast((kid) => kid.tag !== '#text' || kid.own.trim() !== '');
  return buttons.length === 1 && buttons[0] === last && last?.role === 'button' && textOf(row) !== ''
    ? last
    : undefined;
}

function isKnown(field: Labelled, text: string, profile: Profile): boolean {
  if (field === 'phase') return 'value' in readPhase(profile, text);
  if (field === 'priority') return 'value' in readPriority(profile, text);
  if (field === 'flow') return keyOf(profile.flows, text) !== undefined;
  return field === 'addressedTo' && keyOf(profile.roles, text) !== undefined;
}

/** Of what anything can be written only what is seen to be that. */
const isOf = (field: Labelled, text: string, profile: Profile): boolean =>
  isKnown(field, text, profile) ||
  (/^(owner|handover|ticket|priority)$/.test(field) && saysNone(profile, text)) ||
  (field === 'owner' && isName(text)) ||
  (field === 'unit' && hasWord(profile.unitWords, text) && !/^(?:ändra|byt|välj|change|choose|select)/iu.test(text));
