import { topicName } from '../core/index.ts';
import type { RoutineRow } from '../core/routine.ts';
import type { Contact } from '../desk/files/local-routine.ts';

export const rowKinds: Record<RoutineRow['kind'], string> = {
  card: 'kort',
  countdown: 'nedräkning',
  queue: 'kö',
  registration: 'registrering',
  journal: 'journal',
  table: 'tabell',
  checklist: 'checklista',
  text: 'text',
  parameter: 'uppgift',
  reference: 'upplysning',
};

/** True where every word of the query stands somewhere in the row or in the unit's own note to it. */
export function matches(row: RoutineRow, query: string, local = ''): boolean {
  return holds([row.id, topicName(row.topic), rowKinds[row.kind], row.text, row.section, row.note ?? '', local], query);
}

/** The same of one of the unit's contacts. */
export function contactMatches({ title, text, hours = '' }: Contact, query: string): boolean {
  return holds(['kontakter', title, text, hours], query);
}

function holds(texts: readonly string[], query: string): boolean {
  const all = texts.join(' ').toLocaleLowerCase('sv');
  return query
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => all.includes(word));
}
