import { useRef, useState } from 'preact/hooks';
import { applyPatch } from '../../desk/notes-patch.ts';
import { filledIn, type Step } from '../note/history.ts';
import { useEditor } from '../note/use-editor.ts';
import { gapsOf, textId, type Written } from '../note-headings.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { Codes } from './codes.tsx';
import { Gaps } from './gaps.tsx';
import { useGuardedCopy } from './guarded-copy.tsx';
import { LocalNote } from './local-note.tsx';
import { WayBack } from './way-back.tsx';

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
  const { place } = useOpenCase();
  const field = useRef<HTMLTextAreaElement>(null);
  const [restored, setRestored] = useState(false);
  const { keyword, text, rule, own, writtenIn } = heading;
  const gaps = gapsOf(heading, at);
  const what = writtenIn === undefined ? label : `${label}, till ${writtenIn}`;
  const { press, question } = useGuardedCopy(
    { one: { what, text: plain(text).trim() } },
    { gaps, own: own ? [text] : [] },
  );
  const set = useText(keyword, given);
  const { edit, undo, ...events } = useEditor(field, `${place}\n${keyword}`, text, set);
  register(edit);
  const restore = (): void => {
    setRestored(true);
    edit(() => ({ text: given, start: given.length, end: given.length }));
  };
  const rows = Math.min(14, Math.max(2, Math.ceil(text.length / 45) + text.split('\n').length - 1));
  const about = [writtenIn === undefined ? '' : `elsewhere-${at}`, gaps.length > 0 ? `gaps-${at}` : '']
    .join(' ')
    .trim();
  return (
    <div class="keyword" data-gaps={gaps.length > 0}>
      <label for={textId(at)}>{label}</label>
      {writtenIn !== undefined && (
        <p class="small" id={`elsewhere-${at}`}>
          Skrivs i {writtenIn}, inte i anteckningen. Kopieras för sig.
        </p>
      )}
      <textarea
        id={textId(at)}
        ref={field}
        rows={rows}
        value={text}
        aria-describedby={about || undefined}
        onFocus={onFocus}
        {...events}
      />
      <Gaps gaps={gaps} at={at} heading={heading} />
      <Codes name={label} text={text} given={given} onCode={(code) => edit((step) => filledIn(step, code))} />
      <p class="buttons">
        <button type="button" aria-label={`Kopiera ${label}`} disabled={isBlank(text)} onClick={() => press('one')}>
          Kopiera
        </button>
        <WayBack label={label} own={own && rule !== null} restored={restored} onRestore={restore} onUndo={undo} />
        {rule && <span class="rule">{rule}</span>}
      </p>
      {question}
      {rule && <LocalNote rule={rule} />}
    </div>
  );
}

/** Keeps what staff writes under the keyword; a text that is the case's own again follows the case again. */
function useText(keyword: string, given: string): (written: string) => void {
  const { change } = useOpenCase();
  return (written) =>
    change((old) => {
      const { [keyword]: _old, ...others } = old.notes.texts ?? {};
      const texts = written === given ? others : { ...others, [keyword]: written };
      return { ...old, notes: applyPatch(old.notes, { texts }) };
    });
}
