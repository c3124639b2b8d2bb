import { isUnit } from './bubble.ts';
import { type Above, type Line, lineOf } from './chat-line.ts';
import { byOf, type ChatLook } from './look.ts';
import { hasText, remember, type Seen, textOf } from './seen.ts';
import { isCentred, isDrawn } from './side.ts';

const nothing: Above = { day: undefined, from: undefined, at: undefined };

/**
 * Where the lines with sender or time stand, by the bubbles that they are of. Above: one stands before the first bubble. Below: none does, and none
 * of the bubbles stands after the last. Else nobody can tell, and they tell of none.
 */
export function sideOfLines(kids: readonly Seen[], look: ChatLook): 'above' | 'below' | 'unknown' {
  const shown = kids.filter((kid) => !kid.control && hasText(kid));
  const order = shown.flatMap((kid): { is: 'line' | 'bubble'; drawn: boolean }[] => {
    const line = remember(kid, 'below', byOf(kid, look), () => lineOf(kid, textOf(kid), nothing, look));
    if (line === 'delivery' || line === 'typing') return [];
    if (!isUnit(kid) && isHead(line)) return [{ is: 'line', drawn: true }];
    return line?.day || isCentred(kid) ? [] : [{ is: 'bubble', drawn: isDrawn(kid) }];
  });
  // Among bubbles that are drawn as such, a line that is not is the page's own.
  const isAnyDrawn = order.some(({ is, drawn }) => is === 'bubble' && drawn);
  const sure = isAnyDrawn ? order.filter(({ drawn }) => drawn) : order;
  if (sure[0]?.is !== 'bubble' || sure.every(({ is }) => is === 'bubble')) return 'above';
  return sure.at(-1)?.is === 'line' ? 'below' : 'unknown';
}

const isHead = (line: Exclude<Line, 'delivery' | 'typing'> | undefined): boolean =>
  line !== undefined && !line.day && (line.from !== undefined || line.at !== undefined || line.stranger === true);
