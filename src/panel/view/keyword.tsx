import { useRef } from 'preact/hooks';
import { applyPatch } from '../../desk/notes-patch.ts';
import { useCopy } from '../copying.ts';
import { gapsOf, textId, type Written } from '../note-headings.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { UnfilledGuard, useUnfilledGuard } from './unfilled-guard.tsx';

/** One keyword of the note: its editor, what is not filled in, copying, and the way back to what the case gave. */
export function Keyword({ heading, at, running }: { heading: Written; at: number; running: boolean }) {
  const { change } = useOpenCase();
  const copy = useCopy();
  const guard = useUnfilledGuard();
  const field = useRef<HTMLTextAreaElement>(null);
  const { keyword, text, rule, own } = heading;
  const gaps = gapsOf(heading, at);
  const set = (texts: (old: Record<string, string>) => Record<string, string>): void =>
    change((old) => ({ ...old, notes: applyPatch(old.notes, { texts: texts(old.notes.texts ?? {}) }) }));
  const restore = (): void => {
    set(({ [keyword]: _own, ...others }) => others);
    field.current?.focus();
  };
  const rows = Math.min(14, Math.max(running ? 8 : 2, Math.ceil(text.length / 45) + text.split('\n').length - 1));
  return (
    <div class="keyword" data-gaps={gaps.length > 0}>
      <label for={textId(at)}>{running ? 'Löpande text' : keyword}</label>
      <textarea
        id={textId(at)}
        ref={field}
        rows={rows}
        value={text}
        aria-describedby={gaps.length > 0 ? `gaps-${at}` : undefined}
        onInput={(event) => {
          const written = event.currentTarget.value;
          set((old) => ({ ...old, [keyword]: written }));
        }}
      />
      {gaps.length > 0 && (
        <p class="gaps" id={`gaps-${at}`}>
          {isBlank(text) ? 'Inte ifyllt.' : 'Att fylla i: '}
          {!isBlank(text) &&
            gaps.map(({ name, go }, nr) => (
              <button type="button" class="plain" key={`${nr}${name}`} onClick={go}>
                {name.replace(`${keyword}: `, '')}
              </button>
            ))}
        </p>
      )}
      <p class="buttons">
        {!running && (
          <button
            type="button"
            aria-label={`Kopiera ${keyword}`}
            disabled={isBlank(text)}
            onClick={() => guard.check(gaps, () => copy({ what: keyword, text: plain(text).trim() }))}
          >
            Kopiera
          </button>
        )}
        {own && (
          <button type="button" class="plain" aria-label={`Återställ ${keyword}`} onClick={restore}>
            Återställ från ärendet
          </button>
        )}
        {rule && <span class="rule">{rule}</span>}
      </p>
      <UnfilledGuard guard={guard} />
    </div>
  );
}
