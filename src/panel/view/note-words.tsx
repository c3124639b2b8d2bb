import type { Journal } from '../../core/contract/advice.ts';
import { isProtected } from '../identity.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { LocalNote } from './local-note.tsx';
import { AgeOfSource } from './source.tsx';

/** What was edited before the mark came may hold what the page then showed: no filter goes through staff's own words. */
export function ReadThrough() {
  const { open, memory } = useOpenCase();
  if (!isProtected(open, memory.notes) || Object.values(memory.notes.texts ?? {}).every(isBlank)) return null;
  return (
    <p class="fault">
      Skyddad identitet: det du själv har skrivit eller ändrat rensas inte. Läs igenom det före kopiering, så att inget
      namn, telefonnummer, ingen enhet och ingen plats står kvar.
    </p>
  );
}

/** Under the note: the keys, how long the text lives, and where the template comes from. */
export function NoteFoot({ journal }: { journal: Journal | null }) {
  const { showRule } = useOpenCase();
  return (
    <>
      <p class="small">
        F8 går till nästa ställe att fylla i, Skift+F8 till förra. Ctrl+Z ångrar. Tomma sökord följer inte med. Det du
        skriver sparas bara i den här webbläsaren och är borta när den stängs.
      </p>
      {journal && journal.headings.length > 0 && <LocalNote rule={journal.rule} />}
      {journal && (
        <p class="small">
          Källa:{' '}
          <button type="button" class="plain" onClick={() => showRule(journal.rule)}>
            {journal.rule}
          </button>
          <AgeOfSource />
        </p>
      )}
    </>
  );
}
