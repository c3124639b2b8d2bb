import { isUnit } from './bubble.ts';
import { type Above, type Line, lineOf } from './chat-line.ts';
import { byOf, type ChatLook } from './look.ts';
import { hasText, remember, type Seen, textOf } from './seen.ts';
import { isCentred } from './side.ts';

const nothing: Above = { day: undefined, from: undefined, at: undefined };

/**
 * Where the lines with sender or time stand, by the bubbles that they are of. Above: one stands before the first bubble. Below: the first bubble
 * has none above it, the last line has no bubble below it, and each has one above it. Undefined where a line is one too few or too many; in a group
 * (`isGroup`) one line is enough.
 */
export function sideOfLines(kids: readonly Seen[], isGroup: boolean, look: ChatLook): 'above' | 'below' | undefined {
  let last: 'line' | 'bubble' | undefined;
  let lines = 0;
  for (const kid of kids) {
    if (kid.control || !hasText(kid)) continue;
    const line = remember(kid, 'below', byOf(kid, look), () => lineOf(kid, textOf(kid), nothing, look));
    if (line === 'delivery' || line === 'typing') continue;
    if (!isUnit(kid) && isHead(line)) {
      if (last !== 'bubble') return last ? undefined : 'above';
      lines++;
      last = 'line';
    } else if (!line?.day && !isCentred(kid)) last = 'bubble';
    else if (last === 'bubble') return undefined;
  }
  return lines > (isGroup ? 0 : 1) && last === 'line' ? 'below' : undefined;
}

const isHead = (line: Exclude<Line, 'delivery' | 'typing'> | undefined): boolean =>
  line !== undefined && !line.day && (line.from !== undefined || line.at !== undefined);
