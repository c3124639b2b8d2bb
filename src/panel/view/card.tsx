import type { Card } from '../../core/contract/advice.ts';
import { Deal } from './deal.tsx';
import { Icon, indicatorWords } from './icon.tsx';
import { LocalMark, LocalNote } from './local-note.tsx';
import { SourceLine } from './source.tsx';

export interface Shown {
  card: Card;
  /** Staff has dealt with the card, in these words. */
  onDealt(reason: string): void;
}

/** A critical or warning card: open. */
export function CardView({ card, onDealt }: Shown) {
  const { detail, reading } = splitDetail(card.detail);
  return (
    <li class="card" data-indicator={card.indicator}>
      <h3>
        <Icon of={card.indicator} /> <span class="word">{indicatorWords[card.indicator]}</span> {card.summary}
      </h3>
      {detail && <p class="detail">{detail}</p>}
      <LocalNote rule={card.rule} />
      <div class="foot">
        <SourceLine source={card.source} rule={card.rule} note={reading} />
        <Deal card={card} onDealt={onDealt} />
      </div>
    </li>
  );
}

/** An info card: one line that opens. */
export function InfoView({ card, onDealt }: Shown) {
  const { detail, reading } = splitDetail(card.detail);
  return (
    <li class="info">
      <details>
        <summary>
          {card.summary}
          <LocalMark rule={card.rule} />
        </summary>
        {detail && <p class="detail">{detail}</p>}
        <LocalNote rule={card.rule} />
        <div class="foot">
          <SourceLine source={card.source} rule={card.rule} note={reading} />
          <Deal card={card} onDealt={onDealt} />
        </div>
      </details>
    </li>
  );
}

const mark = '\n\nSå läser vi rutinen: ';

/** How the routine is read stands with the source, not in what is taken in at a glance. Without its mark the detail stays whole. */
function splitDetail(text: string): { detail: string; reading: string } {
  const at = text.indexOf(mark);
  return at < 0 ? { detail: text, reading: '' } : { detail: text.slice(0, at), reading: text.slice(at + mark.length) };
}
