import type { Asked } from './asked.ts';

type Attributes = Record<string, unknown> & { id: string };

/** The kind of field that a fact is typed or chosen in. */
export function HandInput({ how, attributes }: { how: Asked; attributes: Attributes }) {
  if (how.kind === 'choice')
    return (
      <select {...attributes}>
        <option value="">Välj …</option>
        {how.choices.map(([label], at) => (
          <option key={label} value={at}>
            {label}
          </option>
        ))}
      </select>
    );
  if (how.kind === 'text' && how.long) return <textarea {...attributes} rows={4} />;
  if (how.kind === 'time' || how.kind === 'message') return <input {...attributes} type="datetime-local" />;
  return <input {...attributes} inputMode={how.kind === 'images' ? 'numeric' : 'text'} />;
}
