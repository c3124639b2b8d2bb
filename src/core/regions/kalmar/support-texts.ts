import { faultFinding, report } from '../../words/report.ts';
import { words } from '../../words/row.ts';

/** The name by which the support desk knows the service, to the letter. */
const service = '1177 symtombedömning och hänvisning';

export const supportTexts = [
  words({
    id: 'KLM-SUP-1',
    kind: 'support',
    title: 'Felanmälan till regional förvaltning: etjanster@regionkalmar.se',
    section: 'Support & Felanmälan',
    note: 'Kontakta enhetens superanvändare först. Är förvaltningen inte på plats går ärendet till Inera, vid brådskande ärenden på 0771-25 10 10, tonval 2.',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head: [`Tjänst: ${service}`, 'Superanvändaren är kontaktad: [Fyll i: ja eller nej]'],
        address,
        unit: isProtected === false ? unitName : null,
        asks: faultFinding,
      }),
  }),
  words({
    id: 'KLM-SUP-2',
    kind: 'support',
    title: 'Allvarlig incident: ring Inera på 0771-25 10 10',
    section: 'Vid allvarlig incident',
    note: 'Texten är stöd för samtalet, och för meddelandet till regional förvaltning. Numret svarar dygnet runt.',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head: [
          `Tjänst: ${service}`,
          'Allvarlig incident: [Fyll i: 1177 direkt ligger nere / ärenden kan inte tas emot eller hanteras / fel i triagen]',
          'Anmält till Inera: [Fyll i: dag och klockslag]',
        ],
        address,
        unit: isProtected === false ? unitName : null,
        asks: faultFinding,
      }),
  }),
  words({
    id: 'KLM-DEV-1',
    kind: 'support',
    title: 'Avvikelse, till STELLA',
    section: 'Avvikelsehantering',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head: ['Avvikelse i 1177 direkt'],
        address,
        unit: isProtected === false ? unitName : null,
        asks: [['Åtgärder', 'vad som har gjorts'], ...faultFinding],
      }),
  }),
];
