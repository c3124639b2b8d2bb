import type { ChatLook } from '../look.ts';
import { holding, holds, isPicture, type Seen, textOf, write } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import type { Told } from '../words/times.ts';
import { isName } from '../words/values.ts';
import { isActions, isInitials, isNamed, isPhoto, reaction } from './bubble.ts';
import { contactKind } from './contact-kind.ts';
import { isDelivery } from './delivery.ts';
import { type Above, isSaying, type Line, lineOf } from './line.ts';
import { rowOf } from './row.ts';
import { type Sender, senderOf, signIn } from './sender.ts';
import { bubbleBeside } from './side.ts';

/** A line of the bubble, and what it reads as. */
export interface Leaf {
  seen: Seen;
  line: Exclude<Line, 'typing'>;
  /** Who it names, if it is a name that stands there. */
  named?: Sender | undefined;
  /** The name in it is a word of a sentence. */
  told?: boolean;
}

/** The lines of the bubble; `skipped` takes up avatars and strangers' names, which are none. */
export function leavesOf(bubble: Seen, above: Above, look: ChatLook, skipped: Set<Seen>): Leaf[] {
  const leaves: Leaf[] = [];
  const drawn = bubbleBeside(bubble);
  const isOutside = (inner: Seen): boolean => drawn !== undefined && !holds(drawn, inner) && !holds(inner, drawn);
  const visit = (inner: Seen): void => {
    if (inner.control || inner.quiet) return;
    const text = textOf(inner);
    if (text === '') return;
    // An avatar: a letter or two in a node whose name tells the sender, or a small picture of somebody.
    const isIcon = isPicture(inner) && !isPhoto(inner);
    if (inner !== bubble && (isInitials(text) || isIcon) && (isNamed(inner, look) || (isIcon && isName(inner.name)))) {
      skipped.add(inner);
      return;
    }
    if (inner !== bubble && isInitials(text) && inner.painted) {
      skipped.add(inner);
      return;
    }
    if (inner !== bubble && leaves.length > 0 && isActions(inner, look)) {
      skipped.add(inner);
      return;
    }
    // The letter that is answered, below the answer.
    if (inner !== bubble && leaves.length > 0 && original.test(text)) {
      skipped.add(inner);
      return;
    }
    // What others have answered it with: "👍 1".
    if (inner !== bubble && leaves.length > 0 && reaction.test(text)) {
      skipped.add(inner);
      return;
    }
    if (inner !== bubble && inner.painted && leaves.some(({ line }) => isText(line)) && isAttachment(text)) {
      skipped.add(inner);
      return;
    }
    // A sign whose name says that it was read.
    if (inner !== bubble && !says(text) && isDelivery(inner.name, look.profile)) {
      leaves.push({ seen: inner, line: 'delivery' });
      return;
    }
    // Another's words, with another's name: they tell nothing of this one.
    const at = isOutside(inner) ? (look.outside ?? look) : look;
    const told = isQuoted(inner, bubble) ? undefined : lineOf(inner, text, above, at);
    // In a bubble it is what is written.
    const line = told === 'typing' ? undefined : told;
    const isFirst = !leaves.some((leaf) => isText(leaf.line));
    const isOf = inner !== bubble && isInSentence(inner, text, look);
    const isHead = !line && !isQuoted(inner, bubble) && isFirst && inner !== bubble;
    const unknown = isHead && !isOf && (isNameLine(inner, text) || isBeforeText(inner, text) || isNameSaying(inner));
    if (isOf || (inner !== bubble && line && isLength(inner, look)))
      leaves.push({ seen: inner, line: { from: undefined }, ...(isOf && !isMention(inner) && { told: true }) });
    else if (inner !== bubble && line) leaves.push({ seen: inner, line });
    else if (unknown) skipped.add(inner);
    else if (inner.kids.length > 0) visitIn(inner);
    else if (text.trim()) {
      const named = leaves.length === 0 ? senderOf(look.profile, look.people, text) : undefined;
      leaves.push({ seen: inner, line: { from: undefined }, named });
    }
  };
  const visitIn = (box: Seen): void => {
    const run = leaves.length === 0 ? headRun(box) : [];
    const [first, ...rest] = isToldApart(run.map((part) => lineOf(part, textOf(part), above, look))) ? [] : run;
    const head = first && lineOf(holding(box, [first, ...rest]), write([first, ...rest], false), above, look);
    const isHead = typeof head === 'object' && !head.day && head.at && (head.from || head.stranger);
    if (first && isHead) {
      leaves.push({ seen: first, line: head });
      for (const part of rest) skipped.add(part);
    }
    for (const kid of box.kids) if (!isHead || (kid !== first && !rest.includes(kid))) visit(kid);
  };
  visit(bubble);
  // What stands above a heading with who and when is another's, that is answered.
  const titled = leaves.findIndex((leaf) => leaf.seen.role === 'heading' && tellsOf(leaf) === 'both');
  for (const { seen } of leaves.splice(0, Math.max(titled, 0))) skipped.add(seen);
  // A symbol before the head is no word of what was written.
  const last = leaves.findLastIndex(
    (leaf, i) => tellsOf(leaf) && leaves.slice(0, i).every((one) => isIcon(one) || !isText(one.line)),
  );
  return leaves.filter((leaf, i) => {
    if (i >= last || !isIcon(leaf)) return true;
    skipped.add(leaf.seen);
    return false;
  });
}

const original = /^-{2,} ?(?:original|ursprungligt|forwarded|vidarebefordrat)[^\n]*-{2,}\n(?:>[^\n]*(?:\n|$))+$/i;

/** "📄 blankett.pdf", "blankett.pdf 84 kB": a file that goes with the message, by its sign or its size. */
const isAttachment = (text: string): boolean => {
  const [, sign, size] = attachment.exec(text) ?? [];
  return sign !== undefined || size !== undefined;
};
const attachment =
  /^([📄📎📃📑📁🖼📷🎞]\ufe0f?\s*)?(?:[^\s,/]+ ?){1,4}\.(?:pdf|docx?|xlsx?|txt|rtf|jpe?g|png|heic|gif|mp4|mov|zip)(\s*[·(,]?\s*\d+(?:[.,]\d+)?\s?[kM]?B\)?)?$/iu;

const isIcon = ({ seen }: Leaf): boolean => isPicture(seen) && !isPhoto(seen);

/** Elements in a row before the block that holds what was written: who, in which role, when. */
function headRun(box: Seen): Seen[] {
  const shown = box.kids.filter((kid) => !kid.quiet && (kid.control || textOf(kid).trim() !== ''));
  const end = shown.findIndex(({ block }) => block);
  const run = shown.slice(0, Math.max(end, 0)).filter((kid) => !kid.control);
  return run.length > 1 && run.every(({ tag }) => tag !== '#text') ? run : [];
}

/** One tells who and one when: they are lines by themselves. */
const isToldApart = (lines: readonly (Line | undefined)[]): boolean => {
  const told = lines.map((line) => (typeof line === 'object' && !line.day ? line : {}));
  return lines.length === 2 && told.some(({ from }) => from) && told.some(({ from, at }) => at && !from);
};

/** In a quotation: one by its element, or a ground of its own on the bubble's, with words below it; a row's cells have theirs side by side. */
function isQuoted(seen: Seen, bubble: Seen): boolean {
  const isOnGround = (up: Seen) => up.painted && up.up?.role !== 'row' && isOnBubble(up, bubble) && isAboveWords(up);
  for (let up: Seen | undefined = seen; up && up !== bubble; up = up.up)
    if (up.tag === 'blockquote' || isOnGround(up)) return true;
  return false;
}

function isOnBubble(seen: Seen, bubble: Seen): boolean {
  for (let up = seen; up !== bubble && up.up; up = up.up) if (up.up.painted) return true;
  return false;
}

/** Words that are no time and no sign of the page's. */
const isAboveWords = (seen: Seen): boolean => {
  const kids = seen.up?.kids ?? [];
  return kids
    .slice(kids.indexOf(seen) + 1)
    .some((kid) => !kid.control && /\p{L}{2}/u.test(textOf(kid)) && !/\d[:.]\d\d/.test(textOf(kid)));
};

/** A name in bold, as a heading or as a link with a line of its own before the text: an unknown sender's. */
const isNameLine = (seen: Seen, text: string): boolean =>
  isName(text) &&
  (/^(b|strong|header)$/.test(seen.tag) ||
    seen.role === 'heading' ||
    /^(b|strong)$/.test(seen.up?.tag ?? '') ||
    (seen.tag === 'a' && seen.up?.block === true && textOf(seen.up) === text));

/** "Anna Berg: " in an element of its own before what she wrote, on the same line. */
const isBeforeText = (seen: Seen, text: string): boolean =>
  seen.tag !== '#text' && !seen.block && /:$/.test(text) && isName(text.slice(0, -1)) && isWord(after(seen));

/** "Anna Berg skrev": a head of which all else is gone. */
export function isNameSaying(seen: Seen): boolean {
  const [name = '', saying = '', ...more] = rowOf(seen) ?? [];
  return more.length === 0 && isName(name) && isSaying.test(saying);
}

/** A name in an element of its own in the middle of a line of text: "<b>Anna Berg</b> anslöt", "Startades av <b>Anna Berg</b>". Nobody writes so. */
function isInSentence(seen: Seen, text: string, { profile, people }: ChatLook): boolean {
  if (seen.tag === '#text' || seen.block || seen.painted || text.length > 60 || /[:,]$/.test(text)) return false;
  if (!isName(text) && senderOf(profile, people, text, 'full') === undefined) return false;
  const [last, next] = [before(seen), after(seen)];
  const begins = next?.tag === '#text' && /^ ?\p{Ll}/u.test(next.own);
  const ends = last?.tag === '#text' && /\p{Ll} ?$/u.test(last.own) && signIn(`${last.own} ${text}`) !== text;
  return begins || ends;
}

/** A link in the midst of a sentence may be somebody whom the writer mentions. */
const isMention = (seen: Seen): boolean => seen.tag === 'a' && isWord(before(seen));

/** A clock right behind a call's name tells how long it was. */
const isLength = (seen: Seen, look: ChatLook): boolean => {
  const words = before(seen)?.own.replace(/^[^\p{L}]+/u, '') ?? '';
  return !seen.block && /^\d{1,2}[:.]\d\d$/.test(textOf(seen)) && contactKind(words, look) !== undefined;
};

const isWord = (seen: Seen | undefined): boolean => seen !== undefined && !seen.block && says(textOf(seen));
const before = (seen: Seen): Seen | undefined => beside(seen, -1);
const after = (seen: Seen): Seen | undefined => beside(seen, 1);
function beside(seen: Seen, step: number): Seen | undefined {
  const kids = seen.up?.kids ?? [];
  return kids[kids.indexOf(seen) + step];
}

export const isText = (line: Leaf['line']): boolean =>
  line !== 'delivery' && !('day' in line && line.day) && !line.from && !line.at;

export const told = ({ line }: Leaf): { from?: Sender | undefined; at?: Told | undefined; stranger?: boolean } =>
  line === 'delivery' || ('day' in line && line.day) ? {} : line;

/** What a line tells. */
export type Tells = 'from' | 'at' | 'both';

export function tellsOf(leaf: Leaf): Tells | undefined {
  const { from, at, stranger } = told(leaf);
  return at ? (from || stranger ? 'both' : 'at') : from ? 'from' : undefined;
}
