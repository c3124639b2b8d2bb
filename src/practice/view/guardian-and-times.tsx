import type { Case } from '../../core/contract/case.ts';
import { protectedName } from '../words.ts';
import { Fact, Region, TimeFact } from './parts.tsx';

export function Guardian({ guardian }: { guardian: NonNullable<Case['guardian']> | null }) {
  if (guardian === null) return <Region title="Vårdnadshavare">Ingen</Region>;
  const name = guardian.protected ? <strong class="mark">{protectedName}</strong> : guardian.name;
  return (
    <Region title="Vårdnadshavare">
      <dl>
        <Fact label="Namn" value={name} />
        <Fact label="Skyddad identitet" value={guardian.protected === false ? 'Nej' : undefined} />
      </dl>
    </Region>
  );
}

export function Times({ shown }: { shown: Case }) {
  const rows = [
    ['Inkom', shown.arrivedAt],
    ['Mottagen', shown.receivedAt],
    ['Startad', shown.startedAt],
    ['Avslutad', shown.closedAt],
    ['Asynkron fas till', shown.asynchronousUntil],
  ] as const;
  if (rows.every(([, at]) => at === undefined)) return null;
  return (
    <Region title="Tider">
      <dl>
        {rows.map(([label, at]) => (
          <TimeFact key={label} label={label} at={at} />
        ))}
      </dl>
    </Region>
  );
}
