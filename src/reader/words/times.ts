/** What a text says of time: a time, a day alone, or a fault in Swedish. Undefined: it is no time. */
export type Told =
  | { at: string /** The day is that of the line above. */; lent?: true }
  | { day: Day }
  | { clock: Clock }
  | { why: string };
export interface Day {
  y: number;
  m: number;
  d: number;
}
interface Clock {
  h: number;
  min: number;
  s: number;
}

export interface When {
  /** Milliseconds since 1970: what "igår" and missing years are counted from. */
  now: number;
  /** The day of the date line above. */
  day?: Day | undefined;
  /** The time lies ahead (a missing year is the next one, not the last). */
  ahead?: boolean;
  /** Other words than those of time may stand beside it. */
  loose?: boolean;
}

const months = 'jan feb mar apr ma[jy] jun jul aug sep o[kc]t nov dec'.split(' ');
const weekdays = 'sön|sun mån|mon tis|tue ons|wed tor|thu fre|fri lör|sat'.split(' ');
const dayMs = 86_400_000;
const month = `(${months.map((name) => `${name}[a-zåäö]*`).join('|')})\\.?`;
const namedDay = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:(?::e|:a|\\.|st|nd|rd|th)? (?:of )?|-)${month}(?:(?:,? |-)(\\d{4}))?(?![\\d])`,
);
const englishDay = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:.])`);
const weekdayName = new RegExp(
  `(?<![a-zåäö])(${weekdays.join('|')})(?:[a-zåäö]*da[gy]|s|rs|es)?(?:en|s)?\\.?(?![a-zåäö])`,
);
const monthOf = (name = '') => months.findIndex((start) => new RegExp(`^${start}`).test(name)) + 1;
/** Without one of these a text says nothing of time. */
const timely = new RegExp(
  `\\d|sedan|sen|ago|går|i ?dag|morgon|yester|today|tomorrow|nyss|now|just nu|${weekdays.join('|')}`,
);

const format = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });
const offsets = new Map<number, number>();
/** Milliseconds that Stockholm's clocks are ahead of UTC; they change on whole hours. */
function offsetAt(at: number): number {
  const hour = Math.floor(at / 3_600_000);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = Number(/\+0(\d)/.exec(format.format(at))?.[1] ?? 1) * 3_600_000;
    if (offsets.size > 5000) offsets.clear();
    offsets.set(hour, offset);
  }
  return offset;
}

/** The day in Stockholm at the instant. */
function dayAt(at: number): Day {
  const local = new Date(at + offsetAt(at));
  return { y: local.getUTCFullYear(), m: local.getUTCMonth() + 1, d: local.getUTCDate() };
}

/** The day in Stockholm at the instant, as "2026-03-02". */
export const dateAt = (at: number): string => iso(at).slice(0, 10);

/** ISO with Stockholm's offset. */
export function iso(at: number): string {
  const offset = offsetAt(at);
  return `${new Date(at + offset).toISOString().slice(0, 19)}+0${offset / 3_600_000}:00`;
}

/** Undefined for a time that the clocks skip or show twice that night: no one can tell which it is. */
function utc({ y, m, d }: Day, { h, min, s }: Clock): number | undefined {
  const local = Date.UTC(y, m - 1, d, h, min, s);
  const found = [2, 1].map((hours) => local - hours * 3_600_000).filter((at) => at + offsetAt(at) === local);
  return found.length === 1 ? found[0] : undefined;
}

const exists = ({ y, m, d }: Day) => {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
};

/** Holds what `tell` counts from the very minute, "för 5 min sedan"; all else is the same all day. */
export const isFleeting = (text: string): boolean =>
  /\d\s*(?:min\p{L}*|m)\.?\s+(?:sedan|sen|ago)|nyss|just\s+nu|now/iu.test(text);

/** Not as Swedes write a day with a stroke: with a year after a second one, or beside an English clock or day of the week. */
const foreign =
  /\d{1,2}\/\d{1,2}\/\d{4}|\d ?[ap]\.?m\b|(?<![a-zåäö])(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|urday)?(?![a-zåäö])/;

const isLater = (one: Day, other: Day): boolean =>
  Date.UTC(one.y, one.m - 1, one.d) > Date.UTC(other.y, other.m - 1, other.d);

/** Words for a day, and how many days from now it is. */
const nearDays: [word: RegExp, days: number][] = [
  [/(?<![a-zåäö])(?:i förrgår)(?![a-zåäö])/, -2],
  [/(?<![a-zåäö])(?:i ?går|yesterday)(?![a-zåäö])/, -1],
  [/(?<![a-zåäö])(?:i ?dag|today)(?![a-zåäö])/, 0],
  [/(?<![a-zåäö])(?:i ?morgon|tomorrow)(?![a-zåäö])/, 1],
];

const noDay = { why: 'datumet finns inte' };

/** "2026-03-02 10:15", "2 mars 14.32", "igår kl. 14.32", "för 5 min sedan", "14.32" with the day of `when`: in Stockholm's time. */
export function tell(text: string, when: When): Told | undefined {
  if (text.length > 120) return undefined;
  let rest = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
  if (!timely.test(rest)) return undefined;
  const full = /^ (\d{4}-\d\d-\d\d)t(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(z|[+-]\d\d:\d\d) $/.exec(rest);
  if (full?.[1]) {
    const [y = 0, m = 0, d = 0] = full[1].split('-').map(Number);
    const at = exists({ y, m, d }) ? Date.parse(text.trim()) : Number.NaN;
    return Number.isNaN(at) ? noDay : { at: iso(at) };
  }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(found[0], ' ');
    return found;
  };
  const today = dayAt(when.now);
  const isForeign = foreign.test(rest);
  const shift = (days: number) => dayAt((utc(today, { h: 12, min: 0, s: 0 }) ?? when.now) + days * dayMs);

  const ago = take(/(?:\bför )?\b(\d{1,2}) ?(?:min(?:uter|ut|utes|ute)?|m)\.? (?:sedan|sen|ago)\b/);
  if (ago) return rest.trim() ? undefined : { at: iso(Math.floor(when.now / 60_000 - Number(ago[1])) * 60_000) };
  if (/^ (just nu|nyss|alldeles nyss|just now|now) $/.test(rest))
    return { at: iso(Math.floor(when.now / 60_000) * 60_000) };
  if (
    /^ ?(?:för )?(?:\d+|en|ett|an?) ?(?:timm\w*|tim|h|hours?|dag\w*|days?|veck\w*|weeks?) (?:sedan|sen|ago)\.? $/.test(
      rest,
    )
  ) {
    return { why: 'tiden är för grovt angiven' };
  }
  take(/\([^)]*\)/);

  let day: Day | undefined;
  let fault: { why: string } | undefined;
  const dated = take(/\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=[^\d]|$)t?/);
  const short = dated ? null : take(/(?<![\d.:])(\d{1,2})\/(\d{1,2})(?: (?=\d{4}\b))?(?:[-/ ](\d{4}))?(?![\d/])/);
  const named = dated || short ? null : take(namedDay);
  const english = dated || short || named ? null : take(englishDay);
  const weekday = take(weekdayName);
  const index = weekdays.findIndex((names) => names.split('|').includes(weekday?.[1] ?? ''));
  const indexOf = ({ y, m, d }: Day) => new Date(Date.UTC(y, m - 1, d)).getUTCDay();

  if (dated) day = { y: Number(dated[1]), m: Number(dated[3]), d: Number(dated[4]) };
  else if (short || named || english) {
    const d = Number((short ?? named)?.[1] ?? english?.[2]);
    const m = short ? Number(short[2]) : monthOf(named?.[2] ?? english?.[1]);
    const year = (short ?? named ?? english)?.[3];
    const on = (m: number, d: number): Day => {
      const here = { y: year ? Number(year) : today.y, m, d };
      if (!year && (when.ahead ? isLater(today, here) : isLater(here, today))) here.y += when.ahead ? 1 : -1;
      return here;
    };
    day = on(m, d);
    // Day and month, or month and day: only where one of the two cannot be is it known which.
    if (short && isForeign && d !== m) {
      const may = [day, on(d, m)].filter(
        (one) => exists(one) && (index < 0 || indexOf(one) === index) && (when.ahead || !isLater(one, today)),
      );
      const [only, ...more] = may;
      if (only && more.length === 0) day = only;
      else fault = { why: 'dag och månad kan inte skiljas åt' };
    }
  }
  if (day && !exists(day)) fault = noDay;
  // "Idag, 12 mars"
  const from = nearDays.find(([word]) => take(word))?.[1];
  const near = from === undefined ? undefined : shift(from);
  if (day && near && !fault && (isLater(day, near) || isLater(near, day)))
    fault = { why: 'ordet stämmer inte med datumet' };
  day ??= near;

  if (weekday) {
    if (day && !fault && indexOf(day) !== index) fault = { why: 'veckodagen stämmer inte med datumet' };
    const back = (indexOf(today) - index + 7) % 7;
    if (!day && back === 0) fault = { why: 'veckodagen kan vara i dag eller för en vecka sedan' };
    day ??= shift(when.ahead ? 7 - back : -back);
  }

  const found = take(/(?<![\d:.])(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?: ?([ap])\.?m\b\.?)?(?![\d:])/);
  rest = rest.replace(
    /(?<![a-zåäö])(?:kl|klockan|at|den|on|the|sedan|since|till|until|to|t\.?o\.?m|och med|för|from|från)(?![a-zåäö])\.?/g,
    ' ',
  );
  const leftover = /[\p{L}\p{N}]/u.test(rest);
  if (leftover && (!when.loose || /\p{N}/u.test(rest))) return undefined;
  if (fault) return fault;
  if (!found) return day ? { day } : undefined;
  let h = Number(found[1]);
  if (found[4]) h = (h % 12) + (found[4] === 'p' ? 12 : 0);
  const clock = { h, min: Number(found[2]), s: Number(found[3] ?? 0) };
  if (clock.h > 23 || clock.min > 59 || clock.s > 59) return { why: 'klockslaget finns inte' };
  const on = day ?? when.day;
  if (!on) return { clock };
  const at = utc(on, clock);
  if (at === undefined) return { why: 'klockslaget finns inte den natten, eller två gånger' };
  return day ? { at: iso(at) } : { at: iso(at), lent: true };
}
