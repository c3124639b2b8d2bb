import { nobody, senderOf } from '../chat/sender.ts';
import { isUnder } from '../lists/areas.ts';
import type { Look } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { headsMany, isInShortRow, rowsBelow } from '../tree/cells.ts';
import { holdsField, holdsOpenField } from '../tree/controls.ts';
import { each, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { readConsent } from '../words/consent.ts';
import { isMereSign, norm } from '../words/text.ts';
import { tell } from '../words/times.ts';
import {
  choose,
  type Got,
  hasWord,
  isName,
  isPhone,
  isWordOf,
  keyOf,
  numbersIn,
  pattern,
  readContact,
  readNumber,
  readPhase,
  readPriority,
  saysNone,
  why,
} from '../words/values.ts';
import { leaveContradicted } from './contradicted.ts';
import { fieldIn } from './field-in.ts';
import { add, type Found } from './found.ts';
import { isGuardians, readGuardian } from './guardian.ts';
import { readHandover } from './handover.ts';
import { countImages, picturesIn } from './images.ts';
import { labelIndex, labelled } from './labels.ts';
import { type Pair, type Pairs, pairsIn } from './pairs.ts';
import { isDrawnAsLabel, isLabelAmong, isLikeLabels, isText, mark } from './protected-mark.ts';
import { readName, readOwner } from './read-name.ts';
import { readTime } from './read-time.ts';
import { readTicket } from './ticket.ts';

const whose = /^(patient\.|guardian|contact$)/;
const times = /^(arrivedAt|receivedAt|startedAt|closedAt|asynchronousUntil)$/;

/** The labelled facts of the area as candidates; what is chat, contacts and forms is left to those who read them. */
export function labelledFacts(root: Seen, look: Look): { found: Found; pairs: Pairs } {
  const pairs = pairsIn(root, look.profile, look.skip, look.bubbles);
  // A choice that nobody has made says nothing.
  pairs.pairs = pairs.pairs.filter((pair) => !isOfAll(pair));
  const found: Found = new Map();
  leaveContradicted(pairs, look, found);
  for (const pair of pairs.pairs) {
    found.at = [...pair.nodes, pair.at];
    readPair(pair, pairs, look, found);
  }
  for (const [label, field] of pairs.bare) {
    if (headsMany(label, labelIndex(look.profile))) {
      useUp(label, pairs);
      // Rows of several things: what stands in them is of each of those. A person's number speaks against another's wherever it stands.
      const rows = rowsBelow(label);
      if (rows.every((row) => numbersIn(textOf(row)).length === 0)) for (const row of rows) pairs.said.add(row);
      continue;
    }
    found.at = [label];
    // "SKYDDAD IDENTITET" with nothing beside it is the mark itself; as the label of a value that is gone it is not.
    const isLabel = isDrawnAsLabel(label);
    if (field === 'patient.protected') {
      if (isText(label, pairs, look)) add(found, field, why('står bland fritext'), 'en märkning på sidan');
      else if (!isLabel && !isLikeLabels(label, pairs)) mark(found, label, true, pairs, look);
      else useUp(label, pairs);
    }
    // The value beside the patient's own label is gone; what stands beside another may be another's.
    const isTerm = field === 'patient.personalIdentityNumber' && (label.role === 'term' || label.up?.role === 'term');
    if ((isTerm || /^patient\.(name|phone)$/.test(field)) && isLabel && !isGuardians(label, pairs, look))
      add(found, field, why('etikettens värde saknas'), 'intill etiketten');
    const count = field === 'images' ? /\((\d+)\)\s*$/.exec(textOf(label))?.[1] : undefined;
    if (count !== undefined) add(found, field, { value: Number(count) }, 'etiketten');
    if (times.test(field) && isLabel) useUp(label, pairs);
    else if (times.test(field)) pairs.used.delete(label);
  }
  return { found, pairs };
}

const useUp = (label: Seen, { used }: Pairs): void =>
  each(label, (seen) => {
    used.add(seen);
    return undefined;
  });

function readPair(pair: Pair, pairs: Pairs, look: Look, found: Found) {
  const { profile } = look;
  const { field, place, at } = pair;
  if (/^(messages|contacts|forms)$/.test(field)) return;
  const text = pair.text;
  const put = (got: Got<unknown>, loose?: boolean, as: string = field) => {
    if (!pair.rival || 'value' in got) add(found, as, got, place, loose);
  };
  const guardian = field.startsWith('patient.') && isGuardians(at, pairs, look);
  if (guardian && !/name|protected/.test(field)) return;
  const line = norm(text);
  const isMark = profile.protected.includes(line);
  const isNotMark = profile.notProtected.includes(line);
  if (isMark && field.startsWith('patient.') && field !== 'patient.protected') {
    return add(found, `${guardian ? 'guardian' : 'patient'}.protected`, { value: true }, place);
  }
  const none =
    saysNone(profile, text) ||
    isNoneOf(pair, profile) ||
    (pair.nodes.length > 1 && pair.nodes.every((node) => saysNone(profile, textOf(node)))) ||
    (text === '' && pair.nodes.length > 0);
  // What stands next to the value and is empty speaks against nothing.
  if (none && pair.rival) return;
  if (none && text === '' && pairs.pairs.some((other) => other.rival && other.at === at && other.text !== ''))
    return put(why('platsen är tom, och något annat står intill'));
  // "Överlämning: Läkare, 19121212-1212" is a name and its number.
  if (pair.nodes.length === 0 && at.name === '' && !whose.test(field) && numbersIn(text).length > 0)
    return put(why('ett personnummer står i texten'));
  if (field.startsWith('patient.') && pair.nodes.length === 0 && isUnder(at, profile.labels.ticket))
    return put(why('står i biljettens text'));
  if (text === '' && pair.nodes.some(holdsOpenField)) return put(why('platsen är ett tomt skrivfält'));
  // A colon or an arrow beside the label is no value, nor is the label said again.
  if (isMereSign(text) || (written.test(field) && labelled(labelIndex(profile), line) === field)) return;
  const pictures = none && text === '' ? picturesIn(pair.nodes) : 0;
  switch (field) {
    case 'flow':
      return put(choose(keyOf(profile.flows, text)), true);
    case 'phase':
      return put(readPhase(profile, text));
    case 'addressedTo':
      return put(choose(keyOf(profile.roles, text)), true);
    case 'contact':
      return put(readContact(profile, line), true);
    case 'unit':
      if (tell(text, { now: look.now, loose: true })) return put(why('en tid står på platsen'));
      // "Clinic" is the product's name too, with the user's beside it.
      if (isName(text) && !hasWord(profile.unitWords, text) && (isInShortRow(at) || !isLabelAmong(at, pairs)))
        return put(why('det kan vara ett namn'));
      return put(
        none || text.includes('\n')
          ? why('platsen är tom')
          : isOtherKind(text, profile)
            ? why('ordet hör till något annat')
            : { value: text },
      );
    case 'reason':
      // The word before a lone number may be the patient's name as well as the label.
      if (numbersIn(text)[0] === text) return put(why('ett personnummer står på platsen'));
      if (tell(text, { now: look.now })) return put(why('en tid står på platsen'));
      if (senderOf(profile, nobody, text, 'full') === 'staff') return put(why('en i personalen står på platsen'));
      // "Söker för: sig själv" tells who, "Söker för: hosta" why; "Orsak: sig själv" neither.
      if (isWordOf(profile, 'contact', text))
        return /(?:för|for)$/.test(norm(at.name) || wordsOf(at))
          ? put(readContact(profile, line), true, 'contact')
          : put(why('det är ett ord för vem som skriver'));
      return put(none ? { none: true } : { value: text });
    case 'anamnesis':
      if (holdsBubbles(pair, look)) return put(why('en chatt står i texten'));
      // The heading that stood between may be gone.
      if (text.split('\n').every((one) => tellsOfForm(one, profile))) return put(why('det är formulär som står där'));
      return put(
        none ? { none: true } : { value: fieldIn(pair) ?? text },
        false,
        isUnder(at, profile.labels.ticket) ? 'ticket.information' : field,
      );
    case 'owner':
      return put(none ? { none: true } : readOwner(pair, look));
    case 'patient.personalIdentityNumber':
      return put(none ? why('platsen är tom') : readNumber(text));
    case 'patient.name':
      return readName(pair, guardian, none, profile, found);
    case 'patient.phone':
      return put(
        none
          ? { none: true }
          : isPhone(text) && !('value' in readNumber(text))
            ? { value: text }
            : why('telefonnumret går inte att tyda'),
      );
    case 'patient.protected': {
      for (const node of pair.nodes) pairs.used.delete(node);
      const yes = pattern(profile.yes, true).test(line);
      if (yes || isNotMark || pattern(profile.no, true).test(line)) return mark(found, at, yes, pairs, look, place);
      if (none) return put(why('platsen är tom'));
      // What stands there is no answer: the answer may be gone.
      if (at.name !== '' || isDrawnAsLabel(at) || isLikeLabels(at, pairs)) return put(why('svaret går inte att tyda'));
      return mark(found, at, true, pairs, look);
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
  }
}

/** "Ingen prioritet" beside "Prioritet". */
const isNoneOf = ({ field, text }: Pair, profile: Profile): boolean =>
  profile.labels[field].includes(norm(/^(?:ingen|inget|inga|no) (.+?)[.!]?$/iu.exec(text)?.[1] ?? ''));

/** A label, a status, a role, an answer, a number: no place's name. */
const isOtherKind = (text: string, profile: Profile): boolean =>
  !/\p{L}{2}/u.test(text) ||
  labelIndex(profile).has(norm(text)) ||
  [profile.phases, profile.flows, profile.roles].some((words) => keyOf<string>(words, text) !== undefined) ||
  [profile.user, `^(?:${profile.yes})$`].some((words) => pattern(words).test(norm(text))) ||
  pattern(profile.no, true).test(norm(text)) ||
  'value' in readNumber(text);

/** "Hälsodeklaration – skickat" */
const tellsOfForm = (line: string, { formAnswered, formSent }: Profile): boolean =>
  pattern(`\\S\\s*[–·:(-]\\s*(?:${formAnswered}|${formSent})\\)?$`).test(norm(line));

/** "Alla", "Alla roller": what a filter shows while it lets all through; in a field also what asks for a choice. */
const isOfAll = ({ field, nodes, text }: Pair): boolean =>
  nodes.some(holdsField)
    ? /^(alla|välj|all|choose|select)(?!\p{L})/iu.test(text)
    : filtered.test(field) && /^(?:alla|samtliga|all|any)(?: \p{L}+)?$/iu.test(text);

/** What can say anything, but not its own label. */
const written = /^(reason|unit|anamnesis|owner|handover|ticket\.information)$/;

const filtered = /^(unit|addressedTo|owner|phase|flow|priority)$/;

const holdsBubbles = ({ nodes }: Pair, { bubbles }: Look): boolean =>
  bubbles !== undefined && nodes.some((node) => isOrHolds(node, bubbles));

const isOrHolds = (seen: Seen, nodes: ReadonlySet<Seen>): boolean =>
  nodes.has(seen) || seen.kids.some((kid) => isOrHolds(kid, nodes));
