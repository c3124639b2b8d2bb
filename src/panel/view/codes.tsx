import { useLocal } from '../local.ts';
import { codeFaults, codesIn, codesOf } from '../note/codes.ts';

interface Shown {
  name: string;
  text: string;
  /** What the routine gives: its own codes stand there. */
  given: string;
  /** Puts a code in the text. */
  onCode(code: string): void;
}

/** Under a keyword or in a field with codes: what is wrong with their form, and the routine's and the unit's own codes to put in. */
export function Codes({ name, text, given, onCode }: Shown) {
  const local = useLocal();
  const systems = codesOf(name);
  if (systems === null) return null;
  const faults = codeFaults(name, text);
  const favourites = local.codes.filter(({ system }) => systems.includes(system));
  const offered = [
    ...codesIn([given], systems).map((code) => ({ code, label: `${code} (rutinen)` })),
    ...favourites.map(({ code, text: words }) => ({ code, label: `${code} ${words} (${local.name})` })),
  ];
  return (
    <>
      <p role="status" class="code-fault">
        {faults.length > 0 && `Kodens form: ${faults.join(' ')}`}
      </p>
      {offered.length > 0 && (
        <p>
          <label>
            Infoga kod:{' '}
            <select
              value=""
              onChange={({ currentTarget }) => currentTarget.value !== '' && onCode(currentTarget.value)}
            >
              <option value="">Välj …</option>
              {offered.map(({ code, label }) => (
                <option key={label} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
    </>
  );
}
