import type { Case } from '../contract/case.ts';

/** Printed ASCII, Swedish letters and plain line ends: in most texts no character has to go. */
const isPlain = /^[\n\x20-\x7eåäöÅÄÖ–”…]*$/;

/** What a record system's text field takes: no control, bidirectional or zero-width characters, no tabs, plain line ends. */
export function plainText(text: string): string {
  if (text === '') return text;
  const plain = isPlain.test(text) ? text : withPlainCharacters(text);
  const needsTidying = plain.includes(' \n') || plain.includes('\n\n\n');
  return (needsTidying ? plain.replace(/(?<! ) +$/gm, '').replace(/\n{3,}/g, '\n\n') : plain).trim();
}

function withPlainCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (character) => (character === '\n' ? '\n' : ''));
}

const removed = '[Fyll i: borttaget, skyddade personuppgifter]';

/** Written forms of contact details and personal identity numbers, wherever they stand in a text. */
const contactDetails = [
  /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]+\.\p{L}{2,}/gu,
  /(?:\b(?:19|20))?\d{6}[-+–\s]?\d{4}\b/gu,
  /(?:\+|00)\d{1,3}(?:[\s\-–()]*\d){6,12}\b/gu,
  /\b0\d{1,3}(?:[\s\-–/]*\d){5,8}\b/gu,
  /\b\d{3}\s?\d{2}\s+\p{Lu}\p{L}+/gu,
  /\b\p{Lu}\p{L}*\s?(?:gatan|vägen|gränd|torget|stigen|allén|backen|plan)\s+\d+\s?\p{L}?\b/gu,
];

/**
 * A text without the names that the page showed, contact details, personal identity numbers and street addresses.
 * It finds what has the form of such a thing; a place that is only named in prose cannot be told from other words,
 * which is why the text of a protected patient has to be read through before it is pasted. `unit` is the desk's own:
 * the page may not have shown the case's. Gives what takes them out of a text: its patterns are made once a case.
 */
export function withoutIdentity(c: Case, unit?: string): (text: string) => string {
  const people = [c.patient?.name, c.guardian?.name, c.patient?.phone ?? undefined];
  const places = [c.unit, unit];
  const names = [
    ...people.flatMap((name) => [name, ...words(name)]),
    ...places.flatMap((name) => [name, ...placeNames(name)]),
  ]
    .flatMap((name) => (name ? [name] : []))
    .filter((name) => name.length > 2 || isShortName(name))
    .sort((a, b) => b.length - a.length);
  const patterns = [...contactDetails, ...[...new Set(names)].map(wordOf)];
  return (text) => patterns.reduce((clean, pattern) => clean.replace(pattern, removed), text);
}

const words = (name: string | undefined): string[] => name?.split(/[\s-]+/) ?? [];

/** The words of a unit's name that tell where it is: not "1177 direkt" or "vårdcentral", which are every unit's. */
const placeNames = (name: string | undefined): string[] =>
  words(name).filter((word) => /^\p{Lu}/u.test(word) && !/^(vårdcentral|hälsocentral|mottagning|rehab)/i.test(word));

/** "Bo", "Ek": a name of two letters, which in small letters is another word ("bo", "på"). */
function isShortName(name: string): boolean {
  return /^\p{Lu}\p{Ll}$/u.test(name);
}

/** The word as it stands, between what is no letter or digit, in any case but for short names, with a genitive s. */
function wordOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}s?(?![\\p{L}\\d])`, isShortName(word) ? 'gu' : 'giu');
}
