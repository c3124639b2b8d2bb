import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CountdownView } from '../../core/routine.ts';
import { reopen, setAside } from '../acknowledge.ts';
import { useOpenCase } from '../open-case.ts';
import { Why } from './deal.tsx';

/** A condition that staff may set aside by saying why: the question, or the reason given and the way back. */
export function SetAside({ rule, asks, reason }: CountdownView['setAside'][number]) {
  const { change } = useOpenCase();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  // The button or the field that had the focus is gone.
  useLayoutEffect(() => {
    if (moved.current && !asking) button.current?.focus();
  }, [asking, reason]);
  const turn = (how: () => void): void => {
    moved.current = true;
    how();
  };
  if (asking)
    return (
      <Why
        rule={rule}
        asks={asks}
        send="Spara skälet"
        onCancel={() => turn(() => setAsking(false))}
        onReason={(why) =>
          turn(() => {
            change((old) => setAside(old, rule, why));
            setAsking(false);
          })
        }
      />
    );
  return (
    <p class="buttons set-aside">
      {reason !== null && (
        <span>
          {asks} <strong>{reason}</strong>
        </span>
      )}
      <button
        type="button"
        ref={button}
        aria-label={reason === null ? undefined : `Ta bort skälet: ${asks}`}
        onClick={() => (reason === null ? setAsking(true) : turn(() => change((old) => reopen(old, rule))))}
      >
        {reason === null ? `${asks} …` : 'Ta bort skälet'}
      </button>
      <span class="rule">{rule}</span>
    </p>
  );
}
