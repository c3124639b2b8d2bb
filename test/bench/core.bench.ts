import { advise } from '../../src/core/advise.ts';
import type { Message } from '../../src/core/contract/case.ts';
import { availableRegions } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { desk, monday, quiet } from '../core/samples.ts';
import { rate } from './rate.ts';

/** Whole cases a second on one core, with 50 messages, a running countdown and a note; and how cost grows with the chat. */

const at = (minute: number): string =>
  monday(`${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

function chat(length: number): Message[] {
  return Array.from({ length }, (_, i) => ({
    at: at(Math.floor((i * 110) / length)),
    from: i < length - 3 && i % 2 ? 'patient' : 'staff',
    text: `Meddelande ${i}`,
  }));
}

const c = (length: number) => quiet({ messages: chat(length), startedAt: at(0), priority: 2 });
/** The unit's own, so that every region has working time to count. */
const hours = { mon: '08:00-17:00', tue: '08:00-17:00', wed: '08:00-17:00', thu: '08:00-17:00', fri: '08:00-17:00' };
const notes = { qualified: true, contactForms: ['chat' as const] };
const rateOf = (region: RegionKey, length: number): number => {
  const one = c(length);
  const where = desk(region, { unit: { name: 'Testorps vårdcentral', hours } });
  return rate(() => advise(one, where, notes));
};
const shown = (rate: number): string => `${Math.round(rate).toLocaleString('sv')} ärenden/s`;

/** The bare minimum that any rules engine has to do: look at every message once, and copy the result out. */
const bare = c(50);
const bareMinimum = rate(() =>
  (bare.messages ?? []).reduce((last, { at: time = '', from }) => (from === 'patient' ? Date.parse(time) : last), 0),
);

process.stdout.write('50 meddelanden:\n');
for (const { key, name } of availableRegions()) {
  const rate = rateOf(key, 50);
  const times = (bareMinimum / rate).toFixed(1);
  process.stdout.write(`  ${name}: ${shown(rate)} (att bara läsa tiderna med Date.parse: ${times} gånger så många)\n`);
}

/** Nanoseconds of a whole case, and what each message adds to one without messages. */
const lengths = [50, 500, 5000];
const none = 1e9 / rateOf('jonkoping', 0);
process.stdout.write(`0 meddelanden, Jönköping: ${shown(1e9 / none)}\n`);
for (const length of lengths) {
  const each = (1e9 / rateOf('jonkoping', length) - none) / length;
  process.stdout.write(
    `${length} meddelanden, Jönköping: ${shown(1e9 / (none + each * length))}, ${Math.round(each)} ns för varje meddelande\n`,
  );
}
