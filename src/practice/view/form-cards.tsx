import type { Case } from '../../core/contract/case.ts';
import { Region } from './parts.tsx';

/** The forms sent to the patient, and whether they are answered. */
export function FormCards({ forms }: { forms: NonNullable<Case['forms']> }) {
  return (
    <Region title="Formulär">
      {forms.length === 0 ? (
        <p>Inga</p>
      ) : (
        <ul class="forms">
          {forms.map(({ title, state }, i) => (
            <li key={i}>
              {title !== undefined && <span class="form-title">{title}</span>}
              {state && <span class="form-state">{state === 'sent' ? 'Skickat' : 'Besvarat'}</span>}
              {state === 'answered' && <button type="button">Se svar</button>}
            </li>
          ))}
        </ul>
      )}
    </Region>
  );
}
