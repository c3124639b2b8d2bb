import * as z from 'zod/mini';
import { type CaseMemory, leavesOf, nothing, withLeaf } from './case-memory.ts';

export type { CaseMemory } from './case-memory.ts';

/** The part of browser.storage.session that is used: kept in memory by the browser, gone when it closes. */
interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Staff's notes per case, by the case's address. */
export interface NotesStore {
  /** Takes up what the session holds. Only what does not fit the schema is left out. */
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

/** One leaf as it is kept: who saved it, which of that panel's saves it was, and the value; without one it is taken away. */
const Leaf = z.strictObject({ by: z.string(), nr: z.number(), value: z.optional(z.unknown()) });

/**
 * A store over a session area; `wait` is the pause in writing, in milliseconds, after which it saves, `panel` names this panel.
 *
 * Each leaf of a case is an item of its own, so two panels in one case lose nothing of each other's. Of one leaf written in both,
 * the later save stands, in both panels: a leaf is this panel's own from the key stroke until the area has told of its save.
 */
export function createNotesStore(area: SessionArea, wait = 300, panel: string = crypto.randomUUID()): NotesStore {
  const cases = new Map<string, CaseMemory>();
  const waiting = new Map<string, unknown>();
  const sent = new Map<string, number>();
  const listeners = new Set<() => void>();
  let saves = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failed = false;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const get = (url: string): CaseMemory => cases.get(url) ?? nothing;

  /** @returns whether something here became another */
  const take = (key: string, raw: unknown): boolean => {
    const cut = key.indexOf('\n');
    if (!key.startsWith(prefix) || cut < 0) return false;
    const read = Leaf.safeParse(raw ?? { by: '', nr: 0 });
    if (!read.success) return false;
    const { by, nr, value } = read.data;
    if (by === panel && sent.get(key) === nr) sent.delete(key);
    if (by === panel || waiting.has(key) || sent.has(key)) return false;
    const url = key.slice(prefix.length, cut);
    const old = get(url);
    const next = withLeaf(old, key.slice(cut + 1), value);
    if (next !== old) cases.set(url, next);
    return next !== old;
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    saves += 1;
    const nr = saves;
    const items = new Map(waiting);
    waiting.clear();
    for (const key of items.keys()) sent.set(key, nr);
    try {
      const kept = [...items].map(([key, value]) => [
        key,
        { by: panel, nr, ...(value === undefined ? {} : { value }) },
      ]);
      await area.set(Object.fromEntries(kept));
      failed = false;
    } catch {
      for (const [key, value] of items) {
        if (sent.get(key) === nr) sent.delete(key);
        if (!waiting.has(key)) waiting.set(key, value);
      }
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
    get,
    change(url, change) {
      const old = get(url);
      const changed = change(old);
      if (changed === old) return;
      const [before, after] = [leavesOf(old), leavesOf(changed)];
      for (const leaf of new Set([...before.keys(), ...after.keys()])) {
        const value = after.get(leaf);
        if (!same(before.get(leaf), value)) waiting.set(`${prefix}${url}\n${leaf}`, value);
      }
      cases.set(url, changed);
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

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
