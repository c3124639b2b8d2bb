import type { Entry, Field } from '../../core/contract/advice.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isWritten, keyOf, standing } from '../registration.ts';
import { Codes } from './codes.tsx';
import { useGuardedCopy } from './guarded-copy.tsx';

interface Shown {
  id: string;
  field: Field;
  entry: Entry;
}

/** One field of the record system: its value, a choice, or a place that the person fills in; always with a copy button. */
export function EntryField({ id, field, entry }: Shown) {
  const { memory, change } = useOpenCase();
  const { name } = field;
  const value = standing(field, entry, memory);
  const written = isWritten(field);
  const { press, question } = useGuardedCopy(
    { one: { what: name, text: plain(value).trim() } },
    { own: written ? [value] : [] },
  );
  const pick = (picked: string): void =>
    change((old) => ({ ...old, picked: { ...old.picked, [keyOf(entry, name)]: picked } }));
  const put = (code: string): void => pick(value.trim() === '' ? code : `${value.trim()}, ${code}`);
  return (
    <div class="field" data-empty={value === ''}>
      {'value' in field ? (
        <span class="name" id={id}>
          {name}
        </span>
      ) : (
        <label class="name" for={id}>
          {name}
        </label>
      )}
      <Value id={id} field={field} value={value} onPick={pick} />
      {written && <Codes name={name} text={value} given={entry.note} onCode={put} />}
      <button
        type="button"
        class="copy"
        aria-label={`Kopiera ${name}`}
        disabled={value === ''}
        onClick={() => press('one')}
      >
        Kopiera
      </button>
      {question}
    </div>
  );
}

interface Standing {
  id: string;
  field: Field;
  value: string;
  onPick(picked: string): void;
}

function Value({ id, field, value, onPick }: Standing) {
  if ('value' in field) return <span class="value">{value === '' ? 'lämnas tomt' : value}</span>;
  if (field.choices.length === 0)
    return (
      <input
        id={id}
        value={value}
        placeholder="Fyll i"
        autocomplete="off"
        onInput={(event) => onPick(event.currentTarget.value)}
      />
    );
  return (
    <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">Välj …</option>
      {field.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
