import type { ChatLook } from '../look.ts';
import { controlsIn } from '../tree/controls.ts';
import { type Seen, textOf, write } from '../tree/seen.ts';
import { type Told, tell } from '../words/times.ts';
import { isName } from '../words/values.ts';
import { bubbleOf, countPhotos, isNamed, isPhoto, isUnit, signsOf } from './bubble.ts';
import { type Head, headOf } from './head.ts';
import type { HeadPlace } from './head-place.ts';
import { type Leaf, leavesOf, told } from './leaves.ts';
import { type Above, innerStamp, isChannel, isInternal, isUnsent, when } from './line.ts';
import { rowOf } from './row.ts';
import { type Sender, senderOf } from './sender.ts';
import { atPlace } from './sender-place.ts';
import { isCentred } from './side.ts';

/** One entry of the chat: a bubble, a system line, a card. */
export interface Entry {
  seen: Seen;
  at: Told | undefined;
  from: Sender | undefined;
  text: string;
  /** Names, roles and icons that say what it is, apart from what is written in it. */
  sign: string;
  /** Stands in the middle, on neither side. */
  centred: boolean;
  /** A line of the page between the bubbles, in no bubble itself. */
  bare: boolean;
  /** A line of the page's own, by its place or by a name in the middle of it. */
  ofPage: boolean;
  /** Marked as the staff's own, or as not sent; `by`: who marks it so, as far as that is told. */
  aside: { by: Sender | undefined } | undefined;
  /** Has the name of somebody of whom the page tells nothing else. */
  stranger: boolean;
  /** Says that it was read, or has reached the other. */
  delivered: boolean;
  controls: string[];
  pictures: number;
  /** What it has from a line above it, not from itself. */
  lent: { from: boolean; at: boolean };
  /** Stands in a group whose name tells of it. */
  signed: boolean;
  /** What tells the sender or the time may as well be what is written. */
  doubt: boolean;
  /** Of that, a line that tells no more than the bubble's name does. */
  known: boolean;
  /** May be the page's sign that somebody is writing, or what the page says of a message. */
  slight?: 'typing' | 'delivery';
  /** Where its head stands, where that is plain. */
  headed: HeadPlace | undefined;
  /** A first line that may be an unknown sender's name. */
  name: Head['name'];
  /** Reads it again, its head where the others have theirs. */
  again?: (like: HeadPlace) => Entry;
}

/** The node as one entry: whose it is, from when, and what is written in it; `place`: where the bubbles beside it have their heads. */
export function entryOf(seen: Seen, above: Above, look: ChatLook, place?: HeadPlace): Entry {
  const { profile, people } = look;
  const then = { ...above };
  const signs = signsOf(seen, true).map((sign) => sign.split(/:\s/)[0] ?? '');
  let from: Sender | undefined = /^(status|note)$/.test(seen.role) ? 'system' : undefined;
  for (const sign of signs) from ??= senderOf(profile, people, sign);
  const marked = signs
    .map((sign) => tell(sign.replace(/^[^\d]*?(?=i ?går|i ?dag|för \d|\d)/iu, ''), when(above, look)))
    .find((told) => told && 'at' in told);
  const stamp = innerStamp(seen, above, look) ?? marked;
  const skipped = new Set<Seen>();
  const leaves = leavesOf(seen, above, look, skipped);
  const given = { from: from ?? above.signed?.from, at: stamp ?? above.signed?.at };
  const lines = atPlace(leaves, profile.senderPlace, given.from);
  const head = headOf(seen, lines, given, skipped, place);
  const sign = `${seen.role} ${channelIn(leaves, skipped, look)} ${signs.join(' ')}`;
  const centred = isCentred(seen);
  from ??= head.from;
  const isTold = !from && !above.signed?.from && !bubbleOf(seen) && leaves.some((leaf) => leaf.told);
  if (isTold) from = 'system';
  const isSystem = from === 'system' || (!from && centred);
  const shown = write([seen], false, (inner) => skipped.has(inner) || isPhoto(inner));
  // "Anna Berg: Hej!"
  const text = skipped.size > 0 ? shown.replace(/^[:·|]\s+/, '') : shown;
  const at = stamp ?? head.at ?? (isSystem ? timeWithin(text, above, look) : undefined);
  const lent = { from: !from && !centred && !head.stranger, at: !at && !isSystem };
  return {
    seen,
    at: lent.at ? above.at : at,
    from: lent.from ? above.from : from,
    lent,
    signed: above.signed !== undefined,
    text,
    sign,
    centred,
    ofPage: isTold || (!from && centred),
    bare: !isUnit(seen) && !isNamed(seen, look),
    doubt: head.doubt,
    known: head.known,
    headed: head.place,
    name: head.name,
    aside: asideIn(leaves, skipped, signs, look),
    stranger: head.stranger,
    delivered: leaves.some(({ line }) => line === 'delivery'),
    controls: controlsIn(seen),
    pictures: countPhotos(seen),
    ...((head.doubt || head.plain || head.name !== undefined) && {
      again: once((like) => entryOf(seen, then, look, like)),
    }),
  };
}

/** By what else than the chat it was sent, as its head says. */
const channelIn = (leaves: readonly Leaf[], skipped: ReadonlySet<Seen>, look: ChatLook): string =>
  leaves
    .flatMap(({ seen }) => (skipped.has(seen) ? (rowOf(seen) ?? []) : []))
    .filter((part) => isChannel(part, look))
    .map((part) => part.replace(/^via /i, ''))
    .join(' ');

function asideIn(
  leaves: readonly Leaf[],
  skipped: ReadonlySet<Seen>,
  signs: readonly string[],
  look: ChatLook,
): Entry['aside'] {
  if (signs.some((sign) => isInternal(sign, look))) return { by: 'staff' };
  const [first, ...more] = leaves;
  const parts = more.length > 0 ? leaves.flatMap(({ seen }) => rowOf(seen) ?? [textOf(seen)]) : [];
  const isMarked = first && parts.some((part) => isInternal(part, look) || isUnsent(part, look));
  // Another name than the patient's, where that is known.
  const isOther = (part: string): boolean => isName(part) && !senderOf(look.profile, look.people, part);
  const names = [...parts, ...[...skipped].map(textOf)];
  const strange = look.people.patient.length > 0 && names.some(isOther) ? 'staff' : undefined;
  // A name in an element of its own, on a line with others: nobody writes so.
  const named = leaves.find(({ seen, line }) => seen.tag !== '#text' && !seen.block && told({ seen, line }).from);
  return isMarked ? { by: told(first).from ?? (named && told(named).from) ?? strange } : undefined;
}

/** No message of the case. A patient may write such a line too: it counts only where another is known to have written it. */
export function isAside({ aside, from }: Entry): boolean {
  const by = from ?? aside?.by;
  return aside !== undefined && by !== undefined && by !== 'patient';
}

/** Made anew only for another place. */
function once(make: (like: HeadPlace) => Entry): (like: HeadPlace) => Entry {
  let made: { by: string; entry: Entry } | undefined;
  return (like) => {
    const by = JSON.stringify(like);
    if (made?.by !== by) made = { by, entry: make(like) };
    return { ...made.entry };
  };
}

/** The time that a system line tells in its words: "Besöket startades 3 mars 09:05", "Samtal · 6 min · igår 14.32". */
function timeWithin(text: string, above: Above, look: ChatLook): Told | undefined {
  const begins = /\d{4}-|(?<![\d:.])\d{1,2}[:./ ]\d|(?<!\d)\d{1,2} \p{L}{3}|i ?går|i ?dag|yesterday|today/giu;
  for (const { index } of text.matchAll(begins)) {
    const upTo = /^.{0,40}?(?<!\d)\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)(?: ?[ap]\.?m\b\.?)?/is.exec(
      text.slice(index),
    )?.[0];
    const told = upTo ? tell(upTo, when(above, look)) : undefined;
    if (told && 'at' in told) return told;
  }
  return undefined;
}
