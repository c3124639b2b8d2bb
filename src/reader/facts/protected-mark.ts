import type { Look } from '../look.ts';
import { innermost } from '../tree/inner.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { numbersIn, readNumber } from '../words/values.ts';
import { isAmongText } from './among-text.ts';
import { add, type Found } from './found.ts';
import { isGuardians } from './guardian.ts';
import type { Pairs } from './pairs.ts';

/** A mark of protected identity, the guardian's under the guardian's heading or label, else the patient's. */
export function mark(
  found: Found,
  seen: Seen,
  value: boolean,
  pairs: Pairs,
  look: Look,
  place = 'en märkning på sidan',
): void {
  add(found, isGuardians(seen, pairs, look) ? 'guardian.protected' : 'patient.protected', { value }, place);
}

/** A mark among what somebody wrote, with no number or name beside it. */
export const isText = (seen: Seen, pairs: Pairs, look: Look): boolean =>
  isAmongText(seen, [], pairs, look.profile, look.skip) &&
  !numbersIn(textOf(seen.up ?? seen)).some((one) => 'value' in readNumber(one));

/** Written in small letters where other labels stand with their values: a label whose value is gone. */
export function isLikeLabels(label: Seen, { pairs, naming }: Pairs): boolean {
  const inner = innermost(label);
  if (textOf(label) === textOf(label).toUpperCase()) return false;
  const withValues = pairs.filter(({ nodes }) => nodes.length > 0).map(({ at }) => at);
  return [...withValues, ...naming].some((at) => {
    const other = innermost(at);
    return other !== inner && other.tag === inner.tag && other.up?.tag === inner.up?.tag;
  });
}

/** A term, a row's heading, a field's label, or with a colon: a label, whether or not its value is there. */
export function isDrawnAsLabel(label: Seen): boolean {
  const inner = innermost(label);
  return (
    /:\s*$/.test(textOf(label)) ||
    [inner, inner.up, label].some((seen) => /^(dt|th|td|label)$/.test(seen?.tag ?? '') || seen?.role === 'term')
  );
}

/** A label by its element, or drawn as other labels are, of other words. */
export const isLabelAmong = (label: Seen, pairs: Pairs): boolean =>
  isDrawnAsLabel(label) ||
  isLikeLabels(label, { ...pairs, pairs: pairs.pairs.filter(({ at }) => textOf(at) !== textOf(label)) });
