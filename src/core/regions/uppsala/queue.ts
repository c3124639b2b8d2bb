import type { Region } from '../region.ts';

export const queueLine: NonNullable<Region['queue']> = {
  id: 'UPP-QUEUE-1',
  topic: 'queue',
  kind: 'queue',
  text: 'Ärenden hanteras i första hand efter prioritet, i andra hand efter när de kom in.',
  section: 'Mottagande kollegas ansvar för ärenden',
  phases: ['waiting'],
};
