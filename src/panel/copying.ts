import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../core/contract/case.ts';
import { forClipboard, type LineEnds } from './note-text.ts';
import type { Still } from './page-state.ts';
import { useServices } from './services.ts';

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

export type OnReceipt = (text: string, ok: boolean, url: string) => void;

interface Manner {
  lineEnds: LineEnds;
  /** Why nothing may be copied now, in Swedish; null where it may. */
  stopped: string | null;
  /** Called after each copy. */
  onCopied(): void;
}

const refusals: Record<Exclude<Still, 'same'>, string> = {
  other: 'sidan visar nu ett annat ärende än det texten hör till.',
  changed: 'ärendet ändrades just på sidan. Se efter vad som är nytt och kopiera igen.',
  silent: 'sidan svarar inte just nu. Vänta och kopiera igen.',
};

/** Copying for the open case, known to the person as `who`: refused when page or panel is at another case by then, or the case is another than it was. */
export function useCopier(open: Case, who: string, onReceipt: OnReceipt, manner: Manner): Copy {
  const { lineEnds, stopped, onCopied } = manner;
  const { page, clipboard } = useServices();
  const { url } = open;
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return useCallback(
    (copied: Copied) => {
      const { what, text, html } = copied;
      const copy = async (): Promise<void> => {
        if (stopped !== null) return onReceipt(`Inget kopierades: ${stopped}`, false, url);
        const shown = await page.still(open);
        const now = gone.current ? 'other' : shown;
        if (now !== 'same') return onReceipt(`Inget kopierades: ${refusals[now]}`, false, url);
        try {
          const sent = forClipboard(text, lineEnds);
          await (html === undefined ? clipboard.text(sent) : clipboard.rich(sent, html));
          onCopied();
          onReceipt(`Kopierat: ${what}, för ${who}.`, true, url);
        } catch {
          onReceipt(`Webbläsaren lät inte panelen kopiera ${what}. Klicka i panelen och försök igen.`, false, url);
        }
      };
      void copy();
    },
    [open, url, who, page, clipboard, onReceipt, lineEnds, stopped, onCopied],
  );
}

interface Receipts {
  receipt: Receipt | null;
  onReceipt: OnReceipt;
  close(): void;
  /** Takes away what names the case; a refusal stays until it is closed, since the clipboard still holds something else. */
  forget(): void;
}

/** The latest receipt to show, and how to give one. `url` is the case that the panel shows. */
export function useReceipts(url: string): Receipts {
  const [receipt, setReceipt] = useState<(Receipt & { url: string }) | null>(null);
  const here = useRef(url);
  here.current = url;
  const count = useRef(0);
  const onReceipt = useCallback<OnReceipt>((text, ok, of) => {
    count.current += 1;
    // A receipt names its case: over another case only a refusal, which names none, may show.
    if (!ok || of === here.current) setReceipt({ text, ok, nr: count.current, url: here.current });
  }, []);
  const forget = useCallback(() => setReceipt((last) => (last?.ok ? null : last)), []);
  const shown = receipt && (!receipt.ok || receipt.url === url) ? receipt : null;
  return { receipt: shown, onReceipt, close: () => setReceipt(null), forget };
}
