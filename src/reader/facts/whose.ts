import type { Look } from '../look.ts';
import { each, holds, type Seen, textOf, wordsOf, write } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { isName, isPhoneLike, numbersIn, readNumber, why } from '../words/values.ts';
import { add, decide, type Found, standing } from './found.ts';
import { isGuardians } from './guardian.ts';
import { labelIndex, longFields } from './labels.ts';
import type { Pairs } from './pairs.ts';

const part = /^(section|article|fieldset|aside)$/;

/**
 * A telephone number, or that an identity is not protected, is the patient's where the nearest name or personal number is. Beside another's, or in a part of its own on a page that
 * tells of a guardian, it may be anybody's: the heading that said whose may be gone.
 */
export function checkWhose(root: Seen, pairs: Pairs, look: Look, found: Found): void {
  leaveOthers(root, pairs, look, found);
  leaveNameless(pairs, found);
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
    ({ field, text, at, rival }) => field === 'patient.name' && !rival && !isGuardians(at, pairs, look) && text !== '',
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

/** Where the number stands another name does, with no label that says whose: the one in another part may be another's. */
function leaveNameless({ pairs, used, lost }: Pairs, found: Found): void {
  const number =
    pairs.find(({ field }) => field === 'patient.personalIdentityNumber')?.at ??
    [...lost].find((one) => numbersIn(textOf(one)).some(isValid));
  const name = pairs.find(({ field, rival }) => field === 'patient.name' && !rival);
  if (!number || !name || decide(found, 'patient.name').value === undefined) return;
  let box: Seen | undefined = number;
  while (box && box.tag !== 'fieldset' && box.role !== 'group') box = box.up;
  if (!box || holds(box, name.at)) return;
  let others = false;
  each(box, (seen) => {
    if (used.has(seen)) return false;
    others ||= seen.tag === '#text' && isName(seen.own.trim()) && norm(seen.own) !== norm(name.text);
    return !others;
  });
  if (others) add(found, 'patient.name', why('ett annat namn står vid personnumret'), 'intill etiketten');
}

const ofCase =
  /^(priority|phase|flow|unit|addressedTo|owner|reason|handover|contact|consents\..+|.+At|asynchronousUntil|patient\.(name|phone|protected))$/;

/** What stands nearer to another personal number than to the patient's is another's, or nobody can tell whose. */
function leaveOthers(root: Seen, pairs: Pairs, look: Look, found: Found): void {
  const numbers: { seen: Seen; number: string }[] = [];
  each(root, (seen) => {
    if (seen !== root && (look.skip(seen) || seen.control || (pairs.said.has(seen) && !pairs.lost.has(seen))))
      return false;
    if (seen.tag !== '#text' || isGuardians(seen, pairs, look)) return undefined;
    // One that is written wrong still comes first: what stands below it is not its.
    for (const number of numbersIn(seen.own))
      if (isValid(number) || !isPhoneLike(seen.own)) numbers.push({ seen, number: number.trim() });
    return undefined;
  });
  const labelled = pairs.pairs.find(
    ({ field, at }) => field === 'patient.personalIdentityNumber' && !isGuardians(at, pairs, look),
  );
  const own =
    decide(found, 'patient.personalIdentityNumber').value ??
    numbersIn(labelled?.text ?? '')[0]?.trim() ??
    numbers[0]?.number;
  const strange = numbers.filter(({ number }) => number !== own && isValid(number)).map(({ seen }) => seen);
  const others = strange.map(way);
  if (others.length === 0) return;
  // A number at the place of another fact: the page is out of order, and which of the two is the patient's no one can see.
  if (strange.some((seen) => isOutOfPlace(seen, pairs, look))) {
    for (const field of ['patient.personalIdentityNumber', 'patient.name'])
      add(found, field, why('ett annat personnummer står på fel plats'), 'vid ett annat personnummer');
  }
  // Each of two numbers may be the patient's: so may the name beside either.
  if (decide(found, 'patient.personalIdentityNumber').value === undefined && found.has('patient.name'))
    add(found, 'patient.name', why('det går inte att se vilket personnummer som är patientens'), 'vid personnumren');
  const patients = [
    ...numbers.filter(({ number }) => number === own).map(({ seen }) => seen),
    ...(labelled ? [labelled.at] : []),
  ].map(way);
  const shared = (one: readonly Seen[], other: readonly Seen[]) => one.filter((seen, i) => other[i] === seen).length;
  for (const field of [...found.keys()].filter((key) => ofCase.test(key))) {
    const isOthers = (at: Seen) => {
      const here = way(at);
      const nearest = Math.max(0, ...patients.map((one) => shared(here, one)));
      return others.some((one) => shared(here, one) > nearest);
    };
    if (standing(found, field).some(isOthers))
      add(found, field, why('det går inte att se vem det gäller'), 'vid ett annat personnummer');
  }
}

const isValid = (number: string): boolean => 'value' in readNumber(number);

/** Beside the label of a fact that is no person's, though it may be taken for a name there. */
const isOutOfPlace = (seen: Seen, { pairs, names }: Pairs, { profile }: Look): boolean =>
  pairs.some(({ field, nodes }) => isNoPersons(field) && nodes.some((node) => holds(node, seen))) ||
  [...names].some((place) => {
    const field = labelIndex(profile).get(wordsOf(place));
    return Boolean(field && isNoPersons(field) && place.up && holds(place.up, seen));
  });

const isNoPersons = (field: string): boolean =>
  !/^(patient\.(personalIdentityNumber|name)|guardian|contact)$/.test(field) && !longFields.test(field);

const way = (seen: Seen): Seen[] => (seen.up ? [...way(seen.up), seen] : [seen]);
