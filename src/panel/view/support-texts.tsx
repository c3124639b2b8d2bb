import type { Words } from '../../core/index.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { useGuardedCopy } from './guarded-copy.tsx';
import { SourceLine } from './source.tsx';
import { WithPlaces } from './with-places.tsx';

/** Texts for deviations and support, in the form that the region asks for. The places are filled in where the text is pasted. */
export function SupportTexts({ texts }: { texts: readonly Words[] }) {
  const { routine } = useOpenCase();
  return (
    <section aria-labelledby="support">
      <h2 id="support">Avvikelse och support</h2>
      {texts.length === 0 ? (
        <p class="quiet">{routine?.name ?? 'Regionens'}: rutinen säger inte hur avvikelser och fel anmäls.</p>
      ) : (
        <p class="small">
          Fyll i det som är markerat där du klistrar in texten. Skriv inga uppgifter som visar vem patienten är.
        </p>
      )}
      {texts.map((text) => (
        <SupportText key={text.title} words={text} />
      ))}
    </section>
  );
}

function SupportText({ words }: { words: Words }) {
  const { rule, title, text, source, note } = words;
  const { press, question } = useGuardedCopy({ one: { what: `texten ”${title}”`, text: plain(text) } });
  return (
    <details class="group">
      <summary>{title}</summary>
      <p class="said-text">
        <WithPlaces text={text} />
      </p>
      {note && <p class="small">{note}</p>}
      <div class="foot">
        <SourceLine source={source} rule={rule} />
        <p class="buttons">
          <button type="button" class="copy" aria-label={`Kopiera: ${title}`} onClick={() => press('one')}>
            Kopiera
          </button>
        </p>
      </div>
      {question}
    </details>
  );
}
