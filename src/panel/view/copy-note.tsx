import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../../desk/wish.ts';
import { useCopy } from '../copying.ts';
import { isProtected } from '../identity.ts';
import { useDoubts } from '../note/doubts.ts';
import { identityLine } from '../note/named.ts';
import { gapsOf, type Written } from '../note-headings.ts';
import { asHtml, asPlain, type Part } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { useGuarded } from './unfilled-guard.tsx';

interface Shown {
  headings: readonly Written[];
  running: boolean;
  /** A shortcut just pressed: to come here, or to copy. */
  wish: Command | null;
  onWished(): void;
}

/** Copies the whole note, plain or formatted; with name and number only where staff asks for them in this one copy. */
export function CopyNote({ headings, running, wish, onWished }: Shown) {
  const { open, memory } = useOpenCase();
  const copy = useCopy();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hidden = isProtected(open, memory.notes) || open.guardian?.protected === true;
  const withIdentity = asked && !hidden;
  const parts: Part[] = [
    ...(withIdentity ? [{ text: identityLine(open) }] : []),
    ...headings.map(({ keyword, text }) => (running ? { text } : { keyword, text })),
  ];
  const { doubts, readThrough } = useDoubts({
    text: asPlain(parts),
    gaps: headings.flatMap((heading, at) => gapsOf(heading, at)),
    own: headings.filter(({ own }) => own).map(({ text }) => text),
    withIdentity,
  });
  const send = (what: string, html?: string): void => {
    readThrough();
    setAsked(false);
    const whole = withIdentity ? `${what}, med namn och personnummer` : what;
    copy({ what: whole, text: asPlain(parts), ...(html === undefined ? {} : { html }) });
  };
  const { press, question } = useGuarded(doubts, {
    text: () => send('hela anteckningen'),
    rich: () => send('hela anteckningen, formaterad', asHtml(parts)),
  });
  useEffect(() => {
    if (wish === null) return;
    onWished();
    button.current?.focus();
    if (wish === 'copy-note' && headings.length > 0) press('text');
  }, [wish]);
  if (headings.length === 0) return null;
  return (
    <>
      <p class="buttons">
        <button type="button" class="main" ref={button} onClick={() => press('text')}>
          Kopiera allt
        </button>
        <button type="button" onClick={() => press('rich')}>
          Kopiera formaterat
        </button>
      </p>
      {!hidden && (
        <label class="tick">
          <input type="checkbox" checked={asked} onChange={() => setAsked(!asked)} /> Ta med namn och personnummer i
          nästa kopia
        </label>
      )}
      {question}
    </>
  );
}
