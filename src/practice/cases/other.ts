import { newcomer, number, ongoing, type PracticeCase } from './make.ts';

/** Handover, follow-up, ticket, administrative matters, a page that shows little. */
export const other: readonly PracticeCase[] = [
  {
    id: 'overlamning',
    title: 'Överlämning till annan enhet väntar på svar',
    make: (t) => ({
      ...ongoing(t, 40, 'Elin Bergström'),
      handover: { to: 'Åsens vårdcentral, Sjuksköterska', state: 'pending' },
      reason: 'Svullet ben',
      anamnesis: 'Vilket ben är svullet? Vänster\nÄr benet rött eller varmt? Nej\nHar du ont i vaden? Lite',
      patient: { personalIdentityNumber: number('1968-01-16'), name: 'Kjell Sandberg', phone: '070-174 06 31' },
      priority: 2,
      messages: [
        { at: t.ago(40), from: 'system', text: 'Besöket har startat.' },
        {
          at: t.ago(39),
          from: 'staff',
          text: 'Hej Kjell! Jag ber en annan mottagning att ta över, så att du får hjälp i dag.',
        },
        { at: t.ago(36), from: 'patient', text: 'Tack, det blir bra.' },
        { at: t.ago(35), from: 'system', text: 'Överlämning till Åsens vårdcentral, Sjuksköterska väntar på svar.' },
      ],
    }),
  },
  {
    id: 'asynkron',
    title: 'Asynkron fas: uppföljning av huvudvärk',
    make: (t) => ({
      ...ongoing(t, 300, 'Elin Bergström'),
      phase: 'asynchronous',
      reason: 'Huvudvärk',
      anamnesis: 'Hur länge har du haft huvudvärk? 1 vecka\nHar du feber? Nej',
      patient: { personalIdentityNumber: number('1993-06-19'), name: 'Lina Fransson', phone: '070-174 06 32' },
      priority: 5,
      asynchronousUntil: t.ahead(3),
      messages: [
        { at: t.ago(300), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(298), from: 'staff', text: 'Hej Lina! Prova det vi kom överens om och skriv hur det går.' },
        { at: t.ago(290), from: 'patient', text: 'Det gör jag.' },
        { at: t.ago(288), from: 'system', text: 'Ärendet har gått över i asynkron fas.' },
      ],
    }),
  },
  {
    id: 'avslutad',
    title: 'Avslutat: egenvårdsråd vid förkylning',
    make: (t) => ({
      ...ongoing(t, 120, 'Elin Bergström'),
      phase: 'closed',
      reason: 'Förkylning',
      anamnesis: 'Hur länge har du varit förkyld? 3 dagar\nHar du feber? Nej',
      patient: { personalIdentityNumber: number('2000-04-25'), name: 'Hugo Lundin', phone: '070-174 06 33' },
      priority: 5,
      closedAt: t.ago(90),
      messages: [
        { at: t.ago(120), from: 'system', text: 'Besöket har startat.' },
        {
          at: t.ago(118),
          from: 'staff',
          text: 'Hej! Drick mycket och vila. Hör av dig om du inte är bättre om en vecka.',
        },
        { at: t.ago(100), from: 'patient', text: 'Tack!' },
        { at: t.ago(90), from: 'system', text: 'Besöket är avslutat.' },
      ],
    }),
  },
  {
    id: 'biljett',
    title: 'Kom med biljett från 1177 på telefon',
    make: (t) => ({
      ...newcomer(),
      reason: 'Ögonbesvär',
      anamnesis: null,
      patient: { personalIdentityNumber: number('1981-10-13'), name: 'Nadia Rahimi', phone: '070-174 06 34' },
      priority: 3,
      arrivedAt: t.ago(14),
      ticket: {
        information: 'Rött öga sedan två dagar, ingen smärta. Ser som vanligt. Ombedd att skicka bild i chatten.',
      },
    }),
  },
  {
    id: 'administrativ',
    title: 'Administrativ fråga: journalkopia',
    make: (t) => ({
      ...newcomer(),
      flow: 'administrative',
      addressedTo: 'medical-admin',
      reason: 'Beställa journalkopia',
      anamnesis: 'Vad gäller din fråga? Kopia av journal från i våras',
      patient: { personalIdentityNumber: number('1962-08-30'), name: 'Rolf Isaksson', phone: '070-174 06 35' },
      priority: null,
      arrivedAt: t.ago(130),
    }),
  },
  {
    id: 'annan-enhet',
    title: 'Annan enhets ärende, samordningsnummer: feber',
    make: (t) => ({
      ...newcomer(),
      unit: 'Åsens vårdcentral',
      reason: 'Feber',
      anamnesis: 'Hur hög feber har du? 38,4\nHur länge? 2 dagar\nHar du varit utomlands? Ja',
      patient: { personalIdentityNumber: number('1994-02-68'), name: 'Andrei Popescu', phone: '070-174 06 36' },
      priority: 4,
      arrivedAt: t.ago(60),
    }),
  },
  {
    id: 'lite-syns',
    title: 'Sidan visar lite: äldre meddelanden syns inte',
    make: (t) => ({
      phase: 'started',
      reason: 'Trötthet',
      patient: { personalIdentityNumber: number('1975-07-07'), name: 'Monica Ljung' },
      messages: [{ at: t.ago(150), from: 'staff', text: 'Hur länge har du varit trött?' }],
      messagesPartial: true,
    }),
  },
];
