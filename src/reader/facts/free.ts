import { isUnder } from '../lists/areas.ts';
import type { Look } from '../look.ts';
import { filled } from '../tree/filled.ts';
import { each, hasText, isPicture, type Seen, textOf } from '../tree/seen.ts';
import { headingIn, isTitle } from '../tree/title.ts';
import { readConsentLine } from '../words/consent.ts';
import { norm } from '../words/text.ts';
import {
  anyOf,
  isPhoneLike,
  keyOf,
  numbersIn,
  pattern,
  readNumber,
  readPriority,
  readStaff,
  why,
} from '../words/values.ts';
import { consentBoxes } from './consent-boxes.ts';
import { add, type Found } from './found.ts';
import { underGuardian } from './guardian.ts';
import { readHandover } from './handover.ts';
import { labelIndex } from './labels.ts';
import { nameByButtons } from './name-by-buttons.ts';
import type { Pairs } from './pairs.ts';
import { headOf, isAge, isPersonName, isTelling, likeLabel, namesIn, withoutChips } from './person.ts';
import { isInMenu, isPlaceName } from './place-name.ts';
import { isText, mark } from './protected-mark.ts';

/** Facts that stand without a label: marks, chips, the number and the name at the head of the case, controls. */
export function freeFacts(root: Seen, pairs: Pairs, look: Look, found: Found): void {
  const { profile } = look;
  const labels = labelIndex(profile);
  const above = new Set<Seen>();
  for (const said of pairs.said) for (let up = said.up; up && !above.has(up); up = up.up) above.add(up);
  const numbers: Seen[] = [];
  const bare: Seen[] = [];
  each(root, (seen) => {
    if (seen !== root && (look.skip(seen) || seen.control || seen.quiet || pairs.said.has(seen))) return false;
    if (pairs.used.has(seen)) {
      const number = found.get('patient.personalIdentityNumber')?.length && numbersIn(textOf(seen)).length === 1;
      if (number && !underGuardian(seen, look)) numbers.push(seen);
      // In a line of several parts one may have its label and the others none.
      else if (/\s[·|•]\s/.test(textOf(seen)) && !hasParts(seen)) readHead(seen, bare, look, found);
      return seen.block && seen.kids.some((kid) => kid.block) && !number ? undefined : false;
    }
    if (pairs.names.has(seen)) {
      found.at = [seen];
      if (profile.protected.includes(norm(textOf(seen)))) mark(found, seen, true, pairs, look);
      return false;
    }
    // What somebody wrote fills it.
    if (above.has(seen) && seen !== root) return undefined;
    // A label tells of what stands beside it.
    if (seen.role === 'term') return false;
    found.at = [seen];
    icon(seen, pairs, look, found);
    const text = textOf(seen);
    if (text === '' || text.length > 120 || text.includes('\n')) return undefined;
    const line = norm(text);
    // "Avslutat:" is a label whose value is gone, no status.
    if (/:$/.test(text) && labels.has(line)) return false;
    if (labels.has(line) && seen.kids.some((kid) => holdsUsed(kid, pairs.used))) return undefined;
    if (profile.protected.includes(line)) {
      if (isText(seen, pairs, look)) add(found, 'patient.protected', why('står bland fritext'), 'en märkning på sidan');
      else mark(found, seen, true, pairs, look);
    } else if (profile.notProtected.includes(line)) mark(found, seen, false, pairs, look);
    else if (pattern(`^(?:${anyOf(profile.labels.priority)}|p)[ :]?\\d`).test(line)) {
      // A line of several parts is read part by part.
      const [first] = partsOf(seen);
      if (hasParts(seen) && first && 'value' in readPriority(profile, textOf(first))) return undefined;
      add(found, 'priority', readPriority(profile, text), 'en märkning på sidan');
    } else if (
      isTitle(seen) ||
      // A label and its value ("Mottaget av" and a name) are no sentence.
      ((isPlaceName(seen, look) || isInMenu(seen, profile) || !chip(line, found, look)) &&
        (holdsUsed(seen, pairs.used) || !sentence(text, found, look)))
    ) {
      if (hasParts(seen) || !readHead(seen, bare, look, found)) return undefined;
      numbers.push(seen);
    }
    return false;
  });
  // A number without a label has its name beside it; a name with a label elsewhere may be somebody else's.
  for (const number of found.get('patient.name') ? bare : numbers) {
    found.at = [number];
    nameBeside(number, pairs, above, look, found);
  }
  nameByButtons(root, pairs, look, found);
  consentBoxes(root, look, found);
  found.at = [];
  controlFacts(look, found);
}

/** The number, and the name with it, in one line at the head of the case. */
function readHead(seen: Seen, bare: Seen[], look: Look, found: Found): boolean {
  const text = textOf(seen);
  if (numbersIn(text).length !== 1 || underGuardian(seen, look) || isPhoneLike(text) || isTelling(text)) return false;
  bare.push(seen);
  const { number, name } = headOf(text);
  found.at = [seen];
  add(found, 'patient.personalIdentityNumber', readNumber(number), 'ärendets huvud', true);
  if (isPersonName(name, look)) add(found, 'patient.name', { value: name }, 'intill personnumret', true);
  return true;
}

const holdsUsed = (seen: Seen, used: Set<Seen>): boolean =>
  used.has(seen) || seen.kids.some((kid) => holdsUsed(kid, used));

/** What it holds, or what all that it holds does. */
const partsOf = (seen: Seen): Seen[] => {
  const [only, ...more] = filled(seen);
  return only && more.length === 0 ? partsOf(only) : filled(seen);
};

/** It, or what is all that it holds, has several parts. */
const hasParts = (seen: Seen): boolean => {
  const [only, ...more] = filled(seen);
  return more.length > 0 ? seen.kids.some((kid) => kid.tag !== '#text') : only !== undefined && hasParts(only);
};

/** A row of labels is no name. */
const holdsLabel = (seen: Seen, labels: Map<string, unknown>): boolean =>
  labels.has(norm(textOf(seen))) || seen.kids.some((kid) => holdsLabel(kid, labels));

/** An icon's title or name may be the whole mark. */
function icon(seen: Seen, pairs: Pairs, look: Look, found: Found): void {
  const { profile } = look;
  if (!seen.name || seen.tag === '#text') return;
  const consent = readConsentLine(profile, seen.name);
  if (consent) add(found, `consents.${consent[0]}`, consent[1], 'en symbols namn');
  if (!isPicture(seen) && seen.kids.length > 0) return;
  const line = norm(seen.name);
  // A field has its label for a name: what it shows is the answer.
  if (seen.role === 'value') return;
  if (profile.protected.includes(line)) mark(found, seen, true, pairs, look, 'en symbols namn');
  else if (!isInMenu(seen, profile)) chip(line, found, look);
}

/** A word that stands alone. Short words say too little without a label. */
function chip(line: string, found: Found, { profile }: Look): boolean {
  const phase = line.length >= 7 ? keyOf(profile.phases, line) : undefined;
  const flow = keyOf(profile.flows, line);
  if (phase) add(found, 'phase', { value: phase }, 'en märkning på sidan');
  if (flow) add(found, 'flow', { value: flow }, 'en märkning på sidan');
  return Boolean(phase ?? flow);
}

/** Consent or handover told in a short sentence. */
function sentence(text: string, found: Found, look: Look): boolean {
  const { profile } = look;
  // A line with a number is the patient's own, name and number.
  if (numbersIn(text).length > 0) return false;
  const consent = readConsentLine(profile, text);
  if (consent) add(found, `consents.${consent[0]}`, consent[1], 'en mening på sidan');
  const by = /^(.{3,30}?) (?:av|by) (.+)$/iu.exec(text);
  const phase = by ? keyOf(profile.phases, by[1] ?? '') : undefined;
  if (phase) {
    add(found, 'phase', { value: phase }, 'en mening på sidan');
    if (phase === 'received')
      add(found, 'owner', readStaff(profile, by?.[2] ?? '', look.user), 'en mening på sidan', true);
  }
  const handover = pattern(profile.handoverLine).exec(text);
  const to = handover?.[1] ?? '';
  // A label after a label: what stands beside them is read there.
  const isLabelled = profile.labels.handover.some((label) => norm(to).startsWith(`${label} `));
  const got = handover && !isLabelled ? readHandover(look, to) : undefined;
  if (got && 'value' in got) add(found, 'handover', got, 'en mening på sidan', true);
  return Boolean(consent ?? phase ?? handover);
}

/** The name at the head of the case: a heading, or what stands just before the number. */
function nameBeside(number: Seen, pairs: Pairs, above: Set<Seen>, look: Look, found: Found): void {
  let node = number;
  const names = new Set<string>();
  let mayBeLabel = false;
  for (let climbed = 0; climbed < 4 && node.up && names.size === 0; climbed++) {
    const siblings = node.up.kids.filter((kid) => kid === node || (hasText(kid) && !isAge(textOf(kid))));
    const at = siblings.indexOf(node);
    const before = siblings[at - 1];
    const after = siblings[at + 1];
    let passed = false;
    for (const kid of node.up.kids) {
      passed ||= kid === node;
      if (kid === node || look.skip(kid) || pairs.said.has(kid) || pairs.used.has(kid)) continue;
      each(kid, (seen) => {
        if (seen !== kid && (look.skip(seen) || pairs.said.has(seen) || pairs.used.has(seen))) return false;
        const beside =
          // A heading further down is that of another part.
          (seen.role === 'heading' && !passed) ||
          (textOf(withoutChips(kid, pairs, look)) === textOf(seen) &&
            ((climbed < 2 && kid === before) || (climbed === 0 && !before && kid === after)));
        if (
          beside &&
          !above.has(seen) &&
          isPersonName(nameIn(seen), look) &&
          namesIn(seen) < 2 &&
          !holdsUsed(seen, pairs.used) &&
          !holdsLabel(seen, labelIndex(look.profile)) &&
          !isUnder(seen, look.profile.guardianSection)
        ) {
          const like = kid === before && !headingIn(kid) ? likeLabel(kid, node, pairs) : undefined;
          if (!like) names.add(nameIn(seen));
          mayBeLabel ||= like === 'perhaps';
          if (like) return false;
        }
        return !beside || !names.size;
      });
    }
    node = node.up;
  }
  const [name] = names;
  if (name && names.size === 1) add(found, 'patient.name', { value: name }, 'intill personnumret');
  else if (names.size > 1) add(found, 'patient.name', why('flera namn vid personnumret'), 'intill personnumret');
  // It may be the patient's name as well: one with a label elsewhere may then be somebody else's.
  else if (mayBeLabel) add(found, 'patient.name', why('det kan vara en etikett'), 'intill personnumret');
}

/** The name in a line; of a heading with parts in elements of their own (a tag, a caption) what stands in none of them. */
function nameIn(seen: Seen): string {
  const parts = seen.role === 'heading' ? seen.kids.filter(hasText) : [];
  const [only, ...more] = parts.filter(({ tag }) => tag === '#text');
  // A word in bold may be half of the name.
  const isTag = (part: Seen) =>
    part === only || part.painted || part.block || !/^\p{Lu}[\p{L}'’-]*$/u.test(textOf(part));
  const isApart = only && more.length === 0 && parts.every(isTag);
  return headOf(textOf(isApart ? only : seen)).name.trim();
}

function controlFacts({ profile, controls }: Look, found: Found): void {
  // A mark that stands by itself and a control that tells otherwise are two that disagree.
  if ((found.get('phase') ?? []).every(({ place }) => place === 'en märkning på sidan')) {
    for (const control of controls) {
      const phase = profile.phaseControls[control];
      if (phase) add(found, 'phase', { value: phase }, 'sidans knappar');
    }
  }
  const pending = controls.some((control) => profile.handoverControls.includes(control));
  if (pending && !found.get('handover')) add(found, 'handover', { value: { state: 'pending' } }, 'sidans knappar');
}
