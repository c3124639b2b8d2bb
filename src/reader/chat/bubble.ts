import type { ChatLook } from '../look.ts';
import { heldIn } from '../tree/seek.ts';
import { hasText, isPicture, onlyOne, remember, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { isName } from '../words/values.ts';
import { isOneOfCells } from './delivery.ts';
import { senderOf } from './sender.ts';

/** Roles of what is one entry of a list or a log. */
export const units = /^(listitem|article|comment|status|note|row)$/;

/** An entry by its looks: an item of a list, or drawn as a bubble. */
export const isUnit = (seen: Seen): boolean =>
  !seen.control &&
  (units.test(seen.role) || seen.tag === 'li' || (seen.painted && seen.tag !== 'hr' && !isOneOfCells(seen)));

/** It is an entry, or holds one. */
export const holdsUnit = (seen: Seen): boolean => isUnit(seen) || seen.kids.some(holdsUnit);

/** The drawn bubble that the row is, or that is all that it holds. */
export function bubbleOf(row: Seen): Seen | undefined {
  if (row.painted && !row.control) return row;
  const only = onlyOne(row.kids, hasText);
  return only && bubbleOf(only);
}

/** The name that it has beside its words; a title that says them again, for where they are cut off, is none. */
export const nameOf = (seen: Seen): string =>
  seen.kids.length > 0 && seen.attrs.title !== undefined && isSaidAgain(seen) ? '' : seen.name;
const isSaidAgain = (seen: Seen): boolean => {
  const name = norm(seen.name);
  return name === norm(seen.attrs.title ?? '') && name === wordsOf(seen);
};

/** An element whose own name tells the sender. */
export const isNamed = (seen: Seen, { profile, people, by }: ChatLook): boolean =>
  seen.name !== '' && remember(seen, 'named', by, () => senderOf(profile, people, nameOf(seen)) !== undefined);

/** An avatar's letters. */
export const isInitials = (text: string): boolean => /^\p{Lu}{1,3}$/u.test(text) && !/^(JA|NEJ|OK|YES|NO)$/.test(text);

/** Two or more of the page's own words for what can be done with a message, in a row below it: nobody has written them. */
export function isActions(seen: Seen, { profile, by }: ChatLook): boolean {
  if (seen.tag === '#text' || seen.painted || textOf(seen).length > 200) return false;
  if (reaction.test(textOf(seen))) return true;
  return remember(seen, 'actions', by, () => {
    const words: string[] = [];
    const gather = (inner: Seen): void => {
      if (inner.control || inner.quiet) return;
      if (says(inner.own))
        words.push(
          ...inner.own
            .split(/\s+[·|•]\s+/u)
            .filter(says)
            .map(norm),
        );
      inner.kids.forEach(gather);
    };
    gather(seen);
    const acts = words.filter((word) => profile.messageActions.includes(word) || replies.test(word));
    return words.length > 1 && acts.length > 0 && words.every((word) => acts.includes(word) || lastReply.test(word));
  });
}

/** What others have answered a message with: "👍 1". */
export const reaction = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+ ?\d{1,3}\s*)+$/u;

const replies = /^\d+ (?:svar|kommentar(?:er)?|repl(?:y|ies)|comments?)$/;
/** Whose they are, and when the last came. */
const lastReply = /^(?:\p{L}{1,3}|(?:senaste svaret|senast|last reply)(?: .*)?)$/u;

export const hasPicture = heldIn(isPicture);

/** Names and screen readers' words that tell what the node is; `deep` looks inside it too. */
export function signsOf(seen: Seen, deep: boolean): string[] {
  const signs = seen.tag === '#text' ? [] : [nameOf(seen)];
  const own = seen.quiet && seen.tag === '#text' ? [seen.own] : [];
  const inner = seen.kids.filter((kid) => deep || kid.quiet).flatMap((kid) => signsOf(kid, deep));
  return [...signs, ...own, ...inner].filter((sign) => sign.trim() !== '');
}

/** A picture that is more than a symbol, a sticker or somebody's portrait. */
export const isPhoto = (seen: Seen): boolean =>
  isPicture(seen) &&
  !isName(seen.name) &&
  !isSigns(seen) &&
  (seen.broken || (seen.box.width > 48 && seen.box.height > 48));

/** Signs in place of a picture, as large as one. */
const isSigns = (seen: Seen): boolean => seen.tag !== 'img' && (seen.own.trim() !== '' || seen.kids.some(isSigns));

/** An avatar: letters on a ground as wide as it is high, beside what somebody wrote. */
export const isAvatar = (seen: Seen): boolean =>
  seen.painted &&
  seen.box.width <= 56 &&
  Math.abs(seen.box.width - seen.box.height) <= 4 &&
  isInitials(textOf(seen)) &&
  (seen.up?.kids.some((kid) => kid !== seen && !kid.control && hasText(kid)) ?? false);

export function countPhotos(seen: Seen): number {
  return isPhoto(seen) ? 1 : seen.kids.reduce((sum, kid) => sum + countPhotos(kid), 0);
}

/** A time that the page has set by itself, in no text. */
export const isStamp = ({ tag, attrs, up }: Seen): boolean =>
  tag === 'time' &&
  attrs.datetime !== undefined &&
  !up?.kids.some((kid) => kid.tag === '#text' && kid.own.trim() !== '');

export const isBold = ({ tag, role }: Seen): boolean => /^(b|strong)$/.test(tag) || role === 'heading';

/** In an element of the same kind beside it, and with no element in it, as nothing that somebody has written has. */
export const isDrawnAs = (one: Seen, other: Seen): boolean => {
  const [a, b] = [one, other].map((seen) => (seen.tag === '#text' && seen.up ? seen.up : seen));
  if (a === undefined || a === b || a.kids.some((kid) => kid.tag !== '#text')) return false;
  return a.tag === b?.tag && a.role === b.role && a.up === b.up && a.painted === b.painted;
};
