import type { Case } from '../../core/contract/case.ts';
import { staff, units } from '../staff.ts';
import { roleWords } from '../words.ts';
import { Choice } from './dialog.tsx';

/** The global filter of the list pages. Empty text: all. */
export interface Filter {
  unit: string;
  role: string;
  person: string;
}

export const anyone: Filter = { unit: '', role: '', person: '' };

/** A case that does not show a fact is not filtered away by it. */
export function passes(filter: Filter, shown: Case): boolean {
  const fits = (wanted: string, value: string | null | undefined) =>
    wanted === '' || value === undefined || value === wanted;
  return fits(filter.unit, shown.unit) && fits(filter.role, shown.addressedTo) && fits(filter.person, shown.owner);
}

export function GlobalFilter({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const choices = (values: readonly (readonly [string, string])[]) => [['', 'Alla'] as const, ...values];
  return (
    <fieldset class="filter">
      <legend>Globalt filter</legend>
      <Choice
        label="Vårdenhet"
        name="unit"
        options={choices(units.map((unit) => [unit, unit] as const))}
        value={filter.unit}
        onPick={(unit) => onFilter({ ...filter, unit })}
      />
      <Choice
        label="Roll"
        name="role"
        options={choices(Object.entries(roleWords))}
        value={filter.role}
        onPick={(role) => onFilter({ ...filter, role })}
      />
      <Choice
        label="Vårdpersonal"
        name="person"
        options={choices(staff.map(({ name }) => [name, name] as const))}
        value={filter.person}
        onPick={(person) => onFilter({ ...filter, person })}
      />
    </fieldset>
  );
}
