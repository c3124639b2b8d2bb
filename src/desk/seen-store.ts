import * as z from 'zod/mini';
import { Instant } from '../core/contract/primitives.ts';
import { dayOf, overlay, Remembered } from '../core/index.ts';

/** A case that the panel has read in this session: the least that the shift's rules need, and when it was seen. */
const Seen = z.strictObject({
  case: Remembered,
  firstAt: Instant,
  seenAt: Instant,
  /** When it was last open; a row of a list tells less. */
  openedAt: z.nullable(Instant),
});
export type Seen = z.infer<typeof Seen>;

const Shift = z.strictObject({ shift: z.enum(['start', 'end']), day: z.iso.date() });
export type ShiftEnd = 'start' | 'end';

/** The part of browser.storage.session that is used: kept in memory by the browser, gone when it closes. */
interface SeenArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * What has been seen in this session, and at which end of the shift the user is. Both hold for one day (of Swedish time): a
 * browser that is never closed must not tell tomorrow's colleague at the same computer that the shift ends, nor what
 * stood in a case yesterday as if it did today. Times are epoch milliseconds.
 */
export interface SeenStore {
  /** Takes up what the session holds. What does not fit the schema is left out. */
  load(): Promise<void>;
  /** Takes up what another panel of the same browser has saved. */
  adopt(changes: Record<string, { newValue?: unknown }>): void;
  /** The page shows these cases: one that is open, or the rows of a list. */
  see(cases: readonly Remembered[], how: 'open' | 'row', now: number): void;
  /** The cases seen on the day of `now`. */
  all(now: number): readonly Seen[];
  shift(now: number): ShiftEnd | null;
  setShift(shift: ShiftEnd | null, now: number): void;
  /** Called at each change. Gives back how to stop. */
  watch(listener: () => void): () => void;
  /** Saves at once what waits for the pause to end. */
  flush(): void;
  /** True while the latest save failed: what is seen lasts only as long as the panel is open. */
  unsaved(): boolean;
}

const prefix = 'seen:';
const shiftKey = 'shift';
const minute = 60_000;

/** `pause`: milliseconds between two saves, so that a chat that grows is not written down anew for each message. */
export function createSeenStore(area: SeenArea, pause = 1000): SeenStore {
  const cases = new Map<string, Seen>();
  const listeners = new Set<() => void>();
  let shift: z.infer<typeof Shift> | null = null;
  let failed = false;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const take = (key: string, value: unknown): boolean => {
    if (key === shiftKey) {
      const parsed = Shift.safeParse(value);
      shift = parsed.success ? parsed.data : null;
      return true;
    }
    if (!key.startsWith(prefix)) return false;
    const url = key.slice(prefix.length);
    if (value === undefined) return cases.delete(url);
    const parsed = Seen.safeParse(value);
    // What is kept of one address never stands for another.
    const fits = parsed.success && parsed.data.case.url === url;
    if (fits) cases.set(url, parsed.data);
    return fits;
  };

  const save = (write: () => Promise<void>): void => {
    const end = (bad: boolean) => (): void => {
      if (failed === bad) return;
      failed = bad;
      tell();
    };
    Promise.resolve().then(write).then(end(false), end(true));
  };

  const unkept = new Set<string>();
  let resting = false;
  /** Saves what was seen, at once or after the pause since the last time. */
  const keep = (): void => {
    const items = [...unkept].flatMap((url) => {
      const seen = cases.get(url);
      return seen ? [[prefix + url, seen]] : [];
    });
    if (resting || items.length === 0) return;
    unkept.clear();
    save(() => area.set(Object.fromEntries(items)));
    resting = true;
    setTimeout(() => {
      resting = false;
      keep();
    }, pause);
  };

  /** Takes away what was seen on another day than that of `now`; of the same clinic, for the practice clinic has a clock of its own. */
  const forget = (shown: readonly Remembered[], now: number): void => {
    const clinics = new Set(shown.map(({ url }) => clinicOf(url)));
    const old = [...cases]
      .filter(([url, { seenAt }]) => clinics.has(clinicOf(url)) && dayOf(Date.parse(seenAt)) !== dayOf(now))
      .map(([url]) => url);
    if (old.length === 0) return;
    for (const url of old) cases.delete(url);
    save(() => area.remove(old.map((url) => prefix + url)));
  };

  return {
    async load() {
      try {
        for (const [key, value] of Object.entries(await area.get(null))) take(key, value);
      } catch {
        failed = true;
      }
      tell();
    },
    adopt(changes) {
      const taken = Object.entries(changes).map(([key, { newValue }]) => take(key, newValue));
      if (taken.includes(true)) tell();
    },
    see(shown, how, now) {
      forget(shown, now);
      // To the minute: a save at each look would be one every quarter of a minute.
      const at = new Date(now - (now % minute)).toISOString();
      const fresh = shown.flatMap((one): [string, Seen][] => {
        const before = cases.get(one.url);
        const next: Seen = {
          case: before && how === 'row' ? overlay(before.case, one) : one,
          firstAt: before?.firstAt ?? at,
          seenAt: at,
          openedAt: how === 'open' ? at : (before?.openedAt ?? null),
        };
        return JSON.stringify(next) === JSON.stringify(before) ? [] : [[one.url, next]];
      });
      if (fresh.length === 0) return;
      for (const [url, next] of fresh) {
        cases.set(url, next);
        unkept.add(url);
      }
      keep();
      tell();
    },
    all: (now) => [...cases.values()].filter(({ seenAt }) => dayOf(Date.parse(seenAt)) === dayOf(now)),
    shift: (now) => (shift?.day === dayOf(now) ? shift.shift : null),
    setShift(next, now) {
      const value = next && { shift: next, day: dayOf(now) };
      shift = value;
      save(() => (value ? area.set({ [shiftKey]: value }) : area.remove([shiftKey])));
      tell();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush() {
      resting = false;
      keep();
    },
    unsaved: () => failed,
  };
}

const clinicOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
