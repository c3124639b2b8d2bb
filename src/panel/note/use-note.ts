import { useMemo } from 'preact/hooks';
import type { Journal } from '../../core/contract/advice.ts';
import { attempt } from '../core.ts';
import { headingsOf, straysOf, type Written } from '../note-headings.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';

interface Note {
  /** In the template's order. */
  headings: readonly Written[];
  /** What staff has written under keywords that the note does not have now. */
  strays: readonly Written[];
  /** What the case gives under each keyword, whatever staff has written over it. */
  given: ReadonlyMap<string, string>;
}

/** The note as it stands: the case's, with staff's own words over it. */
export function useNote(journal: Journal | null): Note {
  const { memory, routine } = useOpenCase();
  const texts = memory.notes.texts ?? {};
  const elsewhere = useMemo(
    () => new Map(routine?.rows.flatMap(({ id, writtenIn }) => (writtenIn === undefined ? [] : [[id, writtenIn]]))),
    [routine],
  );
  return { headings: headingsOf(journal, texts, elsewhere), strays: straysOf(journal, texts), given: useGiven() };
}

function useGiven(): ReadonlyMap<string, string> {
  const { core } = useServices();
  const { open, desk, memory } = useOpenCase();
  return useMemo(() => {
    const { texts: _own, ...notes } = memory.notes;
    const asked = attempt(() => core.advise(open, desk, notes).journal);
    return new Map(headingsOf(asked.ok ? asked.value : null, {}).map(({ keyword, text }) => [keyword, text]));
  }, [core, open, desk, memory.notes]);
}
