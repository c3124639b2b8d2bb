import type { Countdown } from '../contract/advice.ts';
import type { Case } from '../contract/case.ts';
import type { Desk } from '../contract/desk.ts';
import type { Notes } from '../contract/notes.ts';
import { factsOf } from '../facts/derive.ts';
import { inputsOf } from '../facts/inputs.ts';
import { Unread } from '../facts/unread.ts';
import { regionOf } from '../regions/index.ts';
import type { CountdownView } from '../routine.ts';
import { minuteMs } from '../time/civil.ts';
import { hoursWords } from '../time/words.ts';
import { workingMinutesBetween } from '../time/working.ts';
import { isoOf } from '../time/zone.ts';

/** What every region's missing keys mean where the rule itself has no words for them. */
const common: { readonly [K in Countdown['missing'][number]]?: string } = {
  time: 'Tiden har inte gått ut.',
  messages: 'Chatten är inte läst så långt att tystnaden kan räknas.',
  'started-at': 'Det är inte läst om besöket är startat.',
  'opening-hours': 'Öppettider saknas: ange enhetens öppettider i inställningarna.',
  silence: 'Patienten har svarat.',
};

/**
 * Words and measures for a countdown that `advise` gave for the same case, desk and notes.
 * Throws RangeError for a countdown of another region's rule.
 */
export function viewCountdown(countdown: Countdown, c: Case, desk: Desk, notes: Notes = {}): CountdownView {
  const region = regionOf(desk.region);
  const rule = region.countdowns.find(({ id }) => id === countdown.rule);
  if (!rule) throw new RangeError(`okänd nedräkning: ${countdown.rule}`);
  const inputs = inputsOf(c, desk, notes, region);
  const silence = factsOf(inputs)('silence');
  const running = silence instanceof Unread || silence.kind !== 'running' ? null : silence;
  const working = rule.limit.of === 'working-time';
  const elapsed = (from: number): number | null =>
    working
      ? inputs.opening && workingMinutesBetween(from, inputs.now, inputs.opening)
      : Math.floor((inputs.now - from) / minuteMs);
  const hours = desk.unit?.hours ?? region.hours;

  return {
    title: rule.title,
    limit: rule.limitText,
    hours: working ? (hours ? `${hoursWords(hours)}, inte helgdagar` : 'öppettider saknas') : 'alla timmar på dygnet',
    elapsedMinutes: running && countdown.startedAt !== null ? elapsed(running.startedAt) : null,
    limitMinutes: rule.limit.minutes,
    latestAttemptAt: running?.latestAt ? isoOf(running.latestAt) : null,
    missing: countdown.missing.map(
      (key) => rule.conditions.find((condition) => condition.key === key)?.text ?? common[key] ?? key,
    ),
    note: rule.note ?? '',
    source: { label: region.source.label, version: region.source.version, section: rule.section },
  };
}
