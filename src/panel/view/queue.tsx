import { useMemo } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import type { Desk } from '../../core/contract/desk.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';
import { useVersionAge } from '../version.ts';
import { Fault } from './fault.tsx';
import { QueueRow } from './queue-row.tsx';
import { RoutineFold } from './routine-fold.tsx';

/** The list page: the order in which the routine wants the cases handled, and what it says of single ones. */
export function Queue({ queue, desk, now }: { queue: readonly Case[]; desk: Desk; now: number }) {
  const { core } = useServices();
  const asked = useMemo(() => attempt(() => core.adviseQueue(queue, desk)), [core, queue, desk]);
  const routine = attempt(() => core.routineOf(desk.region));
  const age = useVersionAge(routine.ok ? routine.value.source : undefined, now)?.short ?? '';
  if (!asked.ok)
    return (
      <main>
        <h1>Listan</h1>
        <Fault what="Ordningen i listan" />
      </main>
    );
  const { order, cards } = asked.value;
  const row = (url: string): Case | undefined => queue.find((one) => one.url === url);
  const others = cards.filter(({ url }) => !order.includes(url));
  const of = (url: string) => cards.filter((card) => card.url === url);
  return (
    <main class="queue">
      <h1>Listan</h1>
      {routine.ok && <p class="region">{routine.value.name}</p>}
      <h2>Så vill rutinen ha ordningen</h2>
      {order.length === 0 && <p class="quiet">Inget ärende i listan väntar, eller så ger rutinen ingen ordning.</p>}
      <ol>
        {order.map((url, at) => (
          <li key={url} data-first={at === 0}>
            {at === 0 && <strong>Först i tur: </strong>}
            <QueueRow one={row(url)} cards={of(url)} now={now} age={age} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h2>Andra ärenden i listan</h2>
          <ul>
            {[...new Set(others.map(({ url }) => url))].map((url) => (
              <li key={url}>
                <QueueRow one={row(url)} cards={of(url)} now={now} age={age} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small">Öppna ett ärende på sidan för att se vad rutinen säger om det.</p>
      <RoutineFold region={desk.region} now={now} />
    </main>
  );
}
