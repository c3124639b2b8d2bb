import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../core/contract/case.ts';
import { forClipboard, type LineEnds } from './note-text.ts';
import type { Still } from './page-state.ts';
import { type Services, useServices } from './services.ts';

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

/** Who is shown now, as in a receipt; null once the case that was copied from is no longer the one on the panel. */
type Here = () => string | null;

/**
 * One copy, from the press to its receipt, for the open case known as `who` when it was pressed. Refused where the page, the panel
 * or what is known of the patient has gone on meanwhile. Null where nobody is left to be told: a receipt names its case.
 */
export async function copyOut(
  { page, clipboard }: Pick<Services, 'page' | 'clipboard'>,
  { what, text, html }: Copied,
  { open, who, lineEnds, stopped, onCopied }: Manner & { open: Case; who: string },
  here: Here,
): Promise<Omit<Receipt, 'nr'> | null> {
  if (stopped !== null) return { ok: false, text: `Inget kopierades: ${stopped}` };
  const shown = await page.still(open);
  const now = here() === null ? 'other' : shown === 'same' && here() !== who ? 'changed' : shown;
  if (now !== 'same') return { ok: false, text: `Inget kopierades: ${refusals[now]}` };
  try {
    const sent = forClipboard(text, lineEnds);
    await (html === undefined ? clipboard.text(sent) : clipboard.rich(sent, html));
  } catch {
    return { ok: false, text: `Webbläsaren lät inte panelen kopiera ${what}. Klicka i panelen och försök igen.` };
  }
  onCopied();
  const named = here();
  return named === null ? null : { ok: true, text: `Kopierat: ${what}, för ${named}.` };
}

/** Copying for the open case, known to the person as `who`. */
export function useCopier(open: Case, who: string, onReceipt: OnReceipt, manner: Manner): Copy {
  const { lineEnds, stopped, onCopied } = manner;
  const services = useServices();
  const here = useRef<string | null>(who);
  useLayoutEffect(() => {
    here.current = who;
    return () => {
      here.current = null;
    };
  }, [who]);
  return useCallback(
    (copied: Copied) => {
      const asked = { open, who, lineEnds, stopped, onCopied };
      void copyOut(services, copied, asked, () => here.current).then((end) => {
        if (end) onReceipt(end.text, end.ok, open.url);
      });
    },
    [open, who, services, onReceipt, lineEnds, stopped, onCopied],
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
