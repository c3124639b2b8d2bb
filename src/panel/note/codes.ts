import { type CodeSystem, codeFault } from '../../core/index.ts';
import { unfilled } from '../places.ts';

/** Which codes a field or a line takes, by its name as the routine writes it; null where it takes none. */
export function codesOf(name: string): CodeSystem[] | null {
  const systems: CodeSystem[] = [];
  if (/diagnoskod|ICD-10|^diagnos(er)?$/i.test(name)) systems.push('icd-10-se');
  if (/KVÅ|åtgärdskod/i.test(name)) systems.push('kva');
  return systems.length > 0 ? systems : null;
}

/** Has the look of a code that was meant: letters and digits in one word, no sentence. */
const codeLike = /^(?=.*\d)[\p{L}\d.-]{3,8}$/u;

/**
 * What is wrong with the form of the codes in a text under this name, one Swedish sentence each. Lines "KVÅ-kod: ZV051" are looked
 * at by their own name. Words beside a code are let be, and so is a place that is not filled in.
 */
export function codeFaults(name: string, text: string): string[] {
  const own = codesOf(name);
  if (own === null) return [];
  const faults = text.split('\n').flatMap((line) => {
    const [, label, rest] = /^([^:]{1,40}):(.*)$/.exec(line) ?? [];
    const systems = (label === undefined ? null : codesOf(label.trim())) ?? own;
    const said = rest !== undefined && label !== undefined && codesOf(label.trim()) ? rest : line;
    return wordsOf(said).flatMap((word) => {
      const found = systems.map((system) => codeFault(system, word));
      return found.includes(null) ? [] : [`”${word}” ${found[0]}.`];
    });
  });
  return [...new Set(faults)];
}

function wordsOf(line: string): string[] {
  let rest = line;
  for (const { start, end } of unfilled(line).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.split(/[\s,;/()]+/).filter((word) => codeLike.test(word));
}

/** Codes that stand in what the routine itself gives, in their order. */
export function codesIn(texts: readonly string[], systems: readonly CodeSystem[]): string[] {
  const words = texts.flatMap((text) => text.split('\n').flatMap(wordsOf));
  return [...new Set(words.filter((word) => systems.some((system) => codeFault(system, word) === null)))];
}
