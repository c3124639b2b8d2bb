import { faultReport, report } from '../../words/report.ts';
import { words } from '../../words/row.ts';

const section = 'Återkopplingsknappen';
const categories = [
  'Förbättringsförslag – rutiner och arbetssätt',
  'Förbättringsförslag – systemförbättringar',
  'Synpunkter på det medicinska innehållet',
].join(' / ');

export const supportTexts = [
  faultReport({
    id: 'JKP-DEV-1',
    title: 'Misstänkt avvikelse, till Synergi',
    section,
    head: ['Avvikelse i 1177 direkt'],
    asks: [['Åtgärder', 'vad som har gjorts']],
  }),
  words({
    id: 'JKP-DEV-1',
    kind: 'support',
    title: 'Synpunkt, med Återkopplingsknappen',
    section,
    note: 'Återkopplingsknappen är bara till för förslag och synpunkter. Systemfel och allvarliga incidenter anmäls enligt rutinen för support och felanmälan, som inte ingår här.',
    mentions: ['address'],
    says: ({ address }) =>
      report({
        head: [`Typ av återkoppling: [Fyll i: ${categories}]`, 'Typ av händelse: [Fyll i: typ]'],
        address,
        asks: [['Vidtagna åtgärder', 'vad som har gjorts']],
      }),
  }),
];
