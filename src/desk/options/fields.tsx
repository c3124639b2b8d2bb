import { CopyingFields } from './copying-fields.tsx';
import { ChoiceField } from './field.tsx';
import type { Part } from './part.ts';
import { PersonFields } from './person-fields.tsx';
import { UnitFields } from './unit-fields.tsx';

interface Shown extends Part {
  regions: readonly { key: string; name: string }[];
}

/** All that is asked for: the region, then the unit, the person and the copying. */
export function Fields({ regions, ...part }: Shown) {
  return (
    <>
      <RegionField {...part} regions={regions} />
      <UnitFields {...part} />
      <PersonFields {...part} />
      <CopyingFields {...part} />
    </>
  );
}

function RegionField({ draft, faults, policy, change, regions }: Shown) {
  return (
    <ChoiceField
      id="region"
      label="Region"
      value={draft.region}
      choices={regions}
      fault={faults.region}
      fixed={policy.region !== undefined}
      hint="Panelen följer den regionens rutin och ingen annans."
      onValue={(region) => change({ region })}
    />
  );
}
