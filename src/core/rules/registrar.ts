import type { Entry, QuestionId } from '../contract/advice.ts';
import type { FactName, FactReader, Facts } from '../facts/facts.ts';
import { Unread } from '../facts/unread.ts';
import type { EntryText, Rule } from './row.ts';

/** What a region makes of a case for the record system's registration form. */
export type Registrar = (read: FactReader) => { undecided: QuestionId[]; entries: Entry[] };

/** Facts that staff decides are always known; this takes the third value off where a registrar reads them. */
export function known<K extends FactName, const D>(read: FactReader, name: K, otherwise: D): Facts[K] | D {
  const value = read(name);
  return value instanceof Unread ? otherwise : value;
}

/** As `known`: what was not read, nobody has decided. */
export const decided = <K extends FactName>(read: FactReader, name: K): Facts[K] | null => known(read, name, null);

/** A registrar that asks first and then takes the entries that speak, in order. */
export function registrarOf(asks: (read: FactReader) => QuestionId[], entries: readonly Rule<EntryText>[]): Registrar {
  return (read) => {
    const spoken: Entry[] = [];
    for (const rule of entries) {
      const verdict = rule.judge(read);
      if (verdict.kind === 'speaks') {
        const { by, fields, note } = verdict.says;
        spoken.push({ rule: rule.id, by, fields, note });
      }
    }
    return { undecided: asks(read), entries: spoken };
  };
}
