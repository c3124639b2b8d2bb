import type { Case } from '../contract/case.ts';
import type { Desk } from '../contract/desk.ts';
import type { Notes } from '../contract/notes.ts';
import { commonCalls } from '../journal/calls.ts';
import type { Region } from '../regions/region.ts';
import type { WarningWords } from '../reply/warning.ts';
import { parseInstant } from '../time/instant.ts';
import { openingOf } from '../time/opening.ts';
import type { Inputs } from './facts.ts';

/** The unit's hours override the region's; without either there are none. */
export function inputsOf(c: Case, desk: Desk, notes: Notes, region: Region): Inputs {
  const hours = desk.unit?.hours ?? region.hours;
  return {
    case: c,
    desk,
    notes,
    now: parseInstant(desk.now),
    opening: hours && openingOf(hours, desk.unit?.closedDays ?? []),
    warningWords: warningOf(region)?.words ?? null,
    calls: region.calls ?? commonCalls,
  };
}

/** How the message with the region's time limit is recognised, and what stands for it; null where the routine has none. */
export function warningOf({ countdowns }: Region): { words: WarningWords; sentence: string } | null {
  for (const rule of countdowns)
    if (rule.asks === 'may-close' && rule.limit.of !== 'closing' && rule.limit.from === 'warning') return rule.limit;
  return null;
}
