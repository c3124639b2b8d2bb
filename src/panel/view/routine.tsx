import { topicName } from '../../core/index.ts';
import type { Routine, RoutineRow } from '../../core/routine.ts';
import { Fault } from './fault.tsx';

const kinds: Record<RoutineRow['kind'], string> = {
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

interface Shown {
  routine: Routine | null;
  query: string;
  onQuery(query: string): void;
}

/** The region's whole routine as the product holds it, searchable, by topic. */
export function RoutineTab({ routine, query, onQuery }: Shown) {
  if (!routine) return <Fault what="Rutinen" />;
  const found = routine.rows.filter((row) => matches(row, query));
  const topics = [...new Set(found.map(({ topic }) => topic))];
  const { label, version, validFrom } = routine.source;
  return (
    <section aria-labelledby="routine">
      <h2 id="routine">{routine.name}</h2>
      <p class="small">
        {label}, {version ? `version ${version}` : 'version anges inte'}
        {validFrom && `, gäller från ${validFrom}`}. {routine.hours && `Bemanning: ${routine.hours}.`}
      </p>
      <search>
        <label for="search">Sök i rutinen</label>
        <input
          id="search"
          type="search"
          value={query}
          autocomplete="off"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <p role="status" class="small">
          {query.trim() !== '' &&
            (found.length === 0 ? 'Inget i rutinen har de orden.' : `${found.length} av ${routine.rows.length} rader`)}
        </p>
      </search>
      {topics.map((topic) => (
        <div class="topic" key={topic}>
          <h3>{topicName(topic)}</h3>
          <ul>
            {found
              .filter((row) => row.topic === topic)
              .map((row) => (
                <li key={row.id}>
                  <p>{row.text}</p>
                  {row.note && <p class="reading">Så läser vi rutinen: {row.note}</p>}
                  <p class="small">
                    {row.id}, {kinds[row.kind]}, avsnitt {row.section}
                  </p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** True where every word of the query stands somewhere in the row. */
export function matches(row: RoutineRow, query: string): boolean {
  const all = [row.id, topicName(row.topic), kinds[row.kind], row.text, row.section, row.note ?? '']
    .join(' ')
    .toLocaleLowerCase('sv');
  return query
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => all.includes(word));
}
