import { newcomer, number, type PracticeCase } from './make.ts';

/** Cases that nobody has started: priority, role and the day of arrival are what the routine looks at. */
export const waiting: readonly PracticeCase[] = [
  {
    id: 'brostsmarta',
    title: 'Prio 1 i kön: bröstsmärta',
    make: (t) => ({
      ...newcomer(),
      reason: 'Bröstsmärta',
      anamnesis:
        'När började besvären? I morse, för ungefär tre timmar sedan\nHur skulle du beskriva smärtan? Tryckande mitt i bröstet\nBlir det värre när du anstränger dig? Ja, när jag går i trappor\nFritext: Det känns lite bättre nu när jag sitter.',
      patient: { personalIdentityNumber: number('1958-02-11'), name: 'Lennart Åkesson', phone: '070-174 06 01' },
      priority: 1,
      arrivedAt: t.ago(6),
    }),
  },
  {
    id: 'knabesvar',
    title: 'Prio 3 hos fel roll: knäbesvär hos sjuksköterska',
    make: (t) => ({
      ...newcomer(),
      reason: 'Knäbesvär',
      anamnesis:
        'Vilket knä gäller det? Höger\nHar du skadat knäet? Nej\nHur länge har du haft ont? 1–3 månader\nKan du stödja på benet? Ja',
      patient: { personalIdentityNumber: number('1979-09-30'), name: 'Carina Nyström', phone: '070-174 06 02' },
      priority: 3,
      arrivedAt: t.ago(22),
    }),
  },
  {
    id: 'halsont',
    title: 'Prio 4 i kön: halsont',
    make: (t) => ({
      ...newcomer(),
      reason: 'Halsont',
      anamnesis:
        'Hur länge har du haft ont i halsen? 4 dagar\nHar du feber? Ja, över 38,5\nHar du svårt att svälja? Lite',
      patient: { personalIdentityNumber: number('1996-05-04'), name: 'Amina Warsame', phone: '070-174 06 03' },
      priority: 4,
      arrivedAt: t.ago(41),
    }),
  },
  {
    id: 'stress-18',
    title: 'Prio 4: stress, patienten är 18 år',
    make: (t) => ({
      ...newcomer(),
      reason: 'Stress',
      anamnesis:
        'Hur länge har du känt dig stressad? Mer än 1 månad\nSover du som vanligt? Nej\nFritext: Det är mycket i skolan.',
      patient: { personalIdentityNumber: t.aged(18), name: 'Wilma Dahl', phone: '070-174 06 04' },
      priority: 4,
      arrivedAt: t.ago(55),
    }),
  },
  {
    id: 'olast-prioritet',
    title: 'Prioriteten syns inte på sidan: yrsel',
    make: (t) => ({
      ...newcomer(),
      reason: 'Yrsel',
      anamnesis: 'När började yrseln? I går\nSnurrar rummet? Ja\nHar du ont i huvudet? Nej',
      patient: { personalIdentityNumber: number('1949-12-19'), name: 'Ingrid Palm', phone: null },
      arrivedAt: t.ago(35),
    }),
  },
  {
    id: 'ingen-prioritet',
    title: 'Utan prioritet: övrigt besvär',
    make: (t) => ({
      ...newcomer(),
      reason: 'Övrigt besvär',
      anamnesis: null,
      patient: { personalIdentityNumber: number('1988-07-21'), name: 'Stefan Öberg', phone: '070-174 06 05' },
      consents: { record: 'denied', medicationList: 'denied' },
      priority: null,
      arrivedAt: t.ago(48),
    }),
  },
  {
    id: 'igar',
    title: 'Kom föregående arbetsdag, inte startad: urinvägsbesvär',
    make: (t) => ({
      ...newcomer(),
      phase: 'received',
      owner: 'Elin Bergström',
      reason: 'Urinvägsbesvär',
      anamnesis:
        'Svider det när du kissar? Ja\nHar du feber? Nej\nÄr du gravid? Nej\nHar du haft det förut? Ja, en gång',
      patient: { personalIdentityNumber: number('1991-01-28'), name: 'Sara Blom', phone: '070-174 06 06' },
      priority: 4,
      arrivedAt: t.lastWorkday('15:10'),
      receivedAt: t.lastWorkday('16:40'),
    }),
  },
  {
    id: 'kvall',
    title: 'Kom en kväll efter stängning: hjärtklappning',
    make: (t) => ({
      ...newcomer(),
      reason: 'Hjärtklappning',
      anamnesis:
        'Hur ofta har du hjärtklappning? Några gånger i veckan\nHar du den just nu? Nej\nHar du svimmat? Nej\nDricker du mycket kaffe? Ja',
      patient: { personalIdentityNumber: number('1987-11-14'), name: 'Farida Nouri', phone: '070-174 06 08' },
      priority: 3,
      arrivedAt: t.lastWorkday('19:20'),
    }),
  },
  {
    id: 'utslag',
    title: 'Mottagen, prio 5, med bilder: hudutslag',
    make: (t) => ({
      ...newcomer(),
      phase: 'received',
      owner: 'Maja Lindqvist',
      reason: 'Hudutslag',
      anamnesis: 'Var på kroppen sitter utslagen? Underarmarna\nKliar det? Ja\nHar du feber? Nej',
      patient: { personalIdentityNumber: number('2001-10-02'), name: 'Noah Lindberg', phone: '070-174 06 07' },
      priority: 5,
      arrivedAt: t.ago(70),
      receivedAt: t.ago(12),
      images: 3,
    }),
  },
];
