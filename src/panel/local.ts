import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RegionKey } from '../core/regions/keys.ts';
import type { Files } from '../desk/files/kept.ts';
import type { LocalRoutine } from '../desk/files/local-routine.ts';

export type Local = Pick<LocalRoutine, 'name' | 'notes' | 'phrases' | 'contacts' | 'steps' | 'codes' | 'reviewedAt'>;

const none: Local = {
  name: '',
  notes: new Map(),
  phrases: [],
  contacts: [],
  steps: new Map(),
  codes: [],
  reviewedAt: null,
};

const Around = createContext<Local>(none);
export const LocalProvider = Around.Provider;

/**
 * The unit's own routine: its notes to rules, phrases, contacts, checklist steps and favourite codes; empty where there is none. Whatever
 * is shown of it is marked with `localName`, so that nobody takes it for the region's.
 */
export function useLocal(): Local {
  return useContext(Around);
}

/** "Lokal rutin, Lindens vårdcentral" */
export function localName({ name }: Local): string {
  return `Lokal rutin, ${name}`;
}

/** The local routine of the files, where it can be used and is the region's that the panel shows. */
export function localIn(files: Files | null, region: RegionKey | undefined): Local {
  const checked = files?.localRoutine?.checked;
  return checked?.ok && checked.value.region === region ? checked.value : none;
}

/** What the panel says of files that cannot be used, in one sentence each. */
export function fileFaults({ localRoutine, pageProfile }: Files): string[] {
  return [
    ...said('Den lokala rutinen används inte', localRoutine),
    ...said('Enhetens sidprofil kan inte användas, och kliniksidan läses inte', pageProfile),
  ];
}

function said(what: string, file: Files[keyof Files]): string[] {
  if (!file || file.checked.ok) return [];
  const [first = '', ...others] = file.checked.faults;
  return [`${what} (${first}${others.length > 0 ? ` och ${others.length} fel till` : ''}).`];
}
