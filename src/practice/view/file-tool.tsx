import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { load } from '../load.ts';
import { keep } from '../practice.ts';
import { idOf } from '../router.ts';
import { useClinic } from './clinic-context.ts';

/** Takes in a case, or a list of cases, from a file: all of it, or nothing and the faults. */
export function FileTool() {
  const { send, go, address } = useClinic();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = async (event: TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const loaded = load(await file.text());
    input.value = '';
    setFaults('faults' in loaded ? loaded.faults : []);
    if ('faults' in loaded) return;
    const kept = keep(loaded.cases, idOf, (id) => address({ page: 'visit', id }));
    send({ kind: 'take', cases: kept });
    const [first] = kept;
    go(kept.length === 1 && first ? { page: 'visit', id: first.id } : { page: 'drop-in' });
  };
  return (
    <>
      <label class="field">
        <span>Läs in ärende (JSON)</span>
        <input type="file" accept=".json,application/json" onChange={take} />
      </label>
      <div role="alert">
        {faults.length > 0 && (
          <>
            <p>Filen lästes inte in:</p>
            <ul class="faults">
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
