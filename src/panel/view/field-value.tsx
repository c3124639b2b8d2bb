import type { Field } from '../../core/contract/advice.ts';

interface Standing {
  id: string;
  field: Field;
  value: string;
  onPick(picked: string): void;
}

/** The routine's value as it stands, or the place to choose or write one. */
export function FieldValue({ id, field, value, onPick }: Standing) {
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
