import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../../desk/wish.ts';
import { isProtected } from '../identity.ts';
import { identityLine } from '../note/named.ts';
import { gapsOf, type Written } from '../note-headings.ts';
import { asHtml, asPlain, type Part } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { useGuardedCopy } from './guarded-copy.tsx';

interface Shown {
  /** The keywords in their order, without those that are written elsewhere. */
  note: readonly Written[];
  running: boolean;
  /** A shortcut just pressed: to come here, or to copy. */
  wish: Command | null;
  onWished(): void;
}

/** Copies the whole note, plain or formatted; with name and number only where staff asks for them in this one copy. */
export function CopyNote({ note, running, wish, onWished }: Shown) {
  const { open, memory } = useOpenCase();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hidden = isProtected(open, memory.notes) || open.guardian?.protected === true;
  const withIdentity = asked && !hidden;
  const parts: Part[] = [
    ...(withIdentity ? [{ text: identityLine(open) }] : []),
    ...note.map(({ keyword, text }) => (running ? { text } : { keyword, text })),
  ];
  const text = asPlain(parts);
  const also = withIdentity ? ', med namn och personnummer' : '';
  const { press, question } = useGuardedCopy(
    {
      text: { what: `hela anteckningen${also}`, text },
      rich: { what: `hela anteckningen, formaterad${also}`, text, html: asHtml(parts) },
    },
    {
      gaps: note.flatMap(gapsOf),
      own: note.filter(({ own }) => own).map(({ text }) => text),
      withIdentity,
      onCopy: () => setAsked(false),
    },
  );
  useEffect(() => {
    if (wish === null) return;
    onWished();
    button.current?.focus();
    if (wish === 'copy-note' && note.length > 0) press('text');
  }, [wish]);
  if (note.length === 0) return null;
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
      {question}
      {!hidden && (
        <label class="tick">
          <input type="checkbox" checked={asked} onChange={() => setAsked(!asked)} /> Ta med namn och personnummer i
          nästa kopia
        </label>
      )}
    </>
  );
}
