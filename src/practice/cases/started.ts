import { number, ongoing, type PracticeCase } from './make.ts';

/** Ongoing chats: who wrote last, how long ago, and how many attempts have been made. */
export const started: readonly PracticeCase[] = [
  {
    id: 'hosta',
    title: 'Patienten har svarat: hosta',
    make: (t) => ({
      ...ongoing(t, 35),
      reason: 'Hosta',
      anamnesis: 'Hur länge har du hostat? 2 veckor\nHostar du upp slem? Ja\nÄr du andfådd? Nej\nRöker du? Nej',
      patient: { personalIdentityNumber: number('1983-04-17'), name: 'Daniel Forsberg', phone: '070-174 06 11' },
      priority: 4,
      messages: [
        { at: t.ago(35), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(34), from: 'staff', text: 'Hej Daniel! Har du haft feber under de här två veckorna?' },
        { at: t.ago(31), from: 'patient', text: 'Ja, de första dagarna. Nu är den borta.' },
        { at: t.ago(29), from: 'staff', text: 'Vad bra. Blir du andfådd när du går i trappor?' },
        { at: t.ago(8), from: 'patient', text: 'Nej, men jag blir trött.\nSka jag komma in?' },
      ],
    }),
  },
  {
    id: 'tyst-borjat',
    title: 'Tystnad, tiden går: ryggbesvär efter lyft',
    make: (t) => ({
      ...ongoing(t, 50),
      reason: 'Ryggskada',
      anamnesis: 'Vad hände? Jag lyfte en byrå\nHar du domningar i benen? Nej\nKan du kissa som vanligt? Ja',
      patient: { personalIdentityNumber: number('1972-06-08'), name: 'Marek Kowalski', phone: '070-174 06 12' },
      priority: 3,
      messages: [
        { at: t.ago(50), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(49), from: 'staff', text: 'Hej! Hur mår du i dag jämfört med i går?' },
        { at: t.ago(46), from: 'patient', text: 'Ungefär lika.' },
        { at: t.ago(44), from: 'staff', text: 'Har du tagit något smärtstillande?' },
        { at: t.ago(43), from: 'staff', text: 'Och vilken dos i så fall?' },
      ],
    }),
  },
  {
    id: 'tyst-ett-forsok',
    title: 'Tystnad över tiden, ett försök: magont',
    make: (t) => ({
      ...ongoing(t, 190, 'Elin Bergström'),
      reason: 'Ont i magen',
      anamnesis: 'Var i magen sitter smärtan? Övre delen\nHar du kräkts? Nej\nHar du feber? Nej',
      patient: { personalIdentityNumber: number('1999-03-23'), name: 'Elsa Norberg', phone: '070-174 06 13' },
      priority: 4,
      messages: [
        { at: t.ago(190), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(188), from: 'staff', text: 'Hej Elsa! Har smärtan flyttat sig sedan du skrev?' },
      ],
    }),
  },
  {
    id: 'tyst-tva-forsok',
    title: 'Tystnad över tiden, två försök: allergi',
    make: (t) => ({
      ...ongoing(t, 260),
      reason: 'Allergi',
      anamnesis:
        'Vad är du allergisk mot? Pollen\nHar du svårt att andas? Nej\nVilka läkemedel har du provat? Receptfria tabletter',
      patient: { personalIdentityNumber: number('1990-08-15'), name: 'Yusuf Demir', phone: '070-174 06 14' },
      priority: 5,
      messages: [
        { at: t.ago(260), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(258), from: 'staff', text: 'Hej! Vilka tabletter har du provat?' },
        { at: t.ago(250), from: 'patient', text: 'Minns inte, ska kolla.' },
        { at: t.ago(248), from: 'staff', text: 'Gör det, jag väntar.' },
        { at: t.ago(60), from: 'staff', text: 'Har du hunnit titta efter vad de heter?' },
      ],
      contacts: [{ at: t.ago(59), kind: 'sms' }],
    }),
  },
  {
    id: 'akut-tyst',
    title: 'Prio 2, tystnad: andnöd',
    make: (t) => ({
      ...ongoing(t, 25),
      reason: 'Andningsbesvär',
      anamnesis: 'Har du svårt att andas i vila? Ibland\nHar du astma? Ja\nHar din medicin hjälpt? Lite',
      patient: { personalIdentityNumber: number('1965-11-05'), name: 'Britt-Marie Ström', phone: '070-174 06 15' },
      priority: 2,
      messages: [
        { at: t.ago(25), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(24), from: 'staff', text: 'Hej! Kan du tala i hela meningar just nu?' },
        { at: t.ago(16), from: 'staff', text: 'Svara gärna direkt. Jag behöver veta hur du andas.' },
      ],
      contacts: [{ at: t.ago(12), kind: 'phone', answered: false }],
    }),
  },
  {
    id: 'formular',
    title: 'Formulär besvarat, bild i chatten: eksem',
    make: (t) => ({
      ...ongoing(t, 80, 'Elin Bergström'),
      reason: 'Eksem',
      anamnesis: 'Var sitter eksemet? Händerna\nHur länge har du haft det? Flera månader',
      patient: { personalIdentityNumber: `20${number('2005-02-14')}`, name: 'Tuva Hedlund', phone: '070-174 06 16' },
      priority: 5,
      messages: [
        { at: t.ago(80), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(78), from: 'staff', text: 'Hej Tuva! Jag skickar två formulär som du kan fylla i.' },
        { at: t.ago(52), from: 'patient', text: 'Nu har jag svarat på det ena.' },
        { at: t.ago(45), from: 'guest', text: 'Hej, jag är läkare och är med i samtalet en stund.' },
        { at: t.ago(40), from: 'staff', text: 'Tack. Vi tittar på svaren och bilderna.' },
      ],
      forms: [
        { title: 'Hudbesvär', state: 'answered' },
        { title: 'Hälsodeklaration', state: 'sent' },
      ],
      images: 2,
    }),
  },
  {
    id: 'recept',
    title: 'Läkare: receptförnyelse',
    make: (t) => ({
      ...ongoing(t, 15, 'Omar Haddad'),
      addressedTo: 'physician',
      reason: 'Förnya recept',
      anamnesis:
        'Vilket läkemedel gäller det? Blodtrycksmedicin\nHar du mätt blodtrycket? Ja, 132/82\nHar du några biverkningar? Nej',
      patient: { personalIdentityNumber: number('1954-05-27'), name: 'Gunnar Wikström', phone: '070-174 06 17' },
      priority: 5,
      messages: [
        { at: t.ago(15), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(14), from: 'staff', text: 'Hej Gunnar! När tog du senast blodprov?' },
        { at: t.ago(5), from: 'patient', text: 'I våras.' },
      ],
    }),
  },
  {
    id: 'nedstamdhet',
    title: 'Kurator: nedstämdhet, väntar på svar',
    make: (t) => ({
      ...ongoing(t, 20, 'Johan Ek'),
      addressedTo: 'counsellor',
      reason: 'Nedstämdhet',
      anamnesis: 'Hur länge har du känt dig nedstämd? Mer än 1 månad\nHar du någon att prata med? Ja, en vän',
      patient: { personalIdentityNumber: number('1986-12-01'), name: 'Helena Sund', phone: '070-174 06 18' },
      consents: { record: 'given', medicationList: 'denied' },
      priority: 4,
      messages: [
        { at: t.ago(20), from: 'system', text: 'Besöket har startat.' },
        { at: t.ago(19), from: 'staff', text: 'Hej Helena, fint att du hör av dig. Hur har dagen varit?' },
      ],
    }),
  },
  {
    id: 'over-natten',
    title: 'Tystnad sedan föregående arbetsdag: sköldkörtelprov',
    make: (t) => ({
      ...ongoing(t, 0, 'Elin Bergström'),
      arrivedAt: t.lastWorkday('15:40'),
      receivedAt: t.lastWorkday('16:05'),
      startedAt: t.lastWorkday('16:10'),
      reason: 'Trötthet',
      anamnesis:
        'Hur länge har du varit trött? Mer än 1 månad\nHar du gått ner i vikt? Nej\nTar du några läkemedel? Ja, Levaxin',
      patient: { personalIdentityNumber: number('1970-02-03'), name: 'Pernilla Åberg', phone: '070-174 06 19' },
      priority: 4,
      messages: [
        { at: t.lastWorkday('16:10'), from: 'system', text: 'Besöket har startat.' },
        { at: t.lastWorkday('16:12'), from: 'staff', text: 'Hej Pernilla! När togs ditt senaste blodprov?' },
      ],
      contacts: [{ at: t.lastWorkday('16:50'), kind: 'phone', answered: false }],
    }),
  },
  {
    id: 'axelbesvar',
    title: 'Fysioterapeut: axelbesvär, videosamtal genomfört',
    make: (t) => ({
      ...ongoing(t, 45, 'Petra Sjögren'),
      addressedTo: 'physiotherapist',
      reason: 'Axelbesvär',
      anamnesis: 'Vilken axel gäller det? Vänster\nKan du lyfta armen? Ja, men det gör ont\nHar du ramlat? Nej',
      patient: { personalIdentityNumber: number('1984-11-22'), name: 'Tomas Löfgren', phone: '070-174 06 20' },
      priority: 4,
      messages: [
        { at: t.ago(45), from: 'system', text: 'Besöket har startat.' },
        {
          at: t.ago(44),
          from: 'staff',
          text: 'Hej Tomas! Jag ringer upp med video så att jag får se hur du rör armen.',
        },
        { at: t.ago(42), from: 'patient', text: 'Det går bra.' },
        { at: t.ago(20), from: 'staff', text: 'Tack för samtalet. Här kommer övningarna som vi talade om.' },
      ],
      contacts: [{ at: t.ago(40), kind: 'video', answered: true }],
    }),
  },
];
