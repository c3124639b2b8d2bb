import type { Journal } from '../../core/contract/advice.ts';
import { useCopy } from '../copying.ts';
import { useUnsaved } from '../hooks.ts';
import { isProtected } from '../identity.ts';
import { gapsOf, headingsOf, straysOf } from '../note-headings.ts';
import { asHtml, asPlain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { useServices } from '../services.ts';
import { Keyword } from './keyword.tsx';
import { LocalNote } from './local-note.tsx';
import { AgeOfSource } from './source.tsx';
import { useGuarded } from './unfilled-guard.tsx';

/** The note: template, keywords in order, each editable; copied one by one or whole. Null where the core could not give it: then the drafts alone. */
export function NoteTab({ journal }: { journal: Journal | null }) {
  const { open, memory, showRule } = useOpenCase();
  const copy = useCopy();
  const texts = memory.notes.texts ?? {};
  const headings = headingsOf(journal, texts);
  const strays = straysOf(journal, texts);
  const running = journal?.headings.length === 0;
  const parts = headings.map(({ keyword, text }) => (running ? { text } : { keyword, text }));
  const { press, question } = useGuarded(
    headings.flatMap((heading, at) => gapsOf(heading, at)),
    {
      text: () => copy({ what: 'hela anteckningen', text: asPlain(parts) }),
      rich: () => copy({ what: 'hela anteckningen, formaterad', text: asPlain(parts), html: asHtml(parts) }),
    },
  );
  return (
    <section aria-labelledby="note">
      <h2 id="note">Anteckning{journal && <span class="small"> mall {journal.template}</span>}</h2>
      <Unsaved />
      {isProtected(open, memory.notes) && Object.values(texts).some((text) => !isBlank(text)) && (
        // What was edited before the mark came may hold what the page then showed: no filter goes through staff's own words.
        <p class="fault">
          Skyddad identitet: det du själv har skrivit eller ändrat rensas inte. Läs igenom det före kopiering, så att
          inget namn, telefonnummer, ingen enhet och ingen plats står kvar.
        </p>
      )}
      {headings.length > 0 && (
        <p class="buttons">
          <button type="button" class="main" onClick={() => press('text')}>
            Kopiera allt
          </button>
          <button type="button" onClick={() => press('rich')}>
            Kopiera formaterat
          </button>
        </p>
      )}
      {question}
      {running && <p class="small">Mallen har inga sökord: en löpande text.</p>}
      {headings.map((heading, at) => (
        <Keyword key={heading.keyword} heading={heading} at={at} label={running ? 'Löpande text' : heading.keyword} />
      ))}
      {strays.length > 0 && <h3>Text som inte hör till mallen nu, och inte följer med i Kopiera allt</h3>}
      {strays.map((heading, at) => (
        <Keyword key={heading.keyword} heading={heading} at={headings.length + at} label={heading.keyword} />
      ))}
      <p class="small">
        Tomma sökord följer inte med. Det du skriver sparas bara i den här webbläsaren och är borta när den stängs.
      </p>
      {journal && !running && <LocalNote rule={journal.rule} />}
      {journal && (
        <p class="small">
          Källa:{' '}
          <button type="button" class="plain" onClick={() => showRule(journal.rule)}>
            {journal.rule}
          </button>
          <AgeOfSource />
        </p>
      )}
    </section>
  );
}

function Unsaved() {
  const { notes } = useServices();
  if (!useUnsaved(notes)) return null;
  return (
    <p class="fault" role="alert">
      Webbläsaren kunde inte spara det du skriver. Texten finns kvar bara så länge panelen är öppen.
    </p>
  );
}
