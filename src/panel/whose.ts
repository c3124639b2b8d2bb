import type { Case } from '../core/contract/case.ts';
import type { Notes } from '../core/contract/notes.ts';
import { type CaseMemory, isEmpty, joinMemories, nothing } from '../desk/case-memory.ts';
import type { NotesStore } from '../desk/notes-store.ts';
import { fingerprint } from './fingerprint.ts';
import { turnOf } from './signs.ts';

/** The number as far as all its written forms agree: its last ten characters. Undefined where it was not read. */
export function numberKey({ patient }: Pick<Case, 'patient'>): string | undefined {
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
export function patientMark(open: Pick<Case, 'patient'>): string | undefined {
  const key = numberKey(open);
  if (key === undefined) return undefined;
  return [...fingerprint(key).slice(-4)].map((hex) => String.fromCharCode(0x67 + Number.parseInt(hex, 16))).join('');
}

/** Where texts lie that were written without a number: for each of the cases that were told apart there (`turn`) its own. */
const unreadPlace = (url: string, turn: number): string => (turn === 0 ? `${url} ?` : `${url} ?${turn + 1}`);
/** More cases without a number than one panel meets at one address. */
const most = 40;
const unreadPlaces = (url: string): string[] => Array.from({ length: most }, (_, turn) => unreadPlace(url, turn));

/** Where the texts of the open case lie, and where texts lie that were written at this address for another patient. */
export interface Place {
  place: string;
  others: string[];
  /** Where texts lie that were written while the number was not read, at an address where nobody but this patient has been known; null where none do. */
  early: string | null;
}

/**
 * Texts lie at the case's address. Where those belong to another patient, or it cannot be told that they do not, this patient has a
 * place of its own beside it: nobody's text is shown over another's, and nothing is lost. What is written while the number is not
 * read lies apart until staff says whose it is. Two patients of whom neither number was read are told apart by other signs (`turn`), and
 * only by a panel that has seen both.
 */
export function placeOf(get: NotesStore['get'], url: string, mark: string | undefined, turn = 0): Place {
  const filled = (places: readonly string[]): string[] => places.filter((place) => !isEmpty(get(place)));
  const unread = filled(unreadPlaces(url));
  if (mark === undefined) {
    const place = unreadPlace(url, turn);
    return {
      place,
      ...sorted(
        unread.filter((one) => one !== place),
        filled([url]),
      ),
    };
  }
  const owner = get(url).patient;
  if (owner === undefined || owner === mark) return { place: url, ...sorted(unread, []) };
  return { place: `${url} ${mark}`, others: [...filled([url]), ...unread], early: null };
}

/** What lies in one place without a number, and nothing else, may be this patient's; of several nobody can tell. */
const sorted = (unread: readonly string[], others: readonly string[]): Omit<Place, 'place'> =>
  unread.length === 1 && others.length === 0
    ? { others: [], early: unread[0] ?? null }
    : { others: [...others, ...unread], early: null };

/** True where staff found protected identity and wrote it beside this place: while a number is not read, both may be one patient's. */
export function protectedBeside(get: NotesStore['get'], url: string, mark: string | undefined): boolean {
  return [...(mark === undefined ? [url] : []), ...unreadPlaces(url)].some(
    (place) => get(place).notes.recordCheck === 'protected',
  );
}

/** What staff has told of the open case, as the store holds it now, and how to tell more. */
export interface CaseShelf extends Place {
  memory: CaseMemory;
  change(how: (memory: CaseMemory) => CaseMemory): void;
  /** Takes the early texts for this patient's, beside what stands there. */
  takeEarly(): void;
  /** Empties the other patients' places, and the early one. Whose they were stays told, so that no undo of theirs is ever this patient's. */
  dropOthers(): void;
}

/** Which of the cases without a number at its address it is, as this panel has seen them; undefined where the number was read. */
export const unreadTurn = (store: object, open: Case): number | undefined =>
  patientMark(open) === undefined ? turnOf(store, open) : undefined;

/** `store` lives as long as its panel: what the panel has seen is remembered beside it. */
export function shelfOf(store: Pick<NotesStore, 'get' | 'change'>, open: Case): CaseShelf {
  const mark = patientMark(open);
  const { place, others, early } = placeOf(store.get, open.url, mark, unreadTurn(store, open));
  const memory = store.get(place);
  const change: CaseShelf['change'] = (how) =>
    store.change(place, (old) => {
      const next = how(old);
      return next === old || mark === undefined ? next : { ...next, patient: mark };
    });
  const empty = (other: string): void =>
    store.change(other, ({ patient }) => ({ ...nothing, ...(patient && { patient }) }));
  return {
    place,
    others,
    early,
    memory,
    change,
    takeEarly: () => {
      if (early === null) return;
      const written = store.get(early);
      change((old) => joinMemories(old, written));
      empty(early);
    },
    dropOthers: () => {
      for (const other of early === null ? others : [...others, early]) empty(other);
    },
  };
}

/** What is told of a case that is not open. Protected at any place of its address is protected: a list often shows no number. */
export function toldOf(get: NotesStore['get'], one: Pick<Case, 'url' | 'patient'>): Notes {
  const mark = patientMark(one);
  const unread = unreadPlaces(one.url).filter((place) => !isEmpty(get(place)));
  // Of several cases without a number a list does not tell which it is.
  const { notes } = mark === undefined && unread.length > 1 ? nothing : get(placeOf(get, one.url, mark).place);
  return protectedBeside(get, one.url, mark) ? { ...notes, recordCheck: 'protected' } : notes;
}

/**
 * What is told of a case seen before, for the shift's list. What was told without a number counts only while this panel knows the
 * case without one: of an address alone it cannot be told whose it is, and a reminder too many is the safer fault.
 */
export function toldAt(get: NotesStore['get'], url: string, known: Pick<Case, 'patient'> | undefined): Notes {
  const numbered = known !== undefined && numberKey(known) !== undefined;
  if (numbered || (known && isEmpty(get(url)))) return toldOf(get, { url, ...known });
  const { notes } = get(url);
  return protectedBeside(get, url, undefined) ? { ...notes, recordCheck: 'protected' } : notes;
}
