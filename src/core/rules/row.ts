import type { Checklist, Entry, Heading, Indicator } from '../contract/advice.ts';
import type { FactName, FactReader, Facts } from '../facts/facts.ts';
import type { RoutineRow } from '../routine.ts';
import { type Check, type Conditions, checksOf, holds, tellerOf } from './checks.ts';

/** What a row says of itself in the routine view and the catalogue; `kind` is added by the function that makes the row. */
export type Line = Omit<RoutineRow, 'kind'>;

/** The facts that a row declared, and no others. What it only mentions may be missing. */
export type Told<N extends FactName, S extends FactName, M extends FactName> = Pick<Facts, N | S> & {
  readonly [F in M]: Facts[F] | undefined;
};

export interface Row<N extends FactName, S extends FactName, M extends FactName, T> extends Line {
  /** Facts without which the row cannot tell. */
  readonly needs?: Conditions<N>;
  /** Things that it speaks because of: not seen, it is silent. */
  readonly sees?: Conditions<S>;
  /** Facts that its text tells of where they are known. */
  readonly mentions?: readonly M[];
  /** What its facts must be together, where one alone does not tell. */
  readonly when?: (facts: Told<N, S, M>) => boolean;
  readonly says: (facts: Told<N, S, M>) => T;
}

/** The four outcomes of a rule. `missing` holds the contract's paths; a rule itself can only speak or be silent. */
export type Verdict<T> =
  | { kind: 'speaks'; says: T }
  | { kind: 'silent' }
  | { kind: 'cannot-tell'; missing: readonly string[] }
  | { kind: 'broken' };

/** A row made ready: its line, and the rule itself behind one function. */
export interface Rule<T> extends RoutineRow {
  /** The facts without which it cannot tell. */
  readonly needs: readonly Check[];
  /** The facts that it speaks because of: not seen, it is silent. */
  readonly sees: readonly Check[];
  readonly judge: (read: FactReader) => Verdict<T>;
}

const silent = { kind: 'silent' } as const;
const broken = { kind: 'broken' } as const;
const tellNothing = () => ({});

/** Makes a rule of a row. A fact that is known and does not fit silences it, whatever else is unread. */
function ruleOf<N extends FactName, S extends FactName, M extends FactName, T>(
  kind: RoutineRow['kind'],
  row: Row<N, S, M, T>,
): Rule<T> {
  const needs = checksOf(row.needs);
  const sees = checksOf(row.sees);
  const told = tellerOf([...sees, ...needs].map(({ name }) => name).concat(row.mentions ?? []));
  // The words of many rows are the same whatever the facts: they take none.
  const tell = row.says.length > 0 || row.when ? told : tellNothing;

  const tried = (read: FactReader): Verdict<T> => {
    for (const check of sees) if (holds(check, read) !== true) return silent;
    let missing: readonly string[] | undefined;
    for (const check of needs) {
      const held = holds(check, read);
      if (held === false) return silent;
      if (held !== true) missing = missing ? [...missing, ...held.fields] : held.fields;
    }
    if (missing) return { kind: 'cannot-tell', missing };
    const facts = tell(read) as Told<N, S, M>;
    if (row.when && !row.when(facts)) return silent;
    return { kind: 'speaks', says: row.says(facts) };
  };

  return {
    id: row.id,
    topic: row.topic,
    kind,
    text: row.text,
    section: row.section,
    ...(row.note === undefined ? {} : { note: row.note }),
    ...(row.writtenIn === undefined ? {} : { writtenIn: row.writtenIn }),
    needs,
    sees,
    // A rule that throws is broken and is said to be: the others still speak.
    judge: (read) => {
      try {
        return tried(read);
      } catch {
        return broken;
      }
    },
  };
}

/** What a card says. `indicator` only where it differs from the row's own. */
export interface CardText {
  readonly summary: string;
  readonly detail: string;
  readonly indicator?: Indicator;
}

export interface CardRule extends Rule<CardText> {
  readonly indicator: Indicator;
  /** Also said of single cases on the list page. */
  readonly inQueue: boolean;
}

/** A card: says something of the open case. */
export function card<N extends FactName = never, S extends FactName = never, M extends FactName = never>(
  row: Row<N, S, M, CardText> & { readonly indicator: Indicator; readonly inQueue?: boolean },
): CardRule {
  return { ...ruleOf('card', row), indicator: row.indicator, inQueue: row.inQueue ?? false };
}

export type ChecklistText = Omit<Checklist, 'rule'>;

/** A step that neither page nor marks show. */
export const open = (text: string): Checklist['steps'][number] => ({ text, done: null });

/** Steps in order; `done` is true or false where page or marks show it, otherwise null. */
export function checklist<N extends FactName = never, S extends FactName = never, M extends FactName = never>(
  row: Row<N, S, M, ChecklistText>,
): Rule<ChecklistText> {
  return ruleOf('checklist', row);
}

export interface HeadingRule extends Rule<string> {
  readonly keyword: string;
}

/** A keyword of the journal template, and the text that the case gives it. */
export function heading<N extends FactName = never, S extends FactName = never, M extends FactName = never>(
  row: Row<N, S, M, Heading['text']> & { readonly keyword: string },
): HeadingRule {
  return { ...ruleOf('journal', row), keyword: row.keyword };
}

export type EntryText = Omit<Entry, 'rule'>;

/** One party's row of the registration. */
export function entry<N extends FactName = never, S extends FactName = never, M extends FactName = never>(
  row: Row<N, S, M, EntryText>,
): Rule<EntryText> {
  return ruleOf('registration', row);
}

export interface RecordTextRule extends Rule<string> {
  /** What the text is for, as it stands above it: "Till rutan Anamnes i biljetten". */
  readonly title: string;
}

/** A text for the record system or the ticket that is no keyword of the note and no field of the registration. */
export function recordText<N extends FactName = never, S extends FactName = never, M extends FactName = never>(
  row: Row<N, S, M, string> & { readonly title: string },
): RecordTextRule {
  return { ...ruleOf('text', row), title: row.title };
}
