import { topicName } from '../../core/index.ts';
import type { Routine } from '../../core/routine.ts';
import { localName, useLocal } from '../local.ts';
import { contactMatches, matches } from '../routine-search.ts';
import { sayDay, useVersionAge } from '../version.ts';
import { Fault } from './fault.tsx';
import { LocalContacts } from './local-contacts.tsx';
import { RoutineRowView } from './routine-row.tsx';

interface Shown {
  routine: Routine | null;
  /** Milliseconds. */
  now: number;
  query: string;
  onQuery(query: string): void;
}

/** The region's whole routine as the product holds it, with what the unit adds to it, searchable, by topic. */
export function RoutineTab({ routine, now, query, onQuery }: Shown) {
  const local = useLocal();
  const age = useVersionAge(routine?.source, now);
  if (!routine) return <Fault what="Rutinen" />;
  const found = routine.rows.filter((row) => matches(row, query, local.notes.get(row.id)));
  const contacts = local.contacts.filter((contact) => contactMatches(contact, query));
  const topics = [...new Set(found.map(({ topic }) => topic))];
  const { label, version, validFrom } = routine.source;
  return (
    <section aria-labelledby="routine">
      <h2 id="routine">{routine.name}</h2>
      <p class="small">
        {label}, {version ? `version ${version}` : 'version anges inte'}
        {validFrom && `, gäller från ${validFrom}`}. {routine.hours && `Bemanning: ${routine.hours}.`}
      </p>
      {age && <p class={age.short === '' ? 'small' : 'past'}>{age.long}</p>}
      {local.name !== '' && (
        <p class="small">
          {localName(local)}, visas med egen ram
          {local.reviewedAt && `. Genomgången ${sayDay(local.reviewedAt)}`}.
        </p>
      )}
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
          {query.trim() !== '' && hits(found.length, routine.rows.length, contacts.length)}
        </p>
      </search>
      <LocalContacts contacts={contacts} />
      {topics.map((topic) => (
        <div class="topic" key={topic}>
          <h3>{topicName(topic)}</h3>
          <ul>
            {found
              .filter((row) => row.topic === topic)
              .map((row) => (
                <RoutineRowView key={row.id} row={row} age={age?.short ?? ''} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function hits(rows: number, of: number, contacts: number): string {
  if (rows + contacts === 0) return 'Inget i rutinen har de orden.';
  const local = contacts === 1 ? ' och 1 av enhetens kontakter' : ` och ${contacts} av enhetens kontakter`;
  return `${rows} av ${of} rader${contacts === 0 ? '' : local}`;
}
