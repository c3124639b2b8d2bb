import { readJson } from '../files/json.ts';
import type { Standing } from '../files/kept.ts';
import type { LocalRoutine } from '../files/local-routine.ts';
import type { FileDesk } from './file-desk.ts';
import { FileSection } from './file-section.tsx';
import { useFiles } from './use-files.ts';

/** The files that a unit can bring: its own routine beside the region's, and its own page profile. */
export function FileSections({ desk }: { desk: FileDesk }) {
  const [files, reload] = useFiles(desk);
  if (files === null) return null;
  const { localRoutine, pageProfile } = files;
  return (
    <>
      <FileSection
        desk={desk}
        of="localRoutine"
        title="Lokal rutin"
        fileName="lokal-rutin.json"
        standing={localRoutine}
        holds={localRoutine?.checked.ok ? routineHolds(localRoutine.checked.value) : []}
        reload={reload}
      >
        <p>
          Enhetens egna anteckningar till regler, fraser, kontakter, steg och koder. De visas bredvid regionens rutin
          med eget namn och ändrar den inte. Inga patientuppgifter.
        </p>
      </FileSection>
      <FileSection
        desk={desk}
        of="pageProfile"
        title="Sidprofil"
        fileName="sidprofil.json"
        standing={pageProfile}
        holds={profileHolds(pageProfile)}
        reload={reload}
      >
        <p>
          Hur kliniksidan läses, där den skiljer sig från det tillägget redan kan. Behövs bara om panelen inte läser
          sidan rätt.
        </p>
      </FileSection>
    </>
  );
}

function routineHolds({ name, notes, phrases, contacts, steps, codes, reviewedAt }: LocalRoutine): string[] {
  const counts: [number, string, string][] = [
    [notes.size, 'anteckning till en regel', 'anteckningar till regler'],
    [[...steps.values()].flat().length, 'steg i checklista', 'steg i checklistor'],
    [phrases.length, 'fras', 'fraser'],
    [contacts.length, 'kontakt', 'kontakter'],
    [codes.length, 'kod', 'koder'],
  ];
  return [
    name,
    counts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`])).join(', ') ||
      'Inget innehåll',
    ...(reviewedAt ? [`Genomgången av enheten ${reviewedAt}`] : []),
  ];
}

function profileHolds(standing: Standing<unknown> | null): string[] {
  const json = readJson(standing?.text ?? '');
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return [];
  return [`Säger annat om: ${Object.keys(json.value).join(', ')}`];
}
