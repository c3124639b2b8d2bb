import type { Advice } from '../../core/contract/advice.ts';
import { Cards } from './cards.tsx';
import { Checklists } from './checklists.tsx';
import { CountdownBox } from './countdown.tsx';
import { Marks } from './marks.tsx';

/** What the routine asks at this moment, in the order in which a glance needs it. */
export function NowTab({ advice }: { advice: Advice }) {
  return (
    <>
      <Cards cards={advice.cards} />
      {advice.countdowns.map((countdown) => (
        <CountdownBox key={countdown.rule} countdown={countdown} />
      ))}
      <Marks />
      <Checklists checklists={advice.checklists} />
    </>
  );
}
