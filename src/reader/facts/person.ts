import type { Look } from '../look.ts';
import { filled } from '../tree/filled.ts';
import { holds, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { hasWord, isName, keyOf, numbersIn, readPriority } from '../words/values.ts';
import { labelIndex, longFields } from './labels.ts';
import type { Pairs } from './pairs.ts';
import { isDrawnAsLabel, isLikeLabels } from './protected-mark.ts';

/** The first part of a line, where it is the only one that tells neither how the case stands nor of a time: the name beside "Prio 2" or "Inkom 14.22". */
export function withoutChips(line: Seen, { used }: Pairs, { profile, now }: Look): Seen {
  const parts = filled(line);
  const isChip = (part: Seen) =>
    part.tag !== '#text' &&
    (used.has(part) ||
      tell(textOf(part), { now }) !== undefined ||
      keyOf(profile.phases, textOf(part)) !== undefined ||
      'value' in readPriority(profile, textOf(part)));
  const rest = parts.filter((part) => !isChip(part));
  return rest.length === 1 && rest[0] && rest[0] === parts[0] && parts.length > 1 ? rest[0] : line;
}

/** Written as a person's name, and of no words by which the page calls something else. */
export function isPersonName(text: string, { profile, user }: Look): boolean {
  const known =
    labelIndex(profile).has(norm(text)) ||
    norm(text) in profile.lists ||
    keyOf(profile.phases, text) ||
    keyOf(profile.flows, text);
  return (
    isName(text) && !known && text !== user && !hasWord(profile.unitWords, text) && !hasWord(profile.notNames, text)
  );
}

/**
 * Stands before the number as the page's labels stand before their values: a label that is not known ("sure"), or one for all that one can
 * see ("perhaps").
 */
export function likeLabel(seen: Seen, number: Seen, pairs: Pairs): 'sure' | 'perhaps' | undefined {
  if (isDrawnAsLabel(seen)) return 'sure';
  if (isWrittenUnlike(textOf(seen), pairs)) return undefined;
  const same = pairs.pairs.filter(
    ({ field, at, nodes: [value] }) =>
      !longFields.test(field) && value && !holds(at, value) && isLeft(at, value) === isLeft(seen, number),
  );
  return isLikeLabels(seen, { ...pairs, pairs: same, naming: new Set() }) ? 'perhaps' : undefined;
}

/** Every word begins with a capital, as of none of the page's labels that have several words. An unknown label written so, against the page's own way, is read as a name. */
function isWrittenUnlike(text: string, { pairs }: Pairs): boolean {
  const isTitled = (words: readonly string[]) =>
    words.length > 1 && words.slice(1).every((word) => /^\p{Lu}/u.test(word));
  const wordsOf = (shown: string) => shown.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const labels = [...new Set(pairs.map(({ at }) => textOf(at)))].map(wordsOf).filter((words) => words.length > 1);
  return isTitled(wordsOf(text)) && labels.length > 1 && !labels.some(isTitled);
}

/** Beside it, not above. */
const isLeft = ({ box }: Seen, { box: next }: Seen): boolean => next.left + 2 >= box.left + box.width;

/** How many persons are named in it, each in a text of its own. */
export const namesIn = (seen: Seen): number =>
  seen.tag === '#text' ? Number(isName(seen.own.trim())) : seen.kids.reduce((sum, kid) => sum + namesIn(kid), 0);

const age =
  '\\(?\\d{1,3} ?(?:år(?: gammal)?|yrs?|years?(?: old)?|y|mån(?:ader)?|mo|months?|v|veckor|weeks?|dagar|days)\\.?\\)?';
const sex = '\\(?(?:man|kvinna|pojke|flicka|male|female|boy|girl|m|k|f)\\)?';
const ages = new RegExp(`^(?:${age}|${sex}|${age},? ${sex}|${sex},? ${age})$`, 'iu');

/** Age or sex, as they stand between a name and a number. */
export const isAge = (text: string): boolean => ages.test(text.trim());

/** The personal number and the name in the line at the head of a case, "Eva Berg, 40 år · 850312-2387 · Kvinna"; the parts that are neither left out. */
export function headOf(text: string): { number: string; name: string } {
  const [number = ''] = numbersIn(text);
  const parts = text.split(/\s[·|•]\s/).map((part) => part.trim());
  const own = parts.find((part) => part.includes(number)) ?? text;
  const rest = text
    .replace(number, ' ')
    .replace(/\s*(\([^)]*\))\s*$/, (all, inner) => (isAge(inner) ? '' : all))
    .split(/\s[·|•]\s|,\s/);
  const names = rest
    .map((part) => part.replace(/^[\s,·|()–-]+|[\s,·|()–-]+$/g, ''))
    .filter((part) => part && !isAge(part));
  const persons = names.filter(isName);
  return { number: own, name: (persons.length === 1 ? persons[0] : names.join(', ')) ?? '' };
}

/** A sentence that mentions a person: no head of a case. */
export const isTelling = (text: string): boolean =>
  text.split(/[^\p{L}]+/u).filter((word) => /^\p{Ll}{2}/u.test(word) && !plain.test(word)).length > 2;
const plain =
  /^(?:av|af|von|van|de[nr]?|år|man|kvinna|pojke|flicka|male|female|boy|girl|years?|old|mån\p{L}*|months?|född|born)$/u;
