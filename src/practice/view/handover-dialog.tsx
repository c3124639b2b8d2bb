import { useState } from 'preact/hooks';
import type { CareRole, Case } from '../../core/contract/case.ts';
import { staff, units } from '../staff.ts';
import { roleWords } from '../words.ts';
import { useClinic } from './clinic-context.ts';
import { Choice, Dialog, fieldOf } from './dialog.tsx';

const roles: readonly CareRole[] = ['nurse', 'physician', 'physiotherapist', 'counsellor', 'medical-admin'];
const priorities = ['', '1', '2', '3', '4', '5'].map((p) => [p, p === '' ? 'Oförändrad' : `Prio ${p}`] as const);

/** "Lämna över besök". */
export function HandoverDialog(props: { id: string; shown: Case; open: boolean; onClose: () => void }) {
  const { id, shown, open } = props;
  const { act, send } = useClinic();
  const [role, setRole] = useState<string>('nurse');
  const onClose = () => {
    setRole('nurse');
    props.onClose();
  };
  const people = staff.filter((one) => one.role === role).map(({ name }) => [name, name] as const);
  const finish = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const roleText = roles.find((one) => one === fieldOf(form, 'role'));
    const to = [fieldOf(form, 'unit'), roleText && roleWords[roleText], fieldOf(form, 'person')].filter(Boolean);
    const priority = Number(fieldOf(form, 'priority')) || null;
    act(id, { kind: 'hand-over', to: to.join(', '), priority });
    const text = fieldOf(form, 'message');
    if (text !== '') send({ kind: 'staff-chat', id, text, real: Date.now() });
    onClose();
  };
  return (
    <Dialog title="Lämna över besök" open={open} onClose={onClose}>
      <form class="dialog-form" onSubmit={finish}>
        <Choice label="Vårdenhet" name="unit" options={units.map((unit) => [unit, unit] as const)} />
        <Choice
          label="Roll"
          name="role"
          options={roles.map((one) => [one, roleWords[one]] as const)}
          value={role}
          onPick={setRole}
        />
        <Choice label="Vårdpersonal" name="person" options={[['', 'Hela gruppen'] as const, ...people]} />
        {'priority' in shown && <Choice label="Prioritet" name="priority" options={priorities} />}
        <label class="field">
          <span>Meddelande</span>
          <textarea name="message" rows={3} />
        </label>
        <button type="submit" class="main">
          Slutför
        </button>
      </form>
    </Dialog>
  );
}
