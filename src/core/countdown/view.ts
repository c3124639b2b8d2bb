import type { Countdown } from '../contract/advice.ts';
import type { Case } from '../contract/case.ts';
import type { Desk } from '../contract/desk.ts';
import type { Notes } from '../contract/notes.ts';
import { factsOf } from '../facts/derive.ts';
import { inputsOf } from '../facts/inputs.ts';
import { regionOf } from '../regions/index.ts';
import type { CountdownView } from '../routine.ts';
import { minuteMs } from '../time/civil.ts';
import { parseInstant } from '../time/instant.ts';
import { hoursWords } from '../time/words.ts';
import { workingMinutesBetween } from '../time/working.ts';
import { isoOf } from '../time/zone.ts';
import { unseenOf } from './countdown.ts';
import type { CountdownRule } from './rule.ts';

/** What every region's missing keys mean where the rule itself has no words for them. */
const common: { readonly [K in Countdown['missing'][number]]?: string } = {
  time: 'Tiden har inte gått ut.',
  messages: 'Chatten är inte läst så långt att tystnaden kan räknas.',
  'started-at': 'Det är inte läst om besöket är startat.',
  'opening-hours': 'Öppettider saknas: ange enhetens öppettider i inställningarna.',
  silence: 'Patienten har svarat.',
  warning: 'Meddelandet med tidsgränsen är inte skickat.',
  'arrived-at': 'Det är inte läst när ärendet kom in.',
};

/** What to look for before closing where it was not read. */
const unseen = {
  contacts: 'Sms och samtal är inte lästa: se efter att patienten inte har svarat i ett samtal.',
  startedAt: 'Det är inte läst när besöket startade: försök från tiden före starten räknas inte.',
} as const;

/** How much is counted, and whether in working time; a rule that waits for closing measures nothing. */
function measureOf(rule: CountdownRule): { inWorkingTime: boolean; minutes: number } {
  if (rule.asks === 'must-receive') return { inWorkingTime: false, minutes: rule.minutes };
  if (rule.limit.of === 'closing') return { inWorkingTime: false, minutes: 0 };
  return { inWorkingTime: rule.limit.of === 'working-time', minutes: rule.limit.minutes };
}

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
  const latestAt = 'latestAt' in silence ? silence.latestAt : null;
  const { inWorkingTime, minutes } = measureOf(rule);
  const from = countdown.startedAt === null ? null : parseInstant(countdown.startedAt);
  const elapsed = (since: number): number | null =>
    inWorkingTime
      ? inputs.opening && workingMinutesBetween(since, inputs.now, inputs.opening)
      : Math.floor((inputs.now - since) / minuteMs);
  const hours = desk.unit?.hours ?? region.hours;
  const conditions = rule.asks === 'may-close' ? rule.conditions : [];
  const inHours = inWorkingTime || (rule.asks === 'may-close' && rule.limit.of === 'closing');

  return {
    title: rule.title,
    limit: rule.limitText,
    hours: inHours ? (hours ? `${hoursWords(hours)}, inte helgdagar` : 'öppettider saknas') : 'alla timmar på dygnet',
    elapsedMinutes: from === null ? null : elapsed(from),
    limitMinutes: minutes,
    latestAttemptAt: rule.asks === 'may-close' && latestAt ? isoOf(latestAt) : null,
    missing: countdown.missing.map(
      (key) => conditions.find((condition) => condition.key === key)?.text ?? common[key] ?? key,
    ),
    unseen: countdown.mayClose === true ? unseenOf(c).map((field) => unseen[field]) : [],
    setAside: conditions.flatMap(({ key, setAside }) => {
      const reason = setAside && notes.acknowledged?.[setAside.rule]?.reason.trim();
      return setAside && (reason || countdown.missing.includes(key)) ? [{ ...setAside, reason: reason || null }] : [];
    }),
    note: rule.note,
    source: { label: region.source.label, version: region.source.version, section: rule.section },
  };
}
