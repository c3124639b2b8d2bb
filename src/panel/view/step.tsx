import { useOpenCase } from '../open-case.ts';
import { Icon } from './icon.tsx';

interface ShownStep {
  text: string;
  done: boolean | null;
  /** The key under which a tick of it is remembered. */
  at: string;
  /** The local routine that it comes from; empty for the region's. */
  from: string;
}

/** One step: what the page shows of it is read; otherwise it is ticked by hand. */
export function StepView({ step }: { step: ShownStep }) {
  const { memory, change } = useOpenCase();
  const { text, done, at, from } = step;
  if (done === true)
    return (
      <span class="step done">
        <Icon of="done" />
        <span>
          {text} <span class="small">Klart, läst på sidan</span>
        </span>
      </span>
    );
  if (done === false)
    return (
      <span class="step">
        <span class="dot" aria-hidden="true">
          ○
        </span>
        <span>
          {text} <span class="small">Inte gjort, läst på sidan</span>
        </span>
      </span>
    );
  const turn = (ticked: boolean): void =>
    change((old) => {
      const { [at]: _old, ...others } = old.ticks;
      return { ...old, ticks: ticked ? { ...others, [at]: true } : others };
    });
  return (
    <label class="step">
      <input
        type="checkbox"
        checked={memory.ticks[at] === true}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {from === '' ? (
        text
      ) : (
        <span>
          {text} <span class="small local-name">{from}</span>
        </span>
      )}
    </label>
  );
}
