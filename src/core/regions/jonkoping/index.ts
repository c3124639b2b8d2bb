import type { Region } from '../region.ts';
import { childCards } from './child.ts';
import { consentCards } from './consent.ts';
import { draft } from './draft.ts';
import { feeCards } from './fee.ts';
import { flowCards, flowLines } from './flow.ts';
import { handoverCards, handoverChecklists } from './handover.ts';
import { hours, hoursCards, hoursLine } from './hours.ts';
import { journal, journalChecklists, journalLines } from './journal.ts';
import { marks, questions } from './marks.ts';
import { otherCards, otherChecklists } from './other.ts';
import { phrases } from './phrases.ts';
import { priorityCards, priorityLine } from './priority.ts';
import { protectedCards } from './protected.ts';
import { queueLine } from './queue.ts';
import { recordTexts } from './record-texts.ts';
import { references } from './reference.ts';
import { entries, register, registrationLines } from './registration.ts';
import { replyCards, replyCountdown, replyLines } from './reply.ts';
import { roleChecklists } from './roles.ts';
import { shift } from './shift.ts';
import { supportTexts } from './support-texts.ts';

const cards = [
  ...protectedCards,
  ...replyCards,
  ...childCards,
  ...hoursCards,
  ...flowCards,
  ...handoverCards,
  ...consentCards,
  ...priorityCards,
  ...feeCards,
  ...otherCards,
];
const checklists = [...handoverChecklists, ...otherChecklists, ...journalChecklists, ...roleChecklists];

export const jonkoping: Region = {
  key: 'jonkoping',
  name: 'Region Jönköpings län',
  record: 'cosmic',
  source: {
    label: '1177 direkt för vårdcentral och filial, rekommendation (302266)',
    version: '6.0',
    validFrom: '2025-01-15',
  },
  hours,
  cards,
  countdowns: [replyCountdown],
  checklists,
  register,
  journal,
  recordTexts,
  queue: queueLine,
  shift,
  lines: [
    priorityLine,
    hoursLine,
    queueLine,
    ...flowLines,
    replyCountdown,
    ...replyLines,
    ...cards,
    ...checklists,
    ...entries,
    ...registrationLines,
    ...journalLines,
    ...journal.headings,
    ...references,
  ],
  questions,
  marks,
  words: { phrases, support: supportTexts, draft },
};
