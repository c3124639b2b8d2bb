import { faultReport } from '../../words/report.ts';

/** The name by which the support desk knows the service, to the letter. */
const service = '1177 symtombedömning och hänvisning';

export const supportTexts = [
  faultReport({
    id: 'KLM-SUP-1',
    title: 'Felanmälan till regional förvaltning: etjanster@regionkalmar.se',
    section: 'Support & Felanmälan',
    note: 'Kontakta enhetens superanvändare först. Är förvaltningen inte på plats går ärendet till Inera, vid brådskande ärenden på 0771-25 10 10, tonval 2.',
    head: [`Tjänst: ${service}`, 'Superanvändaren är kontaktad: [Fyll i: ja eller nej]'],
  }),
  faultReport({
    id: 'KLM-SUP-2',
    title: 'Allvarlig incident: ring Inera på 0771-25 10 10',
    section: 'Vid allvarlig incident',
    note: 'Texten är stöd för samtalet, och för meddelandet till regional förvaltning. Numret svarar dygnet runt.',
    head: [
      `Tjänst: ${service}`,
      'Allvarlig incident: [Fyll i: 1177 direkt ligger nere / ärenden kan inte tas emot eller hanteras / fel i triagen]',
      'Anmält till Inera: [Fyll i: dag och klockslag]',
    ],
  }),
  faultReport({
    id: 'KLM-DEV-1',
    title: 'Avvikelse, till STELLA',
    section: 'Avvikelsehantering',
    head: ['Avvikelse i 1177 direkt'],
    asks: [['Åtgärder', 'vad som har gjorts']],
  }),
];
