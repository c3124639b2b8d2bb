import type { Case } from '../../../src/core/contract/case.ts';
import type { FieldReport } from '../../../src/reader/reading.ts';

export const now = '2026-03-02T16:50:00+01:00';
export const url = 'https://clinic.platform24.se/case/1';

export const open: Case = {
  url,
  flow: 'seek-care',
  phase: 'started',
  reason: 'Hosta',
  patient: { personalIdentityNumber: '19121212-1212', name: 'Tolvan Tolvansson', phone: null },
  priority: 3,
  startedAt: '2026-03-02T14:40:00+01:00',
};

export const fields: FieldReport[] = [
  { field: 'priority', state: 'read', where: 'Triage resultat och prioritet' },
  { field: 'consents.record', state: 'unread', where: 'ingen symbol eller text om samtycke hittades' },
  { field: 'contacts.0.answered', state: 'unread', where: 'samtalet visar inte om det besvarades' },
];

export const queue: Case[] = [
  { ...open, url: `${url}#row=1`, phase: 'waiting', arrivedAt: '2026-03-02T15:00:00+01:00' },
  {
    url: `${url}#row=2`,
    phase: 'waiting',
    priority: 2,
    arrivedAt: '2026-03-02T16:00:00+01:00',
    patient: { personalIdentityNumber: '20000101-2384', name: 'Anna-Lena Berg' },
  },
  { url: `${url}#row=3`, phase: 'received', patient: { protected: true, name: 'Hemlig Person' } },
];
