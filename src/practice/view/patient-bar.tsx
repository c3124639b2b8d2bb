import { useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import { protectedName } from '../words.ts';
import { useClinic } from './clinic-context.ts';
import { NewDialog } from './new-dialog.tsx';
import { Link } from './parts.tsx';

/** The patients whose cases are open with the logged-in user: a way between them. */
export function PatientBar({ id }: { id: string }) {
  const { practice } = useClinic();
  const [dialog, openDialog] = useState(false);
  const mine = practice.cases.filter(
    (kept) => kept.id === id || (kept.shown.owner === practice.user && kept.shown.phase !== 'closed'),
  );
  return (
    <div class="patient-bar">
      <nav aria-label="Patientlisten">
        <ul>
          {mine.map((kept) => (
            <li key={kept.id}>
              <Link to={{ page: 'visit', id: kept.id }} current={kept.id === id}>
                {patientText(kept.shown)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" onClick={() => openDialog(true)}>
        Nytt
      </button>
      <NewDialog open={dialog} onClose={() => openDialog(false)} />
    </div>
  );
}

/** What stands for the patient in a list: the mark of protection in place of the name. */
function patientText({ patient }: Case): string {
  if (patient?.protected) return protectedName;
  return patient?.name ?? patient?.personalIdentityNumber ?? 'Patient';
}
