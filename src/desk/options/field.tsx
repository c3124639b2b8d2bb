import type { ComponentChildren } from 'preact';

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

interface Frame {
  id: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  fixed?: boolean | undefined;
  children: ComponentChildren;
}

function Labelled({ id, label, hint, fault, fixed, children }: Frame) {
  return (
    <div class="option" data-fault={fault !== undefined}>
      <label for={id}>{label}</label>
      {children}
      {fault && (
        <p class="option-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fixed && (
        <p class="small" id={`${id}-fixed`}>
          Bestämt av din organisation.
        </p>
      )}
    </div>
  );
}

function describedBy(id: string, hint?: string, fault?: string, fixed?: boolean): string | undefined {
  const parts = [fault && `${id}-fault`, hint && `${id}-hint`, fixed && `${id}-fixed`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
