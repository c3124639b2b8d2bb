import type { Case } from '../core/contract/case.ts';
import type { Notes } from '../core/contract/notes.ts';

/** True where the page marks the patient as protected or staff has found it in the record system. Its absence proves nothing. */
export function isProtected(open: Case, notes: Notes): boolean {
  return open.patient?.protected === true || notes.recordCheck === 'protected';
}

/** Who a row of the list is about: a list often shows no number, and its row says that by itself. */
export function rowIdentity(row: Case, notes: Notes): string {
  if (row.patient?.personalIdentityNumber !== undefined) return shortIdentity(row, notes);
  return isProtected(row, notes) ? 'Skyddad identitet' : (initials(row.patient?.name) ?? 'Namn ej läst');
}

/** Which case it is, short enough to say at each copy: initials and last four digits; for a protected patient no letter of the name. */
export function shortIdentity(open: Case, notes: Notes): string {
  const digits = open.patient?.personalIdentityNumber?.replace(/\D/g, '').slice(-4);
  const last = digits && digits.length === 4 ? `··${digits}` : 'nr ej läst';
  const who = isProtected(open, notes) ? 'Skyddad identitet' : (initials(open.patient?.name) ?? 'Namn ej läst');
  return `${who} ${last}`;
}

function initials(name: string | undefined): string | null {
  const letters = (name ?? '').split(/[\s-]+/).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  const [first] = letters;
  const last = letters.at(-1);
  if (!first || !last) return null;
  return (letters.length === 1 ? first : first + last).toLocaleUpperCase('sv');
}
