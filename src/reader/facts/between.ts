import { isFilled } from '../tree/filled.ts';
import { hasText, type Seen, textOf } from '../tree/seen.ts';
import { headingIn } from '../tree/title.ts';
import { says } from '../words/text.ts';

/** Between the two stands an empty place that does not stand before all others too, or words for a screen reader alone. */
export function isOverGap(node: Seen, value: Seen): boolean {
  const kids = node.up?.kids ?? [];
  const between = kids.slice(kids.indexOf(node) + 1, kids.indexOf(value)).filter((kid) => !kid.control);
  if (between.some((kid) => kid.quiet && saysAnything(kid))) return true;
  const isSpaced = (kid: Seen): boolean => {
    const before = kids[kids.indexOf(kid) - 1];
    return before !== undefined && before.tag !== '#text' && !isFilled(before);
  };
  const shown = kids.filter(isFilled);
  return between.some(({ tag }) => tag !== '#text') && shown.length > 2 && !shown.every(isSpaced);
}

const saysAnything = (seen: Seen): boolean => says(seen.own) || seen.kids.some(saysAnything);

/** Beside the heading of a section, at the end of its line, how many are in it ("2 deltagare"): what it holds stands below. */
export function isBar(node: Seen, [note, ...more]: readonly Seen[]): boolean {
  const bar = node.up;
  const next = bar?.up?.kids.slice(bar.up.kids.indexOf(bar) + 1).find(hasText);
  if (!note || more.length > 0 || !next || headingIn(next) || !many.test(textOf(note))) return false;
  return note.box.left > node.box.left + node.box.width;
}

const many = /^\d+ (?:deltagare|personer|svar|participants|people|answers)$/i;
