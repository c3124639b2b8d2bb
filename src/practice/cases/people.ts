import { newcomer, number, ongoing, type PracticeCase } from './make.ts';

/** Children, guardians and protected personal data. */
export const people: readonly PracticeCase[] = [
  {
    id: 'spadbarn',
    title: 'Barn under 1 år, vårdnadshavare: feber',
    make: (t) => ({
      ...newcomer(),
      reason: 'Feber hos barn',
      anamnesis: 'Hur hög feber har barnet? 38,9\nHur länge? Sedan i natt\nDricker barnet som vanligt? Lite mindre',
      patient: { personalIdentityNumber: t.aged(0), name: 'Alva Eriksson', phone: null },
      contact: 'guardian',
      guardian: { name: 'Jonas Eriksson' },
      priority: 3,
      arrivedAt: t.ago(18),
    }),
  },
  {
    id: 'barn-8',
    title: 'Barn 8 år med egen inloggning: ont i örat',
    make: (t) => ({
      ...newcomer(),
      reason: 'Ont i örat',
      anamnesis: 'Vilket öra gör ont? Vänster\nHar du feber? Vet inte',
      patient: { personalIdentityNumber: t.aged(8), name: 'Leo Martinsson', phone: '070-174 06 21' },
      priority: 4,
      arrivedAt: t.ago(27),
    }),
  },
  {
    id: 'vardnadshavare-14',
    title: 'Vårdnadshavare för 14-åring: huvudvärk',
    make: (t) => ({
      ...ongoing(t, 30, 'Elin Bergström'),
      reason: 'Huvudvärk',
      anamnesis: 'Hur ofta har barnet huvudvärk? Flera gånger i veckan\nHjälper smärtstillande? Ja, ibland',
      patient: { personalIdentityNumber: t.aged(14), name: 'Ida Sandström', phone: null },
      contact: 'guardian',
      guardian: { name: 'Karin Sandström', protected: false },
      priority: 4,
      messages: [
        { at: t.ago(30), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(28), from: 'staff', text: 'Hej! Är Ida med dig vid telefonen?' },
        { at: t.ago(21), from: 'patient', text: 'Nej, hon är i skolan. Det är jag som är hennes mamma.' },
      ],
    }),
  },
  {
    id: 'skyddad',
    title: 'Skyddad identitet: sår som inte läker',
    make: (t) => ({
      ...ongoing(t, 26, 'Elin Bergström'),
      reason: 'Sår',
      anamnesis: 'Var sitter såret? På underbenet\nHur länge har du haft det? 3 veckor\nHar du diabetes? Nej',
      patient: { personalIdentityNumber: number('1977-03-09'), protected: true },
      priority: 3,
      messages: [
        { at: t.ago(26), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(25), from: 'staff', text: 'Hej! Är huden runt såret röd eller varm?' },
        { at: t.ago(4), from: 'patient', text: 'Lite röd, men inte varm.' },
      ],
      images: 1,
    }),
  },
  {
    id: 'skyddad-vardnadshavare',
    title: 'Skyddad vårdnadshavare: barn 6 år med hosta',
    make: (t) => ({
      ...newcomer(),
      reason: 'Hosta hos barn',
      anamnesis: 'Hur länge har barnet hostat? 5 dagar\nÄr barnet piggt? Ja',
      patient: { personalIdentityNumber: t.aged(6), name: 'Elliot Berg', phone: null },
      contact: 'guardian',
      guardian: { protected: true },
      priority: 4,
      arrivedAt: t.ago(33),
    }),
  },
];
