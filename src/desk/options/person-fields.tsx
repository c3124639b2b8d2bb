import type { UserRole } from '../../core/contract/desk.ts';
import { ChoiceField, TextField } from './field.tsx';
import type { Part } from './part.ts';

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
