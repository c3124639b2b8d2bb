import { isUnit } from './bubble.ts';
import { type Above, type Line, lineOf } from './chat-line.ts';
import { byOf, type ChatLook } from './look.ts';
import { hasText, remember, type Seen, textOf } from './seen.ts';
import { isCentred } from './side.ts';

const nothing: Above = { day: undefined, from: undefined, at: undefined };

/**
 * The lines with sender or time stand below the bubbles that they are of: the first bubble has none above it, the last line has no bubble below
 * it, and each has one above it. Where a line is one too few or too many there is no telling, and they are taken to stand above.
 */
export function isBelow(kids: readonly Seen[], look: ChatLook): boolean {
  let last: 'line' | 'bubble' | undefined;
  let lines = 0;
  for (const kid of kids) {
    if (kid.control || !hasText(kid)) continue;
    const line = remember(kid, 'below', byOf(kid, look), () => lineOf(kid, textOf(kid), nothing, look));
    if (line === 'delivery' || line === 'typing') continue;
    if (!isUnit(kid) && isHead(line)) {
      if (last !== 'bubble') return false;
      lines++;
      last = 'line';
    } else if (!line?.day && !isCentred(kid)) last = 'bubble';
    else if (last === 'bubble') return false;
  }
  return lines > 1 && last === 'line';
}

const isHead = (line: Exclude<Line, 'delivery' | 'typing'> | undefined): boolean =>
  line !== undefined && !line.day && (line.from !== undefined || line.stranger === true);
