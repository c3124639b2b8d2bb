import { decide, type Found } from './found.ts';
import { isGuardians } from './guardian.ts';
import type { Look } from './look.ts';
import type { Pairs } from './pairs.ts';
import { holds, type Seen, write } from './seen.ts';
import { numbersIn, readNumber, why } from './values.ts';

const part = /^(section|article|fieldset|aside)$/;

/**
 * A telephone number, or that an identity is not protected, is the patient's where the nearest name or personal number is. Beside another's, or in a part of its own on a page that
 * tells of a guardian, it may be anybody's: the heading that said whose may be gone.
 */
export function checkWhose(pairs: Pairs, look: Look, found: Found): void {
  for (const field of ['patient.phone', 'patient.protected'] as const) {
    const places = pairs.pairs.filter((pair) => pair.field === field && !isGuardians(pair.at, pairs, look));
    const candidates = found.get(field);
    // A mark is taken for the patient's wherever it stands: that is the safer way.
    if (!candidates || decide(found, field).value === true) continue;
    if (places.every((place) => isPatients(place.at, pairs, look, found))) continue;
    candidates.push({ got: why('det går inte att se vem det gäller'), place: 'intill etiketten' });
  }
}

function isPatients(phone: Seen, pairs: Pairs, look: Look, found: Found): boolean {
  const number = decide(found, 'patient.personalIdentityNumber').value;
  const name = decide(found, 'patient.name').value;
  const names = pairs.pairs.filter(
    ({ field, text, at }) => field === 'patient.name' && !isGuardians(at, pairs, look) && text !== '',
  );
  const guarded =
    decide(found, 'contact').value === 'guardian' || found.has('guardian.name') || found.has('guardian.protected');
  const isOthers = (seen: Seen) => look.skip(seen) || pairs.said.has(seen) || isGuardians(seen, pairs, look);
  let apart = false;
  for (let box = phone.up; box; box = box.up) {
    const numbers = numbersIn(write([box], false, isOthers)).filter((one) => 'value' in readNumber(one));
    const beside = names.filter(({ at }) => box && holds(box, at)).map(({ text }) => text);
    if (numbers.length > 0 || beside.length > 0) {
      if (apart && guarded) return false;
      return (
        numbers.every((one) => one.trim() === number) &&
        beside.every((one) => (name === undefined ? false : one.includes(String(name))))
      );
    }
    if (part.test(box.tag) || /^(region|group|complementary)$/.test(box.role)) apart = true;
  }
  return !guarded;
}
