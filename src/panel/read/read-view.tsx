import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../reader/reading.ts';
import type { HandDesk } from '../hand/use-hand.ts';
import { ReadRow } from './read-row.tsx';
import { usePlaces } from './use-places.ts';

interface Shown {
  reading: Reading;
  desk: HandDesk;
  now: number;
  /** Which page profile the page is read by, in words. */
  profile: string;
  onBack(): void;
  onTeach(): void;
}

/** What the panel reads: every field with what became of it, and how to see the place on the page. */
export function ReadView({ reading, desk, now, profile, onBack, onTeach }: Shown) {
  const { said, places, show, report } = usePlaces(reading, profile);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const open = reading.case;
  return (
    <main class="reads">
      <h1 ref={head} tabIndex={-1}>
        Vad panelen läser
      </h1>
      <p class="buttons">
        <button type="button" onClick={onBack}>
          Tillbaka
        </button>
        <button type="button" onClick={() => void report()}>
          Kopiera rapport till support
        </button>
        <button type="button" onClick={onTeach}>
          Lär in sidan
        </button>
      </p>
      <p class="small">Rapporten har inga ord från sidan. Sidprofil: {profile}.</p>
      <p role="status" aria-label="På sidan">
        {said}
      </p>
      {open === null ? (
        <p>
          {reading.queue
            ? `Sidan läses som en lista med ${reading.queue.length} ärenden.`
            : 'Panelen hittar inget ärende på sidan.'}
        </p>
      ) : (
        <ul>
          {reading.fields.map((one) => (
            <ReadRow
              key={one.field}
              report={one}
              page={open}
              desk={desk}
              now={now}
              placed={places.has(one.field)}
              onShow={() => show(one.field)}
            />
          ))}
        </ul>
      )}
    </main>
  );
}
