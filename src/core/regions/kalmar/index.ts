import type { Region } from '../region.ts';
import { asyncCards, asyncChecklists } from './async.ts';
import { chatLines, videoChecklists } from './chat.ts';
import { childCards } from './child.ts';
import { consentCards } from './consent.ts';
import { draft } from './draft.ts';
import { feeCards } from './fee.ts';
import { handoverCards } from './handover.ts';
import { hours, hoursCards, hoursChecklists, hoursLine } from './hours.ts';
import { journal, journalLine } from './journal.ts';
import { marks } from './marks.ts';
import { measureCards } from './measure.ts';
import { otherCards } from './other.ts';
import { phrases } from './phrases.ts';
import { priorityCards, priorityLine } from './priority.ts';
import { protectedCards } from './protected.ts';
import { questions } from './questions.ts';
import { queueLine } from './queue.ts';
import { recordTexts } from './record-texts.ts';
import { references } from './reference.ts';
import { contactLine, entries, register } from './registration.ts';
import { rehabCards, rehabChecklists } from './rehab.ts';
import { replyCards, replyCountdown, replyLines } from './reply.ts';
import { roleChecklists } from './roles.ts';
import { shift, shiftCards } from './shift.ts';
import { supportLines } from './support.ts';
import { supportTexts } from './support-texts.ts';
import { takeoverCards } from './takeover.ts';

const cards = [
  ...protectedCards,
  ...childCards,
  ...hoursCards,
  ...takeoverCards,
  ...shiftCards,
  ...measureCards,
  ...replyCards,
  ...asyncCards,
  ...handoverCards,
  ...rehabCards,
  ...consentCards,
  ...priorityCards,
  ...feeCards,
  ...otherCards,
];
const checklists = [...rehabChecklists, ...asyncChecklists, ...videoChecklists, ...roleChecklists, ...hoursChecklists];

export const kalmar: Region = {
  key: 'kalmar',
  name: 'Region Kalmar län',
  record: 'cosmic',
  source: { label: 'Regional rutin 1177 direkt', version: '1.8', validFrom: '2025-05-19' },
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
    replyCountdown,
    ...replyLines,
    ...cards,
    ...checklists,
    journalLine,
    contactLine,
    ...journal.headings,
    ...entries,
    ...chatLines,
    ...references,
    ...supportLines,
  ],
  questions,
  marks,
  words: { phrases, support: supportTexts, draft },
};
