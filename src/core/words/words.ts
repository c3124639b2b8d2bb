import type { Source } from '../contract/advice.ts';
import type { Case } from '../contract/case.ts';
import type { Desk } from '../contract/desk.ts';
import type { Notes } from '../contract/notes.ts';
import { countdownOf } from '../countdown/countdown.ts';
import { factsOf } from '../facts/derive.ts';
import type { FactReader, Inputs } from '../facts/facts.ts';
import { inputsOf } from '../facts/inputs.ts';
import { regionOf } from '../regions/index.ts';
import type { Region } from '../regions/region.ts';
import { parseInstant } from '../time/instant.ts';
import type { WordsRule } from './row.ts';
import type { Deadline } from './say.ts';

/** Words made ready for a case, with the rule that wants them and its source. Unread facts stand as "[Fyll i: …]". */
export interface Words {
  rule: string;
  title: string;
  text: string;
  /** They fit this moment of the case. */
  now: boolean;
  source: Source;
  /** Where the words go further than the routine, or empty. */
  note: string;
}

/**
 * The phrases for the patient that the desk's routine wants in a case of this kind: those that fit this moment first, else
 * in the region's order. No name, contact detail, unit or place of a patient who is or may be protected stands in one.
 * Pure; throws RangeError for a region that this version lacks.
 */
export function phrasesFor(c: Case, desk: Desk, notes: Notes = {}): Words[] {
  return wordsOf(c, desk, notes, ({ words }) => words.phrases);
}

/** Texts for deviations and support in the form that the desk's region asks for, with the case's address and never who the patient is. */
export function supportTextsFor(c: Case, desk: Desk, notes: Notes = {}): Words[] {
  return wordsOf(c, desk, notes, ({ words }) => words.support);
}

function wordsOf(c: Case, desk: Desk, notes: Notes, of: (region: Region) => readonly WordsRule[]): Words[] {
  const region = regionOf(desk.region);
  const inputs = inputsOf(c, desk, notes, region);
  const read = factsOf(inputs);
  const { label, version } = region.source;
  const moment = { now: inputs.now, deadline: deadlineOf(region, inputs, read) };
  const offered = of(region).flatMap(({ id, title, section, note = '', offer }) => {
    const words = offer(read, moment);
    return words ? [{ rule: id, title, ...words, source: { label, version, section }, note }] : [];
  });
  return [...offered.filter(({ now }) => now), ...offered.filter(({ now }) => !now)];
}

/** When the routine's time for an answer goes out; closing time is no such limit. */
function deadlineOf({ countdowns }: Region, inputs: Inputs, read: FactReader): Deadline {
  for (const rule of countdowns) {
    if (rule.asks !== 'may-close' || rule.limit.of === 'closing') continue;
    const { state, deadline } = countdownOf(rule, inputs, read)?.countdown ?? {};
    if (state === 'due') return { kind: 'passed' };
    if (state === 'counting' && deadline) return { kind: 'until', at: parseInstant(deadline) };
  }
  return { kind: 'unread' };
}
