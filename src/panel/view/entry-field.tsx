import type { Entry, Field } from '../../core/contract/advice.ts';
import type { CaseMemory } from '../../desk/notes-store.ts';
import { useCopy } from '../copying.ts';
import { fingerprint } from '../fingerprint.ts';
import { codeFaults, codesOf } from '../note/codes.ts';
import { useOpenCase } from '../open-case.ts';

/** One field of the record system: its value, a choice, or a place that the person fills in; always with a copy button. */
export function EntryField({ id, field, entry }: { id: string; field: Field; entry: Entry }) {
  const { memory, change } = useOpenCase();
  const copy = useCopy();
  const value = standing(field, entry, memory);
  const faults = codeFaults(field.name, value);
  const pick = (picked: string): void =>
    change((old) => ({ ...old, picked: { ...old.picked, [keyOf(entry, field.name)]: picked } }));
  return (
    <div class="field" data-empty={value === ''}>
      {'value' in field ? (
        <span class="name" id={id}>
          {field.name}
        </span>
      ) : (
        <label class="name" for={id}>
          {field.name}
        </label>
      )}
      {'value' in field ? (
        <span class="value">{field.value === '' ? 'lämnas tomt' : field.value}</span>
      ) : field.choices.length > 0 ? (
        <select id={id} value={value} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">Välj …</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          placeholder="Fyll i"
          autocomplete="off"
          onInput={(event) => pick(event.currentTarget.value)}
        />
      )}
      {!('value' in field) && field.choices.length === 0 && codesOf(field.name) && (
        <p role="status" class="code-fault">
          {faults.length > 0 && `Kodens form: ${faults.join(' ')}`}
        </p>
      )}
      <button
        type="button"
        class="copy"
        aria-label={`Kopiera ${field.name}`}
        disabled={value === ''}
        onClick={() => copy({ what: field.name, text: value })}
      >
        Kopiera
      </button>
    </div>
  );
}

/** What stands in a field now: the routine's value, or what the person chose or wrote; empty while it is open. */
export function standing(field: Field, entry: Entry, memory: CaseMemory): string {
  if ('value' in field) return field.value;
  const picked = memory.picked[keyOf(entry, field.name)] ?? '';
  // A choice that the routine no longer offers, after another answer, is no choice.
  return field.choices.length === 0 || field.choices.includes(picked) ? picked : '';
}

export function keyOf(entry: Entry, name: string): string {
  return `${entry.rule}-${fingerprint(`${entry.by}|${name}`)}`;
}
