import { filled } from '../tree/filled.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { headingIn } from '../tree/title.ts';

/** Blocks of the value's kind that follow it, no label's own. */
export function rivalsOf(value: Seen, labels: Map<Seen, unknown>, holders: Set<Seen>): Seen[] {
  const around =
    value.up && value.block && value.role !== 'definition' && !/^(cell|gridcell)$/.test(value.role)
      ? filled(value.up)
      : [];
  const rivals: Seen[] = [];
  for (const kid of around.slice(around.indexOf(value) + 1)) {
    if (kid.tag !== value.tag || labels.has(kid) || holders.has(kid) || headingIn(kid)) break;
    if (textOf(kid) !== textOf(value) && textOf(kid).length <= 60) rivals.push(kid);
  }
  return rivals;
}

/** The same again, next to the value. */
export function copiesOf(value: Seen): Seen[] {
  const around = value.up ? filled(value.up) : [];
  const copies = around.slice(around.indexOf(value) + 1);
  const end = copies.findIndex((kid) => kid.tag !== value.tag || textOf(kid) !== textOf(value));
  return end < 0 ? copies : copies.slice(0, end);
}
