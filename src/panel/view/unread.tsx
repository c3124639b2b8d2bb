import type { Unread } from '../../core/contract/advice.ts';
import type { FieldReport } from '../../reader/reading.ts';
import { fieldName } from '../words.ts';

interface Missed {
  name: string;
  where: string;
  rules: readonly string[];
}

interface Shown {
  fields: readonly FieldReport[];
  unread: readonly Unread[];
  /** Shows all that is read, and lets a person give what is not. */
  onReads(): void;
}

/** What was not read from the page: once, together, first what rules hang on. */
export function NotRead({ fields, unread, onReads }: Shown) {
  const missed = join(fields, unread);
  if (missed.length === 0) return null;
  const heavy = missed.filter(({ rules }) => rules.length > 0);
  const light = missed.filter(({ rules }) => rules.length === 0);
  // A page shows the mark of a protected patient and nothing for the others: alone it is no news, and must not dull the eye.
  const usual = heavy.every(({ name }) => name === fieldName('patient.protected'));
  return (
    <details class="unread" data-usual={usual}>
      <summary>
        <strong>Inte läst:</strong>{' '}
        {inShort(
          heavy.map(({ name }) => name),
          light.length,
        )}
      </summary>
      <p>
        Panelen kunde inte läsa detta på sidan. Titta själv efter det: att det saknas här betyder inte att det saknas.
      </p>
      <p class="buttons">
        <button type="button" onClick={onReads}>
          Visa eller ange för hand
        </button>
      </p>
      <ul>
        {[...heavy, ...light].map(({ name, where, rules }) => (
          <li key={name}>
            <strong>{name}</strong>
            {where && <>: {where}</>}
            {rules.length > 0 && <span class="small"> Regler som inte kan bedömas: {rules.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function inShort(heavy: readonly string[], light: number): string {
  if (heavy.length === 0) return `${light === 1 ? '1 uppgift' : `${light} uppgifter`} som inget råd hänger på`;
  const rest = heavy.length - 3 + light;
  const more = heavy.length > 3 ? ` och ${rest} till` : light > 0 ? ` och ${light} till` : '';
  return heavy.slice(0, 3).join(', ') + more;
}

/** Both lists in one: a field stands once, with the reader's reason and the rules that hang on it. */
export function join(fields: readonly FieldReport[], unread: readonly Unread[]): Missed[] {
  const missed = new Map<string, Missed>();
  for (const { field, rules } of unread) missed.set(fieldName(field), { name: fieldName(field), where: '', rules });
  for (const { field, state, where } of fields) {
    const name = fieldName(field);
    if (state === 'unread') missed.set(name, { name, where, rules: missed.get(name)?.rules ?? [] });
  }
  return [...missed.values()];
}
