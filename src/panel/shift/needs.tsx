import type { ShiftEntry } from '../../core/index.ts';
import { sayTime, sayWhen } from '../time.ts';
import { SaidCard } from '../view/queue-row.tsx';
import { fieldName, metWords } from '../words.ts';

/** What the routine asks of a case that is left. */
export function Needs({ entry, now, age }: { entry: ShiftEntry; now: number; age: string }) {
  const { state, unfinished, cards, countdowns, unread } = entry;
  return (
    <ul class="said">
      {cards.map((card) => (
        <SaidCard key={card.rule + card.summary} card={card} age={age} />
      ))}
      {countdowns.map(({ countdown, view }) => (
        <li key={countdown.rule}>
          {view.title}
          {view.title.endsWith('?') ? '' : '.'} {timed(countdown, view, now)}
        </li>
      ))}
      {cards.length === 0 && unfinished && <li>{standing[unfinished]}</li>}
      {state === 'cannot-tell' && <li>Kan inte avgöras: öppna ärendet.</li>}
      {unread.length > 0 && <li class="small">Ej läst: {unread.map(fieldName).join(', ')}.</li>}
    </ul>
  );
}

const standing = {
  waiting: 'Väntar och är inte mottaget.',
  received: 'Mottaget men inte startat.',
  started: 'Startat och inte avslutat.',
  asynchronous: 'Asynkron chatt pågår: se om patienten har svarat.',
  closed: 'Avslutat.',
};

type Counted = ShiftEntry['countdowns'][number];

function timed({ state, deadline, mayClose }: Counted['countdown'], { unseen }: Counted['view'], now: number): string {
  if (mayClose === true) return [metWords(unseen.length > 0), ...unseen].join(' ');
  if (deadline === null) return 'Tiden räknas.';
  if (state === 'due') return `Tiden gick ut ${sayTime(deadline, now)}.`;
  return `${mayClose === undefined ? 'Senast' : 'Tidigast'} ${sayWhen(deadline, now)}.`;
}
