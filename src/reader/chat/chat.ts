import { byOf, type ChatLook } from '../look.ts';
import { isMarkedHead } from '../tree/cells.ts';
import { controlNodes, raw } from '../tree/controls.ts';
import { hasText, holding, remember, type Seen, textOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import { type Day, type Told, tell } from '../words/times.ts';
import { isAmongBubbles } from './among.ts';
import { sideOfLines } from './below.ts';
import { bubbleOf, hasPicture, holdsUnit, isNamed, isUnit, signsOf } from './bubble.ts';
import { type Entry, entryOf } from './entry.ts';
import { kindOf, kindsOf } from './kind.ts';
import { isNameSaying } from './leaves.ts';
import { type Above, lineOf, nothingAbove } from './line.ts';
import { inSight } from './order.ts';
import { pause, type Run, runOf } from './run.ts';
import { type Sender, senderOf } from './sender.ts';
import { asPlaced, isOtherLine } from './sender-place.ts';
import { settled } from './settled.ts';
import { countIn, headOfUnit, isSeveral, repliesIn, unwrapped } from './several.ts';
import { isCentred, isInLine, sideOf, sideOfText } from './side.ts';
import { isTool } from './tools.ts';

/** What stands in the chat, part by part, each as it reads by itself. Not to be changed: it is remembered. */
export function walked(roots: readonly Seen[], look: ChatLook): readonly Entry[] {
  const entries: Entry[] = [];
  const above: Above = { ...nothingAbove };
  for (const root of roots) within(rootIn(root, above, look), above, look, entries);
  return entries;
}

/** All entries of the chat, in the page's order. */
export const entriesIn = (roots: readonly Seen[], look: ChatLook, parts = walked(roots, look)): Entry[] =>
  settled(
    parts.map((entry) => ({ ...entry })),
    roots,
  );

/** The box that holds the bubbles: of one in which there is nothing but such a box, the inner one. */
function rootIn(root: Seen, above: Above, look: ChatLook): Seen {
  const box = unwrapped(root, look);
  if (box === root || box.kids.length < 2) return root;
  // The first few tell.
  const some = holding(box, box.kids.filter(hasText).slice(0, 6));
  const named = some.kids.filter((kid) => kid.kids.length > 0 && isNamed(kid, look));
  return named.length > 1 || isSeveral(some, countIn(some, above, look), above, look) ? box : root;
}

/** What is gone through of a part of the chat. */
interface Walk {
  box: Seen;
  above: Above;
  look: ChatLook;
  side: ReturnType<typeof sideOfLines>;
  /** One line stands in it, which is that of all its bubbles. */
  isOnly: boolean;
  /** Which kinds stand beside one another. */
  beside: string;
  run: Run;
}

function within(box: Seen, above: Above, look: ChatLook, entries: Entry[]): void {
  const kids = inSight(box);
  const kinds = kids.map((kid) => kindOf(kid, look));
  const beside = kindsOf(kinds);
  const side = sideOfLines(kinds, isOneOfSeveral(box), look);
  const isOnly = kinds.filter(({ is }) => is === 'line').length === 1;
  const run = runOf(kids, kinds, JSON.stringify([look.by, look.now, side, isOnly, beside, above]), above);
  const rest = (next: number): void => pause(run, next, side === 'below' && run.open < run.entries.length, above);
  kids.slice(run.next).forEach((kid, i) => {
    rest(run.next + i);
    takeUp(kid, { box, above, look, side, isOnly, beside, run });
  });
  rest(kids.length);
  for (const entry of run.entries) entries.push(entry);
}

/** Something else beside it says something. */
const isOneOfSeveral = ({ up }: Seen): boolean => {
  const speaks = (kid: Seen) => kid.role !== 'heading' && hasText(kid);
  return up !== undefined && up.kids.findIndex(speaks) !== up.kids.findLastIndex(speaks);
};

/** One part more: what it tells of those below or above it, or the entries that it is. */
function takeUp(kid: Seen, { box, above, look, side, isOnly, beside, run }: Walk): void {
  const { entries } = run;
  const place = look.profile.senderPlace;
  const pressed = dayOnButton(kid, look);
  if (pressed) Object.assign(above, { day: pressed.day, from: undefined, at: undefined });
  if (kid.control || kid.role === 'textbox' || (!says(textOf(kid)) && !textOf(kid) && !hasPicture(kid))) return;
  const text = textOf(kid);
  const named = isNamed(kid, look);
  if (isTool(kid, text, named, entries.length === 0, look)) return;
  const by = `${byOf(kid, look)}${JSON.stringify(above)}`;
  const line = named ? undefined : remember(kid, 'line', by, () => lineOf(kid, text, above, look));
  const isWritten = isAmongBubbles(kid, line, box, look);
  const kind = isWritten ? undefined : asPlaced(kid, line, place);
  if (!kind && isMarkedHead(kid)) return;
  if (!kind && !isUnit(kid) && isNameSaying(kid)) {
    Object.assign(above, { from: undefined, at: undefined, open: 'empty' });
    return;
  }
  if (kind === 'delivery' && isCentred(kid)) return;
  // "Nya meddelanden" across the chat; a day is said below.
  if (kid.role === 'separator' && !(typeof kind === 'object' && kind.day) && !text.includes('\n')) return;
  if (kind === 'delivery' && !isUnit(kid) && !(above.open === 'empty' && above.from && above.at)) return;
  if (kind === 'typing') {
    entries.push(typedOf(kid, above, look));
    above.open = undefined;
    return;
  }
  // Within a sender's own group a bubble that says a day says it.
  if (kind && kind !== 'delivery' && 'day' in kind && !text.includes('\n') && !(above.signed?.from && isUnit(kid))) {
    Object.assign(above, { day: kind.day, from: undefined, at: undefined });
    return;
  }
  if (kind && kind !== 'delivery' && !isUnit(kid) && !('day' in kind && kind.day)) {
    if (side === 'below') {
      tellFromBelow(run, kid, kind, box, isOnly);
      run.open = entries.length;
    } else if (side === 'unknown') above.open = undefined;
    else {
      if (kind.from || kind.stranger) Object.assign(above, { from: kind.from, at: undefined });
      if (kind.at) above.at = kind.at;
      above.open = 'empty';
    }
    return;
  }
  if (above.open === 'slight') {
    entries.pop();
    above.open = undefined;
  }
  const replies = remember(kid, 'replies', by, () => repliesIn(kid, above, look));
  if (replies.length > 0) thread(kid, replies, above, look, entries);
  else if (
    !isWritten &&
    isSeveral(
      kid,
      remember(kid, 'count', by + beside, () => countIn(kid, above, look)),
      above,
      look,
    )
  )
    group(kid, named, above, look, entries);
  else {
    if (isOtherLine(kid, place)) above.from = undefined;
    const entry = remember(kid, 'entry', by, () => entryOf(kid, above, look));
    const slight = kind === 'delivery' && above.open === 'empty' && !isUnit(kid);
    above.open = slight ? 'slight' : undefined;
    entries.push(entry);
    return;
  }
  above.open = undefined;
}

/** A part with several entries, of which its name may tell. */
function group(kid: Seen, named: boolean, above: Above, look: ChatLook, entries: Entry[]): void {
  const inner: Above = { ...above };
  const from = signsOf(kid, false)
    .map((sign) => senderOf(look.profile, look.people, sign))
    .find(Boolean);
  const stamp = signsOf(kid, false)
    .map((sign) => tell(sign, { now: look.now, day: above.day, loose: true }))
    .find((told) => told && 'at' in told);
  if (from) inner.from = from;
  if (stamp) inner.at = stamp;
  const head = from || stamp ? { from, at: stamp } : headOfGroup(kid, above, look);
  if (head) inner.signed = head;
  within(kid, inner, look, entries);
  above.day = inner.day;
  // What it tells of its own is not of what stands below it.
  const isOwn = head !== undefined || inner.from !== above.from || inner.at !== above.at;
  if (isOwn && !isUnit(kid) && !named) Object.assign(above, { from: undefined, at: undefined });
}

/** Who and when above one sender's bubbles, in a part of their own: no other line stands between them. */
function headOfGroup(kid: Seen, above: Above, look: ChatLook): Above['signed'] | undefined {
  const shown = kid.kids.filter((inner) => !inner.control && hasText(inner));
  const [first, ...more] = shown.map((inner) => kindOf(inner, look));
  // Whatever stands in it, a day alone too.
  const isBubbleAt = (i: number): boolean => shown[i]?.painted ?? false;
  if (
    first?.is !== 'line' ||
    more.length === 0 ||
    !more.every((one, i) => (one.is === 'bubble' && one.drawn) || isBubbleAt(i + 1))
  )
    return undefined;
  // In a bubble itself it is what is left of one.
  if (shown[0] && bubbleOf(shown[0])) return undefined;
  return headOfUnit(kid, above, look);
}

/** The bubbles straight above the line, as far as they stand on one side: of those on the other the line is gone. */
function tellFromBelow(
  { entries, open }: Run,
  below: Seen,
  line: { from?: Sender | undefined; at?: Told | undefined },
  { box }: Seen,
  isOnly: boolean,
): void {
  const last = entries.length > open ? entries.at(-1) : undefined;
  const side = sideOfText(below, box);
  if (last && side !== 0 && side !== sideOf(last.seen, box) && !isInLine(below, last.seen)) return;
  for (let i = entries.length - 1; i >= open; i--) {
    const entry = entries[i];
    if (!entry) return;
    if (last && sideOf(entry.seen, box) !== sideOf(last.seen, box) && !isInLine(entry.seen, last.seen)) return;
    if (entry.from === 'system' || entry.centred) return;
    const lent = { from: entry.lent.from && !line.from, at: entry.lent.at && !line.at };
    entries[i] = { ...entry, ...(isOnly && { lent }), from: entry.from ?? line.from, at: entry.at ?? line.at };
  }
}

/** A bubble with answers below it: its head holds for its own words alone. */
function thread(kid: Seen, replies: readonly Seen[], above: Above, look: ChatLook, entries: Entry[]): void {
  const own = unwrapped(kid, look).kids.filter((part) => !replies.includes(part));
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
