import type { Case } from '../core/contract/case.ts';
import { isEmpty } from '../desk/case-memory.ts';
import type { NotesStore } from '../desk/notes-store.ts';
import { fingerprint } from './fingerprint.ts';

/** The number as far as all its written forms agree: its last ten characters. Undefined where it was not read. */
export function numberKey({ patient }: Case): string | undefined {
  const key = patient?.personalIdentityNumber
    ?.toUpperCase()
    .replace(/[^\dA-ZÅÄÖ]/g, '')
    .slice(-10);
  return key === '' ? undefined : key;
}

/**
 * Four letters by which a patient is told from another at the same address; undefined where the number was not read.
 *
 * Of 16 bits: some 150 people living in Sweden share each, so it cannot be turned back into a number. A salt would add nothing, for
 * it would have to lie beside the mark. One pair of patients in 65 536 is not told apart, of those few that ever share an address.
 */
export function patientMark(open: Case): string | undefined {
  const key = numberKey(open);
  if (key === undefined) return undefined;
  return [...fingerprint(key).slice(-4)].map((hex) => String.fromCharCode(0x67 + Number.parseInt(hex, 16))).join('');
}

/** Where the texts of the open case lie, and where texts lie that were written at this address for another patient. */
export interface Place {
  place: string;
  others: string[];
  /** Where texts lie that were written while the number was not read, at an address that has been this patient's all along; null where none do. */
  early: string | null;
}

/**
 * Texts lie at the case's address. Where those belong to another patient, or it cannot be told that they do not, this patient has a
 * place of its own beside it: nobody's text is shown over another's, and nothing is lost.
 */
export function placeOf(get: NotesStore['get'], url: string, mark: string | undefined): Place {
  const owner = get(url).patient;
  const unread = `${url} ?`;
  const filled = (place: string): string[] => (isEmpty(get(place)) ? [] : [place]);
  if (mark === undefined)
    return owner === undefined
      ? { place: url, others: [], early: null }
      : { place: unread, others: filled(url), early: null };
  const own = `${url} ${mark}`;
  if (owner === mark) return { place: url, others: [], early: filled(unread)[0] ?? null };
  if (owner === undefined && isEmpty(get(own))) return { place: url, others: filled(unread), early: null };
  return { place: own, others: [...filled(url), ...filled(unread)], early: null };
}
