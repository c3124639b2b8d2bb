import type { TargetedSubmitEvent } from 'preact';
import { newcomer } from '../cases/make.ts';
import { units } from '../staff.ts';
import { useClinic } from './clinic-context.ts';
import { Choice, Dialog, fieldOf } from './dialog.tsx';

const priorities = ['', '1', '2', '3', '4', '5'].map((p) => [p, p === '' ? 'Ingen' : `Prio ${p}`] as const);

/** "Nytt": a ticket for a patient, which then waits in the queue of the chosen unit. */
export function NewDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { send, practice, now, address } = useClinic();
  const finish = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const id = `biljett-${practice.cases.length + 1}`;
    const shown = {
      url: address({ page: 'visit', id }),
      ...newcomer(),
      unit: fieldOf(form, 'unit'),
      reason: fieldOf(form, 'reason') || null,
      anamnesis: null,
      patient: { personalIdentityNumber: fieldOf(form, 'number') },
      priority: Number(fieldOf(form, 'priority')) || null,
      arrivedAt: now,
      ticket: { information: fieldOf(form, 'anamnesis') || null },
    };
    send({ kind: 'take', cases: [{ id, shown }] });
    onClose();
  };
  return (
    <Dialog title="Nytt" open={open} onClose={onClose}>
      <form class="dialog-form" onSubmit={finish}>
        <h3>Patient</h3>
        <TextField label="Personnummer" name="number" required />
        <h3>Besök</h3>
        <Choice label="Typ av besök" name="visit" options={[['', 'Inget val']]} />
        <h3>Biljetter</h3>
        <TextField label="Sökorsak" name="reason" />
        <Choice label="Prioritet" name="priority" options={priorities} />
        <Choice label="Resurs" name="unit" options={units.map((unit) => [unit, unit] as const)} />
        <TextField label="Anamnes" name="anamnesis" />
        <TextField label="Information till patient" name="information" />
        <button type="submit" class="main">
          Skicka
        </button>
      </form>
    </Dialog>
  );
}

function TextField({ label, name, required = false }: { label: string; name: string; required?: boolean }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input name={name} required={required} autoComplete="off" />
    </label>
  );
}
