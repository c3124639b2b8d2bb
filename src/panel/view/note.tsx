import type { Journal } from '../../core/contract/advice.ts';
import { useCopy } from '../copying.ts';
import { useUnsaved } from '../hooks.ts';
import { gapsOf, headingsOf } from '../note-headings.ts';
import { asHtml, asPlain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import { Keyword } from './keyword.tsx';
import { UnfilledGuard, useUnfilledGuard } from './unfilled-guard.tsx';

/** The note: template, keywords in order, each editable; copied one by one or whole. Null where the core could not give it: then the drafts alone. */
export function NoteTab({ journal }: { journal: Journal | null }) {
  const { notes: store } = useServices();
  const { memory, showRule } = useOpenCase();
  const copy = useCopy();
  const guard = useUnfilledGuard();
  const unsaved = useUnsaved(store);
  const headings = headingsOf(journal, memory.notes.texts ?? {});
  const running = journal !== null && journal.headings.length === 0;
  const parts = headings.map(({ keyword, text }) => (running ? { text } : { keyword, text }));
  const gaps = headings.flatMap((heading, at) => gapsOf(heading, at));
  const whole = running ? 'anteckningen' : 'hela anteckningen';
  return (
    <section aria-labelledby="note">
      <h2 id="note">Anteckning{journal && <span class="small"> mall {journal.template}</span>}</h2>
      {unsaved && (
        <p class="fault" role="alert">
          Webbläsaren kunde inte spara det du skriver. Texten finns kvar bara så länge panelen är öppen.
        </p>
      )}
      {running && <p class="small">Mallen har inga sökord: en löpande text.</p>}
      {headings.map((heading, at) => (
        <Keyword key={heading.keyword} heading={heading} at={at} running={running} />
      ))}
      {headings.length > 0 && (
        <p class="buttons">
          <button
            type="button"
            class="main"
            onClick={() => guard.check(gaps, () => copy({ what: whole, text: asPlain(parts) }))}
          >
            Kopiera allt som text
          </button>
          <button
            type="button"
            onClick={() =>
              guard.check(gaps, () => copy({ what: `${whole}, formaterad`, text: asPlain(parts), html: asHtml(parts) }))
            }
          >
            Kopiera allt formaterat
          </button>
        </p>
      )}
      <UnfilledGuard guard={guard} />
      <p class="small">
        Tomma sökord följer inte med. Det du skriver sparas bara i den här webbläsaren och är borta när den stängs.
      </p>
      {journal && (
        <p class="small">
          Källa:{' '}
          <button type="button" class="plain" onClick={() => showRule(journal.rule)}>
            {journal.rule}
          </button>
        </p>
      )}
    </section>
  );
}
