import type { Case } from '../../core/contract/case.ts';
import { type Action, allowed } from '../clinic.ts';
import { useClinic } from './clinic-context.ts';

/** The controls that move the case on: only those that the case's phase offers. */
export function CaseActions(props: { id: string; shown: Case; open: (dialog: 'handover' | 'close') => void }) {
  const { id, shown, open } = props;
  const { act, practice } = useClinic();
  const can = (kind: Action['kind']) => allowed(shown, kind);
  return (
    <div class="actions">
      {can('receive') && (
        <button type="button" class="main" onClick={() => act(id, { kind: 'receive', by: practice.user })}>
          Ta emot
        </button>
      )}
      {can('start') && (
        <button type="button" class="main" onClick={() => act(id, { kind: 'start' })}>
          Starta besök
        </button>
      )}
      {shown.phase === 'started' && (
        <button type="button" class="main" disabled={!can('close')} onClick={() => open('close')}>
          Avsluta besök
        </button>
      )}
      {can('hand-over') && <MoreMenu onHandover={() => open('handover')} />}
      {can('mark-done') && (
        <button type="button" class="main" onClick={() => act(id, { kind: 'mark-done' })}>
          Markera som klar
        </button>
      )}
    </div>
  );
}

/** The arrow beside "Avsluta besök". */
function MoreMenu({ onHandover }: { onHandover: () => void }) {
  return (
    <details class="more">
      <summary aria-label="Fler val för besöket">▾</summary>
      <button
        type="button"
        onClick={(event) => {
          event.currentTarget.closest('details')?.removeAttribute('open');
          onHandover();
        }}
      >
        Lämna över besök
      </button>
    </details>
  );
}
