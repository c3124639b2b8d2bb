import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from './card.tsx';

/** Marks a card as done or as not relevant, the latter with a reason. */
export function Deal({ card, onDealt }: Shown) {
  const [asks, setAsks] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  useLayoutEffect(() => {
    if (cancelled.current && !asks) asker.current?.focus();
    cancelled.current = asks;
  }, [asks]);
  if (!asks)
    return (
      <p class="buttons">
        <button type="button" aria-label={`Klart: ${card.summary}`} onClick={() => onDealt('Klart')}>
          Klart
        </button>
        <button type="button" ref={asker} aria-label={`Inte aktuellt: ${card.summary}`} onClick={() => setAsks(true)}>
          Inte aktuellt …
        </button>
      </p>
    );
  return (
    <Why
      rule={card.rule}
      asks="Varför är det inte aktuellt?"
      send="Markera inte aktuellt"
      onReason={(why) => onDealt(`Inte aktuellt: ${why}`)}
      onCancel={() => setAsks(false)}
    />
  );
}

interface Asked {
  rule: string;
  /** The question, and what the button says that answers it. */
  asks: string;
  send: string;
  onReason(why: string): void;
  onCancel(): void;
}

/** Asks for a reason in place. */
export function Why({ rule, asks, send, onReason, onCancel }: Asked) {
  const [why, setWhy] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const answer = (event: Event): void => {
    event.preventDefault();
    if (why.trim() !== '') onReason(why.trim());
  };
  return (
    <form class="why" onSubmit={answer}>
      <label for={`why-${rule}`}>{asks} (utan patientens namn)</label>
      <input
        id={`why-${rule}`}
        ref={field}
        value={why}
        required
        autocomplete="off"
        onInput={(event) => setWhy(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit">{send}</button>
        <button type="button" onClick={onCancel}>
          Avbryt
        </button>
      </p>
    </form>
  );
}
