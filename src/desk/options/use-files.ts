import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FileKey, Files, KeptFile } from '../files/kept.ts';
import type { FileDesk } from './file-desk.ts';
import { readFile } from './read-file.ts';

/** The files in force, live; null until they are read. */
export function useFiles(desk: FileDesk): [Files | null, reload: () => Promise<void>] {
  const [files, setFiles] = useState<Files | null>(null);
  const reload = useCallback(async () => setFiles(await desk.load()), [desk]);
  useEffect(() => {
    void reload();
    return desk.watch(() => void reload());
  }, [desk, reload]);
  return [files, reload];
}

/** What happened last to a file, and the way back from it. */
export interface Outcome {
  said: string;
  faults: readonly string[];
  /** What was there before, where the change can be undone. */
  before?: { file: KeptFile | null };
}

const quiet: Outcome = { said: '', faults: [] };

/** Taking in, taking away and giving back of one file. `kept` is the person's own that stands now. */
export function useFile(desk: FileDesk, key: FileKey, kept: KeptFile | null, reload: () => Promise<void>) {
  const [outcome, setOutcome] = useState(quiet);
  const change = async (file: KeptFile | null, said: string, undoable: boolean): Promise<void> => {
    try {
      await desk.keep(key, file);
      await reload();
      setOutcome({ said, faults: [], ...(undoable ? { before: { file: kept } } : {}) });
    } catch {
      setOutcome({ ...outcome, said: 'Webbläsaren tog inte emot ändringen. Allt är som förut. Försök igen.' });
    }
  };
  return {
    outcome,
    async take(file: File): Promise<void> {
      const read = await readFile(file);
      const faults = 'fault' in read ? [read.fault] : await desk.faultsIn(key, read.text);
      if ('text' in read && faults.length === 0)
        return change({ text: read.text, since: desk.now() }, `Inläst: ${file.name}.`, true);
      const stays = kept ? 'Den tidigare gäller fortfarande.' : 'Inget har ändrats.';
      setOutcome({ said: `${file.name} lästes inte in. ${stays}`, faults });
    },
    remove: () => change(null, 'Borttagen.', true),
    undo: () => change(outcome.before?.file ?? null, 'Ångrat: allt är som förut.', false),
  };
}
