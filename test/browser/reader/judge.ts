import { isDeepStrictEqual } from 'node:util';
import type { Damage } from './damage.ts';

export interface Tally {
  right: number;
  unread: number;
  /** Wrong by the whole page, but what is left of the page says so: no careful person could tell. One line for each. */
  beyond: string[];
  /** One line for each wrong value: page and seed, field, what stood there, what was read, what was done to the page. */
  wrong: string[];
}

type Facts = Record<string, unknown>;

/**
 * Holds a reading of a damaged page against the whole page's. A field is right when it has the whole page's value, or what is left of it
 * where something was taken away; unread when it is missing; anything else is wrong, a value for a field that the page never showed above all.
 */
export function judge(wanted: unknown, read: unknown, damage: Damage, page: string, tally: Tally): void {
  const want = flat(wanted as Facts);
  const got = flat((read ?? {}) as Facts);
  for (const field of new Set([...Object.keys(want), ...Object.keys(got)])) {
    if (field === 'url' || field === 'messagesPartial') continue;
    if (got[field] === undefined) tally.unread++;
    else if (fits(field, want, got[field], damage) || isSwapped(field, got[field], want, damage)) tally.right++;
    else
      tally[isBeyondTelling(field, got[field], want, damage) ? 'beyond' : 'wrong'].push(
        `${page}: ${field} ${shown(want[field], got[field])} read as ${shown(got[field], want[field])} after ${damage.ops.join(' ;; ')}`,
      );
  }
}

/**
 * A label that has lost its value beside a value that has lost its label; a sign that is a fact wherever it stands, with the real one gone;
 * a time of another column, where a heading or a cell more or less has moved the cells and there are again as many as headings. Only what that
 * column truly said, and only times: of another kind of value one sees that it is not the heading's.
 */
const isBeyondTelling = (
  field: string,
  got: unknown,
  want: Facts,
  { noLabel, noValue, unsure, shifted }: Damage,
): boolean =>
  // With the patient's number or its label gone, and another's heading, what stands there is the patient's for all that one can see.
  (unsure.includes(field) &&
    (want[field] === undefined || field === 'patient.name') &&
    [...noValue, ...noLabel].includes('patient.personalIdentityNumber')) ||
  // "Vårdnadshavare", and below it a "Nej" that has lost its label.
  (field === 'guardian' &&
    got === null &&
    noValue.includes('guardian.name') &&
    noLabel.includes('guardian.protected')) ||
  (noValue.includes(field) &&
    (unsure.includes(field) || noLabel.some((part) => part !== field && isDeepStrictEqual(got, want[part])))) ||
  shifted.some(
    ([head, cell]) => head === field && time.test(field) && time.test(cell) && isDeepStrictEqual(got, want[cell]),
  );

const time = /At$|Until$/;

/** Two texts in each other's places: the page says what was read, at the field that it stands at. */
function isSwapped(field: string, got: unknown, want: Facts, { swapped }: Damage): boolean {
  if (!swapped.some(([part, text]) => part === field || text === got)) return false;
  // A date without its year is the last one or the next, as the place has it.
  const dated = (value: unknown) => (/^\d{4}-\d\d-/.test(String(value)) ? String(value).slice(4) : value);
  return swapped.some(
    ([part, text]) =>
      (part !== field && isDeepStrictEqual(dated(got), dated(want[part]))) ||
      (typeof got === 'string' && text.includes(got)) ||
      (got === null && /^(?:–|-|nej|inga?|ingen|none|no|0)$/i.test(text.trim())) ||
      ((got === 'given' || got === true) && /^(?:ja|yes|given|lämnat|skyddad.*)$/i.test(text.trim())) ||
      ((got === 'denied' || got === false) && /^(?:nej|no|denied|har nekat)$/i.test(text.trim())),
  );
}

/** Of two lists only what the other has not. */
const shown = (one: unknown, other: unknown): string =>
  JSON.stringify(
    Array.isArray(one) && Array.isArray(other)
      ? one.filter((entry) => !other.some((same) => isDeepStrictEqual(entry, same)))
      : one,
  );

/** Patient, consents, guardian, ticket and handover part by part. */
function flat(facts: Facts): Facts {
  const out: Facts = {};
  for (const [key, value] of Object.entries(facts)) {
    if (/^(patient|consents|guardian|handover|ticket)$/.test(key) && value !== null && typeof value === 'object') {
      for (const [inner, part] of Object.entries(value)) out[`${key}.${inner}`] = part;
    } else out[key] = value;
  }
  return out;
}

const lists = /^(messages|contacts|forms)$/;

function fits(field: string, facts: Facts, got: unknown, damage: Damage): boolean {
  const want = facts[field];
  const { dropped, noValue, shifted } = damage;
  if (isDeepStrictEqual(want, got)) return true;
  if (want === undefined) return false;
  if (lists.test(field) && Array.isArray(got) && Array.isArray(want)) {
    // Each entry is one of the page's; sender and time may be unread, the text may have lost a part.
    return got.every(
      (one: Facts) => want.some((other: Facts) => isPartOf(one, other, damage)) || (dropped && isRestOfCard(one)),
    );
  }
  if (field === 'images') {
    // Each doubling may have doubled what an earlier one did.
    const most = Number(want) * 2 ** damage.ops.filter((op) => op.startsWith('double')).length;
    return typeof got === 'number' && got <= most && (dropped || got >= Number(want));
  }
  if (!dropped && !/^(anamnesis|ticket\.information)$/.test(field)) return false;
  // The place of what was taken away is empty, or another column's empty cell stands there.
  if (got === null)
    return noValue.includes(field) || shifted.some(([head, cell]) => head === field && facts[cell] === null);
  if (typeof want !== 'string' || typeof got !== 'string' || /At$|Until$|Number$|phone$/.test(field)) return false;
  const bare = want.replace(/\s/g, '');
  // A part that stands there twice, a line break that is gone.
  if (/^(anamnesis|ticket)/.test(field) && got.split('\n').every((line) => bare.includes(line.replace(/\s/g, ''))))
    return true;
  const kept = want.split(/\s+/);
  return got.split(/\s+/).every((word) => kept.includes(word));
}

/** A call's card without its signs: shown, with neither sender nor time, as no fact. */
const isRestOfCard = ({ from, at, text }: Facts): boolean =>
  from === undefined && at === undefined && /^(?:Video|Telefon)samtal(?![^\n])/.test(String(text));

function isPartOf(one: Facts, whole: Facts, damage: Damage): boolean {
  const { dropped } = damage;
  return Object.entries(one).every(([key, value]) => {
    if (isDeepStrictEqual(value, whole[key])) return true;
    // With its date line gone, the line above is that of the messages below: the page says so.
    if (key === 'at' && damage.dateGone && String(value).slice(11) === String(whole[key]).slice(11)) return true;
    // A guest without a name stands on the staff's side, and is counted as staff.
    if (key === 'from' && dropped && value === 'staff' && whole[key] === 'guest') return true;
    if (!/^(text|title)$/.test(key) || typeof value !== 'string') return false;
    const want = String(whole[key]);
    // A line break that is gone, or stands twice; what is left of it may stand twice.
    const bare = (text: string) => text.replace(/\s/g, '');
    if (dropped && value.split('\n').every((line) => bare(want).includes(bare(line)))) return true;
    if (dropped && bare(want).includes(bare(value))) return true;
    return value.split('\n').every(
      (line) =>
        // A doubled line stands twice.
        (dropped ? want.includes(line) : `\n${want}\n`.includes(`\n${line}\n`)) ||
        line === '' ||
        // With the text gone, "Läst 09.15" is all that the bubble says.
        (dropped && /^(?:Läst|Read) \d\d[:.]\d\d$/.test(line)) ||
        // What is left of a bubble's head, with the other half of it gone, may be what somebody wrote: it is shown, as no fact.
        (dropped && (one.at === undefined || one.from === undefined) && isHalfHead(line)),
    );
  });
}

const isHalfHead = (line: string): boolean =>
  // Of a head of which no more is taken for one, whole.
  /^(?:Patient(?:en)?|Du|You|Vårdpersonal|System)\P{L}+(?:\p{L}+ )?\d\d[:.]\d\d$/u.test(line) ||
  /^(?:i ?dag |i ?går )?\d\d[:.]\d\d$/i.test(line) ||
  // A head that stands twice, of which one has lost a part.
  /^(?:\p{Lu}\p{L}+ ){1,3}(?:skrev (?:i ?dag|i ?går)(?: \d\d[:.]\d\d)?|\d\d[:.]\d\d)$/u.test(line) ||
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(line);
