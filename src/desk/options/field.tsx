import { describedBy, Labelled } from './labelled.tsx';

interface Shown {
  id: string;
  label: string;
  value: string;
  onValue(value: string): void;
  hint?: string | undefined;
  fault?: string | undefined;
  /** Set by the organisation: shown, not changed. */
  fixed?: boolean;
  rows?: number;
}

/** A labelled text field with its hint and its fault beside it. */
export function TextField({ id, label, value, onValue, hint, fault, fixed, rows }: Shown) {
  const common = {
    id,
    value,
    disabled: fixed === true,
    autocomplete: 'off',
    'aria-invalid': fault !== undefined,
    'aria-describedby': describedBy(id, hint, fault, fixed),
  };
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault} fixed={fixed}>
      {rows ? (
        <textarea {...common} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input {...common} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
    </Labelled>
  );
}

interface Choice extends Omit<Shown, 'rows'> {
  choices: readonly { key: string; name: string }[];
}

/** A labelled choice; the first, empty one means "not chosen". */
export function ChoiceField({ id, label, value, onValue, choices, hint, fault, fixed }: Choice) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault} fixed={fixed}>
      <select
        id={id}
        value={value}
        disabled={fixed === true}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(id, hint, fault, fixed)}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="">Inte valt</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
