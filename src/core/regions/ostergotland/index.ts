import type { Region } from '../region.ts';
import { administrativeCards } from './administrative.ts';
import { childCards } from './child.ts';
import { draft } from './draft.ts';
import { feeCards } from './fee.ts';
import { handoverCards } from './handover.ts';
import { hours, hoursCards, hoursLine } from './hours.ts';
import { contactLine, journal, journalChecklists } from './journal.ts';
import { marks } from './marks.ts';
import { otherCards } from './other.ts';
import { outOfServiceCards } from './out-of-service.ts';
import { phrases } from './phrases.ts';
import { priorityCards, priorityLine } from './priority.ts';
import { protectedCards } from './protected.ts';
import { questions } from './questions.ts';
import { queueLine } from './queue.ts';
import { recordTexts } from './record-texts.ts';
import { references } from './reference.ts';
import { entries, register } from './registration.ts';
import { replyCards, replyCountdown, replyLines, urgentCountdown } from './reply.ts';
import { responsibleLine, roleCards, roleChecklists } from './roles.ts';
import { shift } from './shift.ts';
import { deviationLine, stepChecklists } from './steps.ts';
import { supportTexts } from './support-texts.ts';
import { ticketCards, ticketChecklists } from './ticket.ts';
import { urgentCards } from './urgent.ts';

const cards = [
  ...protectedCards,
  ...urgentCards,
  ...childCards,
  ...handoverCards,
  ...outOfServiceCards,
  ...ticketCards,
  ...priorityCards,
  ...hoursCards,
  ...replyCards,
  ...administrativeCards,
  ...otherCards,
  ...feeCards,
  ...roleCards,
];
const checklists = [...ticketChecklists, ...journalChecklists, ...roleChecklists, ...stepChecklists];
const countdowns = [replyCountdown, urgentCountdown];

export const ostergotland: Region = {
  key: 'ostergotland',
  name: 'Region Östergötland',
  record: 'cosmic',
  source: {
    label: '1177 direkt – regionövergripande riktlinje',
    version: '2024-01-12',
    validFrom: '2024-01-12',
  },
  hours,
  cards,
  countdowns,
  checklists,
  register,
  journal,
  recordTexts,
  queue: queueLine,
  shift,
  lines: [
    priorityLine,
    hoursLine,
    responsibleLine,
    deviationLine,
    queueLine,
    ...countdowns,
    ...replyLines,
    // The template's line goes before the checklist of the same rule.
    contactLine,
    ...cards,
    ...checklists,
    ...entries,
    ...journal.headings,
    ...references,
  ],
  questions,
  marks,
  words: { phrases, support: supportTexts, draft },
};
