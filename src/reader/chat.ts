import { bubbleOf, hasPicture, holdsUnit, isNamed, isPhoto, isUnit, signsOf } from './bubble.ts';
import { isMarkedHead } from './cells.ts';
import { sideOfLines } from './chat-below.ts';
import { type Entry, entryOf } from './chat-entry.ts';
import { type Above, lineOf } from './chat-line.ts';
import { inSight } from './chat-order.ts';
import { settled } from './chat-settled.ts';
import { countIn, headOfUnit, isSeveral, repliesIn } from './chat-several.ts';
import { controlNodes, raw } from './controls.ts';
import { labelIndex } from './labels.ts';
import { byOf, type ChatLook } from './look.ts';
import { heldIn } from './seek.ts';
import { hasText, holding, isPicture, remember, type Seen, textOf } from './seen.ts';
import { type Sender, senderOf } from './sender.ts';
import { asPlaced, isOtherLine } from './sender-place.ts';
import { isCentred, sideOf, sideOfText } from './side.ts';
import { norm, says } from './text.ts';
import { type Day, type Told, tell } from './times.ts';
import { isName } from './values.ts';

/** All entries of the chat, in the page's order. */
export function entriesIn(roots: readonly Seen[], look: ChatLook): Entry[] {
  const entries: Entry[] = [];
  const above: Above = { day: undefined, from: undefined, at: undefined };
  for (const root of roots) within(root, above, look, entries);
  return settled(entries, roots);
}

function within(box: Seen, above: Above, look: ChatLook, entries: Entry[]): void {
  const start = entries.length;
  const place = look.profile.senderPlace;
  const kids = inSight(box);
  const isGroup = (box.up?.kids.filter((kid) => kid.role !== 'heading' && hasText(kid)).length ?? 0) > 1;
  const side = sideOfLines(kids, isGroup, look);
  /** Where the bubbles begin of which no line below has told yet. */
  let open = start;
  for (const kid of kids) {
    const pressed = dayOnButton(kid, look);
    if (pressed) Object.assign(above, { day: pressed.day, from: undefined, at: undefined });
    if (kid.control || kid.role === 'textbox' || (!says(textOf(kid)) && !textOf(kid) && !hasPicture(kid))) continue;
    const text = textOf(kid);
    const named = isNamed(kid, look);
    if (isTool(kid, text, look) || isPortrait(kid, named)) continue;
    const by = `${byOf(kid, look)}${JSON.stringify(above)}`;
    const line = named ? undefined : remember(kid, 'line', by, () => lineOf(kid, text, above, look));
    const kind = isAmongBubbles(kid, line, box, look) ? undefined : asPlaced(kid, line, place);
    if (!kind && isMarkedHead(kid)) continue;
    if (kind === 'delivery' && isCentred(kid)) continue;
    if (kind === 'delivery' && !isUnit(kid) && !(above.open === 'empty' && above.from && above.at)) continue;
    if (kind === 'typing') {
      entries.push(typedOf(kid, above, look));
      above.open = undefined;
      continue;
    }
    // Within a sender's own group a bubble that says a day says it.
    if (kind && kind !== 'delivery' && 'day' in kind && !text.includes('\n') && !(above.signed?.from && isUnit(kid))) {
      Object.assign(above, { day: kind.day, from: undefined, at: undefined });
      continue;
    }
    if (kind && kind !== 'delivery' && !isUnit(kid) && !('day' in kind && kind.day)) {
      if (side === 'below') {
        tellFromBelow(entries.slice(open), kid, kind, box);
        open = entries.length;
      } else if (side === 'unknown') above.open = undefined;
      else {
        if (kind.from || kind.stranger) Object.assign(above, { from: kind.from, at: undefined });
        if (kind.at) above.at = kind.at;
        above.open = 'empty';
      }
      continue;
    }
    const replies = remember(kid, 'replies', by, () => repliesIn(kid, above, look));
    if (replies.length > 0) thread(kid, replies, above, look, entries);
    else if (
      isSeveral(
        kid,
        remember(kid, 'count', by, () => countIn(kid, above, look)),
        above,
        look,
      )
    ) {
      const inner: Above = { ...above };
      const from = signsOf(kid, false)
        .map((sign) => senderOf(look.profile, look.people, sign))
        .find(Boolean);
      const stamp = signsOf(kid, false)
        .map((sign) => tell(sign, { now: look.now, day: above.day, loose: true }))
        .find((told) => told && 'at' in told);
      if (from) inner.from = from;
      if (stamp) inner.at = stamp;
      if (from || stamp) inner.signed = { from, at: stamp };
      within(kid, inner, look, entries);
      above.day = inner.day;
      if (!isUnit(kid) && !named) Object.assign(above, { from: inner.from, at: inner.at });
    } else {
      if (isOtherLine(kid, place)) above.from = undefined;
      const entry = { ...remember(kid, 'entry', by, () => entryOf(kid, above, look)) };
      const slight = kind === 'delivery' && above.open === 'empty' && !isUnit(kid);
      if (above.open === 'slight') entries.pop();
      above.open = slight ? 'slight' : undefined;
      entries.push(entry);
    }
  }
}

/** A time or a day in a bubble of its own beside bubbles with words in them is what somebody wrote, not the line above or below the others. */
function isAmongBubbles(kid: Seen, line: ReturnType<typeof lineOf>, chat: Seen, look: ChatLook): boolean {
  if (typeof line !== 'object' || (!line.day && (line.from || line.stranger))) return false;
  const bubble = bubbleOf(kid);
  // What fills the chat's width may be a day's bar.
  if (!bubble || isCentred(kid) || sideOf(bubble, chat.box) === 0) return false;
  const isLike = (other: Seen): boolean => {
    const one = other === kid ? undefined : bubbleOf(other);
    if (!one || one.tag !== bubble.tag || isCentred(other)) return false;
    return says(textOf(one)) && !tell(textOf(one), { now: look.now, loose: true });
  };
  return chat.kids.some(isLike);
}

/** The bubbles straight above the line, as far as they stand on one side: of those on the other the line is gone. */
function tellFromBelow(
  run: readonly Entry[],
  below: Seen,
  line: { from?: Sender | undefined; at?: Told | undefined },
  { box }: Seen,
): void {
  const last = run.at(-1);
  const side = sideOfText(below, box);
  if (last && side !== 0 && side !== sideOf(last.seen, box)) return;
  for (const entry of run.toReversed()) {
    if (last && sideOf(entry.seen, box) !== sideOf(last.seen, box)) return;
    if (entry.from === 'system' || entry.centred) return;
    entry.from ??= line.from;
    entry.at ??= line.at;
  }
}

/** A bubble with answers below it: its head holds for its own words alone. */
function thread(kid: Seen, replies: readonly Seen[], above: Above, look: ChatLook, entries: Entry[]): void {
  const own = kid.kids.filter((part) => !replies.includes(part));
  const signed = headOfUnit(kid, above, look);
  within(
    holding(kid, own),
    { day: above.day, from: signed?.from, at: signed?.at, ...(signed && { signed }) },
    look,
    entries,
  );
  const unitsIn = (part: Seen): Seen[] => (part.tag === kid.tag && isUnit(part) ? [part] : part.kids.flatMap(unitsIn));
  for (const reply of replies)
    within(holding(reply, unitsIn(reply)), { day: above.day, from: undefined, at: undefined }, look, entries);
}

/** A date line that can be pressed, to choose another day; where it is not drawn as one it may be any button, and the day is not known. */
function dayOnButton(kid: Seen, look: ChatLook): { day: Day | undefined } | undefined {
  if (kid.tag === '#text' || kid.control || hasText(kid)) return undefined;
  const buttons = controlNodes(kid);
  const [only] = buttons;
  const told = only && buttons.length === 1 ? tell(raw(only), { now: look.now }) : undefined;
  if (!told || !('day' in told)) return undefined;
  return { day: kid.painted || kid.role === 'separator' || isCentred(only ?? kid) ? told.day : undefined };
}

/** A small picture of somebody, beside what they wrote. */
const isPortrait = (kid: Seen, named: boolean): boolean =>
  isPicture(kid) && !isPhoto(kid) && (named || isName(kid.name));

/** The chat's own title, or a field with what it is called. */
function isTool(kid: Seen, text: string, { profile }: ChatLook): boolean {
  if (isUnit(kid)) return false;
  if (kid.role === 'heading') return labelIndex(profile).has(norm(text));
  return holdsField(kid) && !text.includes('\n');
}

const holdsField = heldIn(({ role }) => role === 'value');

/**
 * "Skriver …": a message where it stands by itself below a sender and a time, or in a group whose name tells both. Else nobody can tell it from
 * the page's own sign: a message of which sender and time are not read, so that nothing is counted by it.
 */
function typedOf(seen: Seen, above: Above, look: ChatLook): Entry {
  const entry = entryOf(seen, above, look);
  const { signed, open, from, at } = above;
  if ((signed?.from && signed.at) || (open === 'empty' && from && at)) return entry;
  const unread = { from: undefined, at: undefined, lent: { from: false, at: false }, doubt: true };
  return { ...entry, ...unread, bare: entry.bare && !holdsUnit(seen), slight: 'typing' };
}
