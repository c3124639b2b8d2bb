import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Copied, useCopy } from '../copying.ts';
import { type About, useDoubts } from '../note/doubts.ts';
import { CopyQuestion } from './copy-question.tsx';

interface Guarded<Kind extends string> {
  /** Copies at once where there is nothing to look at, and asks where there is. */
  press(kind: Kind): void;
  /** What to draw: the question, or nothing. */
  question: ComponentChildren;
}

/**
 * The one way to copy anything in the panel. It first says what there is to look at: what is not filled in, a name or number that
 * nobody asked for, own words about a protected patient. What is copied after the question is what stands there then, not what
 * stood there before; that page and panel are still at the case is seen to last of all, by the copier.
 */
export function useGuardedCopy<Kind extends string>(
  copies: Readonly<Record<Kind, Copied>>,
  about: About & { onCopy?(): void } = {},
): Guarded<Kind> {
  const copy = useCopy();
  const [asked, setAsked] = useState<Kind | null>(null);
  const pressed = useRef<Element | null>(null);
  const [doubts, readThrough] = useDoubts(Object.values<Copied>(copies), about);
  const doubtful = doubts.gaps.length > 0 || doubts.named.length > 0 || doubts.unreadThrough;
  // Once there is nothing to look at the question is answered: it does not come back, with the focus, when a text is rubbed out.
  if (!doubtful && asked !== null) setAsked(null);
  const send = (kind: Kind): void => {
    readThrough();
    about.onCopy?.();
    copy(copies[kind]);
  };
  const close = (): void => {
    setAsked(null);
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  const press = (kind: Kind): void => {
    pressed.current = document.activeElement;
    if (doubtful) setAsked(kind);
    else send(kind);
  };
  if (asked === null || !doubtful) return { press, question: null };
  const onCopy = (): void => {
    close();
    send(asked);
  };
  return {
    press,
    question: <CopyQuestion {...doubts} onClose={close} onLeave={() => setAsked(null)} onCopy={onCopy} />,
  };
}
