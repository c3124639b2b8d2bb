import { nothingRead } from '../facts/derive.ts';
import type { Routine, RoutineRow } from '../routine.ts';
import type { WordsRule } from '../words/row.ts';
import { regionOf } from './index.ts';
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
  const { words } = regionOf(routine.key);
  const said = [
    ...wordsPart('Fraser till patienten', words.phrases),
    ...wordsPart('Texter för avvikelser och stöd', words.support),
  ];
  return `## ${name}\n\nKälla: ${source.label}${version}${valid}.\n\n${[...parts, ...said].join('\n\n')}`;
}

/** Times in the words are counted from here: 9 in the morning, Monday 2 March 2026. */
const exampleNow = Date.UTC(2026, 2, 2, 8);

/** The words as they stand in a case of which nothing is known: what the case would fill in is a place. */
function wordsPart(title: string, rules: readonly WordsRule[]): string[] {
  const lines = rules.flatMap(({ id, title: name, section: where, note, offer }) => {
    const words = offer(nothingRead, { now: exampleNow, deadline: { kind: 'unread' } });
    const reading = note ? ` *${note}*` : '';
    const quoted = words?.text.replace(/\n+/g, ' · ');
    return quoted ? [`- **${id}** ${name}: ”${quoted}”${reading} Avsnitt: ${where}.`] : [];
  });
  const when = 'Så står de när inget är läst av ärendet, måndag 2 mars 2026 kl. 09.00.';
  return lines.length > 0 ? [`### ${title}\n\n${when}\n\n${lines.join('\n')}`] : [];
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
