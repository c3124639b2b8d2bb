import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { begun, type History } from './history.ts';

/** The steps written in each text of each case, in the panel's memory alone: they outlast a switch of case or tab, not the panel. */
export interface Edits {
  of(key: string, text: string): History;
  set(key: string, history: History): void;
}

export function createEdits(): Edits {
  const kept = new Map<string, History>();
  return {
    of(key, text) {
      const history = kept.get(key);
      // What another panel wrote, or the case gave anew, is where writing goes on from, and can be gone back over.
      if (!history) return begun(text);
      if (history.present.text === text) return history;
      const { past, present } = history;
      return { ...begun(text), past: [...past, present] };
    },
    set: (key, history) => void kept.set(key, history),
  };
}

const Kept = createContext<Edits>(createEdits());
export const EditsProvider = Kept.Provider;

export function useEdits(): Edits {
  return useContext(Kept);
}
