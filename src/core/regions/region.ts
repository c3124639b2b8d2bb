import type { Phase } from '../contract/case.ts';
import type { WeekHours } from '../contract/desk.ts';
import type { CountdownRule } from '../countdown/rule.ts';
import type { DraftRule } from '../draft/find.ts';
import type { CallWords } from '../journal/calls.ts';
import type { Mark, Question, RoutineRow, RoutineSource } from '../routine.ts';
import type { Registrar } from '../rules/registrar.ts';
import type { CardRule, ChecklistText, HeadingRule, RecordTextRule, Rule } from '../rules/row.ts';
import type { WordsRule } from '../words/row.ts';
import type { RegionKey } from './keys.ts';

/** The note of one region: a template with keywords in order, or (no headings) one running text. */
export interface JournalTemplate {
  readonly rule: string;
  readonly template: string;
  readonly headings: readonly HeadingRule[];
  /** The running text of a template without keywords, paragraph by paragraph; staff's own is kept under the template's name. */
  readonly running?: readonly HeadingRule[];
}

/** What a region's routine asks at one end of a working shift. */
export interface ShiftLook {
  /** The cards and countdowns that tell what a seen case still needs. */
  readonly rules: readonly string[];
  /** A case in one of these phases is unfinished by the routine's own words, whatever the rules above say of it. */
  readonly unfinished: readonly Phase[];
  /** Checklists that are the user's and not a case's. */
  readonly checklists: readonly string[];
  /** What the routine asks, in plain Swedish, and where. */
  readonly text: string;
  readonly section: string;
  /** How it is read where it is unclear. */
  readonly note?: string;
}

/** Everything that one region's routine is, in the words of the core. Figures and sentences live in the region's folder. */
export interface Region {
  readonly key: RegionKey;
  readonly name: string;
  readonly record: 'cosmic' | 'pmo';
  readonly source: RoutineSource;
  /** Opening hours that the routine gives, or null where it leaves them to the unit or is silent. */
  readonly hours: WeekHours | null;
  readonly cards: readonly CardRule[];
  readonly countdowns: readonly CountdownRule[];
  readonly checklists: readonly Rule<ChecklistText>[];
  readonly register: Registrar;
  readonly journal: JournalTemplate;
  /** Texts beside the note: for the ticket's Anamnes box, a booking, the case's course. */
  readonly recordTexts: readonly RecordTextRule[];
  /** Its own words for calls inside the service; the common ones where it has none, or the same. */
  readonly calls?: CallWords;
  /** The rule by which the list's cases in these phases are ordered, by priority and then arrival. Null: it stands as it is. */
  readonly queue: (RoutineRow & { readonly phases: readonly Phase[] }) | null;
  /** What is left at the start and the end of a shift. Null: the routine says nothing of it. */
  readonly shift: { readonly start: ShiftLook | null; readonly end: ShiftLook | null };
  /** Every line of the routine, those of the rules above among them, in the order of the routine view. */
  readonly lines: readonly RoutineRow[];
  readonly questions: readonly Question[];
  readonly marks: readonly Mark[];
  /** What staff writes: phrases for the patient, texts for deviations and support, and what is said of a draft. Empty: the routine is silent. */
  readonly words: {
    readonly phrases: readonly WordsRule[];
    readonly support: readonly WordsRule[];
    readonly draft: readonly DraftRule[];
  };
}
