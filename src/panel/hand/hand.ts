import type { Case } from '../../core/contract/case.ts';
import { numberKey } from '../whose.ts';

/** What a person has given of one case, by the contract's path; only of what the page did not tell. In memory alone. */
export type Hand = Readonly<Record<string, unknown>>;

/** What was given, and of whom: the patient as the page told of them then. */
export interface Kept {
  hand: Hand;
  number: string | undefined;
  name: string | undefined;
  /** Which of the cases without a number at the address it was; undefined where the number was read. */
  turn?: number | undefined;
}

/** What the page says at the path; undefined where it was not read. */
export function readAt(open: Case, path: string): unknown {
  const [outer = '', inner] = path.split('.');
  const value: unknown = Reflect.get(open, outer);
  if (inner === undefined || value === undefined || value === null) return value;
  return Reflect.get(Object(value), inner);
}

/** The page's case with what was given where nothing was read. What the page says stands, whatever was given. */
export function withHand(page: Case, hand: Hand): Case {
  const open: Record<string, unknown> = { ...page };
  for (const [path, value] of Object.entries(hand)) {
    if (readAt(page, path) !== undefined || isHidden(page, path)) continue;
    const [outer = '', inner] = path.split('.');
    open[outer] = inner === undefined ? value : { ...Object(open[outer]), [inner]: value };
    // One message is known of: how many there are is not.
    if (path === 'messages') open.messagesPartial = true;
  }
  // The border of the type: each value was checked by the contract's schema when it was given.
  return open as Case;
}

/** Of a protected patient nothing is given that the page hides. */
export const isHidden = (page: Case, path: string): boolean =>
  page.patient?.protected === true && /^patient\.(name|phone)$/.test(path);

/** What still holds of what was given, now that the page shows this. */
interface Settled {
  kept: Kept | undefined;
  /** Fields of which the page says otherwise than was given. */
  gaveWay: string[];
  /** The case is another patient's: nothing holds. */
  other: boolean;
}

/**
 * `stayed`: the case has been on the page all the time since. Without that it must be known by its patient, and with it no sign may say
 * another one: what was given of one patient never stands over another. `turn`: which of the cases without a number it is now.
 */
export function settle(kept: Kept | undefined, page: Case, stayed: boolean, turn?: number): Settled {
  if (!kept) return { kept, gaveWay: [], other: false };
  const number = numberKey(page);
  const name = page.patient?.name;
  const signs = [
    [kept.number ?? numberGiven(page, kept.hand), number],
    [kept.name, name],
  ].filter(([then, now]) => then !== undefined && now !== undefined);
  const isOther = kept.turn !== undefined && turn !== undefined && kept.turn !== turn;
  if (isOther || signs.some(([then, now]) => then !== now)) return { kept: undefined, gaveWay: [], other: true };
  if (!stayed && signs.length === 0) return { kept: undefined, gaveWay: [], other: false };
  const paths = Object.keys(kept.hand);
  const told = paths.filter((path) => readAt(page, path) !== undefined || isHidden(page, path));
  const gaveWay = told.filter((path) => JSON.stringify(readAt(page, path)) !== JSON.stringify(kept.hand[path]));
  const left = Object.fromEntries(Object.entries(kept.hand).filter(([path]) => !told.includes(path)));
  const next = { hand: left, number: number ?? kept.number, name: name ?? kept.name, turn: turn ?? kept.turn };
  return { kept: Object.keys(left).length > 0 ? next : undefined, gaveWay, other: false };
}

function numberGiven(page: Case, hand: Hand): string | undefined {
  const given = hand['patient.personalIdentityNumber'];
  return typeof given === 'string' ? numberKey({ ...page, patient: { personalIdentityNumber: given } }) : undefined;
}
