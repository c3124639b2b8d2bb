import type { Region } from '../region.ts';
import { accessChecklists } from './access.ts';
import { childCards } from './child.ts';
import { consentCards } from './consent.ts';
import { draft } from './draft.ts';
import { handoverCards, handoverChecklists } from './handover.ts';
import { journal, journalCards, journalLines } from './journal.ts';
import { marks, questions } from './marks.ts';
import { otherCards, otherChecklists } from './other.ts';
import { phrases } from './phrases.ts';
import { priorityCards, priorityLine } from './priority.ts';
import { protectedCards } from './protected.ts';
import { queueLine } from './queue.ts';
import { receiveCards, receiveChecklists, receiveCountdown } from './receive.ts';
import { recordTexts } from './record-texts.ts';
import { references } from './reference.ts';
import { entries, register } from './registration.ts';
import { replyCards, replyCountdown, replyLines } from './reply.ts';
import { shift, shiftCards, shiftChecklists } from './shift.ts';
import { supportTexts } from './support-texts.ts';

const cards = [
  ...replyCards,
  ...protectedCards,
  ...childCards,
  ...shiftCards,
  ...handoverCards,
  ...journalCards,
  ...priorityCards,
  ...consentCards,
  ...receiveCards,
  ...otherCards,
];
const checklists = [
  ...receiveChecklists,
  ...handoverChecklists,
  ...otherChecklists,
  ...shiftChecklists,
  ...accessChecklists,
];

/** The manual gives no opening hours. */
export const uppsala: Region = {
  key: 'uppsala',
  name: 'Region Uppsala',
  record: 'cosmic',
  source: { label: '1177 direkt - Användarmanual (DocPlusSTYR-32657)', version: '2', validFrom: null },
  hours: null,
  cards,
  countdowns: [receiveCountdown, replyCountdown],
  checklists,
  register,
  journal,
  recordTexts,
  calls: { voice: 'ljudsamtal', video: 'videomöte' },
  queue: queueLine,
  shift,
  lines: [
    priorityLine,
    queueLine,
    receiveCountdown,
    replyCountdown,
    ...replyLines,
    ...cards,
    ...checklists,
    ...entries,
    ...journalLines,
    ...journal.headings,
    ...references,
  ],
  questions,
  marks,
  words: { phrases, support: supportTexts, draft },
};
