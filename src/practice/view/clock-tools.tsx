import { useState } from 'preact/hooks';
import { letRun, read, set } from '../clock.ts';
import { atWall, dayText, workAfter } from '../time.ts';
import { useClinic } from './clinic-context.ts';
import { Moment } from './parts.tsx';

const minuteMs = 60_000;

/** The clock of the practice: where it stands, and ways to move it. */
export function ClockTools() {
  const { practice, send, now } = useClinic();
  const [wanted, want] = useState('');
  const { clock } = practice;
  const move = (to: (ms: number) => number) => {
    const real = Date.now();
    send({ kind: 'clock', clock: set(clock, to(read(clock, real)), real) });
  };
  const setWanted = () => {
    const ms = atWall(wanted);
    if (ms !== null) move(() => ms);
  };
  return (
    <div class="tool-group">
      <p class="clock">
        Klockan: {dayText(now).split(' ')[0]} <Moment at={now} />
      </p>
      <button type="button" onClick={() => move((ms) => ms + 15 * minuteMs)}>
        +15 min
      </button>
      <button type="button" onClick={() => move((ms) => workAfter(ms, 120))}>
        +2 arbetstimmar
      </button>
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
          checked={clock.running}
          onChange={(event) => send({ kind: 'clock', clock: letRun(clock, event.currentTarget.checked, Date.now()) })}
        />
        Klockan går
      </label>
    </div>
  );
}
