import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import { useServices } from '../services.ts';
import { fieldName } from '../words.ts';
import { asked } from './asked.ts';
import { HandInput } from './hand-input.tsx';
import { readTyped } from './typed.ts';

interface Shown {
  field: string;
  /** The page's case, without what was given. */
  open: Case;
  now: number;
  onGive(value: unknown): void;
}

/** Asks for one fact that the page did not tell. What is wrong stands at the field. */
export function HandForm({ field, open, now, onGive }: Shown) {
  const { core } = useServices();
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement>(null);
  const from = useRef<HTMLSelectElement>(null);
  const how = asked[field];
  if (!how) return null;
  const id = `hand-${field}`;
  const give = (): void => {
    const typed = readTyped(field, input.current?.value ?? '', from.current?.value ?? '', { open, core, now });
    setFault(typed.ok ? '' : typed.fault);
    if (typed.ok) onGive(typed.value);
    else input.current?.focus();
  };
  const attributes = {
    id,
    ref: input,
    'aria-invalid': fault !== '',
    'aria-describedby': `${id}-fault`,
    autocomplete: 'off',
  };
  return (
    <form
      class="hand-form"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      {how.kind === 'message' && (
        <>
          <label for={`${id}-from`}>Senaste meddelandet är från</label>
          <select id={`${id}-from`} ref={from}>
            <option value="">Välj …</option>
            <option value="patient">Patienten</option>
            <option value="staff">Vårdpersonal</option>
          </select>
        </>
      )}
      <label for={id}>{how.kind === 'message' ? 'När' : `Ange ${fieldName(field)}`}</label>
      <HandInput how={how} attributes={attributes} />
      <p id={`${id}-fault`} role="alert" class="fault">
        {fault}
      </p>
      <button type="submit">Använd i det här ärendet</button>
    </form>
  );
}
