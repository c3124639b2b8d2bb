import { useRef, useState } from 'preact/hooks';
import { applyPatch } from '../../desk/notes-patch.ts';
import { useCopy } from '../copying.ts';
import { useDoubts } from '../note/doubts.ts';
import type { Step } from '../note/history.ts';
import { useEditor } from '../note/use-editor.ts';
import { gapsOf, textId, type Written } from '../note-headings.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { Codes } from './codes.tsx';
import { Gaps } from './gaps.tsx';
import { LocalNote } from './local-note.tsx';
import { useGuarded } from './unfilled-guard.tsx';

/** Changes the text of one editor as one step that can be taken back. */
export type Edit = (how: (step: Step) => Step) => void;

interface Shown {
  heading: Written;
  at: number;
  label: string;
  /** What the case gives under the keyword: the routine's own codes stand there. */
  given: string;
  /** Hands out how to change the text, for what is put in from elsewhere. */
  register(edit: Edit): void;
  /** The editor is the one to put things in from now on. */
  onFocus(): void;
}

/** One keyword of the note: its editor, what is not filled in, copying, and the way back to what the case gave. */
export function Keyword({ heading, at, label, given, register, onFocus }: Shown) {
  const { change, place } = useOpenCase();
  const copy = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);
  const [dropped, setDropped] = useState<string | null>(null);
  const { keyword, text, rule, own } = heading;
  const gaps = gapsOf(heading, at);
  const { doubts, readThrough } = useDoubts({ text, gaps, own: own ? [text] : [] });
  const one = (): void => {
    readThrough();
    copy({ what: label, text: plain(text).trim() });
  };
  const { press, question } = useGuarded(doubts, { one });
  const set = (written: string | null): void =>
    change((old) => {
      const { [keyword]: _old, ...others } = old.notes.texts ?? {};
      const texts = written === null ? others : { ...others, [keyword]: written };
      return { ...old, notes: applyPatch(old.notes, { texts }) };
    });
  const { edit, ...events } = useEditor(field, `${place}\n${keyword}`, text, set);
  register(edit);
  const turn = (written: string | null): void => {
    setDropped(written === null ? text : null);
    set(written);
    field.current?.focus();
  };
  const rows = Math.min(14, Math.max(2, Math.ceil(text.length / 45) + text.split('\n').length - 1));
  return (
    <div class="keyword" data-gaps={gaps.length > 0}>
      <label for={textId(at)}>{label}</label>
      <textarea
        id={textId(at)}
        ref={field}
        rows={rows}
        value={text}
        aria-describedby={gaps.length > 0 ? `gaps-${at}` : undefined}
        onFocus={onFocus}
        {...events}
      />
      <Gaps gaps={gaps} at={at} heading={heading} />
      <Codes name={label} text={text} given={given} edit={edit} />
      <p class="buttons">
        <button type="button" aria-label={`Kopiera ${label}`} disabled={isBlank(text)} onClick={() => press('one')}>
          Kopiera
        </button>
        {own && (
          <button
            type="button"
            class="plain"
            aria-label={`Återställ från ärendet: ${label}`}
            onClick={() => turn(null)}
          >
            Återställ från ärendet
          </button>
        )}
        {!own && dropped !== null && (
          <button
            type="button"
            class="plain"
            aria-label={`Ta tillbaka min text: ${label}`}
            onClick={() => turn(dropped)}
          >
            Ta tillbaka min text
          </button>
        )}
        {rule && <span class="rule">{rule}</span>}
      </p>
      {question}
      {rule && <LocalNote rule={rule} />}
    </div>
  );
}
