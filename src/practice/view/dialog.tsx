import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A modal dialog. Closed, it stays in the document, unseen, with its drafts thrown away. */
export function Dialog(props: { title: string; open: boolean; onClose: () => void; children: ComponentChildren }) {
  const { title, open, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current || dialog.current.open === open) return;
    if (open) dialog.current.showModal();
    else dialog.current.close();
  }, [open]);
  const closed = () => {
    for (const form of dialog.current?.querySelectorAll('form') ?? []) form.reset();
    onClose();
  };
  return (
    <dialog ref={dialog} aria-label={title} onClose={closed}>
      <div class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          Stäng
        </button>
      </div>
      {children}
    </dialog>
  );
}

/** What a form's field holds, as text. */
export function fieldOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A labelled choice. Options are [value, text]. */
export function Choice(props: {
  label: string;
  name: string;
  options: readonly (readonly [string, string])[];
  value?: string;
  onPick?: (value: string) => void;
}) {
  const { label, name, options, value, onPick } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} {...(value !== undefined && { value })} onChange={(e) => onPick?.(e.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
