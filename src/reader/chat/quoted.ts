import type { ChatLook } from '../look.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { isName } from '../words/values.ts';
import type { Entry } from './entry.ts';
import { senderOf } from './sender.ts';

/** Signs by which an earlier message is found again. */
const least = 12;

/**
 * An earlier message that a bubble repeats before its own words, as an answer does: those words are another's. Only where the page draws it as
 * a quotation: below a name, on a ground of its own, or in an element of its own with a sign before it or cut short.
 */
export function leaveQuoted(entries: readonly Entry[], look: ChatLook): void {
  // Of a long chat only what may have been quoted is gone through.
  const sought = new Set(entries.flatMap(({ text }) => quotationsIn(text, look).map(({ whole }) => startOf(whole))));
  if (sought.size === 0) return;
  const said = new Map<string, string[]>();
  for (const entry of entries) {
    const end = endOfQuotation(entry, said, look);
    if (end > 0) entry.text = entry.text.split('\n').slice(end).join('\n');
    const start = startOf(entry.text);
    if (sought.has(start)) said.set(start, [...(said.get(start) ?? []), flat(entry.text)]);
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const startOf = (text: string): string => flat(text.slice(0, 4 * least)).slice(0, least);

/** Lines of a quotation at the most, and a name above them. */
const most = 6;

interface Quotation {
  from: number;
  end: number;
  shown: string;
  /** Without the sign before it; and that without the dots that cut it short. */
  quoted: string;
  whole: string;
}

/** What of the text may be a quotation: its first lines, with or without a name above, and more below. The longest first. */
function quotationsIn(text: string, look: ChatLook): Quotation[] {
  const lines = text.split('\n', most + 3);
  if (lines.length < 2) return [];
  return (isHead(lines[0] ?? '', look) ? [1, 0] : [0]).flatMap((from) => {
    const found: Quotation[] = [];
    for (let end = Math.min(lines.length - 1, from + most); end > from; end--) {
      const shown = flat(lines.slice(from, end).join(' '));
      const quoted = shown.replace(/^(?:↩|↪|>|»|@)\ufe0f?\s*/u, '');
      const whole = quoted.replace(/\s*(?:…|\.{3})$/, '');
      if (whole.length >= least) found.push({ from, end, shown, quoted, whole });
    }
    return found;
  });
}

/** The first line of the entry's own; 0 where it quotes nothing. */
function endOfQuotation({ text, seen }: Entry, said: ReadonlyMap<string, readonly string[]>, look: ChatLook): number {
  const isDrawn = ({ from, end, shown, whole }: Quotation): boolean =>
    from === 1 || standsApart(seen, text.split('\n').slice(0, end).join('\n'), shown !== whole);
  const found = quotationsIn(text, look).find(
    (one) => repeats(said.get(startOf(one.whole)), one.quoted, one.whole) && isDrawn(one),
  );
  return found?.end ?? 0;
}

/** All of an earlier message; or the beginning of one, where the page says that it is cut short. */
const repeats = (texts: readonly string[] | undefined, quoted: string, whole: string): boolean =>
  texts?.some((text) => text === quoted || (whole !== quoted && text.startsWith(whole))) ?? false;

/** Whose it is, and when it was written. */
const isHead = (line: string, { profile, people }: ChatLook): boolean =>
  isName(line.replace(/\s*\d.*$/, '')) || senderOf(profile, people, line, 'full') !== undefined;

/** On a ground of its own; what is signed or cut short (`marked`) in any element of its own, as no line is that somebody types. */
const standsApart = (seen: Seen, text: string, marked: boolean): boolean =>
  seen.kids.some(
    (kid) =>
      (kid.painted ? isAlone(textOf(kid), text) : marked && kid.tag !== '#text' && textOf(kid) === text) ||
      standsApart(kid, text, marked),
  );

/** No more than whose it is stands above it. */
const isAlone = (shown: string, text: string): boolean =>
  shown.endsWith(text) &&
  shown.slice(0, -text.length).length <= 60 &&
  !shown.slice(0, -text.length).trim().includes('\n');
