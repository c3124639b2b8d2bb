import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { applyPatch } from '../../desk/notes-patch.ts';
import { useCopy } from '../copying.ts';
import { gapsOf, textId, type Written } from '../note-headings.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { LocalNote } from './local-note.tsx';
import { useGuarded } from './unfilled-guard.tsx';

/** One keyword of the note: its editor, what is not filled in, copying, and the way back to what the case gave. */
export function Keyword({ heading, at, label }: { heading: Written; at: number; label: string }) {
  const { change } = useOpenCase();
  const copy = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);
  const [dropped, setDropped] = useState<string | null>(null);
  const { keyword, text, rule, own } = heading;
  const gaps = gapsOf(heading, at);
  const { press, question } = useGuarded(gaps, { one: () => copy({ what: label, text: plain(text).trim() }) });
  const set = (written: string | null): void =>
    change((old) => {
      const { [keyword]: _old, ...others } = old.notes.texts ?? {};
      const texts = written === null ? others : { ...others, [keyword]: written };
      return { ...old, notes: applyPatch(old.notes, { texts }) };
    });
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
        onInput={(event) => set(event.currentTarget.value)}
      />
      {gaps.length > 0 && (
        <p class="gaps" id={`gaps-${at}`}>
          {isBlank(text) ? 'Inte ifyllt.' : 'Att fylla i: '}
          {!isBlank(text) &&
            gaps.map(({ name, go }, nr) => (
              <Fragment key={`${nr}${name}`}>
                {nr > 0 && ', '}
                <button type="button" class="plain" onClick={go}>
                  {name.replace(`${keyword}: `, '')}
                </button>
              </Fragment>
            ))}
        </p>
      )}
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
