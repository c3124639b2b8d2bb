/**
 * node test/bench/working-time.bench.ts
 *
 * Working time, instants, silence and age: what they cost, and how working time stands to a loop that asks minute by
 * minute, with the cheapest clock we have. moment.bench.ts has it beside moment-business-time.
 */
import { TZDate } from '@date-fns/tz';
import type { Message } from '../../src/core/contract/case.ts';
import { ageAt } from '../../src/core/patient/age.ts';
import { countSilence } from '../../src/core/reply/silence.ts';
import { parseInstant } from '../../src/core/time/instant.ts';
import { isOpen, openingOf } from '../../src/core/time/opening.ts';
import { addWorkingTime, workingMinutesBetween } from '../../src/core/time/working.ts';
import { offsetAt, wallClock } from '../../src/core/time/zone.ts';

const day = '08:00-17:00';
const opening = openingOf({ mon: day, tue: day, wed: day, thu: day, fri: '08:00-14:30' });
const starts = Array.from({ length: 512 }, (_, i) => Date.UTC(2026, 0, 1) + (i * 1_027_000_000) / 3);

function addByMinutes(start: number, minutes: number): number {
  let ms = start;
  for (let left = minutes; left > 0; ms += 60_000) if (isOpen(ms, opening)) left--;
  return ms;
}

function betweenByMinutes(from: number, to: number): number {
  let minutes = 0;
  for (let ms = from; ms < to; ms += 60_000) if (isOpen(ms, opening)) minutes++;
  return minutes;
}

/** Calls per second of `run(i)`, measured for about 0.4 s after a warm-up of a quarter of it. */
function rate(run: (i: number) => unknown): number {
  let sink = 0;
  const round = (forMs: number) => {
    const begin = performance.now();
    let calls = 0;
    while (performance.now() - begin < forMs) for (let i = 0; i < 16; i++) sink += Number(run(calls++) !== null);
    return (calls / (performance.now() - begin)) * 1000;
  };
  round(100);
  const perSecond = round(400);
  if (sink === 0) throw new Error('nothing was computed');
  return perSecond;
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const print = (what: string, perSecond: number, other?: number) =>
  process.stdout.write(
    `${what.padEnd(44)} ${number.format(perSecond).padStart(12)} /s${other ? `   ${number.format(perSecond / other).padStart(8)} times the other` : ''}\n`,
  );
const start = (i: number): number => starts[i % starts.length] ?? 0;

for (const minutes of [120, 360, 2400]) {
  for (const at of starts.slice(0, 20)) {
    const whole = Math.floor(at / 60_000) * 60_000;
    if (addWorkingTime(whole, minutes, opening) !== addByMinutes(whole, minutes)) throw new Error(`differ at ${whole}`);
  }
  const slow = rate((i) => addByMinutes(start(i), minutes));
  print(`minute by minute, + ${minutes / 60} h`, slow);
  print(
    `addWorkingTime, + ${minutes / 60} h`,
    rate((i) => addWorkingTime(start(i), minutes, opening)),
    slow,
  );
}
const week = 7 * 86_400_000;
const slowBetween = rate((i) => betweenByMinutes(start(i), start(i) + week));
print('minute by minute, between (a week)', slowBetween);
print(
  'workingMinutesBetween (a week)',
  rate((i) => workingMinutesBetween(start(i), start(i) + week, opening)),
  slowBetween,
);

const slowClock = rate((i) => new TZDate(start(i), 'Europe/Stockholm').getHours());
print('TZDate, hour', slowClock);
print(
  'wallClock',
  rate((i) => wallClock(start(i))),
  slowClock,
);
print(
  'offsetAt',
  rate((i) => offsetAt(start(i))),
);

const texts = starts.map((ms) => `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}+01:00`);
const text = (i: number): string => texts[i % texts.length] ?? '';
const slowParse = rate((i) => Date.parse(text(i)));
print('Date.parse', slowParse);
print(
  'parseInstant',
  rate((i) => parseInstant(text(i))),
  slowParse,
);

const chat = (length: number): Message[] =>
  Array.from({ length }, (_, i) => ({
    at: `2026-03-02T${String(8 + Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}:00+01:00`,
    from: i % 7 === 3 ? 'patient' : 'staff',
    text: 'Hej',
  }));
for (const length of [50, 500]) {
  const messages = chat(length);
  const input = { messages, contacts: [], startedAt: '2026-03-02T08:00:00+01:00', now: '2026-03-02T23:00:00+01:00' };
  print(
    `countSilence, ${length} messages`,
    rate(() => countSilence(input)),
  );
}
print(
  'ageAt',
  rate((i) => ageAt('198507099805', text(i))),
);
