import type { ChatLook } from '../look.ts';
import type { Seen } from '../tree/seen.ts';
import type { Entry } from './entry.ts';
import { lettersOf, sidesOf } from './side.ts';

/**
 * Whose the bubbles are by the letters in the pictures beside them: the patient's are those of the patient's name, stand on one side and nobody
 * else's do, and on the other side stand those of one of the staff. Where both have the same letters nothing is told.
 */
export function fillInitials(entries: readonly Entry[], roots: readonly Seen[], { people }: ChatLook): void {
  if (people.patient.length === 0 || people.staff.length === 0 || entries.every(({ from }) => from)) return;
  const [own, theirs] = [initialsOf(people.patient), initialsOf(people.staff)];
  if ([...own].some((letters) => theirs.has(letters))) return;
  const sides = sidesOf(entries, roots);
  const marked = entries
    .map((entry, i) => ({ entry, side: sides[i] ?? 0, letters: lettersOf(entry.seen) }))
    .filter(({ entry, letters }) => letters !== '' && entry.from !== 'system' && !entry.centred);
  const side = marked.find(({ letters }) => own.has(letters))?.side ?? 0;
  const isOpposed = marked.every((one) => one.side === (own.has(one.letters) ? side : -side));
  if (side === 0 || !isOpposed || !marked.some(({ letters }) => theirs.has(letters))) return;
  for (const { entry, letters } of marked) {
    if (entry.from || entry.doubt || entry.stranger) continue;
    if (own.has(letters)) entry.from = 'patient';
    else if (theirs.has(letters)) entry.from = 'staff';
  }
}

/** "Rolf Ekdahl": R, RE. */
function initialsOf(names: readonly string[]): ReadonlySet<string> {
  const letters = names.map((name) => name.split(/[\s-]+/u).map((word) => word.slice(0, 1).toUpperCase()));
  return new Set(letters.flatMap((all) => [all[0] ?? '', `${all[0]}${all.at(-1)}`, all.join('')]).filter(Boolean));
}
