import type { Words } from '../../core/index.ts';
import { plain } from '../note-text.ts';
import { unfilled } from '../places.ts';
import { useGuardedCopy } from './guarded-copy.tsx';
import { SourceLine } from './source.tsx';
import { WithPlaces } from './with-places.tsx';

/** A phrase of the region's with rule and source, or of the unit's with the unit's name. */
type PhraseWords = Pick<Words, 'title' | 'text' | 'note'> & (Pick<Words, 'rule' | 'source'> | { from: string });

interface Listed {
  phrases: readonly PhraseWords[];
  /** Puts a phrase in the draft, where its places can be filled in. */
  onDraft(text: string): void;
}

/** Phrases, each copied by a click or put in the draft. */
export function PhraseList({ phrases, onDraft }: Listed) {
  if (phrases.length === 0) return null;
  return (
    <ul class="phrases">
      {phrases.map((phrase) => (
        <Phrase key={('rule' in phrase ? phrase.rule : '') + phrase.title} phrase={phrase} onDraft={onDraft} />
      ))}
    </ul>
  );
}

function Phrase({ phrase, onDraft }: { phrase: PhraseWords; onDraft(text: string): void }) {
  const { title, text, note } = phrase;
  const gaps = unfilled(text).map(({ asks }) => ({ name: asks, go: () => onDraft(text) }));
  const { press, question } = useGuardedCopy({ one: { what: `frasen ”${title}”`, text: plain(text) } }, { gaps });
  return (
    <li class={'from' in phrase ? 'phrase local' : 'phrase'}>
      {'from' in phrase && <p class="local-name">{phrase.from}</p>}
      <h3>{title}</h3>
      <p class="said-text">
        <WithPlaces text={text} />
      </p>
      {note && <p class="small">{note}</p>}
      <div class="foot">
        {'source' in phrase && <SourceLine source={phrase.source} rule={phrase.rule} />}
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
