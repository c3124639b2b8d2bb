import { useLocal } from '../local.ts';
import { codeFaults, codesIn, codesOf } from '../note/codes.ts';
import { laidIn } from '../note/history.ts';
import { unfilled } from '../places.ts';
import type { Edit } from './keyword.tsx';

interface Shown {
  name: string;
  text: string;
  given: string;
  edit: Edit;
}

/** Under a keyword with codes: what is wrong with their form, and the routine's and the unit's own codes to put in. */
export function Codes({ name, text, given, edit }: Shown) {
  const local = useLocal();
  const systems = codesOf(name);
  if (systems === null) return null;
  const faults = codeFaults(name, text);
  const favourites = local.codes.filter(({ system }) => systems.includes(system));
  const offered = [
    ...codesIn([given], systems).map((code) => ({ code, label: `${code} (rutinen)` })),
    ...favourites.map(({ code, text: words }) => ({ code, label: `${code} ${words} (${local.name})` })),
  ];
  const put = (code: string): void => {
    // A chosen place is filled in; else the code stands where the caret does.
    if (code !== '')
      edit((step) => {
        const place = unfilled(step.text).find(({ start, end }) => step.start >= start && step.start <= end);
        return laidIn(place ? { ...step, ...place } : step, code);
      });
  };
  return (
    <>
      <p role="status" class="code-fault">
        {faults.length > 0 && `Kodens form: ${faults.join(' ')}`}
      </p>
      {offered.length > 0 && (
        <p>
          <label>
            Infoga kod:{' '}
            <select value="" onChange={(event) => put(event.currentTarget.value)}>
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
