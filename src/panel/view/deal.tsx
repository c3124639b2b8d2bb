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
  return <Why rule={card.rule} onReason={(why) => onDealt(`Inte aktuellt: ${why}`)} onCancel={() => setAsks(false)} />;
}

function Why({ rule, onReason, onCancel }: { rule: string; onReason(why: string): void; onCancel(): void }) {
  const [why, setWhy] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const send = (event: Event): void => {
    event.preventDefault();
    if (why.trim() !== '') onReason(why.trim());
  };
  return (
    <form class="why" onSubmit={send}>
      <label for={`why-${rule}`}>Varför är det inte aktuellt? (utan patientens namn)</label>
      <input
        id={`why-${rule}`}
        ref={field}
        value={why}
        required
        autocomplete="off"
        onInput={(event) => setWhy(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit">Markera inte aktuellt</button>
        <button type="button" onClick={onCancel}>
          Avbryt
        </button>
      </p>
    </form>
  );
}
