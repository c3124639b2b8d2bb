import type { Practice } from '../practice.ts';
import { staff } from '../staff.ts';
import { CaseTools } from './case-tools.tsx';
import { useClinic } from './clinic-context.ts';
import { ClockSetting, ClockTools } from './clock-tools.tsx';
import { Choice } from './dialog.tsx';
import { FileTool } from './file-tool.tsx';
import { OtherSide } from './other-side.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

const writers: readonly (readonly [Practice['writeAs'], string])[] = [
  ['staff', 'Vårdpersonal'],
  ['patient', 'Patient'],
  ['guest', 'Gäst'],
];

/** What belongs to the practice and not to the clinic: the everyday tools in sight, the rest folded away. */
export function Tools() {
  const { practice, send, route } = useClinic();
  const open = route.page === 'visit' ? route.id : undefined;
  return (
    <aside class="tools" aria-label="Övningsverktyg">
      <p class="tools-title">
        <strong>Övningsverktyg</strong> Påhittade patienter, ingenting skickas. Laddas sidan om börjar övningen om.
      </p>
      <div class="tool-group">
        <ClockTools />
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
      <div class="tool-group">
        <CaseTools open={open} />
        <FileTool />
        <details>
          <summary>Fler verktyg</summary>
          <div class="tool-group">
            <ClockSetting />
            <Choice
              label="Inloggad som"
              name="user"
              options={staff.map(({ name }) => [name, name] as const)}
              value={practice.user}
              onPick={(user) => send({ kind: 'user', user })}
            />
          </div>
        </details>
      </div>
    </aside>
  );
}
