import type { Profile } from '../profile/profile.ts';
import { filled } from '../tree/filled.ts';
import { seek } from '../tree/seek.ts';
import { isPicture, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { headingIn } from '../tree/title.ts';
import { norm } from '../words/text.ts';
import { numbersIn } from '../words/values.ts';
import { labelIndex } from './labels.ts';

/** Of these and a personal number alone beside them nobody can tell which was written by somebody. */
const longWritten = /^(anamnesis|messages|contacts|forms|images|ticket\.information)$/;
/** Labels beside which a personal number can stand, or what somebody has written. */
const numbered = /^(patient\..+|guardian|contact|reason|unit)$/;

/** Parts of their own: what stands before one is not beside what it holds. */
const part = /^(section|article|fieldset|aside|main|form|body|table|ul|ol|dl)$/;

const isNumber = ({ tag, own }: Seen): boolean => tag === '#text' && numbersIn(own)[0] === own.trim();
const eachNumber = seek(isNumber);

/**
 * What stands beside a personal number that has no label: the patient's name, whatever it reads as. Only a mark of protected identity is
 * more than a name there, since it stands in the name's place. `unsure`: numbers that may be what was written below a label.
 */
export function namePlaces(
  root: Seen,
  profile: Profile,
  skip: (seen: Seen) => boolean,
): { names: Set<Seen>; unsure: Seen[] } {
  const index = labelIndex(profile);
  const names = new Set<Seen>();
  const unsure: Seen[] = [];
  eachNumber(root, (seen) => {
    if (seen !== root && (skip(seen) || seen.control || seen.quiet)) return false;
    if (!isNumber(seen)) return undefined;
    let number = seen;
    for (let climbed = 0; climbed < 4 && number.up && around(number).length === 1; climbed++) {
      if (part.test(number.up.tag) || index.has(norm(number.name))) return undefined;
      number = number.up;
    }
    const row = around(number);
    const at = row.indexOf(number);
    const place = row[at - 1] ?? (row.length === 2 ? row[1] : undefined);
    if (!place || place.role === 'term' || headingIn(place) || !isOneRun(place)) return undefined;
    if (index.has(norm(number.name)) || isNamed(place, index)) return undefined;
    const field = index.get(wordsOf(place)) ?? '';
    if (!numbered.test(field)) names.add(place);
    if (longWritten.test(field)) unsure.push(number);
    return undefined;
  });
  return { names, unsure };
}

/** A label and its value are two. */
const isOneRun = (seen: Seen): boolean => {
  const [only, ...more] = filled(seen);
  return more.length === 0 && (only ? isOneRun(only) : seen.tag === '#text');
};

/** Has its label in its name, or holds such a place. */
const isNamed = (seen: Seen, index: Map<string, unknown>): boolean =>
  index.has(norm(seen.name)) || seen.kids.some((kid) => isNamed(kid, index));

/** What stands beside the node and says something in words, the node with it. */
const around = (seen: Seen): Seen[] => filled(seen.up ?? seen).filter((kid) => !isPicture(kid) && textOf(kid) !== '');
