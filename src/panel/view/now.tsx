import { useRef } from 'preact/hooks';
import type { Advice, Card } from '../../core/contract/advice.ts';
import { acknowledge, reopen, sortCards } from '../acknowledge.ts';
import { useOpenCase } from '../open-case.ts';
import { DealtCards, InfoCards, PressingCards } from './cards.tsx';
import { Checklists } from './checklists.tsx';
import { CountdownBox } from './countdown.tsx';
import { Marks } from './marks.tsx';

/** What the routine asks at this moment, in the order in which a glance needs it. */
export function NowTab({ advice }: { advice: Advice }) {
  const { memory, change } = useOpenCase();
  const heading = useRef<HTMLHeadingElement>(null);
  const { open, dealt } = sortCards(advice.cards, memory);
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
        <PressingCards cards={open.filter(({ indicator }) => indicator !== 'info')} onDealt={deal} />
      </section>
      {advice.countdowns.map((countdown) => (
        <CountdownBox key={countdown.rule} countdown={countdown} />
      ))}
      <InfoCards cards={open.filter(({ indicator }) => indicator === 'info')} onDealt={deal} />
      <Marks />
      <Checklists checklists={advice.checklists} />
      <DealtCards dealt={dealt} onUndo={undo} />
    </>
  );
}
