import { Fragment } from 'preact';
import type { Words } from '../../core/index.ts';
import { useCopy } from '../copying.ts';
import { plain } from '../note-text.ts';
import { unfilled } from '../places.ts';
import { SourceLine } from './source.tsx';
import { useGuarded } from './unfilled-guard.tsx';

interface Listed {
  phrases: readonly Words[];
  /** Puts a phrase in the draft, where its places can be filled in. */
  onDraft(text: string): void;
}

/** Phrases, each copied by a click or put in the draft. */
export function PhraseList({ phrases, onDraft }: Listed) {
  if (phrases.length === 0) return null;
  return (
    <ul class="phrases">
      {phrases.map((phrase) => (
        <Phrase key={phrase.rule + phrase.title} phrase={phrase} onDraft={onDraft} />
      ))}
    </ul>
  );
}

function Phrase({ phrase, onDraft }: { phrase: Words; onDraft(text: string): void }) {
  const copy = useCopy();
  const { rule, title, text, source, note } = phrase;
  const gaps = unfilled(text).map(({ asks }) => ({ name: asks, go: () => onDraft(text) }));
  const { press, question } = useGuarded(
    { gaps },
    { one: () => copy({ what: `frasen ”${title}”`, text: plain(text) }) },
  );
  return (
    <li class="phrase">
      <h3>{title}</h3>
      <p class="said-text">
        <WithPlaces text={text} />
      </p>
      {note && <p class="small">{note}</p>}
      <div class="foot">
        <SourceLine source={source} rule={rule} />
        <p class="buttons">
          <button type="button" aria-label={`Till utkastet: ${title}`} onClick={() => onDraft(text)}>
            Till utkastet
          </button>
          <button type="button" class="copy" aria-label={`Kopiera: ${title}`} onClick={() => press('one')}>
            Kopiera
          </button>
        </p>
      </div>
      {question}
    </li>
  );
}

/** A text whose unfilled places stand out. */
export function WithPlaces({ text }: { text: string }) {
  const places = unfilled(text);
  return (
    <>
      {places.map(({ start, end }, nr) => (
        <Fragment key={start}>
          {text.slice(places[nr - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </>
  );
}
