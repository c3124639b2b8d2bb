import type { Region } from '../region.ts';

export const queueLine: NonNullable<Region['queue']> = {
  id: 'KLM-QUEUE-1',
  topic: 'queue',
  kind: 'queue',
  text: 'Ärenden handläggs efter prioritet, alla så snart det går. Panelen visar vilket väntande ärende som står först, och om något har tagits emot i fel ordning.',
  section: 'Ärendehantering',
  phases: ['waiting'],
};
