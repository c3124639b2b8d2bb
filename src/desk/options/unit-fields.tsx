import { TextField } from './field.tsx';
import { HoursFields } from './hours-fields.tsx';
import type { Part } from './part.ts';

export function UnitFields(part: Part) {
  const { draft, faults, policy, change } = part;
  const { unit } = policy;
  return (
    <fieldset>
      <legend>Enheten</legend>
      <TextField
        id="unitName"
        label="Enhetens namn"
        value={draft.unitName}
        fault={faults.unitName}
        fixed={unit?.name !== undefined}
        onValue={(unitName) => change({ unitName })}
      />
      <HoursFields {...part} />
      <TextField
        id="closedDays"
        label="Stängda dagar"
        rows={3}
        value={draft.closedDays}
        fault={faults.closedDays}
        fixed={unit?.closedDays !== undefined}
        hint="En dag per rad, som 2026-12-24. Helgdagar behöver du inte skriva."
        onValue={(closedDays) => change({ closedDays })}
      />
      <TextField
        id="spacing"
        label="Timmar mellan kontaktförsök"
        value={draft.spacing}
        fault={faults.spacing}
        fixed={unit?.attemptSpacingHours !== undefined}
        hint="Bara om rutinen låter enheten bestämma det."
        onValue={(spacing) => change({ spacing })}
      />
      <TextField
        id="overallResponsible"
        label="Övergripande ansvarig"
        value={draft.overallResponsible}
        fixed={unit?.overallResponsible !== undefined}
        hint="Namn eller funktion, om enheten har någon."
        onValue={(overallResponsible) => change({ overallResponsible })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.helping}
          disabled={unit?.helping !== undefined}
          onChange={(event) => change({ helping: event.currentTarget.checked })}
        />
        Jag hjälper till med en annan enhets ärenden
      </label>
    </fieldset>
  );
}
