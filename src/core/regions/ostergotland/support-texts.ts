import { faultFinding, report } from '../../words/report.ts';
import { words } from '../../words/row.ts';
import { linkName, system } from './steps.ts';

export const supportTexts = [
  words({
    id: 'OST-DEV-1',
    kind: 'support',
    title: 'Avvikelse, till Synergi',
    section: '14 Avvikelsehantering',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head: [`Involverade system: ${system}`, `Länkar, Länknamn: ${linkName}`],
        address,
        addressName: 'Länkar, Länkadress (URL)',
        unit: isProtected === false ? unitName : null,
        asks: [['Åtgärder', 'vad som har gjorts'], ...faultFinding],
      }),
  }),
  words({
    id: 'OST-SUP-1',
    kind: 'support',
    title: 'Felanmälan, till Stöd och Service',
    section: '13 Supporthantering',
    note: 'Kontakta superanvändaren på enheten först. Stöd och Service tar emot ärendet i sitt formulär.',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head: ['Fel i 1177 direkt', 'Superanvändaren är kontaktad: [Fyll i: ja eller nej]'],
        address,
        unit: isProtected === false ? unitName : null,
        asks: faultFinding,
      }),
  }),
];
