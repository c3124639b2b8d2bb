import { useState } from 'preact/hooks';
import { deal, practiceCases } from '../cases/index.ts';
import { read } from '../clock.ts';
import type { Practice } from '../practice.ts';
import { staff } from '../staff.ts';
import { useClinic } from './clinic-context.ts';
import { ClockTools } from './clock-tools.tsx';
import { Choice } from './dialog.tsx';
import { FileTool } from './file-tool.tsx';
import { OtherSide } from './other-side.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

const writers: readonly (readonly [Practice['writeAs'], string])[] = [
  ['staff', 'Vårdpersonal'],
  ['patient', 'Patient'],
  ['guest', 'Gäst'],
];

/** What belongs to the practice and not to the clinic. */
export function Tools() {
  const { practice, send, go, route, address } = useClinic();
  const [picked, pick] = useState(practiceCases[0]?.id ?? '');
  const startOver = (only?: string) => {
    const fresh = deal(read(practice.clock, Date.now()), (id) => address({ page: 'visit', id }));
    send({ kind: 'take', cases: fresh.filter(({ id }) => only === undefined || id === only) });
  };
  const open = route.page === 'visit' ? route.id : undefined;
  return (
    <aside class="tools" aria-label="Övningsverktyg">
      <p class="tools-title">
        <strong>Övningsverktyg</strong> Påhittade patienter, ingenting skickas. Laddas sidan om börjar övningen om.
      </p>
      <ClockTools />
      <div class="tool-group">
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
        <FileTool />
      </div>
      <div class="tool-group">
        <Choice
          label="Inloggad som"
          name="user"
          options={staff.map(({ name }) => [name, name] as const)}
          value={practice.user}
          onPick={(user) => send({ kind: 'user', user })}
        />
        <Choice
          label="Skriv som"
          name="writer"
          options={writers}
          value={practice.writeAs}
          onPick={(value) => send({ kind: 'write-as', as: writers.find(([key]) => key === value)?.[0] ?? 'staff' })}
        />
        <OtherSide id={open} />
        <SidePanelButton />
      </div>
    </aside>
  );
}
