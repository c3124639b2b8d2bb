import type { Region } from '../region.ts';

const note =
  'Rekommendationen nämner inte arbetspass. Den säger vad som ska göras samma dag, och att användaren bevakar egna ärenden som inte avslutats samma dag: det visar vi.';
const bothEnds = ['JKP-HOURS-2', 'JKP-HAND-2', 'JKP-HAND-5', 'JKP-REPLY-1', 'JKP-REPLY-3'];
const checklists = ['JKP-ROLE-1', 'JKP-ROLE-2', 'JKP-ROLE-3', 'JKP-ROLE-4', 'JKP-ROLE-5'];

export const shift: Region['shift'] = {
  start: {
    rules: bothEnds,
    unfinished: ['received', 'started', 'asynchronous'],
    checklists,
    text: 'Bevaka ärenden från en tidigare dag som inte är påbörjade, egna ärenden som inte avslutats samma dag och asynkron chatt.',
    section: 'Användare',
    note,
  },
  end: {
    rules: [...bothEnds, 'JKP-ASYNC-1'],
    unfinished: ['received', 'started'],
    checklists,
    text: 'Ärenden påbörjas samma dag som de kommer in. Det som inte kan avslutas samma dag bör läggas över i asynkron chatt, och en överlämning bevakas tills den är accepterad.',
    section: 'Ej avslutat ärende – överlämning till patientliggare',
    note,
  },
};
