import { faultReport } from '../../words/report.ts';

const section = 'Support och mer information';

export const supportTexts = [
  faultReport({
    id: 'UPP-SUP-1',
    title: 'Felanmälan, till Easit eller Vårdsystem Resurscentrum',
    section,
    note: 'Kontakta superanvändaren först. Vårdsystem Resurscentrum: 018-611 77 10 helgfria vardagar kl. 7.30–16.30, eller vss-rc@regionuppsala.se. 1177 på telefon: Ineras kontaktformulär på kvällar och helgdagar.',
    head: ['Fel i 1177 direkt', 'Superanvändaren är kontaktad: [Fyll i: ja eller nej]'],
    addressName: 'Url-adress',
  }),
];
