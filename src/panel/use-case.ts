import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Advice } from '../core/contract/advice.ts';
import type { Case } from '../core/contract/case.ts';
import type { Desk } from '../core/contract/desk.ts';
import { applyPatch } from '../desk/notes-patch.ts';
import { whatChanged } from './announce.ts';
import { type Copy, type OnReceipt, useCopier } from './copying.ts';
import { attempt } from './core.ts';
import type { HandDesk } from './hand/use-hand.ts';
import { type CaseNotes, useCaseNotes } from './hooks.ts';
import { shortIdentity } from './identity.ts';
import type { LineEnds } from './note-text.ts';
import type { OpenCase } from './open-case.ts';
import { useServices } from './services.ts';

/** Says something aloud that has to do with the case at this address. */
type OnSay = (text: string, url: string) => void;

/** What the panel as a whole does for the case that it shows. */
export interface Around {
  /** The case with what was given by hand. */
  open: Case;
  /** The page's alone: texts lie by what the page says of the patient. */
  shown: Case;
  hand: HandDesk;
  desk: Desk;
  now: number;
  lineEnds: LineEnds;
  onCopied(): void;
  onSay: OnSay;
  onReceipt: OnReceipt;
  /** The case is left, or its patient is known by other words. */
  onLeave(): void;
}

interface Known {
  opened: Omit<OpenCase, 'showRule'>;
  /** Null where the core could not give it. */
  advice: Advice | null;
  copy: Copy;
}

const otherPatient = 'numret du jämförde med hör till en annan patient. Se Rätt patient längst upp.';

/** The open case with what staff has told, the routine's advice on it, and how to copy for it. */
export function useCase({
  open,
  shown,
  hand,
  desk,
  now,
  lineEnds,
  onCopied,
  onSay,
  onReceipt,
  onLeave,
}: Around): Known {
  const { core, notes: store } = useServices();
  const notes = useCaseNotes(store, shown);
  const told = notes.memory.notes;
  useForgottenCheck(notes.change);
  const asked = useMemo(() => attempt(() => core.advise(open, desk, told)), [core, open, desk, told]);
  const routine = useMemo(() => attempt(() => core.routineOf(desk.region)), [core, desk.region]);
  const advice = asked.ok ? asked.value : null;

  const heard = useRef<typeof advice>(null);
  useEffect(() => {
    if (!advice) return;
    const change = whatChanged(heard.current, advice);
    heard.current = advice;
    if (change !== '') onSay(change, open.url);
  }, [advice, onSay, open.url]);

  const who = shortIdentity(open, told);
  // What was said of the case goes with it, and does not come back; nor do initials outlast a mark of protection that comes late.
  useLayoutEffect(() => onLeave, [who, onLeave]);
  const [stopped, stopCopying] = useState(false);
  const copy = useCopier(shown, who, onReceipt, { lineEnds, stopped: stopped ? otherPatient : null, onCopied });
  const byHand = useMemo(() => new Set(Object.keys(hand.hand)), [hand.hand]);
  const opened = {
    ...notes,
    byHand,
    stopped,
    stopCopying,
    open,
    desk,
    now,
    routine: routine.ok ? routine.value : null,
  };
  return { opened, advice, copy };
}

/** A check of "same patient" does not outlive the case being left: with several chats going it is made anew. */
function useForgottenCheck(change: CaseNotes['change']): void {
  useEffect(() => {
    change((old) =>
      old.notes.samePatient === undefined ? old : { ...old, notes: applyPatch(old.notes, { samePatient: undefined }) },
    );
  }, [change]);
}

/** The routine view's search, and how to show a rule there. */
export function useRuleShown(onTab: (tab: 'routine') => void) {
  const [query, setQuery] = useState('');
  const showRule = useCallback(
    (rule: string) => {
      setQuery(rule);
      onTab('routine');
      document.getElementById('tab-routine')?.focus();
    },
    [onTab],
  );
  return { query, setQuery, showRule };
}
