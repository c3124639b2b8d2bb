import { useMemo, useRef, useState } from 'preact/hooks';
import type { Journal } from '../../core/contract/advice.ts';
import type { Command } from '../../desk/wish.ts';
import { attempt } from '../core.ts';
import { isProtected } from '../identity.ts';
import { useSteps } from '../note/use-steps.ts';
import { headingsOf, straysOf } from '../note-headings.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { useServices } from '../services.ts';
import { Anamnesis } from './anamnesis.tsx';
import { CopyNote } from './copy-note.tsx';
import { type Edit, Keyword } from './keyword.tsx';
import { LocalNote } from './local-note.tsx';
import { Phrases } from './phrases.tsx';
import { AgeOfSource } from './source.tsx';

interface Shown {
  /** Null where the core could not give it: then the drafts alone. */
  journal: Journal | null;
  wish: Command | null;
  onWished(): void;
}

/** The note: template, keywords in order, each editable; copied one by one or whole. */
export function NoteTab({ journal, wish, onWished }: Shown) {
  const { open, memory, showRule } = useOpenCase();
  const texts = memory.notes.texts ?? {};
  const headings = headingsOf(journal, texts);
  const strays = straysOf(journal, texts);
  const running = journal?.headings.length === 0;
  const labelOf = (keyword: string): string => (running ? 'Löpande text' : keyword);
  const all = [...headings, ...strays];
  const [target, setTarget] = useState('');
  const edits = useRef(new Map<string, Edit>());
  const keyword = all.find((one) => one.keyword === target)?.keyword ?? all[0]?.keyword ?? '';
  const insert = { target: labelOf(keyword), edit: (how: Parameters<Edit>[0]) => edits.current.get(keyword)?.(how) };
  const given = useGiven();
  const onKeyDown = useSteps(all.map(({ text }) => text));
  const view = (heading: (typeof all)[number], at: number, label: string) => (
    <Keyword
      key={heading.keyword}
      heading={heading}
      at={at}
      label={label}
      given={given.get(heading.keyword) ?? ''}
      register={(edit) => edits.current.set(heading.keyword, edit)}
      onFocus={() => setTarget(heading.keyword)}
    />
  );
  return (
    <section aria-labelledby="note" onKeyDown={onKeyDown}>
      <h2 id="note">Anteckning{journal && <span class="small"> mall {journal.template}</span>}</h2>
      {isProtected(open, memory.notes) && Object.values(texts).some((text) => !isBlank(text)) && (
        // What was edited before the mark came may hold what the page then showed: no filter goes through staff's own words.
        <p class="fault">
          Skyddad identitet: det du själv har skrivit eller ändrat rensas inte. Läs igenom det före kopiering, så att
          inget namn, telefonnummer, ingen enhet och ingen plats står kvar.
        </p>
      )}
      <CopyNote headings={headings} running={running} wish={wish} onWished={onWished} />
      {running && <p class="small">Mallen har inga sökord: en löpande text.</p>}
      {all.length > 0 && <Anamnesis given={[...given.values()]} {...insert} />}
      {all.length > 0 && <Phrases {...insert} />}
      {headings.map((heading, at) => view(heading, at, labelOf(heading.keyword)))}
      {strays.length > 0 && <h3>Text som inte hör till mallen nu, och inte följer med i Kopiera allt</h3>}
      {strays.map((heading, at) => view(heading, headings.length + at, heading.keyword))}
      <p class="small">
        F8 går till nästa ställe att fylla i, Skift+F8 till förra. Ctrl+Z ångrar. Tomma sökord följer inte med. Det du
        skriver sparas bara i den här webbläsaren och är borta när den stängs.
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

/** What the case gives under each keyword, whatever staff has written over it. */
function useGiven(): ReadonlyMap<string, string> {
  const { core } = useServices();
  const { open, desk, memory } = useOpenCase();
  return useMemo(() => {
    const { texts: _own, ...notes } = memory.notes;
    const asked = attempt(() => core.advise(open, desk, notes).journal.headings);
    return new Map((asked.ok ? asked.value : []).map(({ keyword, text }) => [keyword, text]));
  }, [core, open, desk, memory.notes]);
}
