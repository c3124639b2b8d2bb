import { controlsIn } from './controls.ts';
import type { Profile } from './profile.ts';
import { parted } from './said.ts';
import { type Box, each, isPicture, type Seen, textOf, write } from './seen.ts';
import { type People, type Sender, senderOf } from './sender.ts';
import { stampOf } from './stamp.ts';
import { norm, says } from './text.ts';
import { type Day, type Told, tell } from './times.ts';
import { isName, pattern } from './values.ts';

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
  controls: string[];
  pictures: number;
}

export interface ChatLook {
  profile: Profile;
  people: People;
  now: number;
}

/** What stands above holds for what comes below. */
interface Above {
  day: Day | undefined;
  from: Sender | undefined;
  at: Told | undefined;
}

const units = /^(listitem|article|comment|status|note|row)$/;
const isUnit = (seen: Seen): boolean =>
  !seen.control && (units.test(seen.role) || seen.tag === 'li' || (seen.painted && seen.tag !== 'hr'));

/** An element whose own name tells the sender. */
const isNamed = (seen: Seen, { profile, people }: ChatLook): boolean =>
  seen.name !== '' && senderOf(profile, people, seen.name) !== undefined;

/** All entries of the chat, in the page's order. */
export function entriesIn(roots: readonly Seen[], look: ChatLook): Entry[] {
  const entries: Entry[] = [];
  const above: Above = { day: undefined, from: undefined, at: undefined };
  for (const root of roots) within(root, above, look, entries);
  return entries;
}

function within(box: Seen, above: Above, look: ChatLook, entries: Entry[]): void {
  const start = entries.length;
  for (const kid of box.kids) {
    if (kid.control || kid.role === 'textbox' || (!says(textOf(kid)) && !textOf(kid) && !hasPicture(kid))) continue;
    const text = textOf(kid);
    const named = isNamed(kid, look);
    const kind = named ? undefined : lineOf(kid, text, above, look);
    if (kind === 'delivery') continue;
    if (kind && 'day' in kind) {
      Object.assign(above, { day: kind.day, from: undefined, at: undefined });
      continue;
    }
    if (kind && !isUnit(kid)) {
      const open = entries.slice(start).filter((entry) => !entry.at);
      if (kind.at && !kind.from && open.length > 0) for (const entry of open) entry.at = kind.at;
      else {
        if (kind.from || kind.stranger) Object.assign(above, { from: kind.from, at: undefined });
        if (kind.at) above.at = kind.at;
      }
      continue;
    }
    if (isSeveral(kid, above, look)) {
      const inner: Above = { ...above };
      const from = signsOf(kid, false)
        .map((sign) => senderOf(look.profile, look.people, sign))
        .find(Boolean);
      const stamp = signsOf(kid, false)
        .map((sign) => tell(sign, { now: look.now, day: above.day, loose: true }))
        .find((told) => told && 'at' in told);
      if (from) inner.from = from;
      if (stamp) inner.at = stamp;
      within(kid, inner, look, entries);
      above.day = inner.day;
      if (!isUnit(kid) && !named) Object.assign(above, { from: inner.from, at: inner.at });
    } else entries.push(entryOf(kid, above, look));
  }
}

const hasPicture = (seen: Seen): boolean => isPicture(seen) || seen.kids.some(hasPicture);

/** `stranger`: the line names a sender whom the page has not told of. */
type Line =
  | 'delivery'
  | { day: Day }
  | { day?: never; from?: Sender | undefined; at?: Told | undefined; stranger?: boolean };

/** A line that is no message: a date, a sender, a time, "Läst". */
function lineOf(seen: Seen, text: string, above: Above, look: ChatLook): Line | undefined {
  if (text.length > 80 || text.includes('\n\n') || hasPicture(seen)) return undefined;
  if (pattern(look.profile.delivery).test(norm(text))) return 'delivery';
  const stamp = stampIn(seen, text, above, look);
  if (stamp && 'day' in stamp) return { day: stamp.day };
  if (stamp) return { at: stamp };
  // Of several lines each must be a sender's or a time's own.
  const isOwn = (line: string) =>
    senderOf(look.profile, look.people, line, true) !== undefined || tell(line, when(above, look)) !== undefined;
  if (text.includes('\n') && !text.split('\n').every((line, i) => isOwn(line) || (i === 0 && isName(line))))
    return undefined;
  const from = senderOf(look.profile, look.people, text, true);
  const { who, when: told } = parted(text.replace(/\n/g, ' '));
  const signed = who === '' ? undefined : tell(told, when(above, look));
  const full = signed && 'at' in signed ? signed : undefined;
  if (!from) {
    const at = isName(who) ? (innerStamp(seen, above, look) ?? full) : undefined;
    return at && { at, stranger: true };
  }
  if (full) return { from, at: innerStamp(seen, above, look) ?? full };
  const clock = tell(text.replace(/^.*?(?=(?<!\d)\d{1,2}[:.]\d\d|\p{L}+ ?går|\d{4}-)/su, ''), {
    now: look.now,
    day: above.day,
  });
  return { from, at: innerStamp(seen, above, look) ?? (clock && !('day' in clock) ? clock : undefined) };
}

const when = (above: Above, look: ChatLook) => ({ now: look.now, day: above.day });

function stampIn(seen: Seen, text: string, above: Above, look: ChatLook): Told | undefined {
  const told = tell(text, when(above, look));
  return told ? (innerStamp(seen, above, look) ?? told) : undefined;
}

function innerStamp(seen: Seen, above: Above, look: ChatLook): Told | undefined {
  let found: Told | undefined;
  each(seen, (inner) => {
    found ??= stampOf(inner, textOf(inner), when(above, look));
    return !found;
  });
  return found;
}

/** Holds several entries: bubbles of its own, or lines that mark more than one message. */
function isSeveral(seen: Seen, above: Above, look: ChatLook): boolean {
  let bubbles = 0;
  let froms = 0;
  let stamps = 0;
  let days = 0;
  const count = (inner: Seen): boolean => {
    if (inner.control) return false;
    const text = textOf(inner);
    const line = text ? lineOf(inner, text, above, look) : undefined;
    if (line === 'delivery') return false;
    if (line && inner !== seen) {
      if ('day' in line && line.day) days++;
      else {
        if (line.from) froms++;
        if (line.at) stamps++;
      }
      return false;
    }
    let deeper = false;
    for (const kid of inner.kids) if (count(kid)) deeper = true;
    const own =
      inner !== seen &&
      isUnit(inner) &&
      !deeper &&
      (isInitials(text) ? false : says(text) || text !== '' || hasPicture(inner));
    if (own) bubbles++;
    return deeper || own;
  };
  count(seen);
  if (bubbles > 1) return true;
  const single =
    units.test(seen.role) || seen.tag === 'li' || isNamed(seen, look) || (days === 0 && isOneOfMany(seen, look));
  return (
    !single &&
    (froms > 1 ||
      stamps > 1 ||
      (days > 0 && textOf(seen).includes('\n')) ||
      (bubbles === 1 && froms + stamps === 0 && !seen.painted && seen.kids.length === 1))
  );
}

/** Begins with its sender as those beside it do: what reads like another sender further down is part of what was written. */
function isOneOfMany(seen: Seen, look: ChatLook): boolean {
  const isLike = (other: Seen) => other !== seen && other.tag === seen.tag && opens(other, look);
  const holdsOne = (inner: Seen): boolean =>
    inner.kids.some((kid) => (textOf(kid).includes('\n') && opens(kid, look)) || holdsOne(kid));
  return opens(seen, look) && (seen.up?.kids.some(isLike) ?? false) && !holdsOne(seen);
}

function opens(seen: Seen, { profile, people }: ChatLook): boolean {
  const text = textOf(seen);
  const [line = ''] = text.split('\n');
  return text.includes('\n') && (senderOf(profile, people, line, true) !== undefined || isName(parted(line).who));
}

/** An avatar's letters. */
const isInitials = (text: string): boolean => /^\p{Lu}{1,3}$/u.test(text) && !/^(JA|NEJ|OK|YES|NO)$/.test(text);

/** Names and screen readers' words that tell what the node is; `deep` looks inside it too. */
function signsOf(seen: Seen, deep: boolean): string[] {
  const signs = seen.tag === '#text' ? [] : [seen.name];
  const own = seen.quiet && seen.tag === '#text' ? [seen.own] : [];
  const inner = seen.kids.filter((kid) => deep || kid.quiet).flatMap((kid) => signsOf(kid, deep));
  return [...signs, ...own, ...inner].filter((sign) => sign.trim() !== '');
}

function entryOf(seen: Seen, above: Above, look: ChatLook): Entry {
  const { profile, people } = look;
  const signs = signsOf(seen, true).map((sign) => sign.split(/:\s/)[0] ?? '');
  let from: Sender | undefined = /^(status|note)$/.test(seen.role) ? 'system' : undefined;
  for (const sign of signs) from ??= senderOf(profile, people, sign);
  let at: Told | undefined;
  let stranger = false;
  const skipped = new Set<Seen>();
  const leaves: [Seen, Line][] = [];
  let texts = 0;
  const visit = (inner: Seen): void => {
    if (inner.control || inner.quiet) return;
    const text = textOf(inner);
    if (text === '') return;
    // An avatar: a letter or two in a node whose name tells the sender.
    if (inner !== seen && text.length <= 3 && isNamed(inner, look)) {
      skipped.add(inner);
      return;
    }
    const line = lineOf(inner, text, above, look);
    const unknown = !line && texts === 0 && inner !== seen && isNameLine(inner, text);
    if (inner !== seen && line) leaves.push([inner, line]);
    else if (unknown || (inner !== seen && isInitials(text) && inner.painted)) skipped.add(inner);
    else if (inner.kids.length > 0) inner.kids.forEach(visit);
    else if (text.trim()) {
      texts++;
      leaves.push([inner, { from: undefined }]);
    }
  };
  visit(seen);
  leaves.forEach(([inner, line], index) => {
    if (line === 'delivery') skipped.add(inner);
    else if ('day' in line) return;
    else if (line.from || line.at) {
      const edge =
        index === leaves.findIndex(([, one]) => one === line) &&
        (leaves.slice(0, index).every(([one]) => skipped.has(one)) ||
          leaves.slice(index + 1).every(([, one]) => one === 'delivery' || ('at' in one && Boolean(one.at))));
      const alone = leaves.every(([one, other]) => one === inner || skipped.has(one) || other === 'delivery');
      const isHead =
        !inner.block &&
        leaves.some(
          ([one, other]) =>
            one !== inner &&
            other !== 'delivery' &&
            !('day' in other && other.day) &&
            'from' in other &&
            other.from !== undefined,
        );
      const isTime = isHead || inner.tag === 'time' || inner.up?.tag === 'time' || inner.attrs.datetime !== undefined;
      if (
        (!edge && !isTime) ||
        (alone && !isTime && !(line.from && line.at) && !hasPicture(seen)) ||
        (line.from && from && line.from !== from)
      )
        return;
      skipped.add(inner);
      if (line.stranger && !from) stranger = true;
      from ??= line.from;
      at ??= line.at;
    }
  });
  const marked = signs
    .map((sign) => tell(sign.replace(/^[^\d]*?(?=i ?går|i ?dag|för \d|\d)/iu, ''), when(above, look)))
    .find((told) => told && 'at' in told);
  const sign = `${seen.role} ${signs.join(' ')}`;
  const centred = isCentred(seen);
  const isSystem = from === 'system' || (!from && centred);
  const text = write([seen], false, (inner) => skipped.has(inner) || isPhoto(inner));
  return {
    seen,
    at: at ?? innerStamp(seen, above, look) ?? marked ?? (isSystem ? timeWithin(text, above, look) : above.at),
    from: from ?? (centred || stranger ? undefined : above.from),
    text,
    sign,
    centred,
    bare: !isUnit(seen) && !isNamed(seen, look),
    controls: controlsIn(seen),
    pictures: countPhotos(seen),
  };
}

/** The time that a system line tells in its words: "Besöket startades 3 mars 09:05". */
function timeWithin(text: string, above: Above, look: ChatLook): Told | undefined {
  const from = text.search(/\d{4}-|(?<!\d)\d{1,2}[:./ ]\d|(?<!\d)\d{1,2} \p{L}{3}|i ?går|i ?dag|yesterday|today/iu);
  const upTo = from < 0 ? undefined : /^.{0,40}?(?<!\d)\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)/s.exec(text.slice(from))?.[0];
  const told = upTo ? tell(upTo, when(above, look)) : undefined;
  return told && 'at' in told ? told : undefined;
}

/** A name in bold or as a heading before the text: an unknown sender's. */
const isNameLine = (seen: Seen, text: string): boolean =>
  isName(text) &&
  (/^(b|strong|header)$/.test(seen.tag) || seen.role === 'heading' || /^(b|strong)$/.test(seen.up?.tag ?? ''));

const isPhoto = (seen: Seen): boolean => {
  return isPicture(seen) && (seen.broken || (seen.box.width > 32 && seen.box.height > 32));
};

function countPhotos(seen: Seen): number {
  return isPhoto(seen) ? 1 : seen.kids.reduce((sum, kid) => sum + countPhotos(kid), 0);
}

/** Which side of the chat the text stands on: -1 left, 1 right, 0 middle or the whole width. */
export function sideOf(seen: Seen, chat: Box): number {
  const { box } = innermost(seen);
  const left = box.left - chat.left;
  const right = chat.left + chat.width - box.left - box.width;
  return Math.abs(left - right) < chat.width * 0.06 ? 0 : left < right ? -1 : 1;
}

/** The bubble itself: the innermost node that holds the text. */
function innermost(seen: Seen): Seen {
  const kids = seen.kids.filter((kid) => kid.tag !== '#text' && !kid.control && textOf(kid) === textOf(seen));
  const painted = seen.painted ? undefined : seen.kids.find((kid) => kid.painted && textOf(kid).length > 3);
  const next = painted ?? kids[0];
  return next ? innermost(next) : seen;
}

function isCentred(seen: Seen): boolean {
  const inner = innermost(seen);
  if (inner.centred) return true;
  const around = (seen.up ?? seen).box;
  const left = inner.box.left - around.left;
  const right = around.left + around.width - inner.box.left - inner.box.width;
  return left > around.width * 0.08 && Math.abs(left - right) < around.width * 0.04;
}
