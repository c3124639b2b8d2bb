import { useState } from 'preact/hooks';
import type { Card } from '../../core/contract/advice.ts';
import { Icon, indicatorWords } from './icon.tsx';
import { SourceLine } from './source.tsx';

interface Shown {
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
      <SourceLine source={card.source} rule={card.rule} />
      <Deal card={card} onDealt={onDealt} />
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
        <SourceLine source={card.source} rule={card.rule} />
        <Deal card={card} onDealt={onDealt} />
      </details>
    </li>
  );
}

function Deal({ card, onDealt }: Shown) {
  const [asks, setAsks] = useState(false);
  const [why, setWhy] = useState('');
  if (!asks)
    return (
      <p class="buttons">
        <button type="button" aria-label={`Klart: ${card.summary}`} onClick={() => onDealt('Klart')}>
          Klart
        </button>
        <button type="button" aria-label={`Inte aktuellt: ${card.summary}`} onClick={() => setAsks(true)}>
          Inte aktuellt …
        </button>
      </p>
    );
  const send = (event: Event): void => {
    event.preventDefault();
    if (why.trim() !== '') onDealt(`Inte aktuellt: ${why.trim()}`);
  };
  return (
    <form class="why" onSubmit={send}>
      <label for={`why-${card.rule}`}>Varför är det inte aktuellt? (utan patientens namn)</label>
      <input
        id={`why-${card.rule}`}
        ref={(field) => {
          if (why === '') field?.focus();
        }}
        value={why}
        required
        autocomplete="off"
        onInput={(event) => setWhy(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit">Markera inte aktuellt</button>
        <button type="button" onClick={() => setAsks(false)}>
          Avbryt
        </button>
      </p>
    </form>
  );
}
