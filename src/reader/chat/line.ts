import type { ChatLook } from '../look.ts';
import { each, hasText, isPicture, type Seen, textOf, write } from '../tree/seen.ts';
import { stampOf } from '../tree/stamp.ts';
import { norm } from '../words/text.ts';
import { type Day, type Told, tell } from '../words/times.ts';
import { anyOf, hasWord, isName, pattern } from '../words/values.ts';
import { bubbleOf, hasPicture, isInitials, isPhoto } from './bubble.ts';
import { contactKind } from './contact-kind.ts';
import { isDelivery, isReadCell, whenSent } from './delivery.ts';
import { letterHead } from './letter.ts';
import { rowOf } from './row.ts';
import { parted } from './said.ts';
import { type Sender, senderOf, signIn } from './sender.ts';

/** What stands above holds for what comes below. */
export interface Above {
  day: Day | undefined;
  from: Sender | undefined;
  at: Told | undefined;
  /** Nothing has been said below that line yet; or nothing but what a page says of a message too ("Läst"). */
  open?: 'empty' | 'slight' | undefined;
  /** What the name of the group that it stands in tells. */
  signed?: { from: Sender | undefined; at: Told | undefined };
}

export const nothingAbove: Above = { day: undefined, from: undefined, at: undefined };

/** `stranger`: the line names a sender whom the page has not told of. */
export type Line =
  | 'delivery'
  | 'typing'
  | { day: Day }
  | { day?: never; from?: Sender | undefined; at?: Told | undefined; stranger?: boolean };

/** A line that is no message: a date, a sender, a time, "Läst". */
export function lineOf(seen: Seen, shown: string, above: Above, look: ChatLook): Line | undefined {
  const { timeWords } = look.profile;
  const plain = timeWords.length > 0 && shown.length <= 80 ? withoutWord(shown, timeWords) : shown;
  const text = plain.length <= 120 ? plain.split('\n').map(whenSent).join('\n') : plain;
  if (isPicture(seen) && !isPhoto(seen) && isDelivery(seen.name, look.profile)) return 'delivery';
  if (isReadCell(seen, look.profile)) return 'delivery';
  const letter = letterHead(seen, look);
  if (letter) {
    const from = senderOf(look.profile, look.people, letter.from);
    const sent = tell(letter.at, when(above, look));
    return { from, at: sent && !('day' in sent) ? sent : undefined, ...(!from && { stranger: true }) };
  }
  if (text.length > 80 || text.includes('\n\n') || (seen.painted && isInitials(text))) return undefined;
  const row = rowLine(seen, above, look);
  if (row) return row;
  if (hasPicture(seen)) return besideTick(seen, text, above, look);
  if (!text.includes('\n') && isDelivery(text, look.profile)) return 'delivery';
  const sent = sentAt(text, above, look);
  if (sent) return { at: innerStamp(seen, above, look) ?? sent };
  if (isTyping(text, look)) return 'typing';
  // Of several lines each must be a sender's or a time's own.
  const isOwn = (line: string) =>
    senderOf(look.profile, look.people, line, 'full') !== undefined || tell(line, when(above, look)) !== undefined;
  if (text.includes('\n') && !text.split('\n').every((line, i) => isOwn(line) || (i === 0 && isName(line))))
    return undefined;
  // Two senders or two times are a head and what was written below it.
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const senders = lines.filter((line) => senderOf(look.profile, look.people, line, 'full') !== undefined);
  const times = lines.filter((line) => /\d[:.]\d\d/.test(line) || tell(line, when(above, look)));
  if (lines.length > 1 && (senders.length > 1 || times.length > 1)) return undefined;
  const stamp = stampIn(seen, text, above, look);
  if (stamp && 'day' in stamp) return { day: stamp.day };
  if (stamp) return { at: stamp };
  const from = senderOf(look.profile, look.people, text, 'full');
  const { who, when: told } = parted(text.replace(/\n/g, ' '));
  const signed = who === '' ? undefined : tell(told, when(above, look));
  const full = signed && 'at' in signed ? signed : undefined;
  if (!from) {
    // In a bubble a name above a time is what is written and when.
    const isBubble = text.includes('\n') && bubbleOf(seen) !== undefined;
    const at =
      isName(signIn(who).replace(/ \([^()]+\)$/, '')) && !isBubble
        ? (innerStamp(seen, above, look) ?? full)
        : undefined;
    return at && { at, stranger: true };
  }
  if (full) return { from, at: innerStamp(seen, above, look) ?? full };
  const clock = tell(text.replace(/^.*?(?=(?<!\d)\d{1,2}[:.]\d\d|\p{L}+ ?går|\d{4}-)/su, ''), {
    now: look.now,
    day: above.day,
  });
  return { from, at: innerStamp(seen, above, look) ?? (clock && !('day' in clock) ? clock : undefined) };
}

/** "Läst" above or below the time. */
function sentAt(text: string, above: Above, look: ChatLook): Told | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [only, ...more] = lines.filter((line) => !isDelivery(line, look.profile));
  const told = only && lines.length > 1 && more.length === 0 ? tell(only, when(above, look)) : undefined;
  return told && !('day' in told) ? told : undefined;
}

/** The line without the page's own word for when. */
const withoutWord = (line: string, words: readonly string[]): string =>
  line.replace(pattern(`^(?:${anyOf(words)})(?!\\p{L})[ :]*`), '');

/** A line of several parts: who, in which role, when, whether it has been read. */
function rowLine(seen: Seen, above: Above, look: ChatLook): Line | undefined {
  const { profile, people } = look;
  const row = rowOf(seen);
  const isMark = (part: string) => isDelivery(part, profile) || isUnsent(part, look) || isInternal(part, look);
  const isTo = (part: string, i: number) => i > 0 && i < (row?.length ?? 0) - 1 && isRecipient(part, look);
  const said = row?.filter((part, i) => !isMark(part) && !isTo(part, i));
  if (!row || !said || said.length === 0) return undefined;
  const times = [...new Set(said.filter((part) => tell(part, when(above, look))))];
  const who = said.filter((part) => !times.includes(part) && !isSaying.test(part) && !isChannel(part, look));
  const told = times.length > 0 ? tell(times.join(' '), when(above, look)) : undefined;
  const at = innerStamp(seen, above, look) ?? (told && !('day' in told) ? told : undefined);
  // "skrev igår 15.44": the name is gone.
  if (who.length === 0 && at && said.some((part) => isSaying.test(part))) return { at, stranger: true };
  if (who.length === 0) return at && said.length < row.length ? { at } : undefined;
  const from = senderOf(profile, people, who.join(' · '), at ? 'given' : 'full');
  if (from) return { from, at };
  const isTold = who.some(isName) && who.every((part) => isName(part) || role.test(part));
  return at && isTold ? { at, stranger: true } : undefined;
}

/** "Mamma", "Tolk": a word beside a name. */
const role = /^\p{Lu}[\p{L}-]+$/u;

/** "till Emil Berg", between who wrote and when. */
function isRecipient(part: string, { profile, people }: ChatLook): boolean {
  const who = part.replace(/^(?:till|to):? /i, '');
  if (who === part || part.length > 60) return false;
  return senderOf(profile, people, who, 'full') !== undefined || hasWord(profile.unitWords, who);
}

/** A time with a symbol beside it that says that the message was read. */
function besideTick(seen: Seen, text: string, above: Above, look: ChatLook): Line | undefined {
  const isTick = (inner: Seen) => isPicture(inner) && !isPhoto(inner) && isDelivery(inner.name, look.profile);
  const words = write([seen], false, isTick);
  const told = words === text ? undefined : tell(words, when(above, look));
  return told && !('day' in told) ? { at: innerStamp(seen, above, look) ?? told } : undefined;
}

/** "via SMS", "SMS till 070-123 45 67" in a line that tells who and when. */
export const isChannel = (part: string, look: ChatLook): boolean =>
  /^via \p{L}+$/iu.test(part) || (part.length <= 40 && contactKind(part, look) !== undefined);

/** Between who and when. */
export const isSaying = /^(?:skrev|skriver|säger|wrote|writes|says|kl\.?|klockan|at):?$/i;

/** "🔒 Intern anteckning", "Intern anteckning: ring inte hem". */
export const isInternal = (text: string, { profile }: ChatLook): boolean =>
  profile.internal.includes(norm(text.replace(/^[^\p{L}]+/u, '').replace(/(?<=\p{L}): .*$/su, '')));

/** "Kunde inte skickas. Försök igen". */
export const isUnsent = (text: string, { profile }: ChatLook): boolean =>
  pattern(profile.unsent).test(norm(text).replace(/^(?:\d{1,2}[:.]\d\d)?\P{L}*/u, ''));

/** "Skriver …", or that below a sender's name. Beside a time it is a message that says so. */
function isTyping(text: string, { profile, people }: ChatLook): boolean {
  const [line = '', name, ...more] = text.split('\n').toReversed();
  if (more.length > 0 || !pattern(profile.typing).test(norm(line))) return false;
  return (
    name === undefined || (!/\d/.test(name) && (isName(name) || senderOf(profile, people, name, 'full') !== undefined))
  );
}

/** What a time on a line is told by: now, and the date line above. */
export const when = (above: Above, look: ChatLook) => ({ now: look.now, day: above.day });

function stampIn(seen: Seen, text: string, above: Above, look: ChatLook): Told | undefined {
  const told = tell(text, when(above, look));
  return told ? (innerStamp(seen, above, look) ?? told) : undefined;
}

/** The first time that a node's `datetime` or title gives. */
export function innerStamp(seen: Seen, above: Above, look: ChatLook): Told | undefined {
  let found: Told | undefined;
  each(seen, (inner) => {
    if (hasText(inner)) found ??= stampOf(inner, textOf(inner), when(above, look));
    return !found;
  });
  return found;
}
