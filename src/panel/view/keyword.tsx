import { useRef } from 'preact/hooks';
import type { Journal } from '../../core/contract/advice.ts';
import { applyPatch } from '../../desk/notes-patch.ts';
import { useCopy } from '../copying.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank, unfilled } from '../places.ts';
import { type Gap, UnfilledGuard, useUnfilledGuard } from './unfilled-guard.tsx';

/** A keyword with the text that stands under it now, and the rule that asks for it. */
export interface Written {
  keyword: string;
  text: string;
  rule: string | null;
  /** True where staff has written over what the case gave. */
  own: boolean;
}

/** The keywords of the note with staff's own text over the case's; without a note, what staff has written. */
export function headingsOf(journal: Journal | null, texts: Readonly<Record<string, string>>): Written[] {
  const given = !journal
    ? Object.keys(texts).map((keyword) => ({ keyword, text: '', rule: null }))
    : journal.headings.length > 0
      ? journal.headings
      : [{ keyword: journal.template, text: journal.text, rule: journal.rule }];
  return given.map(({ keyword, text, rule }) => {
    const own = texts[keyword];
    return { keyword, text: own ?? text, rule, own: own !== undefined };
  });
}

/** What is not filled in under a keyword, and how to go there. */
export function gapsOf({ keyword, text }: Written, at: number): Gap[] {
  const go = (start: number, end: number) => () => {
    const field = document.getElementById(textId(at));
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(start, end);
  };
  if (isBlank(text)) return [{ name: keyword, go: go(0, 0) }];
  return unfilled(text).map(({ start, end, asks }) => ({ name: `${keyword}: ${asks}`, go: go(start, end) }));
}

const textId = (at: number): string => `text-${at}`;

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
          Att fylla i:{' '}
          {gaps.map(({ name, go }, nr) => (
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
