import type { Countdown } from '../../core/contract/advice.ts';
import type { CountdownView } from '../../core/routine.ts';
import { metWords } from '../words.ts';
import { SetAside } from './set-aside.tsx';

interface Shown {
  mayClose: Countdown['mayClose'];
  view: CountdownView;
}

/** What the routine asks before the case may be closed: met, not seen, missing, set aside. */
export function Conditions({ mayClose, view }: Shown) {
  return (
    <>
      {mayClose === true && (
        <p class="met" data-unseen={view.unseen.length > 0}>
          <strong>{metWords(view.unseen.length > 0)}</strong>
        </p>
      )}
      {view.unseen.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.missing.length > 0 && (
        <>
          <p>{mayClose === undefined ? 'Saknas:' : 'Kvar innan ärendet får avslutas enligt rutinen:'}</p>
          <ul class="missing">
            {view.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {view.setAside.map((condition) => (
        <SetAside key={condition.rule} {...condition} />
      ))}
    </>
  );
}
