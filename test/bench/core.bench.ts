import { advise } from '../../src/core/advise.ts';
import { availableRegions } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { type Input, inputOf } from './cases.ts';
import { againRate, freshRate } from './fresh.ts';
import { line } from './rate.ts';

/**
 * Whole cases a second on one core, with a chat, a running countdown and a note, and how cost grows with the chat. Counted
 * in processor time, over cases of which no two are alike: in memory beforehand, and each new to the core, just parsed.
 */

const whole = (input: Input): unknown => advise(input.case, input.desk, input.notes);
const rateOf = (region: RegionKey, length: number): number => freshRate((i) => inputOf(region, length, i), whole);
const shown = (rate: number): string => `${Math.round(rate).toLocaleString('sv')} ärenden/s`;

/** The bare minimum that any rules engine has to do: look at the time of every message once. */
const readTimes = ({ case: { messages = [] } }: Input): number =>
  messages.reduce((last, { at = '', from }) => (from === 'patient' ? Date.parse(at) : last), 0);
const bareMinimum = freshRate((i) => inputOf('jonkoping', 50, i), readTimes);

line('50 meddelanden, processortid (mål 100 000 ärenden/s):');
for (const { key, name } of availableRegions()) {
  const rate = rateOf(key, 50);
  const again = againRate((i) => inputOf(key, 50, i), whole);
  const times = (bareMinimum / rate).toFixed(1);
  line(`  ${name}: ${shown(again)}, nyss tolkade ${shown(rate)}`);
  line(`    (att bara läsa patientens tider med Date.parse, nyss tolkade: ${times} gånger så många)`);
}

/** Nanoseconds of a whole case, and of each message beyond those of the row above. */
let before = { length: 5, ns: 1e9 / rateOf('jonkoping', 5) };
line(`5 meddelanden, Jönköping: ${shown(1e9 / before.ns)}`);
for (const length of [50, 500, 5000]) {
  const ns = 1e9 / rateOf('jonkoping', length);
  const each = Math.round((ns - before.ns) / (length - before.length));
  line(`${length} meddelanden, Jönköping: ${shown(1e9 / ns)}, ${each} ns för varje meddelande till`);
  before = { length, ns };
}
