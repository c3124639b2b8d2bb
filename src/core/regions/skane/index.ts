import type { RoutineRow } from '../../routine.ts';
import type { Region } from '../region.ts';
import { cards } from './cards.ts';
import { journal, journalLine } from './journal.ts';
import { marks, questions } from './marks.ts';
import { recordTexts } from './record-texts.ts';
import { attributeLine, register } from './registration.ts';
import { scenarios } from './scenarios.ts';

const booking: RoutineRow = {
  id: 'SKN-PMO-1',
  topic: 'booking',
  kind: 'reference',
  text: 'Tidbokstypen ”1177 direkt” spärrar schemat för personal som ska arbeta i 1177 direkt. Den syns inte i e-tjänsterna på 1177.',
  section: '4.1 Tidbokstyp 1177 direkt',
};

/** A registration instruction: it sets no hours, no reply limit, no consent, identity or child rule, and none is borrowed. */
export const skane: Region = {
  key: 'skane',
  name: 'Region Skåne',
  record: 'pmo',
  source: { label: 'Registreringsanvisning 1177 direkt, Region Skåne', version: null, validFrom: null },
  hours: null,
  cards,
  countdowns: [],
  checklists: [],
  register,
  journal,
  recordTexts,
  queue: null,
  shift: { start: null, end: null },
  lines: [...cards, ...Object.values(scenarios), attributeLine, journalLine, booking],
  questions,
  marks,
  // The instruction wants no words for the patient, has no guide to the chat and names no way for deviations or support.
  words: { phrases: [], support: [], draft: [] },
};
