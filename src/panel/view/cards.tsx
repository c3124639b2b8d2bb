import type { Card } from '../../core/contract/advice.ts';
import type { Dealt } from '../acknowledge.ts';
import { CardView, InfoView } from './card.tsx';

type OnDealt = (card: Card, reason: string) => void;

/** Critical and warning cards, open, most urgent first. */
export function PressingCards({ cards, onDealt }: { cards: readonly Card[]; onDealt: OnDealt }) {
  if (cards.length === 0)
    return <p class="quiet">Inga kritiska kort eller varningar. Det betyder inte att allt är kontrollerat.</p>;
  return (
    <ul class="cards">
      {cards.map((card) => (
        <CardView key={card.rule + card.summary} card={card} onDealt={(reason) => onDealt(card, reason)} />
      ))}
    </ul>
  );
}

interface Infos {
  cards: readonly Card[];
  onDealt: OnDealt;
  /** Unfolded, where there is nothing that they could crowd out. */
  unfolded: boolean;
}

/** Info cards in one group, so that those that matter stand out. */
export function InfoCards({ cards, onDealt, unfolded }: Infos) {
  if (cards.length === 0) return null;
  return (
    <details class="group" open={unfolded}>
      <summary>{cards.length === 1 ? '1 upplysning' : `${cards.length} upplysningar`}</summary>
      <ul>
        {cards.map((card) => (
          <InfoView key={card.rule + card.summary} card={card} onDealt={(reason) => onDealt(card, reason)} />
        ))}
      </ul>
    </details>
  );
}

/** Cards that staff has dealt with, with the reason, folded away. */
export function DealtCards({ dealt, onUndo }: { dealt: readonly Dealt[]; onUndo(rule: string): void }) {
  if (dealt.length === 0) return null;
  return (
    <details class="group">
      <summary>Avklarade ({dealt.length})</summary>
      <ul>
        {dealt.map(({ card, reason }) => (
          <li key={card.rule + card.summary} class="dealt">
            <p>{card.summary}</p>
            <p class="small">{reason}</p>
            <button type="button" aria-label={`Ångra: ${card.summary}`} onClick={() => onUndo(card.rule)}>
              Ångra
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
