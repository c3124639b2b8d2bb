import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../core/contract/case.ts';
import type { NotesPatch } from '../core/routine.ts';
import { type Files, profileIn } from '../desk/files/kept.ts';
import { applyPatch } from '../desk/notes-patch.ts';
import type { CaseMemory, NotesStore } from '../desk/notes-store.ts';
import type { Loaded } from '../desk/settings.ts';
import type { PageSource, PageState } from './page-state.ts';
import type { Services } from './services.ts';
import { numberKey, patientMark, protectedBeside, shelfOf, unreadTurn } from './whose.ts';

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

/** The unit's files by the latest settings; null until they are read. A change of either gives both anew, and the page is read by their profile. */
export function useFiles({ files: load, page }: Services, loaded: Loaded | null): Files | null {
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
  useEffect(() => {
    if (files) page.readBy(profileIn(files));
  }, [files, page]);
  return files;
}

/** What staff has told of one case, and how to tell more. */
export interface CaseNotes {
  memory: CaseMemory;
  /** Where the texts lie: the case's address, or a place beside it. */
  place: string;
  /** True where texts of another patient lie at this address. They are not shown. */
  others: boolean;
  /** True where texts lie here that were written while the number was not read: perhaps this patient's, since no other has been known here. */
  early: boolean;
  /** Takes those early texts for this patient's, beside what stands there. */
  takeEarly(): void;
  /** Throws away the texts of others, and the early ones. */
  dropOthers(): void;
  patch(patch: NotesPatch): void;
  change(change: (memory: CaseMemory) => CaseMemory): void;
}

export function useCaseNotes(store: NotesStore, open: Case): CaseNotes {
  const [, setRound] = useState(0);
  useEffect(() => store.watch(() => setRound((round) => round + 1)), [store]);
  const mark = patientMark(open);
  const { url } = open;
  const { place, others, early, memory: kept, takeEarly, dropOthers } = shelfOf(store, open);
  // Found anew at each change: a place may have come to be another's since this was drawn.
  const now = useRef(open);
  now.current = open;
  const change = useCallback(
    (how: (memory: CaseMemory) => CaseMemory) => shelfOf(store, now.current).change(how),
    [store, place, mark],
  );
  // Until this patient's own check is told, a mark of protection beside it counts.
  const hidden = kept.notes.recordCheck === undefined && protectedBeside(store.get, url, mark);
  const memory = useMemo<CaseMemory>(
    () => (hidden ? { ...kept, notes: { ...kept.notes, recordCheck: 'protected' } } : kept),
    [kept, hidden],
  );
  const patch = useCallback(
    (laid: NotesPatch) => change((old) => ({ ...old, notes: applyPatch(old.notes, laid) })),
    [change],
  );
  return { memory, place, others: others.length > 0, early: early !== null, takeEarly, dropOthers, patch, change };
}

/** Counts the patients shown at one address: a case whose number becomes another, or without one its other signs, is another case, whatever the address says. */
export function useTurn(store: NotesStore, open: Case | null): number {
  const last = useRef<{ url: string; number: string | undefined; unread: number | undefined; turn: number }>({
    url: '',
    number: undefined,
    unread: undefined,
    turn: 0,
  });
  if (open) {
    const { url, number, unread, turn } = last.current;
    const now = numberKey(open);
    const nowUnread = unreadTurn(store, open);
    const isHere = url === open.url;
    const differ = (one: unknown, other: unknown) => one !== undefined && other !== undefined && one !== other;
    const another = isHere && (differ(number, now) || differ(unread, nowUnread));
    last.current = {
      url: open.url,
      number: isHere && !another ? (now ?? number) : now,
      unread: isHere && !another ? (nowUnread ?? unread) : nowUnread,
      turn: another ? turn + 1 : turn,
    };
  }
  return last.current.turn;
}

/** True while the latest save of the notes failed. */
export function useUnsaved(store: NotesStore): boolean {
  const [unsaved, setUnsaved] = useState(store.unsaved);
  useEffect(() => store.watch(() => setUnsaved(store.unsaved())), [store]);
  return unsaved;
}
