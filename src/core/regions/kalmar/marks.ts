import type { Mark } from '../../routine.ts';
import { answer, anyPhase, flag, metPhases, ongoing, plan } from '../../rules/marks.ts';

const check = (recordCheck: 'not-protected' | 'protected', label: string, why: string): Mark =>
  answer('recordCheck', recordCheck, { label, why, rule: 'KLM-PROT-1', phases: anyPhase });

/** What staff can tell because this routine turns on it. */
export const marks: readonly Mark[] = [
  check(
    'not-protected',
    'Cosmic öppnad: visar inga skyddade personuppgifter',
    'Cosmic ska alltid öppnas, för vuxna och barn.',
  ),
  check(
    'protected',
    'Cosmic öppnad: visar skyddade personuppgifter',
    'Handläggs enligt regionens rutin och läggs till i patientinfo.',
  ),
  plan(
    { target: 'same-unit' },
    {
      label: 'Ska lämnas över inom enheten, eller en kollega tar över ansvaret',
      why: 'Andra ser inte dina pågående ärenden förrän de är överlämnade.',
      rule: 'KLM-HAND-1',
      phases: ongoing,
    },
  ),
  plan(
    { target: 'other-provider' },
    {
      label: 'Ska lämnas över till en annan vårdgivare (privat)',
      why: 'Går med biljett, och anamnesen följer inte med.',
      rule: 'KLM-HAND-2',
      phases: ongoing,
    },
  ),
  plan(
    { target: 'rehab', sameProvider: true },
    {
      label: 'Ska lämnas över till rehab, samma vårdgivare',
      why: 'Stegen, och när Rehabiliteringsenheten hanterar ärendet.',
      rule: 'KLM-HAND-4',
      phases: ongoing,
    },
  ),
  plan(
    { target: 'rehab', sameProvider: false },
    {
      label: 'Ska lämnas över till rehab från en annan vårdgivare',
      why: 'Går med biljett: anamnes och annan information bifogas.',
      rule: 'KLM-HAND-5',
      phases: ongoing,
    },
  ),
  flag('measureConfirmed', {
    label: 'Patienten har bekräftat att den har läst om åtgärden',
    why: 'Ska vara bekräftat innan ärendet avslutas.',
    rule: 'KLM-RX-1',
    phases: metPhases,
  }),
  flag('documented', {
    label: 'Dokumenterat i Cosmic',
    why: 'Ärendet dokumenteras när det är avslutat.',
    rule: 'KLM-DOC-1',
    phases: anyPhase,
  }),
  flag('careInitiated', {
    label: 'Vården inleder kontakten',
    why: 'Kräver att patienten har loggat in tidigare och godkänt dialog.',
    rule: 'KLM-ASYNC-1',
    phases: anyPhase,
  }),
  flag('patientApproved', {
    label: 'Patienten har loggat in tidigare och godkänt dialog',
    why: 'Utan godkännande får vården inte inleda kontakten.',
    rule: 'KLM-ASYNC-2',
    phases: anyPhase,
  }),
  flag('languageDifficulty', {
    label: 'Svårt att förstå varandra i skrift',
    why: 'Telefon eller digitalt besök med tolk kan övervägas.',
    rule: 'KLM-LANG-1',
    phases: anyPhase,
  }),
  flag('listedElsewhere', {
    label: 'Listad på en annan hälsocentral',
    why: 'Ärendet bedöms, och hänvisas vid behov till rätt vårdnivå.',
    rule: 'KLM-LIST-1',
    phases: anyPhase,
  }),
  flag('outOfCounty', {
    label: 'Patienten kommer från en annan region',
    why: 'Rutinen anger inget Avtal för patienter från andra regioner.',
    rule: 'KLM-REG-1',
    phases: anyPhase,
  }),
];
