import type { Countdown } from '../../core/contract/advice.ts';
import type { CountdownView } from '../../core/routine.ts';
import { attempt } from '../core.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import { sayTime, sayWhen } from '../time.ts';
import { Attempts } from './attempts.tsx';
import { Conditions } from './conditions.tsx';
import { Fault } from './fault.tsx';
import { LocalNote } from './local-note.tsx';
import { SourceLine } from './source.tsx';
import { TimeGone } from './time-gone.tsx';

export const stateWords: Record<Countdown['state'], string> = {
  counting: 'Tiden räknas',
  due: 'Tiden har gått',
  'not-started': 'Tiden har inte börjat räknas',
  'cannot-count': 'Tiden kan inte räknas',
  stopped: 'Patienten har svarat',
};

/** One countdown of the routine: since when, how much has gone, attempts, what is missing, and when. */
export function CountdownBox({ countdown }: { countdown: Countdown }) {
  const { core } = useServices();
  const { open, desk, memory, now } = useOpenCase();
  const asked = attempt(() => core.viewCountdown(countdown, open, desk, memory.notes));
  if (!asked.ok) return <Fault what="Nedräkningen" />;
  const view = asked.value;
  // What has not begun is no news: one line that opens.
  if (countdown.state === 'not-started')
    return (
      <details class="group">
        <summary>
          {view.title} – {stateWords['not-started'].toLowerCase()}
        </summary>
        <Body countdown={countdown} view={view} />
      </details>
    );
  return (
    <section class="countdown" data-state={countdown.state} aria-labelledby={`count-${countdown.rule}`}>
      <h2 id={`count-${countdown.rule}`}>{view.title}</h2>
      <p class="headline">{headline(countdown, now)}</p>
      <Body countdown={countdown} view={view} />
    </section>
  );
}

function Body({ countdown, view }: { countdown: Countdown; view: CountdownView }) {
  const { now } = useOpenCase();
  const { state, startedAt, attempts } = countdown;
  return (
    <>
      {view.elapsedMinutes !== null && (
        <TimeGone view={view} elapsed={view.elapsedMinutes} since={startedAt && sayTime(startedAt, now)} />
      )}
      {attempts.required > 0 && (
        <p>
          {attempts.made} av {attempts.required} kontaktförsök
          {view.latestAttemptAt && <span class="small"> (senast {sayTime(view.latestAttemptAt, now)})</span>}
        </p>
      )}
      <Conditions mayClose={countdown.mayClose} view={view} />
      {countdown.mayClose !== undefined && state !== 'stopped' && state !== 'not-started' && <Attempts />}
      <LocalNote rule={countdown.rule} />
      <SourceLine source={view.source} rule={countdown.rule} note={view.note} />
    </>
  );
}

function headline({ state, deadline, mayClose }: Countdown, now: number): string {
  if (deadline === null || (state !== 'counting' && state !== 'due')) return stateWords[state];
  if (state === 'due') return `Tiden gick ut ${sayTime(deadline, now)}`;
  return `${mayClose === undefined ? 'Senast' : 'Tidigast'} ${sayWhen(deadline, now)}`;
}
