import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import type { PageState } from '../page-state.ts';
import { useServices } from '../services.ts';
import { numberKey, unreadTurn } from '../whose.ts';
import { fieldName } from '../words.ts';
import { type Hand, type Kept, settle, withHand } from './hand.ts';

/** The open case with what was given by hand, and how to give more. */
export interface HandDesk {
  /** The page's case and what was given of it together. */
  open: Case | null;
  hand: Hand;
  /** What the page has overruled; empty if nothing. */
  notice: string;
  give(field: string, value: unknown): void;
  takeBack(field: string): void;
  closeNotice(): void;
}

const nothing: Hand = {};
const otherPatient = 'Sidan visar en annan patient än den du angav uppgifter för. De är borttagna.';

/** Keeps what is given by hand, by the case's address, in this panel's memory alone: it goes when the panel closes. */
export function useHand(page: PageState): HandDesk {
  const { notes } = useServices();
  const memory = useRef(new Map<string, Kept>());
  const last = useRef('');
  const [, redraw] = useState(0);
  const [told, setTold] = useState({ url: '', text: '' });
  const shown = page.kind === 'reading' ? page.reading.case : null;
  const url = shown?.url ?? '';
  const turn = shown ? unreadTurn(notes, shown) : undefined;
  const settled = shown ? settle(memory.current.get(url), shown, last.current === url, turn) : null;

  useLayoutEffect(() => {
    last.current = url;
    if (!settled) return;
    if (settled.kept) memory.current.set(url, settled.kept);
    else memory.current.delete(url);
    if (settled.other) setTold({ url, text: otherPatient });
    else if (settled.gaveWay.length > 0) setTold({ url, text: overruled(settled.gaveWay) });
  });

  const change = useCallback(
    (how: (hand: Record<string, unknown>) => void): void => {
      if (!shown) return;
      const hand = { ...memory.current.get(shown.url)?.hand };
      how(hand);
      memory.current.set(shown.url, { hand, number: numberKey(shown), name: shown.patient?.name, turn });
      redraw((round) => round + 1);
    },
    [shown, turn],
  );
  const hand = settled?.kept?.hand ?? nothing;
  return {
    open: useMerged(shown, hand),
    hand,
    notice: told.url === url ? told.text : '',
    give: (field, value) =>
      change((old) => {
        old[field] = value;
      }),
    takeBack: (field) =>
      change((old) => {
        delete old[field];
      }),
    closeNotice: () => setTold({ url: '', text: '' }),
  };
}

const overruled = (fields: readonly string[]): string =>
  `Sidan visar nu ${fields.map(fieldName).join(', ')}. Det du angav för hand gäller inte längre.`;

/** The same object for the same case and the same hand: advice hangs on it. */
function useMerged(page: Case | null, hand: Hand): Case | null {
  const before = useRef<{ page: Case | null; by: string; open: Case | null }>({ page: null, by: '', open: null });
  const by = JSON.stringify(hand);
  if (before.current.page !== page || before.current.by !== by)
    before.current = { page, by, open: page && (by === '{}' ? page : withHand(page, hand)) };
  return before.current.open;
}
