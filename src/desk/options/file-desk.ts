import { browser } from 'wxt/browser';
import { type FileKey, type Files, faultsIn, type KeptFile, keepFile, loadFiles } from '../files/kept.ts';
import { saveFile } from '../save-file.ts';
import { loadSettings } from '../settings.ts';

/** What the options page does with the unit's files. Tests hand in their own. */
export interface FileDesk {
  load(): Promise<Files>;
  /** What is wrong with a file for the region in force; none, and it can be kept. */
  faultsIn(key: FileKey, text: string): Promise<string[]>;
  /** Keeps the file in place of the one before; null takes it away. Rejects when the browser does not take it. */
  keep(key: FileKey, file: KeptFile | null): Promise<void>;
  /** Gives the person a file with this text. */
  save(name: string, text: string): void;
  /** Calls back when files, settings or policy may have changed. */
  watch(changed: () => void): () => void;
  /** ISO. */
  now(): string;
}

export function browserFiles(): FileDesk {
  const { local, managed, onChanged } = browser.storage;
  const region = async () => (await loadSettings(local, managed)).settings.region;
  return {
    load: async () => loadFiles(local, managed, await region()),
    faultsIn: async (key, text) => faultsIn(key, text, await region()),
    keep: (key, file) => keepFile(local, key, file),
    save: saveFile,
    watch(changed) {
      onChanged.addListener(changed);
      return () => onChanged.removeListener(changed);
    },
    now: () => new Date().toISOString(),
  };
}
