import { useState } from 'preact/hooks';
import type { Shown } from './card.tsx';

/** Marks a card as done or as not relevant, the latter with a reason. */
export function Deal({ card, onDealt }: Shown) {
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
