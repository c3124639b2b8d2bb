import { useState } from 'preact/hooks';
import { deal, practiceCases } from '../cases/index.ts';
import { read } from '../clock.ts';
import { useClinic } from './clinic-context.ts';
import { Choice } from './dialog.tsx';

/** Opens a practice case, and takes cases back to how they were at the start. */
export function CaseTools({ open }: { open: string | undefined }) {
  const { practice, send, go, address } = useClinic();
  const [picked, pick] = useState(practiceCases[0]?.id ?? '');
  const startOver = (only?: string) => {
    const fresh = deal(read(practice.clock, Date.now()), (id) => address({ page: 'visit', id }));
    send({ kind: 'take', cases: fresh.filter(({ id }) => only === undefined || id === only) });
  };
  return (
    <>
      <Choice
        label="Övningsfall"
        name="case"
        options={practiceCases.map(({ id, title }) => [id, title] as const)}
        value={picked}
        onPick={pick}
      />
      <button type="button" onClick={() => go({ page: 'visit', id: picked })}>
        Öppna fallet
      </button>
      <button type="button" disabled={!practiceCases.some(({ id }) => id === open)} onClick={() => startOver(open)}>
        Börja om fallet
      </button>
      <button type="button" onClick={() => startOver()}>
        Börja om alla
      </button>
    </>
  );
}
