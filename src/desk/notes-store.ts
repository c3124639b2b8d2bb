import * as z from 'zod/mini';
import { indicators } from '../core/contract/advice.ts';
import { HandoverPlan, Notes } from '../core/contract/notes.ts';

/** The receiver of a handover is asked how it goes on, and never where to: a plan without its target is kept, with all that is written beside it. */
const KeptNotes = z.extend(Notes, { handover: z.optional(z.partial(HandoverPlan)) });

/** What the panel remembers of one case: staff's own marks and texts. Never the patient's name, number or anything else that the page shows. */
const Kept = z.strictObject({
  notes: KeptNotes,
  /** Checklist steps that staff ticked by hand, by key. */
  ticks: z.record(z.string(), z.literal(true)),
  /** Choices and words for registration fields, by key. */
  picked: z.record(z.string(), z.string()),
  /** What an acknowledged card looked like then, by rule: its indicator and a fingerprint of its summary, not the words. */
  seen: z.record(z.string(), z.strictObject({ indicator: z.enum(indicators), summary: z.string() })),
  /** The chat message that staff is writing, kept with its case. */
  draft: z.optional(z.string()),
});
export type CaseMemory = Omit<z.infer<typeof Kept>, 'notes'> & { notes: Notes };

/** The part of browser.storage.session that is used: kept in memory by the browser, gone when it closes. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Staff's notes per case, by the case's address. */
export interface NotesStore {
  /** Takes up what the session holds. What does not fit the schema is left out. */
  load(): Promise<void>;
  get(url: string): CaseMemory;
  /** A change that gives the same memory back is none. */
  change(url: string, change: (memory: CaseMemory) => CaseMemory): void;
  /** Takes up what another panel of the same browser has saved. */
  adopt(changes: Record<string, { newValue?: unknown }>): void;
  /** Saves at once what waits. */
  flush(): Promise<void>;
  /** Called at each change, and with `unsaved` true when the session did not take it. Gives back how to stop. */
  watch(listener: () => void): () => void;
  /** True while the latest save failed: what is written lasts only as long as the panel is open. */
  unsaved(): boolean;
}

const prefix = 'case:';
const nothing: CaseMemory = { notes: {}, ticks: {}, picked: {}, seen: {} };

/** A store over a session area; `wait` is the pause in writing, in milliseconds, after which it saves. */
export function createNotesStore(area: SessionArea, wait = 300): NotesStore {
  const cases = new Map<string, CaseMemory>();
  const waiting = new Set<string>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failed = false;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const take = (key: string, value: unknown): boolean => {
    const url = key.slice(prefix.length);
    if (!key.startsWith(prefix) || waiting.has(url)) return false;
    const parsed = Kept.safeParse(value);
    // The border of the type: see applyPatch.
    if (parsed.success) cases.set(url, parsed.data as CaseMemory);
    return parsed.success;
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const urls = [...waiting];
    if (urls.length === 0) return;
    waiting.clear();
    try {
      await area.set(Object.fromEntries(urls.map((url) => [prefix + url, cases.get(url)])));
      failed = false;
    } catch {
      for (const url of urls) waiting.add(url);
      failed = true;
    }
    tell();
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
    get: (url) => cases.get(url) ?? nothing,
    change(url, change) {
      const old = cases.get(url) ?? nothing;
      const changed = change(old);
      // Nothing to save: a save carries the whole case, and could go over what another panel has written meanwhile.
      if (changed === old) return;
      cases.set(url, changed);
      waiting.add(url);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), wait);
      tell();
    },
    adopt(changes) {
      const taken = Object.entries(changes).map(([key, change]) => take(key, change.newValue));
      if (taken.includes(true)) tell();
    },
    flush,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unsaved: () => failed,
  };
}
