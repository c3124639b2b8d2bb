import { allowed } from '../clinic.ts';
import type { Kept } from '../practice.ts';
import { dayOf } from '../time.ts';
import { none, phaseWords, protectedName, roleWords } from '../words.ts';
import { useClinic } from './clinic-context.ts';
import { Link, Moment } from './parts.tsx';

const columns = ['Patient', 'Sökorsak', 'Prioritet', 'Status', 'Inkom', 'Vårdenhet', 'Roll', 'Ärende'] as const;

/** A list of cases. An empty cell is a fact that the page does not have; "–" says that there is none. */
export function CaseTable({ label, cases }: { label: string; cases: readonly Kept[] }) {
  if (cases.length === 0) return <p class="empty">Inga ärenden</p>;
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((kept) => (
          <Row key={kept.id} {...kept} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ id, shown }: Kept) {
  const { act, go, practice, now } = useClinic();
  const { patient, reason, priority, phase, handover, arrivedAt, unit, addressedTo } = shown;
  const receive = () => {
    act(id, { kind: 'receive', by: practice.user });
    go({ page: 'visit', id });
  };
  return (
    <tr>
      <td>{patient?.protected ? <strong class="mark">{protectedName}</strong> : patient?.name}</td>
      <td>{reason === null ? none : reason}</td>
      <td>
        <Priority of={priority} />
      </td>
      <td>
        {phase && phaseWords[phase]}
        {handover?.state === 'pending' && <span class="sync">➜ Synk Överlämning</span>}
      </td>
      <td>
        {arrivedAt === null ? none : arrivedAt && <Moment at={arrivedAt} short={dayOf(arrivedAt) === dayOf(now)} />}
      </td>
      <td>{unit}</td>
      <td>{addressedTo && roleWords[addressedTo]}</td>
      <td class="row-actions">
        <Link to={{ page: 'visit', id }}>Öppna</Link>
        {allowed(shown, 'receive') && (
          <button type="button" onClick={receive}>
            Ta emot
          </button>
        )}
      </td>
    </tr>
  );
}

/** A priority that the page does not tell is a mark without a figure, as a colour alone would be. */
function Priority({ of }: { of: number | null | undefined }) {
  if (of === undefined) return <span class="prio">?</span>;
  return of === null ? none : <span class={`prio prio-${of}`}>Prio {of}</span>;
}
