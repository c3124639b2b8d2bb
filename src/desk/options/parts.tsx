import { type UserRole, type Weekday, weekdays } from '../../core/contract/desk.ts';
import type { Policy } from '../settings.ts';
import type { Draft, Faults } from './draft.ts';
import { ChoiceField, TextField } from './field.tsx';

export interface Part {
  draft: Draft;
  faults: Faults;
  policy: Policy;
  change(changed: Partial<Draft>): void;
}

const dayNames: Record<Weekday, string> = {
  mon: 'Måndag',
  tue: 'Tisdag',
  wed: 'Onsdag',
  thu: 'Torsdag',
  fri: 'Fredag',
  sat: 'Lördag',
  sun: 'Söndag',
};

const roleNames: Record<UserRole, string> = {
  nurse: 'Sjuksköterska',
  'coordinating-nurse': 'Koordinerande sjuksköterska',
  physician: 'Läkare',
  physiotherapist: 'Fysioterapeut',
  counsellor: 'Kurator',
  'medical-secretary': 'Medicinsk sekreterare',
  administrator: 'Administratör',
  manager: 'Chef',
  'overall-responsible': 'Övergripande ansvarig',
};

export function RegionField({ draft, faults, policy, change, regions }: Part & { regions: Choices }) {
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

type Choices = readonly { key: string; name: string }[];

export function UnitFields({ draft, faults, policy: { unit }, change }: Part) {
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
      <fieldset class="hours">
        <legend>Öppettider</legend>
        <p class="small">
          Lämna alla dagar tomma för de tider som regionens rutin anger. Fyller du i någon dag gäller bara det du
          skriver, och en tom dag är stängd.
        </p>
        {weekdays.map((day) => (
          <TextField
            key={day}
            id={`hours-${day}`}
            label={dayNames[day]}
            value={draft.hours[day]}
            fault={faults[`hours.${day}`]}
            fixed={unit?.hours !== undefined}
            onValue={(typed) => change({ hours: { ...draft.hours, [day]: typed } })}
          />
        ))}
      </fieldset>
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

export function PersonFields({ draft, policy: { user }, change }: Part) {
  return (
    <fieldset>
      <legend>Du</legend>
      <ChoiceField
        id="role"
        label="Roll"
        value={draft.role}
        choices={Object.entries(roleNames).map(([key, name]) => ({ key, name }))}
        fixed={user?.role !== undefined}
        onValue={(role) => change({ role })}
      />
      <TextField
        id="userName"
        label="Ditt namn"
        value={draft.userName}
        fixed={user?.name !== undefined}
        hint="Som det står i kliniksidan. Behövs för att se vilka ärenden som är dina."
        onValue={(userName) => change({ userName })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.firstLogin}
          disabled={user?.firstLogin !== undefined}
          onChange={(event) => change({ firstLogin: event.currentTarget.checked })}
        />
        Det är första gången jag loggar in
      </label>
    </fieldset>
  );
}
