import type { ChatLook } from '../look.ts';
import type { Kind } from './kind.ts';

/**
 * Where the lines with sender or time stand, by the bubbles that they are of. Above: one stands before the first bubble. Below: none does, and none
 * of the bubbles stands after the last; of all the chat there are two at least. Else nobody can tell, and they tell of none.
 */
export function sideOfLines(
  kinds: readonly Kind[],
  isGroup: boolean,
  { profile }: ChatLook,
): 'above' | 'below' | 'unknown' {
  const order = kinds.filter(({ is }) => is);
  // Among bubbles that are drawn as such, a line that is not is the page's own.
  const isAnyDrawn = order.some(({ is, drawn }) => is === 'bubble' && drawn);
  const sure = isAnyDrawn ? order.filter(({ drawn }) => drawn) : order;
  // One before the first and one after the last: of one of them the bubble is gone, and nobody can see of which (unless it was taught).
  const isBoth = sure[0]?.is === 'line' && sure.at(-1)?.is === 'line' && sure.some(({ is }) => is === 'bubble');
  // "Skriver …" or "Läst" below the last may be a message too.
  const last = kinds.findLast((kind) => kind.says);
  if (isBoth && !profile.senderPlace && last && !last.slight) return 'unknown';
  if (sure[0]?.is !== 'bubble' || sure.every(({ is }) => is === 'bubble')) return 'above';
  const isTold = isGroup || sure.filter(({ is }) => is === 'line').length > 1;
  return isTold && sure.at(-1)?.is === 'line' ? 'below' : 'unknown';
}
