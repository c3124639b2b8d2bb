import { useRef } from 'preact/hooks';
import type { Advice, Card, Countdown } from '../../core/contract/advice.ts';
import type { Phase } from '../../core/contract/case.ts';
import { acknowledge, reopen, sortCards } from '../acknowledge.ts';
import { useOpenCase } from '../open-case.ts';
import { DealtCards, InfoCards, PressingCards } from './cards.tsx';
import { Checklists } from './checklists.tsx';
import { CountdownBox } from './countdown.tsx';
import { Marks } from './marks.tsx';

/** What the routine asks at this moment, in the order in which a glance needs it. */
export function NowTab({ advice }: { advice: Advice }) {
  const { memory, change, open: shown } = useOpenCase();
  const heading = useRef<HTMLHeadingElement>(null);
  const { open, dealt } = sortCards(advice.cards, memory);
  const pressing = open.filter(({ indicator }) => indicator !== 'info');
  const deal = (card: Card, reason: string): void => {
    change((old) => acknowledge(old, card, reason));
    // The card that had the focus is gone.
    heading.current?.focus();
  };
  const undo = (rule: string): void => {
    change((old) => reopen(old, rule));
    heading.current?.focus();
  };
  return (
    <>
      <section aria-labelledby="cards">
        <h2 id="cards" ref={heading} tabIndex={-1}>
          Rutinen säger nu
        </h2>
        <PressingCards cards={pressing} onDealt={deal} />
      </section>
      {advice.countdowns
        .filter((countdown) => !isPremature(countdown, shown.phase))
        .map((countdown) => (
          <CountdownBox key={countdown.rule} countdown={countdown} />
        ))}
      <InfoCards
        cards={open.filter(({ indicator }) => indicator === 'info')}
        onDealt={deal}
        unfolded={pressing.length === 0}
      />
      <Marks />
      <Checklists checklists={advice.checklists} />
      <DealtCards dealt={dealt} onUndo={undo} />
    </>
  );
}

/** "May it be closed?" is nobody's question before the meeting has begun. */
function isPremature({ state, mayClose }: Countdown, phase: Phase | undefined): boolean {
  return state === 'not-started' && mayClose !== undefined && (phase === 'waiting' || phase === 'received');
}
