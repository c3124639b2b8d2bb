import type { FactName, FactReader, Facts } from '../facts/facts.ts';
import { type Conditions, checksOf, holds, tellerOf } from '../rules/checks.ts';
import type { Deadline } from './say.ts';

/** The facts that a row of words declared; undefined where one was not read. */
export type Known<K extends FactName> = { readonly [F in K]: Facts[F] | undefined };

/** What every text may tell of besides its facts. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Until when the routine lets the patient answer. */
  readonly deadline: Deadline;
}

/** Words made ready for a case: a phrase for the patient, or a text for support. */
export interface WordsRow<N extends FactName, M extends FactName> {
  /** The rule that wants the words. */
  readonly id: string;
  readonly kind: 'phrase' | 'support';
  readonly title: string;
  readonly section: string;
  /** Where the words go further than the routine, and why. Shown with the source. */
  readonly note?: string;
  /** A known fact that does not fit takes the words away; an unread one leaves them, with a place to fill in. */
  readonly needs?: Conditions<N>;
  /** Facts that the words, `when` and `now` tell of where they are known. */
  readonly mentions?: readonly M[];
  /** What its facts must be together for the words to be offered. */
  readonly when?: (facts: Known<N | M>) => boolean;
  /** True where the words fit this moment: they are then offered first. */
  readonly now?: (facts: Known<N | M>) => boolean;
  readonly says: (facts: Known<N | M>, moment: Moment) => string;
}

/** A row made ready: the words for a case, or null where they are not for it. */
export interface WordsRule {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly note?: string;
  readonly offer: (read: FactReader, moment: Moment) => { text: string; now: boolean } | null;
}

/** Makes a rule of a row. The row sees only the facts that it declared. */
export function words<N extends FactName = never, M extends FactName = never>(row: WordsRow<N, M>): WordsRule {
  const needs = checksOf(row.needs);
  const tell = tellerOf(needs.map(({ name }) => name).concat(row.mentions ?? []));
  return {
    id: row.id,
    title: row.title,
    section: row.section,
    ...(row.note === undefined ? {} : { note: row.note }),
    offer: (read, moment) => {
      if (needs.some((check) => holds(check, read) === false)) return null;
      const facts = tell(read) as Known<N | M>;
      if (row.when && !row.when(facts)) return null;
      return { text: row.says(facts, moment), now: row.now?.(facts) ?? false };
    },
  };
}
