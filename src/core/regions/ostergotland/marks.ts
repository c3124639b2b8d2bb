import type { ContactForm } from '../../contract/notes.ts';
import type { Mark } from '../../routine.ts';
import { answer, anyPhase, flag, meeting, metPhases, plan } from '../../rules/marks.ts';

const open = ['waiting', 'received', 'started', 'asynchronous'] as const;

const check = (recordCheck: 'not-protected' | 'protected', label: string, why: string, rule: string): Mark =>
  answer('recordCheck', recordCheck, { label, why, rule, phases: anyPhase });

/** The meeting goes over from the chat to another form. */
const change = (form: ContactForm, label: string, rule: string): Mark =>
  meeting(['chat', form], { label, why: 'Patienten ska samtycka till bytet.', rule, phases: metPhases });

/** What staff can tell because this routine turns on it. */
export const marks: readonly Mark[] = [
  check(
    'not-protected',
    'Kontrollerat i Cosmic: ingen skyddad identitet',
    'Det går inte att se på det som patienten har lämnat i plattformen.',
    'OST-PROT-1',
  ),
  check(
    'protected',
    'Kontrollerat i Cosmic: skyddad identitet',
    'Handläggs enligt vårdgivarens och regionens rutiner.',
    'OST-PROT-2',
  ),
  flag('wrongFlow', {
    label: 'Ärendet har kommit in i fel flöde',
    why: 'Administrativt i Sök vård läggs över till Medicinsk admin; vårdärende bland de administrativa hänvisas till ”Sök vård”.',
    rule: 'OST-ADM-1',
    phases: open,
  }),
  plan(
    { target: 'same-unit' },
    {
      label: 'Ska lämnas över till annan personal på enheten',
      why: 'Överlämningen ska journalföras.',
      rule: 'OST-HAND-7',
      phases: open,
    },
  ),
  plan(
    { target: 'other-unit' },
    {
      label: 'Ska till en annan enhet, inte privat',
      why: 'Flyttas om det inte är mottaget, lämnas annars över.',
      rule: 'OST-HAND-2',
      phases: open,
    },
  ),
  plan(
    { target: 'rehab' },
    {
      label: 'Ska till en rehabenhet',
      why: 'Patienten tillfrågas om vilken rehabenhet.',
      rule: 'OST-HAND-4',
      phases: open,
    },
  ),
  plan(
    { target: 'other-provider' },
    {
      label: 'Ska till eller från en privat verksamhet',
      why: 'Går med biljett, enligt stegen.',
      rule: 'OST-HAND-5',
      phases: open,
    },
  ),
  plan(
    { target: 'not-in-service' },
    {
      label: 'Ska till en verksamhet som inte har 1177 direkt',
      why: 'Vård-till-vård-numret, eller Kontakta mig på 1177.se.',
      rule: 'OST-HAND-6',
      phases: open,
    },
  ),
  flag('urgentForReceiver', {
    label: 'Mottagaren måste hantera ärendet skyndsamt',
    why: 'Då ska mottagaren också kontaktas på vård-till-vård-numret.',
    rule: 'OST-HAND-3',
    phases: open,
  }),
  change('video', 'Går över till videosamtal', 'OST-VIDEO-1'),
  change('voice', 'Går över till röstsamtal i 1177 direkt', 'OST-CONS-1'),
  change('phone', 'Går över till telefon', 'OST-CONS-1'),
  flag('consentAsked', {
    label: 'Har frågat om samtycke till att byta mötesform',
    why: 'Patienten ger alltid sitt samtycke till bytet.',
    rule: 'OST-CONS-1',
    phases: metPhases,
  }),
  flag('asynchronousPlanned', {
    label: 'Avslutas med asynkron fas',
    why: 'Patienten ska veta antalet dagar, och att det gäller samma sökorsak.',
    rule: 'OST-ASYNC-1',
    phases: metPhases,
  }),
  flag('careInitiated', {
    label: 'Vården började kontakten',
    why: 'Kravet på journalföring när patienten inte svarar gäller ärenden som patienten har börjat.',
    rule: 'OST-REPLY-6',
    phases: metPhases,
  }),
  flag('documented', {
    label: 'Dokumenterat i Cosmic',
    why: 'En överlämning, och ett ärende som avslutas utan svar, ska journalföras.',
    rule: 'OST-REPLY-6',
    phases: anyPhase,
  }),
  flag('outOfCounty', {
    label: 'Patienten är utomläns',
    why: 'Hanteras av den verksamhet som får ärendet.',
    rule: 'OST-OUT-1',
    phases: open,
  }),
];
