import { useEffect, useRef, useState } from 'preact/hooks';

const tick = 15_000;

/**
 * The only place where the panel reads the clock: milliseconds, read anew at each whole quarter of a minute while the panel is
 * seen, and at once when it is seen again or when `news` is new: a message just come must not lie in the future.
 */
export function useNow(clock: () => number, news: unknown): number {
  const [, redraw] = useState(0);
  const read = useRef<{ news: unknown; at: number } | null>(null);
  if (read.current === null || read.current.news !== news) read.current = { news, at: clock() };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(again, tick - (clock() % tick));
    };
    const again = (): void => {
      read.current = null;
      redraw((nr) => nr + 1);
      next();
    };
    const seen = (): void => (document.visibilityState === 'hidden' ? clearTimeout(timer) : again());
    next();
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [clock]);
  return read.current.at;
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const known = new Map<number, Record<string, string>>();

/** Told once of a minute: the page's times and now are asked for over and over. */
function parts(at: number): Record<string, string> {
  const minute = Math.floor(at / 60_000);
  if (known.size > 500) known.clear();
  const told = known.get(minute) ?? partsOf(at);
  known.set(minute, told);
  return told;
}

function partsOf(at: number): Record<string, string> {
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value.replace('.', '')]));
  return { ...found, day: `${found.weekday} ${found.day} ${found.month}`, clock: `${found.hour}.${found.minute}` };
}

/** A point in time as people say it in Sweden: "i dag mån 23 nov kl. 10.15", with the year where it is another than now's. Empty if malformed. */
export function sayWhen(iso: string, now: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const [then, today] = [parts(at), parts(now)];
  const sameYear = then.year === today.year;
  const near = sameYear && then.day === today.day ? 'i dag ' : '';
  return `${near}${then.day}${sameYear ? '' : ` ${then.year}`} kl. ${then.clock}`;
}

/** A past point of today as its clock time alone, "kl. 15.30"; of another day in full. */
export function sayTime(iso: string, now: number): string {
  return sayWhen(iso, now).replace(/^i dag .* kl\./, 'kl.');
}

/** Minutes in words: "45 min", "2 tim", "1 tim 18 min". */
export function sayMinutes(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} tim` : `${hours} tim ${rest} min`;
}
