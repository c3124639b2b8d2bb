import type { Entry, Field } from '../core/contract/advice.ts';
import type { CaseMemory } from '../desk/case-memory.ts';
import { fingerprint } from './fingerprint.ts';

/** What stands in a field now: the routine's value, or what the person chose or wrote; empty while it is open. */
export function standing(field: Field, entry: Entry, memory: CaseMemory): string {
  if ('value' in field) return field.value;
  const picked = memory.picked[keyOf(entry, field.name)] ?? '';
  // A choice that the routine no longer offers, after another answer, is no choice.
  return field.choices.length === 0 || field.choices.includes(picked) ? picked : '';
}

/** True of a field in which the person writes words of their own. */
export function isWritten(field: Field): boolean {
  return 'choices' in field && field.choices.length === 0;
}

export function keyOf(entry: Entry, name: string): string {
  return `${entry.rule}-${fingerprint(`${entry.by}|${name}`)}`;
}
