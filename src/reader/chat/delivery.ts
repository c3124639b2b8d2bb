import type { Profile } from '../profile/profile.ts';
import { cellsOf, isMarkedHead, rowsOf, tableOf } from '../tree/cells.ts';
import { hasText, remember, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { pattern } from '../words/values.ts';

/** What a page says of a message that was sent: "Läst", "Redigerat · Sett 09.30", "Läst 10 mars 2026 kl. 12.01". */
export const isDelivery = (text: string, profile: Profile): boolean =>
  norm(text)
    .split(/\s+[·|•]\s+/)
    .every((part) => pattern(profile.delivery).test(part) || isReadAt(part, profile));

/** A word for it and a time with its day. */
function isReadAt(part: string, profile: Profile): boolean {
  const [, word = '', time = ''] = /^([^\d]*?) (\d.*|(?:i ?går|i ?dag|yesterday|today).*)$/.exec(part) ?? [];
  const told = !sent.test(word) && pattern(profile.delivery).test(word) ? tell(time, { now: 0 }) : undefined;
  return told !== undefined && ('at' in told || 'why' in told);
}

/** "Skickat 9 mars kl. 16.12, ändrat 16.24": when it was sent is when it was written. */
export const whenSent = (line: string): string => {
  const time = line
    .replace(/,? ?(?:ändra[td]|redigera[td]|edited|changed)\s*(?:(?:kl\.?|klockan|at)\s*)?\d[\d.: -]*$/i, '')
    .replace(sent, '');
  return time !== line && tell(time, { now: 0 }) ? time : line;
};
const sent = /^(?:skicka[td]|skickades|sänt|sändes|sent|posted|publicera[td])(?!\p{L})[ :]*/iu;

/** In a table of messages: a cell below a heading that tells when each was read. */
export function isReadCell(cell: Seen, profile: Profile): boolean {
  const heads = headsAbove(cell);
  const at = heads && cell.up ? cellsOf(cell.up).indexOf(cell) : -1;
  const head = heads?.[at];
  return head !== undefined && isDelivery(textOf(head), profile) && !sent.test(textOf(head));
}

/** A cell of a table with headings, or beside another that says something, is none of several bubbles. */
export const isOneOfCells = (cell: Seen): boolean =>
  (headsAbove(cell)?.length ?? 0) > 2 ||
  (/^(cell|gridcell)$/.test(cell.role) && cell.up !== undefined && cellsOf(cell.up).filter(hasText).length > 1);

function headsAbove(cell: Seen): readonly Seen[] | undefined {
  if (!/^(cell|gridcell)$/.test(cell.role) || !cell.up) return undefined;
  const table = tableOf(cell.up);
  return table && remember(table, 'heads', '', () => rowsOf(table).filter(isMarkedHead).slice(0, 1).flatMap(cellsOf));
}
