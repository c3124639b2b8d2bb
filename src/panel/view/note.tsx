import { useRef, useState } from 'preact/hooks';
import type { Journal } from '../../core/contract/advice.ts';
import type { Command } from '../../desk/wish.ts';
import { useNote } from '../note/use-note.ts';
import { useSteps } from '../note/use-steps.ts';
import type { Written } from '../note-headings.ts';
import { Anamnesis } from './anamnesis.tsx';
import { CopyNote } from './copy-note.tsx';
import { type Edit, Keyword } from './keyword.tsx';
import { NoteFoot, ReadThrough } from './note-words.tsx';
import { RecordTexts } from './record-texts.tsx';

interface Shown {
  /** Null where the core could not give it: then the drafts alone. */
  journal: Journal | null;
  wish: Command | null;
  onWished(): void;
}

/** The note: template, keywords in order, each editable; copied one by one or whole. */
export function NoteTab({ journal, wish, onWished }: Shown) {
  const { headings, strays, given } = useNote(journal);
  const running = journal?.headings.length === 0;
  const labelOf = (keyword: string): string => (running ? 'Löpande text' : keyword);
  const note = headings.filter(({ writtenIn }) => writtenIn === undefined);
  const elsewhere = headings.filter(({ writtenIn }) => writtenIn !== undefined);
  const all = [...note, ...elsewhere, ...strays];
  const [target, setTarget] = useState('');
  const edits = useRef(new Map<string, Edit>());
  const keyword = all.find((one) => one.keyword === target)?.keyword ?? all[0]?.keyword ?? '';
  const insert = { target: labelOf(keyword), edit: (how: Parameters<Edit>[0]) => edits.current.get(keyword)?.(how) };
  const onKeyDown = useSteps(all.map(({ text }) => text));
  const view = (heading: Written) => (
    <Keyword
      key={heading.keyword}
      heading={heading}
      at={all.indexOf(heading)}
      label={strays.includes(heading) ? heading.keyword : labelOf(heading.keyword)}
      given={given.get(heading.keyword) ?? ''}
      register={(edit) => edits.current.set(heading.keyword, edit)}
      onFocus={() => setTarget(heading.keyword)}
    />
  );
  return (
    <section aria-labelledby="note" onKeyDown={onKeyDown}>
      <h2 id="note">Anteckning{journal && <span class="small"> mall {journal.template}</span>}</h2>
      <ReadThrough />
      <CopyNote note={note} running={running} wish={wish} onWished={onWished} />
      {running && <p class="small">Mallen har inga sökord: en löpande text.</p>}
      {all.length > 0 && <Anamnesis given={[...given.values()]} {...insert} />}
      {all.length > 0 && <RecordTexts {...insert} />}
      {note.map(view)}
      {elsewhere.length > 0 && <h3>Skrivs på annan plats, och följer inte med i Kopiera allt</h3>}
      {elsewhere.map(view)}
      {strays.length > 0 && <h3>Text som inte hör till mallen nu, och inte följer med i Kopiera allt</h3>}
      {strays.map(view)}
      <NoteFoot journal={journal} />
    </section>
  );
}
