import type { ComponentChildren } from 'preact';

interface Frame {
  id: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  fixed?: boolean | undefined;
  children: ComponentChildren;
}

/** A field under its label, with what is wrong, its hint and who has set it. */
export function Labelled({ id, label, hint, fault, fixed, children }: Frame) {
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

/** The ids of what `Labelled` says of its field; undefined where it says nothing. */
export function describedBy(id: string, hint?: string, fault?: string, fixed?: boolean): string | undefined {
  const parts = [fault && `${id}-fault`, hint && `${id}-hint`, fixed && `${id}-fixed`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
