import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is copied: its name in the receipt, the text, and the formatted text where there is one. */
export interface Copied {
  what: string;
  text: string;
  html?: string;
}

/** How a copy ended, in words for the person. */
export interface Receipt {
  ok: boolean;
  text: string;
  /** Counts the copies, so that the same receipt twice is two. */
  nr: number;
}

export type Copy = (copied: Copied) => void;

const Copying = createContext<Copy>(() => {});
export const CopyingProvider = Copying.Provider;

/** Copies for the open case, refused when the page has gone on to another. */
export function useCopy(): Copy {
  return useContext(Copying);
}
