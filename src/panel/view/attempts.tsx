import { useRef } from 'preact/hooks';
import type { Attempt } from '../../core/contract/notes.ts';
import { useOpenCase } from '../open-case.ts';
import { sayWhen } from '../time.ts';
import { attemptName } from '../words.ts';

const kinds: { label: string; kind: Attempt['kind']; answered: boolean }[] = [
  { label: 'Ringde – inget svar', kind: 'phone', answered: false },
  { label: 'Ringde – svar', kind: 'phone', answered: true },
  { label: 'Sms', kind: 'sms', answered: false },
  { label: 'Chatt', kind: 'chat', answered: false },
];

/** Attempts that the page does not show: recorded with the time now, and taken back when pressed by mistake. */
export function Attempts() {
  const { memory, patch, now } = useOpenCase();
  const label = useRef<HTMLParagraphElement>(null);
  const made = memory.notes.attempts ?? [];
  const record = (kind: Attempt['kind'], answered: boolean): void =>
    patch({ attempts: [...made, { at: new Date(now).toISOString(), kind, answered }] });
  const takeBack = (at: number): void => {
    const left = made.filter((_, index) => index !== at);
    patch({ attempts: left.length > 0 ? left : undefined });
    // The button that had the focus is gone.
    label.current?.focus();
  };
  return (
    <div class="attempts">
      <p id="attempts-label" class="small" tabIndex={-1} ref={label}>
        Lägg till ett försök som sidan inte visar:
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: four buttons, no form fields, so no fieldset */}
      <div class="buttons" role="group" aria-labelledby="attempts-label">
        {kinds.map(({ label, kind, answered }) => (
          <button type="button" key={label} onClick={() => record(kind, answered)}>
            {label}
          </button>
        ))}
      </div>
      {made.length > 0 && (
        <ul class="made">
          {made.map((attempt, index) => (
            <li key={`${attempt.at}${attempt.kind}`}>
              {attemptName(attempt)}, {sayWhen(attempt.at, now)} (eget){' '}
              <button
                type="button"
                class="plain"
                aria-label={`Ta bort: ${attemptName(attempt)}, ${sayWhen(attempt.at, now)}`}
                onClick={() => takeBack(index)}
              >
                Ta bort
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
