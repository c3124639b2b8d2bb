import { useState } from 'preact/hooks';
import type { Kept } from '../practice.ts';
import { dayOf } from '../time.ts';
import { CaseTable } from './case-table.tsx';
import { useClinic } from './clinic-context.ts';
import { type Filter, GlobalFilter, passes } from './global-filter.tsx';
import { Tabs } from './tabs.tsx';

/** "Drop in": what waits, what is being handled, what is done. A case whose phase is not shown stands in the first tab. */
export function DropInPage({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { practice } = useClinic();
  const cases = practice.cases.filter(({ shown }) => passes(filter, shown));
  const list = (name: string, has: (kept: Kept) => boolean) => ({
    name,
    panel: () => <CaseTable label={name} cases={cases.filter(has)} />,
  });
  return (
    <main class="list">
      <h1>Drop in</h1>
      <GlobalFilter filter={filter} onFilter={onFilter} />
      <Tabs
        key="drop-in"
        label="Drop in"
        tabs={[
          list('Väntar i kö', ({ shown }) => shown.phase === undefined || shown.phase === 'waiting'),
          list('Mottagna', ({ shown }) => shown.phase === 'received' || shown.phase === 'started'),
          { name: 'Avslutade', panel: () => <ClosedList cases={cases} /> },
        ]}
      />
    </main>
  );
}

function ClosedList({ cases }: { cases: readonly Kept[] }) {
  const [day, setDay] = useState('');
  const closed = cases.filter(
    ({ shown }) => shown.phase === 'closed' && (day === '' || (shown.closedAt && dayOf(shown.closedAt) === day)),
  );
  return (
    <>
      <label class="field narrow">
        <span>Välj datum</span>
        <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <CaseTable label="Avslutade" cases={closed} />
    </>
  );
}

/** "Asynkrona": chats in their asynchronous phase, those with a new word from the patient first. */
export function AsynchronousPage({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { practice } = useClinic();
  const cases = practice.cases.filter(({ shown }) => shown.phase === 'asynchronous' && passes(filter, shown));
  const needsAnswer = ({ shown }: Kept) => shown.messages?.at(-1)?.from === 'patient';
  return (
    <main class="list">
      <h1>Asynkrona</h1>
      <GlobalFilter filter={filter} onFilter={onFilter} />
      <Tabs
        key="asynchronous"
        label="Asynkrona"
        tabs={[
          { name: 'Inkorg', panel: () => <CaseTable label="Inkorg" cases={cases.filter(needsAnswer)} /> },
          {
            name: 'Kräver ingen åtgärd',
            panel: () => <CaseTable label="Kräver ingen åtgärd" cases={cases.filter((kept) => !needsAnswer(kept))} />,
          },
        ]}
      />
    </main>
  );
}
