import type { Source } from './contract/advice.ts';
import type { Case } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import type { Notes } from './contract/notes.ts';
import { factsOf } from './facts/derive.ts';
import { inputsOf } from './facts/inputs.ts';
import { cleanerOf } from './journal/clean.ts';
import { regionOf } from './regions/index.ts';

/** A text to copy that is no keyword of the note: for the ticket's Anamnes box, a booking, the case's course in time. */
export interface RecordText {
  rule: string;
  /** What it is for; no two texts of one case have the same. */
  title: string;
  /** Plain text with line feeds. What was not read, or a person must tell, stands as "[Fyll i: …]". */
  text: string;
  source: Source;
}

/**
 * The texts beside registration and note that the region's routine wants of one case, in the routine's order; none where
 * it wants none. Pure, as `advise`. Never holds the patient's name, number or telephone beyond what the anamnesis says;
 * nothing that tells who or where of a protected patient. Throws RangeError for a region that this version lacks.
 */
export function textsFor(c: Case, desk: Desk, notes: Notes = {}): RecordText[] {
  const region = regionOf(desk.region);
  const inputs = inputsOf(c, desk, notes, region);
  const read = factsOf(inputs);
  const clean = cleanerOf(inputs, read);
  const { label, version } = region.source;
  return region.recordTexts.flatMap((rule) => {
    const verdict = rule.judge(read);
    const text = verdict.kind === 'speaks' ? clean(verdict.says) : '';
    return text === ''
      ? []
      : [{ rule: rule.id, title: rule.title, text, source: { label, version, section: rule.section } }];
  });
}
