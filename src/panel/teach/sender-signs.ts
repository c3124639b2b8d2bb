import { isPhoto, signsOf } from '../../reader/chat/bubble.ts';
import { piecesOf, signIn } from '../../reader/chat/sender.ts';
import type { Profile } from '../../reader/profile/profile.ts';
import { each, hasText, isPicture, type Seen, textOf } from '../../reader/tree/seen.ts';
import { norm } from '../../reader/words/text.ts';
import { pattern } from '../../reader/words/values.ts';
import { asWord, isPerson } from './label-words.ts';

/** A word in or beside a bubble that may tell who wrote it. */
export interface Sign {
  word: string;
  /** Where it stands: in a name, in the bubble, or above it. */
  at: 'name' | 'bubble' | 'above';
  /** Drawn as what is written in the bubble: only the other bubbles can tell that it is none of that. */
  plain: boolean;
}

const longest = 80;
/** How far back a line above several bubbles of one sender is looked for. */
const back = 20;

/**
 * The words by which the bubble's sender may be told, the sturdiest first: names that the page gives the bubble, what holds it inside the
 * chat and its icons; lines of its own in the bubble; the line above it. Never a name of a person, nor a word that says "read" or "sent".
 */
export function senderSigns(bubble: Seen, chat: readonly Seen[], profile: Profile, names: ReadonlySet<string>): Sign[] {
  const around: Seen[] = [];
  const isChat = (seen: Seen): boolean => chat.some((root) => root.key === seen.key);
  for (let up = bubble.up; up && !isChat(up); up = up.up) around.push(up);
  const lines: { text: string; at: Sign['at']; plain: boolean }[] = [
    ...namesIn(bubble),
    ...around.flatMap(({ name, kids }) => [
      name,
      ...kids.filter(({ quiet }) => quiet).flatMap((kid) => signsOf(kid, true)),
    ]),
  ].map((text) => ({ text, at: 'name', plain: false }));
  each(bubble, (seen) => {
    const text = textOf(seen);
    if (seen.control || text === '') return false;
    const isLine = seen !== bubble && seen.tag !== '#text' && !text.includes('\n') && text !== textOf(bubble);
    if (isLine && text.length <= longest) lines.push({ text, at: 'bubble', plain: isAsWritten(seen) });
    return undefined;
  });
  for (const one of [bubble, ...around])
    lines.push(...above(one).map((text) => ({ text, at: 'above' as const, plain: false })));
  const signs = lines.flatMap(({ text, at, plain }) =>
    piecesOf(signIn(text.split(/:\s/)[0] ?? '')).flatMap((piece) => {
      const word = asWord(piece);
      const says = word !== undefined && !names.has(word) && !pattern(profile.delivery).test(word);
      return says ? [{ word, at, plain }] : [];
    }),
  );
  return signs.filter((sign, i) => signs.findIndex((other) => other.word === sign.word && other.at === sign.at) === i);
}

/** Names and words for screen readers, but those of pictures that somebody may have sent. */
function namesIn(seen: Seen): string[] {
  if (isPicture(seen) && isPhoto(seen)) return [];
  const own = seen.tag === '#text' ? (seen.quiet ? [seen.own] : []) : [seen.name];
  return [...own, ...seen.kids.flatMap(namesIn)].filter((text) => text.trim() !== '');
}

/** Beside something in an element of the same kind that is no time. */
const isAsWritten = (seen: Seen): boolean =>
  (seen.up?.kids ?? []).some(
    (kid) =>
      kid !== seen && kid.tag === seen.tag && kid.role === seen.role && hasText(kid) && !/\d[:.]\d\d/.test(textOf(kid)),
  );

/** The nearest line before it that is drawn in no bubble. */
function above(seen: Seen): string[] {
  const kids = seen.up?.kids ?? [];
  const before = kids.slice(Math.max(0, kids.indexOf(seen) - back), kids.indexOf(seen)).toReversed();
  const line = before.find((kid) => !kid.painted && hasText(kid));
  const text = line ? textOf(line) : '';
  return text.length <= longest && !text.includes('\n') ? [text] : [];
}

/** Each word of the names of persons on the page: none of them is a role. */
export function namesOn(root: Seen, known: readonly string[]): Set<string> {
  const names = new Set<string>();
  const take = (name: string): void => {
    for (const word of [name, ...name.split(/[\s,]+/)]) names.add(norm(word));
  };
  for (const name of known) take(name);
  each(root, (seen) => {
    if (seen.tag === '#text' && seen.own.length <= longest)
      for (const piece of piecesOf(signIn(seen.own))) if (isPerson(piece)) take(piece);
    return undefined;
  });
  return names;
}
