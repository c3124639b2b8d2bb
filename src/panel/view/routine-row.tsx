import type { RoutineRow } from '../../core/routine.ts';
import { rowKinds } from '../routine-search.ts';
import { LocalNote } from './local-note.tsx';

/** One line of the routine, with its source, how it is read, and what the unit adds. */
export function RoutineRowView({ row, age }: { row: RoutineRow; age: string }) {
  const { id, kind, text, note, section } = row;
  return (
    <li>
      <p>{text}</p>
      {note && <p class="reading">Så läser vi rutinen: {note}</p>}
      <LocalNote rule={id} />
      <p class="small">
        {id}, {rowKinds[kind]}, avsnitt {section}
        {age && `; ${age}`}
      </p>
    </li>
  );
}
