import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NotesPatch } from '../core/routine.ts';
import type { Files } from '../desk/files/kept.ts';
import { applyPatch } from '../desk/notes-patch.ts';
import type { CaseMemory, NotesStore } from '../desk/notes-store.ts';
import type { Loaded } from '../desk/settings.ts';
import type { PageSource, PageState } from './page-state.ts';
import type { Services } from './services.ts';

/** The state of the page beside the panel. */
export function usePage(page: PageSource): [PageState, again: () => void] {
  const [state, setState] = useState<PageState>({ kind: 'connecting' });
  const [round, setRound] = useState(0);
  useEffect(() => page.follow(setState), [page, round]);
  return [state, () => setRound(round + 1)];
}

/** What holds when the browser gives no settings at all: no region, so no advice. */
const unreadable: Loaded = { settings: {}, own: {}, policy: {}, faults: ['Inställningarna kunde inte läsas.'] };

/** The settings, live; null until they are read. */
export function useSettings(settings: Services['settings']): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let over = false;
    const load = (): void => {
      const take = (next: Loaded): void => {
        if (!over) setLoaded(next);
      };
      settings.load().then(take, () => take(unreadable));
    };
    load();
    const stop = settings.watch(load);
    return () => {
      over = true;
      stop();
    };
  }, [settings]);
  return loaded;
}

/** The unit's files by the latest settings; null until they are read. A change of either gives both anew. */
export function useFiles(load: Services['files'], loaded: Loaded | null): Files | null {
  const [files, setFiles] = useState<Files | null>(null);
  useEffect(() => {
    let over = false;
    if (loaded)
      load(loaded.settings.region).then((next) => {
        if (!over) setFiles(next);
      });
    return () => {
      over = true;
    };
  }, [load, loaded]);
  return files;
}

/** What staff has told of one case, and how to tell more. */
export interface CaseNotes {
  memory: CaseMemory;
  patch(patch: NotesPatch): void;
  change(change: (memory: CaseMemory) => CaseMemory): void;
}

export function useCaseNotes(store: NotesStore, url: string): CaseNotes {
  const [memory, setMemory] = useState(() => store.get(url));
  useEffect(() => {
    const look = (): void => setMemory(store.get(url));
    look();
    return store.watch(look);
  }, [store, url]);
  const change = useCallback((how: (memory: CaseMemory) => CaseMemory) => store.change(url, how), [store, url]);
  const patch = useCallback(
    (laid: NotesPatch) => change((old) => ({ ...old, notes: applyPatch(old.notes, laid) })),
    [change],
  );
  return { memory, patch, change };
}

/** True while the latest save of the notes failed. */
export function useUnsaved(store: NotesStore): boolean {
  const [unsaved, setUnsaved] = useState(store.unsaved);
  useEffect(() => store.watch(() => setUnsaved(store.unsaved())), [store]);
  return unsaved;
}
