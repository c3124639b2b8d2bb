import type { ChatLook } from '../look.ts';
import { hasText, remember, type Seen, textOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { bubbleOf, hasPicture, isUnit } from './bubble.ts';
import { type Line, lineOf, nothingAbove } from './line.ts';
import { opens } from './several.ts';
import { isCentred, isDrawn } from './side.ts';

/** What a part of the chat is to those beside it. The same object for as long as what is remembered of the part holds. */
export interface Kind {
  /** The same for two parts that are alike to the others. */
  sign: string;
  says: boolean;
  is: 'line' | 'bubble' | undefined;
  drawn: boolean;
  /** A line that says that the one before was read, or that somebody is writing. */
  slight: boolean;
}

export const kindOf = (kid: Seen, look: ChatLook): Kind => remember(kid, 'kind', look.by, () => tellKind(kid, look));

function tellKind(kid: Seen, look: ChatLook): Kind {
  const bubble = bubbleOf(kid);
  const isTime = bubble && tell(textOf(bubble), { now: look.now, loose: true }) !== undefined;
  const signs = [kid.tag, isUnit(kid), opens(kid, look), hasText(kid), isCentred(kid)];
  const inBubble = bubble && [bubble.tag, says(textOf(bubble)), isTime];
  const shows = !kid.control && (hasText(kid) || hasPicture(kid));
  return { sign: JSON.stringify([signs, inBubble]), says: shows, ...placeOf(kid, shows, look) };
}

/** What it is among lines and bubbles. */
function placeOf(kid: Seen, shows: boolean, look: ChatLook): Pick<Kind, 'is' | 'drawn' | 'slight'> {
  const none = { is: undefined, drawn: false, slight: false };
  if (!shows) return none;
  const line = lineOf(kid, textOf(kid), nothingAbove, look);
  if (line === 'delivery' || line === 'typing') return { ...none, slight: true };
  if (!isUnit(kid) && isHead(line)) return { ...none, is: 'line', drawn: true };
  return line?.day || isCentred(kid) ? none : { ...none, is: 'bubble', drawn: isDrawn(kid) || !hasText(kid) };
}

const isHead = (line: Exclude<Line, 'delivery' | 'typing'> | undefined): boolean =>
  line !== undefined && !line.day && (line.from !== undefined || line.at !== undefined || line.stranger === true);

/** What stands beside any of them, as far as another's reading turns on it: which kinds there are, and of which more than one. */
export function kindsOf(kinds: readonly Kind[]): string {
  const many = new Map<string, boolean>();
  for (const { sign } of kinds) many.set(sign, many.has(sign));
  return JSON.stringify([...many].sort());
}
