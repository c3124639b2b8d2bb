import { type Files, loadFiles } from '../../../src/desk/files/kept.ts';

/** A unit's file as one may look, whole and right. */
export const routine = {
  version: 1,
  name: 'Lindens vårdcentral',
  region: 'jonkoping',
  notes: { 'JKP-CHILD-2': 'Ring barnmottagningen,\nanknytning 12.' },
  phrases: [{ title: 'Hög belastning', text: 'Vi har många ärenden i dag.' }],
  contacts: [{ title: 'Jourläkare', text: 'Anknytning 4711', hours: 'vardagar 8–17' }],
  steps: { 'JKP-ROLE-4': ['Lägg lappen i facket'] },
  codes: [
    { code: 'J06.9', text: 'Övre luftvägsinfektion', system: 'icd-10-se' },
    { code: 'ZV051', text: 'Skriftlig kontakt', system: 'kva' },
  ],
  reviewedAt: '2026-03-01',
} as const;

export const text = (over: object = {}): string => JSON.stringify({ ...routine, ...over });

/** The files as the storage would hold them: their texts, in Jönköping. */
export const filesWith = (localRoutine: string | null, pageProfile: string | null = null): Promise<Files> => {
  const since = '2026-10-01T08:00:00.000Z';
  const kept = {
    ...(localRoutine === null ? {} : { localRoutine: { text: localRoutine, since } }),
    ...(pageProfile === null ? {} : { pageProfile: { text: pageProfile, since } }),
  };
  return loadFiles({ get: async () => kept }, { get: async () => ({}) }, routine.region);
};
