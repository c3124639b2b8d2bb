import type { Routine, RoutineRow } from '../routine.ts';
import { topicName } from './topics.ts';

const carriers: Readonly<Record<RoutineRow['kind'], string>> = {
  card: 'kort',
  countdown: 'nedräkning',
  queue: 'ordning i listan',
  registration: 'registrering',
  journal: 'anteckning',
  table: 'tabell',
  checklist: 'checklista',
  text: 'text',
  parameter: 'uppgift i rutinen',
  reference: 'rutinvyn',
};

/** What in the panel carries the rule, in Swedish. */
const carrierName = (kind: RoutineRow['kind']): string => carriers[kind];

function section(routine: Routine): string {
  const { name, source, rows } = routine;
  const version = source.version ? `, version ${source.version}` : ', utan versionsnummer';
  const valid = source.validFrom ? `, gäller från ${source.validFrom}` : '';
  const parts = [...new Set(rows.map(({ topic }) => topic))]
    .map((topic) => ({ title: topicName(topic), lines: rows.filter((row) => row.topic === topic) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'sv'))
    .map(({ title, lines }) => `### ${title}\n\n${lines.map(line).join('\n')}`);
  return `## ${name}\n\nKälla: ${source.label}${version}${valid}.\n\n${parts.join('\n\n')}`;
}

function line({ id, kind, text, section: where, note }: RoutineRow): string {
  const reading = note ? ` *Så läser vi rutinen: ${note}*` : '';
  return `- **${id}** (${carrierName(kind)}). ${text}${reading} Avsnitt: ${where}.`;
}

/** The catalogue of all rules as Markdown, for the owners of the routines to review. */
export function catalogueOf(routines: readonly Routine[]): string {
  return `${[
    '# Reglerna, region för region',
    'Skapad ur reglerna i den här mappen med `npm run catalogue`. Ändra i reglerna, inte här.',
    ...routines.map(section),
  ].join('\n\n')}\n`;
}
