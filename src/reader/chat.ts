import { hasPicture, isInitials, isNamed, isUnit, signsOf, units } from './bubble.ts';
import { type Entry, entryOf } from './chat-entry.ts';
import { commonPlace, isElsewhere } from './chat-head.ts';
import { type Above, lineOf } from './chat-line.ts';
import { byOf, type ChatLook } from './look.ts';
import { parted } from './said.ts';
import { hasText, onlyOne, remember, type Seen, textOf } from './seen.ts';
import { senderOf } from './sender.ts';
import { asPlaced, isOtherLine } from './sender-place.ts';
import { says } from './text.ts';
import { tell } from './times.ts';
import { isName } from './values.ts';

/** All entries of the chat, in the page's order. */
export function entriesIn(roots: readonly Seen[], look: ChatLook): Entry[] {
  const entries: Entry[] = [];
  const above: Above = { day: undefined, from: undefined, at: undefined };
  for (const root of roots) within(root, above, look, entries);
  return settled(entries);
}

/** Where a line may be a bubble's head or what is written in it, the other bubbles' heads tell; with none it is neither's. */
function settled(entries: readonly Entry[]): Entry[] {
  const place = commonPlace(entries.flatMap(({ headed }) => headed ?? []));
  const tells = new Set([...(place?.top ?? []), ...(place?.bottom ?? [])].map((line) => line.tells));
  const bubbles = entries.filter(({ from, centred, slight }) => from !== 'system' && !centred && !slight);
  const usual = entries.filter(({ headed }) => headed).length * 2 > bubbles.length;
  const last = entries.at(-1);
  // Below messages that stand in bubbles, a line in none is the page's own.
  const isSign = (entry: Entry) =>
    entry === last &&
    entry.slight === 'typing' &&
    entry.bare &&
    bubbles.length > 0 &&
    bubbles.every(({ bare }) => !bare);
  return entries.flatMap((entry) => {
    if (isSign(entry)) return [];
    const { doubt, known, headed } = entry;
    const unsure = place && (doubt ? usual || !known : headed !== undefined && isElsewhere(headed, place));
    const settled = (unsure && entry.again?.(place)) || entry;
    // Among bubbles that have their own, what stands above one is no head of it.
    if (settled.lent.from && !settled.signed && (tells.has('from') || tells.has('both'))) settled.from = undefined;
    if (settled.lent.at && !settled.signed && (tells.has('at') || tells.has('both'))) settled.at = undefined;
    return [settled];
  });
}

function within(box: Seen, above: Above, look: ChatLook, entries: Entry[]): void {
  const start = entries.length;
  const place = look.profile.senderPlace;
  for (const kid of box.kids) {
    if (kid.control || kid.role === 'textbox' || (!says(textOf(kid)) && !textOf(kid) && !hasPicture(kid))) continue;
    const text = textOf(kid);
    const named = isNamed(kid, look);
    const by = `${byOf(kid, look)}${JSON.stringify(above)}`;
    const kind = named
      ? undefined
      : asPlaced(
          kid,
          remember(kid, 'line', by, () => lineOf(kid, text, above, look)),
          place,
        );
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
      const open = entries.slice(start).filter((entry) => !entry.at);
      if (kind.at && !kind.from && open.length > 0) for (const entry of open) entry.at = kind.at;
      else {
        if (kind.from || kind.stranger) Object.assign(above, { from: kind.from, at: undefined });
        if (kind.at) above.at = kind.at;
        above.open = 'empty';
      }
      continue;
    }
    if (
      isSeveral(
        kid,
        remember(kid, 'count', by, () => countIn(kid, above, look)),
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

const holdsUnit = (seen: Seen): boolean => isUnit(seen) || seen.kids.some(holdsUnit);

/** What stands in a part of the chat: units, and lines that tell a sender, a time or a day. */
interface Count {
  bubbles: number;
  froms: number;
  stamps: number;
  days: number;
}

function countIn(seen: Seen, above: Above, look: ChatLook): Count {
  const sum: Count = { bubbles: 0, froms: 0, stamps: 0, days: 0 };
  const count = (inner: Seen): boolean => {
    // Two are several, whatever else there is.
    if (inner.control || sum.bubbles > 1) return false;
    const text = textOf(inner);
    const line = text ? lineOf(inner, text, above, look) : undefined;
    if ((line === 'delivery' || line === 'typing') && !(isUnit(inner) && isDrawnAlike(inner))) return false;
    if (line && line !== 'delivery' && line !== 'typing' && inner !== seen && !(isUnit(inner) && isDrawnAlike(inner))) {
      if ('day' in line && line.day) sum.days++;
      else {
        if (line.from) sum.froms++;
        if (line.at) sum.stamps++;
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
    if (own) sum.bubbles++;
    return deeper || own;
  };
  count(seen);
  return sum;
}

/** Holds several entries: bubbles of its own, or lines that mark more than one message. */
function isSeveral(seen: Seen, { bubbles, froms, stamps, days }: Count, look: ChatLook): boolean {
  if (bubbles > 1) return true;
  const single =
    units.test(seen.role) ||
    seen.tag === 'li' ||
    isNamed(seen, look) ||
    // A day that is not above all else in the bubble is part of what was written; so is one that nothing but the sender's line is beside.
    ((isOneOfMany(seen, look) || isDrawnAlike(seen)) &&
      (days === 0 || !opensWithDay(seen, look) || textOf(seen).split('\n').length === 2));
  return (
    !single &&
    (isWrapped(seen, look) ||
      froms > 1 ||
      stamps > 1 ||
      (days > 0 && textOf(seen).includes('\n')) ||
      (bubbles === 1 && froms + stamps === 0 && !seen.painted && seen.kids.length === 1))
  );
}

/** Drawn as a bubble beside others like it, each perhaps in a row of its own. */
function isDrawnAlike(seen: Seen): boolean {
  let row = seen;
  while (row.up && onlyOne(row.up.kids, hasText)) row = row.up;
  return seen.painted && (row.up?.kids.some((kid) => kid !== row && isBubbleIn(kid, seen)) ?? false);
}

const isBubbleIn = (row: Seen, like: Seen): boolean => {
  if (row.painted) return row.tag === like.tag;
  const [only, ...more] = row.kids.filter(hasText);
  return only !== undefined && more.length === 0 && isBubbleIn(only, like);
};

const opensWithDay = (seen: Seen, look: ChatLook): boolean => {
  const told = tell(textOf(seen).split('\n')[0] ?? '', { now: look.now });
  return told !== undefined && 'day' in told;
};

/** All that it says stands in a part whose name tells the sender. */
const isWrapped = (seen: Seen, look: ChatLook): boolean =>
  textOf(seen).length > 3 &&
  seen.kids.some((kid) => textOf(kid) === textOf(seen) && (isNamed(kid, look) || isWrapped(kid, look)));

/** Begins with its sender as those beside it do: what reads like another sender further down is part of what was written. */
function isOneOfMany(seen: Seen, look: ChatLook): boolean {
  const isLike = (other: Seen) => other !== seen && other.tag === seen.tag && opens(other, look);
  const holdsOne = (inner: Seen): boolean => {
    const first = inner.kids.find(hasText);
    return first !== undefined && ((textOf(first).includes('\n') && opens(first, look)) || holdsOne(first));
  };
  return opens(seen, look) && (seen.up?.kids.some(isLike) ?? false) && !holdsOne(seen);
}

function opens(seen: Seen, { profile, people }: ChatLook): boolean {
  const text = textOf(seen);
  const [line = ''] = text.split('\n');
  return text.includes('\n') && (senderOf(profile, people, line, true) !== undefined || isName(parted(line).who));
}
