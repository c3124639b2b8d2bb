import { faultFinding, report } from '../../words/report.ts';
import { words } from '../../words/row.ts';

const section = 'Support och mer information';

export const supportTexts = [
  words({
    id: 'UPP-SUP-1',
    kind: 'support',
    title: 'Felanmälan, till Easit eller Vårdsystem Resurscentrum',
    section,
    note: 'Kontakta superanvändaren först. Vårdsystem Resurscentrum: 018-611 77 10 helgfria vardagar kl. 7.30–16.30, eller vss-rc@regionuppsala.se. 1177 på telefon: Ineras kontaktformulär på kvällar och helgdagar.',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head: ['Fel i 1177 direkt', 'Superanvändaren är kontaktad: [Fyll i: ja eller nej]'],
        address,
        addressName: 'Url-adress',
        unit: isProtected === false ? unitName : null,
        asks: faultFinding,
      }),
  }),
];
