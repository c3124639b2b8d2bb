import type { Countdown } from '../../core/contract/advice.ts';
import type { CountdownView } from '../../core/routine.ts';
import { attempt } from '../core.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import { sayMinutes, sayWhen } from '../time.ts';
import { Attempts } from './attempts.tsx';
import { Fault } from './fault.tsx';
import { SourceLine } from './source.tsx';

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
  const { state, startedAt, attempts } = countdown;
  return (
    <section class="countdown" data-state={state} aria-labelledby={`count-${countdown.rule}`}>
      <h2 id={`count-${countdown.rule}`}>{view.title}</h2>
      <p class="state">
        <strong>{headline(countdown, now)}</strong>
      </p>
      {view.elapsedMinutes !== null && <Gone view={view} elapsed={view.elapsedMinutes} label={view.title} />}
      {startedAt && <p class="small">Räknas från {sayWhen(startedAt, now)}</p>}
      {attempts.required > 0 && (
        <p>
          {attempts.made} av {attempts.required} kontaktförsök
          {view.latestAttemptAt && <span class="small"> (senast {sayWhen(view.latestAttemptAt, now)})</span>}
        </p>
      )}
      {countdown.mayClose === true && (
        <p class="met">
          <strong>Rutinens villkor för att avsluta är uppfyllda.</strong>
        </p>
      )}
      {view.missing.length > 0 && (
        <>
          <p>{countdown.mayClose === undefined ? 'Saknas:' : 'Kvar innan ärendet får avslutas enligt rutinen:'}</p>
          <ul class="missing">
            {view.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {countdown.mayClose !== undefined && <Attempts />}
      <SourceLine source={view.source} rule={countdown.rule} note={view.note} />
    </section>
  );
}

function headline({ state, deadline, mayClose }: Countdown, now: number): string {
  if (deadline === null || (state !== 'counting' && state !== 'due')) return stateWords[state];
  const when = sayWhen(deadline, now);
  if (state === 'due') return `${stateWords.due}: ${when}`;
  return `${mayClose === undefined ? 'Senast' : 'Tidigast'} ${when}`;
}

function Gone({ view, elapsed, label }: { view: CountdownView; elapsed: number; label: string }) {
  const gone = Math.min(elapsed, view.limitMinutes);
  return (
    <>
      <progress max={view.limitMinutes} value={gone} aria-label={`${label}: ${sayMinutes(gone)} av ${view.limit}`} />
      <p class="small">
        {sayMinutes(elapsed)} av {view.limit} har gått. Räknas: {view.hours}.
      </p>
    </>
  );
}
