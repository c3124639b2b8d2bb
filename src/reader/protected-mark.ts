import { isAmongText } from './among-text.ts';
import { add, type Found } from './found.ts';
import { underGuardian } from './guardian.ts';
import type { Look } from './look.ts';
import type { Pairs } from './pairs.ts';
import { type Seen, textOf } from './seen.ts';
import { numbersIn, readNumber } from './values.ts';

/** A mark of protected identity, the guardian's under the guardian's heading, else the patient's. */
export function mark(found: Found, seen: Seen, value: boolean, look: Look, place = 'en märkning på sidan'): void {
  add(found, underGuardian(seen, look) ? 'guardian.protected' : 'patient.protected', { value }, place);
}

/** A mark among what somebody wrote, with no number or name beside it. */
export const isText = (seen: Seen, pairs: Pairs, look: Look): boolean =>
  isAmongText(seen, [], pairs, look.profile) &&
  !numbersIn(textOf(seen.up ?? seen)).some((one) => 'value' in readNumber(one));

/** Written in small letters where other labels stand with their values: a label whose value is gone. */
export const isLikeLabels = (label: Seen, { pairs }: Pairs): boolean =>
  textOf(label) !== textOf(label).toUpperCase() &&
  pairs.some(({ at, nodes }) => nodes.length > 0 && at.tag === label.tag && at.up?.tag === label.up?.tag);
