/** The rules core's front door. Everything else under src/core is its own business. */
export { advise } from './advise.ts';
export type {
  Advice,
  Card,
  Checklist,
  Countdown,
  Entry,
  Field,
  Heading,
  Journal,
  QuestionId,
  QueueAdvice,
  Registration,
  Unread,
} from './contract/advice.ts';
export type { Case } from './contract/case.ts';
export type { Desk } from './contract/desk.ts';
export type { Notes } from './contract/notes.ts';
export { viewCountdown } from './countdown/view.ts';
export { checkDraft, type DraftCheck, type Finding } from './draft/check.ts';
export { type CodeSystem, codeFault, codeSystems } from './journal/code.ts';
export { paragraphsOf } from './journal/paragraphs.ts';
export { ageAt } from './patient/age.ts';
export { sameNumber } from './patient/same-number.ts';
export { adviseQueue } from './queue.ts';
export { type RecordText, textsFor } from './record-texts.ts';
export { availableRegions, checklistRules, routineOf } from './regions/index.ts';
export { topicName } from './regions/topics.ts';
export { overlay, Remembered, recall, remember } from './remember.ts';
export type { CountdownView, Mark, NotesPatch, Question, Routine, RoutineRow, RoutineSource } from './routine.ts';
export { adviseShift, type SeenInput, type ShiftAdvice, type ShiftDesk, type ShiftEntry } from './shift.ts';
export { dayOf } from './time/zone.ts';
export { type VersionAge, versionAge } from './version-age.ts';
export { phrasesFor, supportTextsFor, type Words } from './words/words.ts';
