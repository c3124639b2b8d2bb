import type { ChatLook } from '../look.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { isName } from '../words/values.ts';
import type { Entry } from './entry.ts';
import { senderOf } from './sender.ts';

/** Signs by which an earlier message is found again. */
const least = 12;

/**
 * An earlier message that a bubble repeats before its own words, as an answer does: those words are another's. Only where the page draws it as
 * a quotation: below a name, after a sign, cut short, or on a ground of its own.
 */
export function leaveQuoted(entries: readonly Entry[], look: ChatLook): void {
  const said = new Map<string, string[]>();
  for (const entry of entries) {
    const lines = entry.text.split('\n');
    if (lines.length > 1) entry.text = ownLines(lines, entry.seen, said, look).join('\n');
    const text = flat(entry.text);
    if (text.length < least) continue;
    const start = text.slice(0, least);
    said.set(start, [...(said.get(start) ?? []), text]);
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines of a quotation at the most, and a name above them. */
const most = 6;

function ownLines(lines: string[], seen: Seen, said: ReadonlyMap<string, readonly string[]>, look: ChatLook): string[] {
  const isHeaded = isHead(lines[0] ?? '', look);
  for (const from of isHeaded ? [1, 0] : [0])
    for (let end = Math.min(lines.length - 1, from + most); end > from; end--) {
      const shown = flat(lines.slice(from, end).join(' '));
      const quoted = shown.replace(/^(?:↩|↪|>|»|@)\ufe0f?\s*/u, '');
      const whole = quoted.replace(/\s*(?:…|\.{3})$/, '');
      if (whole.length < least || !repeats(said.get(whole.slice(0, least)), quoted, whole)) continue;
      if (from === 1 || shown !== whole || isOnGround(seen, lines.slice(0, end).join('\n'))) return lines.slice(end);
    }
  return lines;
}

/** All of an earlier message; or the beginning of one, where the page says that it is cut short. */
const repeats = (texts: readonly string[] | undefined, quoted: string, whole: string): boolean =>
  texts?.some((text) => text === quoted || (whole !== quoted && text.startsWith(whole))) ?? false;

/** Whose it is, and when it was written. */
const isHead = (line: string, { profile, people }: ChatLook): boolean =>
  isName(line.replace(/\s*\d.*$/, '')) || senderOf(profile, people, line, 'full') !== undefined;

const isOnGround = (seen: Seen, text: string): boolean =>
  seen.kids.some((kid) => (kid.painted && isAlone(textOf(kid), text)) || isOnGround(kid, text));

/** No more than whose it is stands above it. */
const isAlone = (shown: string, text: string): boolean =>
  shown.endsWith(text) &&
  shown.slice(0, -text.length).length <= 60 &&
  !shown.slice(0, -text.length).trim().includes('\n');
