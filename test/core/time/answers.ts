/** Prints answers of the core's time, age and silence. Run by machine.test.ts as a program of its own, in other zones. */
import { ageAt } from '../../../src/core/patient/age.ts';
import { countSilence } from '../../../src/core/reply/silence.ts';
import { parseInstant } from '../../../src/core/time/instant.ts';
import { nextOpening, openingOf } from '../../../src/core/time/opening.ts';
import { hoursWords, whenWords } from '../../../src/core/time/words.ts';
import { addWorkingTime } from '../../../src/core/time/working.ts';
import { instantOf, isoOf, localDay, wallClock } from '../../../src/core/time/zone.ts';

const hours = { mon: '08:00-16:00', tue: '08:00-16:00', wed: '08:00-16:00', thu: '08:00-16:00', fri: '08:00-14:30' };
const opening = openingOf(hours, ['2026-05-15']);
const lines: unknown[] = [Intl.DateTimeFormat().resolvedOptions().timeZone, hoursWords(hours)];
const from = parseInstant('2011-12-01T00:00:00Z');
for (let ms = from; ms < parseInstant('2012-11-01T00:00Z'); ms += 7 * 3_600_000 + 61_000) {
  const day = localDay(ms);
  lines.push([isoOf(ms), wallClock(ms), isoOf(instantOf(day, 150)), whenWords(ms, from)]);
  lines.push([nextOpening(ms, opening), addWorkingTime(ms, 360, opening)]);
}
// 30 December 2011 did not happen in Samoa; the others are near a birthday at midnight.
const births = ['20111230-2391', '850709-9805', '121212+1212', '701063-2391'];
for (const text of births)
  for (const now of ['2026-07-08T22:00:00Z', '2026-07-08T21:59:59Z', '2026-12-30T00:30:00+01:00'])
    lines.push([text, now, ageAt(text, now)]);
const messages = [{ at: '2026-03-29T00:30:00Z', from: 'staff' as const, text: '' }];
lines.push(countSilence({ messages, startedAt: '2026-03-29T01:29+01:00', now: '2026-03-29T04:00:00+02:00' }));
for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
