import type { Card } from '../../core/contract/advice.ts';
import { Deal } from './deal.tsx';
import { Icon, indicatorWords } from './icon.tsx';
import { SourceLine } from './source.tsx';

export interface Shown {
  card: Card;
  /** Staff has dealt with the card, in these words. */
  onDealt(reason: string): void;
}

/** A critical or warning card: open. */
export function CardView({ card, onDealt }: Shown) {
  return (
    <li class="card" data-indicator={card.indicator}>
      <h3>
        <Icon of={card.indicator} /> <span class="word">{indicatorWords[card.indicator]}</span> {card.summary}
      </h3>
      {card.detail && <p class="detail">{card.detail}</p>}
      <div class="foot">
        <SourceLine source={card.source} rule={card.rule} />
        <Deal card={card} onDealt={onDealt} />
      </div>
    </li>
  );
}

/** An info card: one line that opens. */
export function InfoView({ card, onDealt }: Shown) {
  return (
    <li class="info">
      <details>
        <summary>{card.summary}</summary>
        {card.detail && <p class="detail">{card.detail}</p>}
        <div class="foot">
          <SourceLine source={card.source} rule={card.rule} />
          <Deal card={card} onDealt={onDealt} />
        </div>
      </details>
    </li>
  );
}
