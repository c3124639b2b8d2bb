import { filled } from '../tree/filled.ts';
import { hasText, type Seen, textOf } from '../tree/seen.ts';
import { isAge } from './person.ts';

/** The definitions that are the term's value; undefined where none is, or nobody can tell which. `isNoValue`: passed over wherever it stands. */
export function besideTerm(term: Seen, all: boolean, isNoValue: (seen: Seen) => boolean): Seen[] | undefined {
  const values = definitionsOf(term, isNoValue);
  if (values.length === 0) return undefined;
  if (hasActions(term, isNoValue)) {
    const [value, action, ...more] = values;
    // Of one alone nobody can tell whether it is the value or what can be done with it.
    if (!value || more.length > 0 || !hasText(value) || (!action && isAction(value))) return undefined;
    return [value];
  }
  const [value, note, ...more] = values;
  // One of several lists of one term each: below the number how old the patient is.
  if (!all && value && note && more.length === 0 && isAge(textOf(note)) && isListOfOne(term))
    return hasText(value) ? [value] : undefined;
  // Two values of which only one can be the label's: none of them is.
  if (!all && new Set(values.map(textOf)).size > 1) return undefined;
  return all ? values : values.slice(0, 1);
}

/** What follows the term, up to the next. */
function definitionsOf(term: Seen, isNoValue: (seen: Seen) => boolean): Seen[] {
  const around = filled(term.up ?? term).filter((kid) => kid === term || !isNoValue(kid));
  const after = around.slice(around.indexOf(term) + 1);
  const end = after.findIndex((kid) => kid.role !== 'definition');
  return end < 0 ? after : after.slice(0, end);
}

/** A list of which each row ends with what can be done with it ("Ändra"), or with an empty place for that. */
function hasActions(term: Seen, isNoValue: (seen: Seen) => boolean): boolean {
  let list = term.up;
  while (list && list.tag !== 'dl') list = list.up;
  if (!list) return false;
  // The lists beside it are built as it is.
  const lists = (list.up ?? list).kids.filter(({ tag }) => tag === 'dl');
  const rows = lists.flatMap(termsIn).map((one) => definitionsOf(one, isNoValue));
  const wide = rows.filter((row) => row.length > 1);
  return (
    wide.length > 1 && wide.every(([, last, ...more]) => last !== undefined && more.length === 0 && isAction(last))
  );
}

/** Lists beside it are built as it is. */
function isListOfOne(term: Seen): boolean {
  let list = term.up;
  while (list && list.tag !== 'dl') list = list.up;
  if (!list || termsIn(list).length !== 1) return false;
  let card = list;
  while (card.up && filled(card.up).length === 1) card = card.up;
  const lists = (card.up?.kids ?? []).filter((kid) => kid !== card && kid.tag === card.tag);
  return lists.length > 1 && lists.every((kid) => termsIn(kid).length === 1);
}

const termsIn = (seen: Seen): Seen[] => seen.kids.flatMap((kid) => (kid.role === 'term' ? [kid] : termsIn(kid)));

/** Nothing, or links alone. */
const isAction = (seen: Seen): boolean =>
  !hasText(seen) || seen.role === 'link' || (seen.tag !== '#text' && seen.kids.filter(hasText).every(isAction));
