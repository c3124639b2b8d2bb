/**
 * node test/bench/moment.bench.ts
 *
 * Working time against moment-business-time, with the same hours and holidays: the same answer first, then the time.
 */
// Moment counts in the machine's own zone.
process.env.TZ = 'Europe/Stockholm';

import { holidaysOf } from '../../src/core/time/holidays.ts';
import { openingOf } from '../../src/core/time/opening.ts';
import { addWorkingTime } from '../../src/core/time/working.ts';
import { isoDayOf } from '../../src/core/time/zone.ts';
import { havePeers, peer } from './peers.ts';
import { line, rate, show } from './rate.ts';

interface Moment {
  addWorkingTime(count: number, unit: 'minutes'): Moment;
  valueOf(): number;
}
interface MomentFactory {
  (ms: number): Moment;
  updateLocale(name: string, words: object): void;
}

function run(): void {
  const moment: MomentFactory = peer('moment');
  peer('moment-business-time');
  const day = ['08:00:00', '17:00:00'];
  const friday = ['08:00:00', '14:30:00'];
  const holidays = [2026, 2027].flatMap((year) => [...holidaysOf(year).keys()].map(isoDayOf));
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: day, 2: day, 3: day, 4: day, 5: friday, 6: null },
    holidays,
  });

  const hours = '08:00-17:00';
  const opening = openingOf({ mon: hours, tue: hours, wed: hours, thu: hours, fri: '08:00-14:30' });
  // Whole minutes of every hour and weekday in a year and a half, Easter, midsummer and both changes of the clock among them.
  const starts = Array.from({ length: 512 }, (_, i) => Date.UTC(2026, 0, 2) + i * 997 * 60_000);
  const start = (i: number): number => starts[i % starts.length] ?? 0;

  line('Arbetstid mot moment-business-time (samma öppettider och helgdagar, samma svar):');
  for (const minutes of [120, 360, 2400]) {
    const theirs = (i: number): number => moment(start(i)).addWorkingTime(minutes, 'minutes').valueOf();
    const ours = (i: number): number | null => addWorkingTime(start(i), minutes, opening);
    const different = starts.filter((_, i) => theirs(i) !== ours(i));
    if (different.length > 0)
      throw new Error(`olika svar: ${different.length}, först ${isoDayOf((different[0] ?? 0) / 86_400_000)}`);
    const slow = rate(theirs);
    show(`moment-business-time, + ${minutes / 60} h`, slow);
    show(`addWorkingTime, + ${minutes / 60} h`, rate(ours), slow);
  }
}

if (havePeers()) run();
