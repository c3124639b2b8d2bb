import type { Look } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { norm } from '../words/text.ts';
import { type Got, hasWord, numbersIn, readNumber, readStaff, temporaryIn, why } from '../words/values.ts';
import { add, type Found } from './found.ts';
import { labelIndex } from './labels.ts';
import type { Pair } from './pairs.ts';

/** What stands beside a label of a name: the name, and the personal number that may stand with it. */
export function readName(
  { text, place, at, nodes }: Pair,
  guardian: boolean,
  none: boolean,
  profile: Profile,
  found: Found,
) {
  const labels = labelIndex(profile);
  const { unitWords } = profile;
  const field = guardian ? 'guardian.name' : 'patient.name';
  let name = text;
  for (const number of [...numbersIn(text), ...temporaryIn(text)]) {
    name = name.replace(number, ' ');
    if (!guardian) add(found, 'patient.personalIdentityNumber', readNumber(number), place);
  }
  name = name.replace(/[\s,·|()]+$|^[\s,·|()]+/g, '');
  if (name === '' && name !== text) return;
  // All that is left of the patient's part may be a sentence, or symbols that tell of something else.
  const isSaying = name.split(/\s+/).length > 8 || hasWord(profile.consent, name);
  if (none || isSaying || /[\n:\d]/.test(name) || labels.has(norm(name)) || hasWord(unitWords, name))
    return add(found, field, why('namnet går inte att tyda'), place, nodes.length > 0 && at.role === 'heading');
  add(found, field, { value: name }, place);
}

/** In a table's column a single word may be another column's, where a cell has gone or come. */
export function readOwner({ at, text }: Pair, { profile, user }: Look): Got<string> {
  const got = readStaff(profile, text, user);
  const isWord = at.role === 'columnheader' && 'value' in got && got.value === text && !/\s/.test(text);
  return isWord ? why('namnet går inte att tyda') : got;
}
