import personnummer from 'personnummer';
import type { Labelled, Profile } from '../profile/profile.ts';
import { norm } from './text.ts';

/** What became of the text at a place: a value, none (the page says so), or a fault in Swedish. */
export type Got<T> = { value: T } | { none: true } | { why: string };

export const why = (reason: string): { why: string } => ({ why: reason });

const parts = new Map<string, RegExp>();
const wholes = new Map<string, RegExp>();
const inWords = new Map<string, RegExp>();
function made(memory: Map<string, RegExp>, source: string, make: () => string): RegExp {
  let pattern = memory.get(source);
  if (!pattern) {
    pattern = new RegExp(make(), 'iu');
    memory.set(source, pattern);
  }
  return pattern;
}

/** A pattern of the profile as a regular expression, made once; `whole`: it is the whole text. */
export const pattern = (source: string, whole = false): RegExp =>
  whole ? made(wholes, source, () => `^(?:${source})$`) : made(parts, source, () => source);

/** The words as whole words somewhere in the text. */
export const hasWord = (source: string, text: string): boolean =>
  made(inWords, source, () => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`).test(text);

/** The key whose words are the whole text. */
export function keyOf<K extends string>(words: Record<K, readonly string[]>, text: string): K | undefined {
  const line = norm(text);
  for (const key in words) if (words[key].includes(line)) return key;
  return undefined;
}

export const saysNone = (profile: Profile, text: string): boolean =>
  profile.none.includes(norm(text).replace(/[.!]$/, ''));

/** A word among those that a field can have. */
export const choose = <T>(value: T | undefined): Got<T> => (value === undefined ? why('ordet är okänt') : { value });

/** A status word, alone or with what comes after it ("Mottagen av Anna Berg", "Startat besök kl. 14.32"). */
export function readPhase(profile: Profile, text: string): Got<string> {
  const line = norm(text);
  const whole =
    keyOf(profile.phases, line) ??
    keyOf(
      profile.phases,
      line.replace(
        /[\s,–(-]+(?:av|by|kl|sedan|since|till|t\.o\.m|until|den|i ?dag|i ?går|today|yesterday|\(|\d).*$/s,
        '',
      ),
    );
  return choose(whole);
}

const digits = '[0-9]{6}(?:[0-9]{2})?[-+– ]?';
const written = new RegExp(`(?<![\\d-])(?:(?:18|19|20)[ -]?)?${digits}[0-9]{4}(?![\\d-])`, 'g');
const interim = new RegExp(`^${digits}[0-9A-ZÅÄÖ]{4}$`, 'i');

/** Every run of digits in the text that is written like a personal identity number. */
export const numbersIn = (text: string): string[] => text.match(written) ?? [];

/** Temporary numbers (a date and letters) beside a name. */
export const temporaryIn = (text: string): string[] =>
  text.split(/[\s,·|()]+/).filter((word) => interim.test(word) && /\p{L}/u.test(word));

/** A personal identity number as shown: its check digit must hold; a temporary number (with letters) has none. */
export function readNumber(text: string): Got<string> {
  const shown = text.trim();
  const found = numbersIn(shown);
  if (found.length === 0 && interim.test(shown) && /\p{L}/u.test(shown)) return { value: shown };
  if (found.length !== 1 || !found[0])
    return why(found.length > 1 ? 'flera nummer på samma plats' : 'inget personnummer går att tyda');
  if (shown.replace(found[0], '').match(/\d{3}/)) return why('fler siffror än ett personnummer');
  const number = found[0].trim();
  const valid = personnummer.valid(
    number
      .replace(/–/g, '-')
      .replace(/^(18|19|20)[ -](?=\d{6})/, '$1')
      .replace(/ /g, '-'),
  );
  return valid ? { value: number } : why('kontrollsiffran eller datumet stämmer inte');
}

/** A pattern of the words as they stand, whatever signs are in them; of none at all it matches nothing. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** "1", "Prio 1", "Prioritet 1 – Omgående", "1 (högst)", "2 av 5": one figure, 1 to 5, and no other. */
export function readPriority(profile: Profile, text: string): Got<number> {
  const names = anyOf(profile.labels.priority);
  const shown = norm(text)
    .replace(new RegExp(`^(?:${names}|p)[ :]*(?=\\d)`, 'iu'), '')
    .replace(/^(\d+) ?(?:av|of|\/) ?5(?!\d)/, '$1');
  const found = /^(\d+)(?![\d:%]|[.,]\d)\s*(.*)$/s.exec(shown);
  if (!found || /\d/.test(found[2] ?? '') || /^(?:min|tim|h|dag|hour|day|sek)/.test(found[2] ?? ''))
    return why('prioriteten går inte att tyda');
  const value = Number(found[1]);
  return value >= 1 && value <= 5 ? { value } : why('prioriteten är inte 1 till 5');
}

/** "Vårdnadshavare", "Emma Berg (vårdnadshavare)". */
export function readContact({ contact }: Profile, text: string): Got<'self' | 'guardian'> {
  const who = /\(([^()]+)\)$/.exec(text)?.[1] ?? text;
  const is = (words: string) => pattern(words, true).test(who);
  return is(contact.self) ? { value: 'self' } : is(contact.guardian) ? { value: 'guardian' } : why('går inte att tyda');
}

/** A staff member's name without title, role or unit beside it; "Du" is the logged-in user. */
export function readStaff(profile: Profile, text: string, user: string | undefined): Got<string> {
  let name = text.replace(/\s+/g, ' ').trim();
  // "Mottagen av Anna Berg", whatever the label before it is.
  const by = /^(.{3,30}?) (?:av|by) (.+)$/iu.exec(name);
  if (by?.[2] && keyOf(profile.phases, by[1] ?? '')) name = by[2];
  // "Kurator", "Medicinsk admin": a role, and whose is not said.
  if (pattern(profile.titles, true).test(name) || keyOf(profile.roles, name))
    return why('en roll står på namnets plats');
  const names = text.split('\n').filter((line) => isName(line.trim()) && !hasWord(profile.unitWords, line));
  if (names.length > 1) return why('flera namn på samma plats');
  if (profile.me.includes(norm(name))) return user ? { value: user } : why('namnet på den inloggade visas inte');
  name = name.replace(/\s*\((?:du|you|[^()]*\d[^()]*)\)$/i, '');
  const roles = Object.values(profile.roles).flat().join('|');
  const title = `(?:${profile.titles}|${roles})`;
  name = name
    .replace(new RegExp(`\\s*(?:[,(/|–·]|\\s-\\s).*${title}.*$`, 'iu'), '')
    .replace(new RegExp(`^(?:${title}[ ,:]+)+`, 'iu'), '');
  name = name.replace(new RegExp(`(?<=\\p{L} ?\\p{L}+)[ ,]+${title}$`, 'iu'), '').trim();
  if (hasWord(profile.unitWords, name)) return why('en verksamhet står på namnets plats');
  return /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,5}$/u.test(name) ? { value: name } : why('namnet går inte att tyda');
}

/** Looks like a person's name: two to seven words with capitals (but "af", "von" …), no digits. */
export const isName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de[nr]?|d[aeiou]s?|la|le|el|al|bin|ibn|ben|y|e|och)){1,6}$/u.test(
    text,
  ) && /\p{Lu}\S*$/u.test(text);

export const isPhone = (text: string): boolean =>
  /^[+(]?\d[\d\s()/–-]{4,23}$/.test(text) && text.replace(/\D/g, '').length >= 5;

/** Ten digits in a row may be a telephone number: without a label only the written forms of a personal number count. */
export const isPhoneLike = (text: string): boolean => /(?<!\d)\d{10}(?!\d)/.test(text);

/** The text is one of the words that the field can have for its value. */
export function isWordOf(profile: Profile, field: Labelled, text: string): boolean {
  const line = norm(text);
  if (field === 'contact')
    return pattern(profile.contact.self, true).test(line) || pattern(profile.contact.guardian, true).test(line);
  if (field === 'phase') return keyOf(profile.phases, line) !== undefined;
  return /^(patient\.(name|phone)|guardian)$/.test(field) && profile.protected.includes(line);
}

/** A text that can stand for itself beside labelled facts: a status, a flow, a mark, a priority, a person with or without number. */
export function isChip(profile: Profile, text: string): boolean {
  const line = norm(text);
  const name = text.replace(numbersIn(text)[0] ?? '', '').replace(/^[\s,·|()–-]+|[\s,·|()–-]+$/g, '');
  return (
    keyOf(profile.phases, line) !== undefined ||
    keyOf(profile.flows, line) !== undefined ||
    profile.protected.includes(line) ||
    'value' in readPriority(profile, text) ||
    'value' in readNumber(text) ||
    isName(name)
  );
}
