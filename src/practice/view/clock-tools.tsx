import { useState } from 'preact/hooks';
import { letRun, read, set } from '../clock.ts';
import { atWall, dayText, workAfter } from '../time.ts';
import { useClinic } from './clinic-context.ts';
import { Moment } from './parts.tsx';

const minuteMs = 60_000;

/** Moves the clock to a time reckoned from the one that it shows. */
function useMove(): (to: (ms: number) => number) => void {
  const { practice, send } = useClinic();
  return (to) => {
    const real = Date.now();
    send({ kind: 'clock', clock: set(practice.clock, to(read(practice.clock, real)), real) });
  };
}

/** The clock of the practice: where it stands, and a step forward. */
export function ClockTools() {
  const { now } = useClinic();
  const move = useMove();
  return (
    <>
      <p class="clock">
        Klockan: {dayText(now).split(' ')[0]} <Moment at={now} />
      </p>
      <button type="button" onClick={() => move((ms) => ms + 15 * minuteMs)}>
        +15 min
      </button>
      <button type="button" onClick={() => move((ms) => workAfter(ms, 120))}>
        +2 arbetstimmar
      </button>
    </>
  );
}

/** A chosen date and time, the real time again, and a clock that stands still. */
export function ClockSetting() {
  const { practice, send } = useClinic();
  const move = useMove();
  const [wanted, want] = useState('');
  const setWanted = () => {
    const ms = atWall(wanted);
    if (ms !== null) move(() => ms);
  };
  const run = (running: boolean) => send({ kind: 'clock', clock: letRun(practice.clock, running, Date.now()) });
  return (
    <>
      <label class="field">
        <span>Datum och tid</span>
        <input type="datetime-local" value={wanted} onInput={(event) => want(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={wanted === ''} onClick={setWanted}>
        Ställ klockan
      </button>
      <button type="button" onClick={() => move(() => Date.now())}>
        Nu
      </button>
      <label class="tick">
        <input
          type="checkbox"
          checked={practice.clock.running}
          onChange={(event) => run(event.currentTarget.checked)}
        />
        Klockan går
      </label>
    </>
  );
}
