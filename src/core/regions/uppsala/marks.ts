import type { Mark, Question } from '../../routine.ts';
import { answer, anyPhase, flag, meeting, metPhases, ongoing, plan } from '../../rules/marks.ts';

const beforeClosing = ['waiting', ...ongoing] as const;

/** A form that the meeting is to use, so that what goes before it is shown. */
const call = (form: 'video' | 'voice', label: string): Mark =>
  meeting([form], {
    label,
    why: 'Visar vad som ska göras före samtalet, och styr registreringen.',
    rule: 'UPP-VIDEO-1',
    phases: ongoing,
  });

const check = (recordCheck: 'not-protected' | 'protected', label: string): Mark =>
  answer('recordCheck', recordCheck, {
    label,
    why: 'Uppgiften i Cosmic gäller. Kontrollen görs i varje ärende.',
    rule: 'UPP-PROT-1',
    phases: anyPhase,
  });

/** What staff can tell because this routine turns on it. */
export const marks: readonly Mark[] = [
  flag('samePatient', {
    label: 'Samma patient i Clinic och Cosmic',
    why: 'Kontrolleras med personnumret. Görs om när du har haft ett annat ärende öppet.',
    rule: 'UPP-SAME-1',
    phases: metPhases,
  }),
  {
    label: 'Meddelandet med tvåtimmarsgränsen är skickat nu',
    why: 'Behövs bara när panelen inte har känt igen meddelandet i chatten.',
    rule: 'UPP-REPLY-1',
    phases: ['started'],
    patch: (now) => ({ warningSentAt: now }),
    undo: { warningSentAt: undefined },
    isSet: (notes) => notes.warningSentAt !== undefined,
  },
  check('not-protected', 'Cosmic visar ingen skyddad identitet'),
  check('protected', 'Cosmic visar skyddad identitet'),
  flag('consentAsked', {
    label: 'Har frågat vårdnadshavaren om samtycke',
    why: 'Gäller barnets sjukdomshistorik och läkemedelslista.',
    rule: 'UPP-CONS-2',
    phases: anyPhase,
  }),
  call('video', 'Videomöte'),
  call('voice', 'Ljudsamtal i Clinic'),
  flag('languageDifficulty', {
    label: 'Svårt att kommunicera i chatten',
    why: 'Ring upp patienten eller hänvisa till den fysiska mottagningen.',
    rule: 'UPP-LANG-1',
    phases: ongoing,
  }),
  flag('colleagueInvited', {
    label: 'En kollega bjuds in',
    why: 'Visar hur man bjuder in, vad patienten ser och vem som ansvarar.',
    rule: 'UPP-COLL-1',
    phases: ongoing,
  }),
  plan(
    { target: 'same-unit' },
    {
      label: 'Ska lämnas över inom enheten',
      why: 'Till en roll eller profession. Visar stegen.',
      rule: 'UPP-HAND-2',
      phases: beforeClosing,
    },
  ),
  plan(
    { target: 'other-unit' },
    {
      label: 'Ska hanteras av en annan vårdenhet',
      why: 'Går med biljett. Visar stegen.',
      rule: 'UPP-HAND-3',
      phases: beforeClosing,
    },
  ),
  answer('outcome', 'no-reply', {
    label: 'Avslutas för att patienten inte har svarat',
    why: 'Journalförs som en kort anteckning.',
    rule: 'UPP-REPLY-5',
    phases: ['started', 'closed'],
  }),
  flag('documented', {
    label: 'Dokumenterat i Cosmic',
    why: 'Det som har betydelse för vården journalförs alltid.',
    rule: 'UPP-JRN-1',
    phases: anyPhase,
  }),
];

export const questions: readonly Question[] = [
  {
    id: 'contact-form',
    text: 'I vilken form hölls kontakten?',
    why: 'Vårdkontakt och Vårdtjänst är olika för chatt, telefon och video.',
    rule: 'UPP-REG-1',
    answers: [
      { label: 'Chatt', patch: { contactForms: ['chat'] } },
      { label: 'Telefon', patch: { contactForms: ['phone'] } },
      { label: 'Video', patch: { contactForms: ['video'] } },
      { label: 'Ljudsamtal i Clinic', patch: { contactForms: ['voice'] } },
    ],
  },
  {
    id: 'health-state',
    text: 'Gällde videokontakten ett nytt eller ett känt hälsotillstånd?',
    why: 'Videokontakt registreras alltid med en av de två vårdtjänsterna.',
    rule: 'UPP-REG-2',
    answers: [
      { label: 'Nytt hälsotillstånd', patch: { healthState: 'new' } },
      { label: 'Känt hälsotillstånd', patch: { healthState: 'known' } },
    ],
  },
];
