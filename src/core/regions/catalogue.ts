import type { Routine, RoutineRow } from '../routine.ts';

const topics: Readonly<Record<string, string>> = {
  access: 'Behörighet',
  administrative: 'Administrativa ärenden',
  assessment: 'Bedömning',
  async: 'Asynkrona ärenden',
  booking: 'Bokning',
  chat: 'Chattmetodik',
  child: 'Barn',
  closing: 'Avslut av ärendet',
  closure: 'Stängning av enheten',
  colleague: 'Samarbete med kollega',
  consent: 'Samtycke',
  deviation: 'Avvikelser',
  downtime: 'Driftstörning',
  fee: 'Avgift',
  flow: 'Vårdflöden',
  handover: 'Överlämning',
  hours: 'Öppettider',
  identity: 'Rätt patient',
  images: 'Bilder',
  journal: 'Journal',
  language: 'Språk',
  listing: 'Listning och utomlänspatienter',
  load: 'Hög belastning',
  notifications: 'Notiser',
  outcome: 'Åtgärder',
  phrases: 'Fraser och formulär',
  priority: 'Prioritet',
  protected: 'Skyddade personuppgifter',
  queue: 'Patientliggaren',
  receive: 'Ta emot och starta',
  registration: 'Registrering',
  reply: 'Uteblivet svar',
  retention: 'Lagring',
  roles: 'Roller',
  scope: 'Vad dokumentet omfattar',
  shift: 'Arbetspass och dagens slut',
  sms: 'Sms',
  support: 'Support och felanmälan',
  unit: 'Förändringar av enheten',
  video: 'Video- och ljudsamtal',
  vidimering: 'Vidimering',
};

/** The Swedish heading of a topic. */
export const topicName = (topic: string): string => topics[topic] ?? topic;

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
export const carrierName = (kind: RoutineRow['kind']): string => carriers[kind];

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
