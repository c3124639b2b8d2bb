import { useMemo } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import type { Desk } from '../../core/contract/desk.ts';
import { attempt } from '../core.ts';
import { shortIdentity } from '../identity.ts';
import { useServices } from '../services.ts';
import { sayWhen } from '../time.ts';
import { phaseNames } from '../words.ts';
import { Fault } from './fault.tsx';
import { priority } from './head.tsx';
import { Icon, indicatorWords } from './icon.tsx';

/** The list page: the order in which the routine wants the cases handled, and what it says of single ones. */
export function Queue({ queue, desk, now }: { queue: readonly Case[]; desk: Desk; now: number }) {
  const { core } = useServices();
  const asked = useMemo(() => attempt(() => core.adviseQueue(queue, desk)), [core, queue, desk]);
  const name = attempt(() => core.routineOf(desk.region).name);
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
      {name.ok && <p class="region">{name.value}</p>}
      <h2>Så vill rutinen ha ordningen</h2>
      {order.length === 0 && <p class="quiet">Inget ärende i listan väntar, eller så ger rutinen ingen ordning.</p>}
      <ol>
        {order.map((url, at) => (
          <li key={url} data-first={at === 0}>
            {at === 0 && <strong>Först i tur: </strong>}
            <Brief one={row(url)} now={now} />
            <Said cards={of(url)} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h2>Andra ärenden i listan</h2>
          <ul>
            {[...new Set(others.map(({ url }) => url))].map((url) => (
              <li key={url}>
                <Brief one={row(url)} now={now} />
                <Said cards={of(url)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small">Öppna ett ärende på sidan för att se vad rutinen säger om det.</p>
    </main>
  );
}

function Brief({ one, now }: { one: Case | undefined; now: number }) {
  if (!one) return <span>Ärende som inte syns i listan</span>;
  const came = one.arrivedAt ? `, kom ${sayWhen(one.arrivedAt, now)}` : '';
  return (
    <span>
      {shortIdentity(one, {})}, {priority(one)}
      {one.phase && `, ${phaseNames[one.phase]}`}
      {came}
    </span>
  );
}

type QueueCards = ReturnType<ReturnType<typeof useServices>['core']['adviseQueue']>['cards'];

function Said({ cards }: { cards: QueueCards }) {
  if (cards.length === 0) return null;
  return (
    <ul class="said">
      {cards.map((card) => (
        <li key={card.rule}>
          <details>
            <summary>
              <Icon of={card.indicator} /> {indicatorWords[card.indicator]}: {card.summary}
            </summary>
            {card.detail && <p>{card.detail}</p>}
            <p class="small">
              Källa: {card.source.label},{' '}
              {card.source.version ? `version ${card.source.version}` : 'version anges inte'}, avsnitt{' '}
              {card.source.section}, {card.rule}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
