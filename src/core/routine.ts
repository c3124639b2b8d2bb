import type { Checklist, QuestionId, Source } from './contract/advice.ts';
import type { Phase } from './contract/case.ts';
import type { Notes } from './contract/notes.ts';
import type { RegionKey } from './regions/keys.ts';

/** A change to the notes: keys are set, `handover` is merged into what stands there, undefined takes a key away. */
export type NotesPatch = {
  [K in keyof Notes]?: (K extends 'handover' ? Partial<NonNullable<Notes['handover']>> : Notes[K]) | undefined;
};

/** A question that only a person can answer, with what the routine says of it. */
export interface Question {
  id: QuestionId;
  text: string;
  /** One line from the routine that helps to answer. */
  why: string;
  rule: string;
  answers: { label: string; patch: NotesPatch }[];
}

/** A thing that staff can tell the panel about the case because the routine turns on it. */
export interface Mark {
  label: string;
  why: string;
  rule: string;
  /** The phases of a case in which it is offered. */
  phases: readonly Phase[];
  /** What the mark sets; of the moment (ISO) where it says when. */
  patch: NotesPatch | ((now: string) => NotesPatch);
  /** Takes the mark away again. */
  undo: NotesPatch;
  /** True while the notes hold the mark. */
  isSet: (notes: Notes) => boolean;
}

/** One line of the routine view and of the catalogue. */
export interface RoutineRow {
  id: string;
  topic: string;
  kind:
    | 'card'
    | 'countdown'
    | 'queue'
    | 'registration'
    | 'journal'
    | 'table'
    | 'checklist'
    | 'text'
    | 'parameter'
    | 'reference';
  /** What the rule says, in plain Swedish. */
  text: string;
  section: string;
  /** How an unclear place is read, and why. */
  note?: string;
  /** Of a keyword that is written elsewhere than in the note: where. It is copied by itself, never with the note. */
  writtenIn?: string;
}

/** The document that a routine stands in. */
export interface RoutineSource {
  readonly label: string;
  readonly version: string | null;
  /** The day from which it holds, "2025-01-15", or null where it does not say. */
  readonly validFrom: string | null;
  /** Months after which the region wants it looked over; a year where it sets none. */
  readonly reviewMonths?: number;
}

/** A region's whole routine as this product holds it. */
export interface Routine {
  key: RegionKey;
  name: string;
  record: 'cosmic' | 'pmo';
  source: RoutineSource;
  /** Opening hours that the routine itself gives, in words, or null. */
  hours: string | null;
  rows: readonly RoutineRow[];
  questions: readonly Question[];
  marks: readonly Mark[];
}

/** What a person needs beside a countdown of the advice. Minutes are of the kind that the countdown counts. */
export interface CountdownView {
  title: string;
  /** "2 arbetstimmar". */
  limit: string;
  /** The hours that are counted, "mån–fre 08.00–17.00, inte helgdagar". */
  hours: string;
  elapsedMinutes: number | null;
  limitMinutes: number;
  /** ISO, the latest attempt within the silence, or null. */
  latestAttemptAt: string | null;
  /** One sentence for each key of `missing`, in its order. */
  missing: string[];
  /** One sentence for each thing that was not read and may forbid closing all the same; only where `mayClose` is true. */
  unseen: string[];
  /** Conditions that staff may set aside by saying why, with the reason where it is given (kept in `notes.acknowledged`). */
  setAside: { rule: string; asks: string; reason: string | null }[];
  /** How an unclear place of the routine is read, or empty. */
  note: string;
  source: Source;
}

export type { Checklist };
