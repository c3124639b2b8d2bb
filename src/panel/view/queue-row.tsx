import type { QueueCard } from '../../core/contract/advice.ts';
import type { Case } from '../../core/contract/case.ts';
import { rowIdentity } from '../identity.ts';
import { useServices } from '../services.ts';
import { sayTime } from '../time.ts';
import { phaseNames } from '../words.ts';
import { priority } from './head.tsx';
import { Icon, indicatorWords } from './icon.tsx';
import { LocalMark, LocalNote } from './local-note.tsx';

interface Shown {
  one: Case | undefined;
  cards: readonly QueueCard[];
  now: number;
  /** What a source line says of the routine's age. */
  age: string;
}

/** One case of the list, and what the routine says of it. */
export function QueueRow({ one, cards, now, age }: Shown) {
  return (
    <>
      <Brief one={one} now={now} />
      <Said cards={cards} age={age} />
    </>
  );
}

function Brief({ one, now }: { one: Case | undefined; now: number }) {
  const { notes } = useServices();
  if (!one) return <span>Ärende som inte syns i listan</span>;
  const came = one.arrivedAt ? `, kom ${sayTime(one.arrivedAt, now)}` : '';
  return (
    <span>
      {rowIdentity(one, notes.get(one.url).notes)}, {priority(one)}
      {one.phase && `, ${phaseNames[one.phase]}`}
      {came}
    </span>
  );
}

function Said({ cards, age }: Pick<Shown, 'cards' | 'age'>) {
  if (cards.length === 0) return null;
  return (
    <ul class="said">
      {cards.map((card) => (
        <li key={card.rule}>
          <details>
            <summary>
              <Icon of={card.indicator} /> {indicatorWords[card.indicator]}: {card.summary}
              <LocalMark rule={card.rule} />
            </summary>
            {card.detail && <p>{card.detail}</p>}
            <LocalNote rule={card.rule} />
            <p class="small">
              Källa: {card.source.label},{' '}
              {card.source.version ? `version ${card.source.version}` : 'version anges inte'}, avsnitt{' '}
              {card.source.section}, {card.rule}
              {age && `; ${age}`}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
