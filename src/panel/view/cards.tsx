import { useRef } from 'preact/hooks';
import type { Card } from '../../core/contract/advice.ts';
import { acknowledge, reopen, sortCards } from '../acknowledge.ts';
import { useOpenCase } from '../open-case.ts';
import { CardView, InfoView } from './card.tsx';

/** What the routine asks now: critical and warning cards open, the others in one group, those dealt with folded away. */
export function Cards({ cards }: { cards: readonly Card[] }) {
  const { memory, change } = useOpenCase();
  const heading = useRef<HTMLHeadingElement>(null);
  const { open, dealt } = sortCards(cards, memory);
  const pressing = open.filter(({ indicator }) => indicator !== 'info');
  const infos = open.filter(({ indicator }) => indicator === 'info');

  const deal = (card: Card) => (reason: string) => {
    change((old) => acknowledge(old, card, reason));
    // The card that had the focus is gone.
    heading.current?.focus();
  };
  const undo = (rule: string): void => {
    change((old) => reopen(old, rule));
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="cards">
      <h2 id="cards" ref={heading} tabIndex={-1}>
        Rutinen säger nu
      </h2>
      {pressing.length === 0 && <p class="quiet">Inget som brådskar av det som går att läsa.</p>}
      <ul class="cards">
        {pressing.map((card) => (
          <CardView key={card.rule + card.summary} card={card} onDealt={deal(card)} />
        ))}
      </ul>
      {infos.length > 0 && (
        <details class="group">
          <summary>{infos.length === 1 ? '1 upplysning' : `${infos.length} upplysningar`}</summary>
          <ul>
            {infos.map((card) => (
              <InfoView key={card.rule + card.summary} card={card} onDealt={deal(card)} />
            ))}
          </ul>
        </details>
      )}
      {dealt.length > 0 && (
        <details class="group">
          <summary>Avklarade ({dealt.length})</summary>
          <ul>
            {dealt.map(({ card, reason }) => (
              <li key={card.rule + card.summary} class="dealt">
                <p>{card.summary}</p>
                <p class="small">{reason}</p>
                <button type="button" aria-label={`Ångra: ${card.summary}`} onClick={() => undo(card.rule)}>
                  Ångra
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
