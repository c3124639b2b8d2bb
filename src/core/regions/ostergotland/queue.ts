import type { Region } from '../region.ts';

export const queueLine: NonNullable<Region['queue']> = {
  id: 'OST-QUEUE-1',
  topic: 'queue',
  kind: 'queue',
  text: 'Ärenden hanteras efter prioritet, högst först, framför allt vid hög belastning. Pågående ärenden går före nyinkomna med lägre prioritet.',
  section: '10.1 Övergripande ansvarig för plattformen',
  note: 'Att alla ärenden ska hanteras efter prioritet står i avsnitt 6.1. Riktlinjen säger inte om ett pågående eller ett nyinkommet ärende går först när de har samma prioritet: vi låter det som kom först stå först.',
  phases: ['waiting', 'received', 'started'],
};
