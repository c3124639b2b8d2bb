import { hasPicture, isUnit } from './bubble.ts';
import { type Above, type Line, lineOf } from './chat-line.ts';
import { byOf, type ChatLook } from './look.ts';
import { hasText, remember, type Seen, textOf } from './seen.ts';
import { isCentred, isDrawn } from './side.ts';

const nothing: Above = { day: undefined, from: undefined, at: undefined };

/**
 * Where the lines with sender or time stand, by the bubbles that they are of. Above: one stands before the first bubble. Below: none does, and none
 * of the bubbles stands after the last; of all the chat there are two at least. Else nobody can tell, and they tell of none.
 */
export function sideOfLines(kids: readonly Seen[], isGroup: boolean, look: ChatLook): 'above' | 'below' | 'unknown' {
  const shown = kids.filter((kid) => !kid.control && (hasText(kid) || hasPicture(kid)));
  const told = (kid: Seen) => remember(kid, 'below', byOf(kid, look), () => lineOf(kid, textOf(kid), nothing, look));
  const order = shown.flatMap((kid): { is: 'line' | 'bubble'; drawn: boolean }[] => {
    const line = told(kid);
    if (line === 'delivery' || line === 'typing') return [];
    if (!isUnit(kid) && isHead(line)) return [{ is: 'line', drawn: true }];
    return line?.day || isCentred(kid) ? [] : [{ is: 'bubble', drawn: isDrawn(kid) || !hasText(kid) }];
  });
  // Among bubbles that are drawn as such, a line that is not is the page's own.
  const isAnyDrawn = order.some(({ is, drawn }) => is === 'bubble' && drawn);
  const sure = isAnyDrawn ? order.filter(({ drawn }) => drawn) : order;
  // One before the first and one after the last: of one of them the bubble is gone, and nobody can see of which (unless it was taught).
  const isBoth = sure[0]?.is === 'line' && sure.at(-1)?.is === 'line' && sure.some(({ is }) => is === 'bubble');
  // "Skriver …" or "Läst" below the last may be a message too.
  const last = shown.at(-1);
  if (isBoth && !look.profile.senderPlace && last && typeof told(last) !== 'string') return 'unknown';
  if (sure[0]?.is !== 'bubble' || sure.every(({ is }) => is === 'bubble')) return 'above';
  const isTold = isGroup || sure.filter(({ is }) => is === 'line').length > 1;
  return isTold && sure.at(-1)?.is === 'line' ? 'below' : 'unknown';
}

const isHead = (line: Exclude<Line, 'delivery' | 'typing'> | undefined): boolean =>
  line !== undefined && !line.day && (line.from !== undefined || line.at !== undefined || line.stranger === true);
