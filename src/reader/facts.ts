import { isAmongText } from './among-text.ts';
import { isUnder, raw } from './areas.ts';
import { add, type Candidate, type Found } from './found.ts';
import { type Pair, type Pairs, pairsIn } from './pairs.ts';
import type { Profile } from './profile.ts';
import { each, isPicture, type Seen, textOf, write } from './seen.ts';
import { timeOf } from './stamp.ts';
import { norm, says } from './text.ts';
import {
  type Got,
  hasWord,
  isPhone,
  keyOf,
  numbersIn,
  pattern,
  readConsent,
  readNumber,
  readPriority,
  readStaff,
  saysNone,
  why,
} from './values.ts';

/** How to look: the page's words, the time, who is logged in, and what is no part of the case. */
export interface Look {
  profile: Profile;
  now: number;
  user: string | undefined;
  skip: (seen: Seen) => boolean;
  /** The names of the area's controls. */
  controls: readonly string[];
  /** What looks like messages, wherever it stands. */
  bubbles?: ReadonlySet<Seen>;
}

const times = /^(arrivedAt|receivedAt|startedAt|closedAt|asynchronousUntil)$/;

/** The labelled facts of the area as candidates; what is chat, contacts and forms is left to those who read them. */
export function labelledFacts(root: Seen, look: Look): { found: Found; pairs: Pairs } {
  const pairs = pairsIn(root, look.profile, look.skip, look.bubbles);
  const found: Found = new Map();
  for (const pair of pairs.pairs) readPair(pair, pairs, look, found);
  for (const [label, field] of pairs.bare) {
    // "SKYDDAD IDENTITET" with nothing beside it is the mark itself; as the label of a value that is gone it is not.
    const isLabel = /^(dt|th|td|label)$/.test(label.tag) || /:\s*$/.test(textOf(label)) || label.up?.role === 'term';
    if (field === 'patient.protected') {
      if (isText(label, pairs, look)) add(found, field, why('står bland fritext'), 'en märkning på sidan');
      else if (!isLabel && !isLikeLabels(label, pairs)) mark(found, label, true, look);
      else pairs.used.add(label);
    }
    if (times.test(field)) pairs.used.delete(label);
  }
  return { found, pairs };
}

const underGuardian = (seen: Seen, { profile }: Look) => isUnder(seen, profile.guardianSection, profile.patientSection);

/** A mark among what somebody wrote, with no number or name beside it. */
export const isText = (seen: Seen, pairs: Pairs, look: Look): boolean =>
  isAmongText(seen, [], pairs, look.profile) &&
  !numbersIn(textOf(seen.up ?? seen)).some((one) => 'value' in readNumber(one));

/** Written in small letters where other labels stand with their values: a label whose value is gone. */
const isLikeLabels = (label: Seen, { pairs }: Pairs): boolean =>
  textOf(label) !== textOf(label).toUpperCase() &&
  pairs.some(({ at, nodes }) => nodes.length > 0 && at.tag === label.tag && at.up?.tag === label.up?.tag);

/** Under the guardian's heading, or in the part that the guardian's label names. */
export const isGuardians = (seen: Seen, pairs: Pairs, look: Look): boolean =>
  underGuardian(seen, look) ||
  pairs.pairs.some(
    ({ field, nodes, at }) => field === 'guardian' && at !== seen && nodes.some((node) => holds(node, seen)),
  );

export function mark(found: Found, seen: Seen, value: boolean, look: Look, place = 'en märkning på sidan'): void {
  add(found, underGuardian(seen, look) ? 'guardian.protected' : 'patient.protected', { value }, place);
}

function readPair(pair: Pair, pairs: Pairs, look: Look, found: Found) {
  const { profile } = look;
  const { field, place, at } = pair;
  const text = pair.text;
  const put = (got: Got<unknown>, loose?: boolean, as: string = field) => {
    if (!pair.rival || 'value' in got) add(found, as, got, place, loose);
  };
  // A choice that nobody has made says nothing.
  if (pair.nodes.some(isChoice) && /^(alla|välj|all|choose|select)(?!\p{L})/iu.test(text)) return;
  const guardian = field.startsWith('patient.') && isGuardians(at, pairs, look);
  if (guardian && !/name|protected/.test(field)) return;
  const line = norm(text);
  const isMark = profile.protected.includes(line);
  const isNotMark = profile.notProtected.includes(line);
  if (isMark && /^patient\.|^guardian$/.test(field) && field !== 'patient.protected') {
    const whose = guardian || field === 'guardian' ? 'guardian' : 'patient';
    return add(found, `${whose}.protected`, { value: true }, place);
  }
  const none =
    saysNone(profile, text) ||
    (pair.nodes.length > 1 && pair.nodes.every((node) => saysNone(profile, textOf(node)))) ||
    (text === '' && pair.nodes.length > 0);
  const pictures = none && text === '' ? picturesIn(pair.nodes) : 0;
  switch (field) {
    case 'flow':
      return put(choose(keyOf(profile.flows, text)), true);
    case 'phase':
      return put(readPhase(profile, text));
    case 'addressedTo':
      return put(choose(keyOf(profile.roles, text)), true);
    case 'contact':
      for (const who of ['self', 'guardian'] as const)
        if (pattern(profile.contact[who], true).test(line)) return put({ value: who }, true);
      return put(why('går inte att tyda'), true);
    case 'unit':
      return put(none || text.includes('\n') ? why('platsen är tom') : { value: text });
    case 'reason':
      return put(none ? { none: true } : { value: text });
    case 'anamnesis':
      if (holdsBubbles(pair, look)) return put(why('en chatt står i texten'));
      return put(
        none ? { none: true } : { value: text },
        false,
        isUnder(at, profile.labels.ticket) ? 'ticket.information' : field,
      );
    case 'owner':
      return put(none ? { none: true } : readStaff(profile, text, look.user));
    case 'patient.personalIdentityNumber':
      return put(none ? why('platsen är tom') : readNumber(text));
    case 'patient.name':
      return readName(pair, guardian, none, found);
    case 'patient.phone':
      return put(none ? { none: true } : isPhone(text) ? { value: text } : why('telefonnumret går inte att tyda'));
    case 'patient.protected': {
      for (const node of pair.nodes) pairs.used.delete(node);
      const yes = pattern(profile.yes, true).test(line);
      if (yes || isNotMark || pattern(profile.no, true).test(line)) return mark(found, at, yes, look, place);
      if (none) return put(why('platsen är tom'));
      return mark(found, at, true, look);
    }
    case 'guardian':
      return readGuardian(pair, none, pairs, look, found);
    case 'priority':
      return put(none && pictures === 0 ? { none: true } : readPriority(profile, text));
    case 'consents.record':
    case 'consents.medicationList':
      return put(readConsent(profile, text));
    case 'arrivedAt':
    case 'receivedAt':
    case 'startedAt':
    case 'closedAt':
    case 'asynchronousUntil':
      return readTime(pair, none, pairs, look, found);
    case 'images':
      return put(countImages(pair, none, profile));
    case 'ticket':
    case 'ticket.information':
      if (holdsBubbles(pair, look)) return put(why('en chatt står i texten'));
      return readTicket(pair, none, pairs, look, found);
    case 'handover':
      return put(none ? { none: true } : readHandover(look, text));
    case 'messages':
    case 'contacts':
    case 'forms':
      return;
  }
}

const holdsBubbles = ({ nodes }: Pair, { bubbles }: Look): boolean =>
  [...(bubbles ?? [])].some((bubble) => nodes.some((node) => holds(node, bubble)));

const isChoice = (seen: Seen): boolean => seen.role === 'value' || seen.kids.some(isChoice);

const choose = <T>(value: T | undefined): Got<T> => (value === undefined ? why('ordet är okänt') : { value });

/** A status word, alone or with what comes after it ("Mottagen av Anna Berg", "Startat besök kl. 14.32"). */
export function readPhase(profile: Profile, text: string): Got<string> {
  const line = norm(text);
  const whole =
    keyOf(profile.phases, line) ??
    keyOf(
      profile.phases,
      line.replace(
        /[\s,–(-]+(?:av|by|kl|sedan|since|till|t\.o\.m|until|den|i ?dag|i ?går|today|yesterday|\(|\d).*$/s,
        '',
      ),
    );
  return choose(whole);
}

function readName({ text, place, at, nodes }: Pair, guardian: boolean, none: boolean, found: Found) {
  const field = guardian ? 'guardian.name' : 'patient.name';
  let name = text;
  for (const number of numbersIn(text)) {
    name = name.replace(number, ' ');
    if (!guardian) add(found, 'patient.personalIdentityNumber', readNumber(number), place);
  }
  name = name.replace(/[\s,·|()]+$|^[\s,·|()]+/g, '');
  if (name === '' && name !== text) return;
  if (none || /[\n:\d]/.test(name))
    return add(found, field, why('namnet går inte att tyda'), place, nodes.length > 0 && at.role === 'heading');
  add(found, field, { value: name }, place);
}

function readGuardian(pair: Pair, none: boolean, pairs: Pairs, look: Look, found: Found) {
  const inside = pairs.pairs.some((other) => other !== pair && pair.nodes.some((node) => holds(node, other.at)));
  if (inside) return;
  if (none) return add(found, 'guardian', { none: true }, pair.place);
  let named = false;
  for (const line of pair.text.split(/[\n()·]/)) {
    const text = norm(line);
    if (text === '') continue;
    if (look.profile.protected.includes(text)) add(found, 'guardian.protected', { value: true }, pair.place);
    else if (look.profile.notProtected.includes(text)) add(found, 'guardian.protected', { value: false }, pair.place);
    else if (!/[\d:]/.test(line) && !named) {
      named = true;
      add(found, 'guardian.name', { value: line.trim() }, pair.place);
    }
  }
  for (const node of pair.nodes) pairs.said.add(node);
}

export function holds(node: Seen, inner: Seen): boolean {
  for (let up: Seen | undefined = inner; up; up = up.up) if (up === node) return true;
  return false;
}

function readTime(pair: Pair, none: boolean, pairs: Pairs, look: Look, found: Found) {
  if (none) {
    // A status chip followed by an empty place is no label of a time.
    if (pair.text === '' && keyOf(look.profile.phases, textOf(pair.at))) return void pairs.used.delete(pair.at);
    return add(found, pair.field, { none: true }, pair.place);
  }
  const when = { now: look.now, ahead: pair.field === 'asynchronousUntil' };
  const told = timeOf(pair.nodes, pair.text, when, textOf);
  if (!told && !/\d/.test(pair.text)) {
    // "Mottagen" above another word is a status, not the label of a time.
    pairs.used.delete(pair.at);
    for (const node of pair.nodes) pairs.used.delete(node);
    return;
  }
  const got = !told
    ? why('tiden går inte att tyda')
    : 'at' in told
      ? { value: told.at }
      : 'why' in told
        ? told
        : why('daguppgift eller klockslag saknas');
  add(found, pair.field, got, pair.place);
}

export function picturesIn(nodes: readonly Seen[]): number {
  let count = 0;
  for (const node of nodes) {
    each(node, (seen) => {
      if (!isPicture(seen)) return undefined;
      if (seen.broken || (seen.box.width > 20 && seen.box.height > 20)) count++;
      return false;
    });
  }
  return count;
}

function countImages(pair: Pair, none: boolean, profile: Profile): Got<number> {
  const pictures = picturesIn(pair.nodes);
  const told = /\((\d+)\)\s*$/.exec(pair.nodes.length > 0 ? textOf(pair.at) : '')?.[1];
  const said =
    told ??
    /^(\d+)(?:\s*(?:st|bilder?|images?|pictures?|uploads?|filer?|files?|uppladdningar?))?\.?$/i.exec(pair.text)?.[1];
  if (pictures > 0)
    return said !== undefined && Number(said) !== pictures
      ? why('antalet och bilderna stämmer inte')
      : { value: pictures };
  if (said !== undefined) return { value: Number(said) };
  const empty =
    none || profile.none.some((word) => /^(inga|no|ingen)$/.test(word) && norm(pair.text).startsWith(`${word} `));
  return empty ? { value: 0 } : why('antalet bilder går inte att se');
}

function readTicket(pair: Pair, none: boolean, pairs: Pairs, look: Look, found: Found) {
  if (pair.field === 'ticket.information')
    return add(found, pair.field, none ? { none: true } : { value: pair.text }, pair.place);
  if (none) return add(found, 'ticket', { none: true }, pair.place);
  const inside = pairs.pairs.some((other) => other !== pair && pair.nodes.some((node) => holds(node, other.at)));
  add(found, 'ticket', { value: {} }, pair.place);
  if (inside || pattern(look.profile.yes, true).test(norm(pair.text))) return;
  add(found, 'ticket.information', { value: pair.text }, pair.place);
  for (const node of pair.nodes) pairs.said.add(node);
}

/** The receiver as shown, and how it stands: "Läkare, Åsens vårdcentral (väntar på svar)". */
export function readHandover({ profile, controls }: Look, text: string): Got<{ to?: string; state: string }> {
  for (const state of ['pending', 'accepted'] as const) {
    const words = profile.handoverStates[state];
    if (!hasWord(words, text)) continue;
    const to = text
      .replace(
        pattern(`[\\s,;:.(–|·-]*(?:(?:har|är|is|inte|ej|not|status)\\s+)*(?<!\\p{L})(?:${words})(?!\\p{L}).*$`),
        '',
      )
      .replace(/^(?:till|to)\s+/i, '')
      .trim();
    return { value: { ...(says(to) && { to }), state } };
  }
  const pending = controls.some((control) => profile.handoverControls.includes(control));
  if (pending && says(text)) return { value: { to: text, state: 'pending' } };
  return why('det går inte att se om överlämningen är accepterad');
}

/** Consent told in a sentence or in an icon's title: what it is for and what was answered, both in words. */
export function readConsentLine(
  profile: Profile,
  text: string,
): ['record' | 'medicationList', Got<string>] | undefined {
  if (!hasWord(profile.consent, text)) return undefined;
  const both = (['record', 'medicationList'] as const).filter((kind) => hasWord(profile.consentFor[kind], text));
  const got = readConsent(profile, text);
  return both.length === 1 && both[0] && 'value' in got ? [both[0], got] : undefined;
}

export const controlsIn = (root: Seen, skip: (seen: Seen) => boolean): string[] => {
  const names: string[] = [];
  each(root, (seen) => {
    if (seen !== root && skip(seen)) return false;
    if (!seen.control && seen.role !== 'link') return undefined;
    names.push(norm(raw(seen)));
    return false;
  });
  return names;
};

export type { Candidate };
export const textOfAll = (nodes: readonly Seen[]): string => write(nodes, false);
