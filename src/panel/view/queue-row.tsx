import type { Card, QueueCard, Source } from '../../core/contract/advice.ts';
import type { Case } from '../../core/contract/case.ts';
import { rowIdentity } from '../identity.ts';
import { useServices } from '../services.ts';
import { sayTime } from '../time.ts';
import { toldOf } from '../whose.ts';
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
      {rowIdentity(one, toldOf(notes.get, one))}, {priority(one)}
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
        <SaidCard key={card.rule + card.summary} card={card} age={age} />
      ))}
    </ul>
  );
}

/** A card of a case that is not the open one: one line that opens. */
export function SaidCard({ card, age }: { card: Card; age: string }) {
  return (
    <li>
      <details>
        <summary>
          <Icon of={card.indicator} /> {indicatorWords[card.indicator]}: {card.summary}
          <LocalMark rule={card.rule} />
        </summary>
        {card.detail && <p class="detail">{card.detail}</p>}
        <LocalNote rule={card.rule} />
        <p class="small">
          {sourceWords(card.source)}, {card.rule}
          {age && `; ${age}`}
        </p>
      </details>
    </li>
  );
}

/** "Källa: document, version, section". */
export function sourceWords({ label, version, section }: Source): string {
  return `Källa: ${label}, ${version ? `version ${version}` : 'version anges inte'}, avsnitt ${section}`;
}
