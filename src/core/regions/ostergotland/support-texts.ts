import { faultReport } from '../../words/report.ts';
import { linkName, system } from './steps.ts';

export const supportTexts = [
  faultReport({
    id: 'OST-DEV-1',
    title: 'Avvikelse, till Synergi',
    section: '14 Avvikelsehantering',
    head: [`Involverade system: ${system}`, `Länkar, Länknamn: ${linkName}`],
    addressName: 'Länkar, Länkadress (URL)',
    asks: [['Åtgärder', 'vad som har gjorts']],
  }),
  faultReport({
    id: 'OST-SUP-1',
    title: 'Felanmälan, till Stöd och Service',
    section: '13 Supporthantering',
    note: 'Kontakta superanvändaren på enheten först. Stöd och Service tar emot ärendet i sitt formulär.',
    head: ['Fel i 1177 direkt', 'Superanvändaren är kontaktad: [Fyll i: ja eller nej]'],
  }),
];
