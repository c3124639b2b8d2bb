import type { Region } from '../region.ts';

export const queueLine: NonNullable<Region['queue']> = {
  id: 'JKP-QUEUE-1',
  topic: 'queue',
  kind: 'queue',
  text: 'Ärenden hanteras efter prioritet. Panelen visar vilket väntande ärende som står först, och om något har tagits emot i fel ordning.',
  section: 'Koordinerande sjuksköterska',
  phases: ['waiting'],
};
