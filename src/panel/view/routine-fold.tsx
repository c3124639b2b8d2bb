import { useState } from 'preact/hooks';
import type { RegionKey } from '../../core/regions/keys.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';
import { RoutineTab } from './routine.tsx';

/** The region's routine, folded, where no case is open. */
export function RoutineFold({ region, now }: { region: RegionKey; now: number }) {
  const { core } = useServices();
  const [query, setQuery] = useState('');
  const routine = attempt(() => core.routineOf(region));
  return (
    <details class="group">
      <summary>Läs regionens rutin</summary>
      <RoutineTab routine={routine.ok ? routine.value : null} now={now} query={query} onQuery={setQuery} />
    </details>
  );
}
