import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RegionKey } from '../core/regions/keys.ts';
import { type Files, loadFiles } from '../desk/files/kept.ts';
import { createNotesStore, type NotesStore } from '../desk/notes-store.ts';
import { saveFile } from '../desk/save-file.ts';
import { createSeenStore, type SeenStore } from '../desk/seen-store.ts';
import { type Loaded, loadSettings, type Own, saveSettings } from '../desk/settings.ts';
import type { Command } from '../desk/wish.ts';
import { browserClipboard, type Clipboard } from './clipboard.ts';
import { type Core, realCore } from './core.ts';
import { isReadable, pageLink } from './page-link.ts';
import type { PageSource } from './page-state.ts';
import { followWishes } from './wishes.ts';

/** What the panel needs of the world. Tests hand in their own. */
export interface Services {
  core: Core;
  page: PageSource;
  notes: NotesStore;
  seen: SeenStore;
  /** The address lies in a clinic that the panel reads: the clinic page, or the practice clinic. */
  isClinic(url: string): boolean;
  settings: {
    load(): Promise<Loaded>;
    save(settings: Own): Promise<void>;
    /** Calls back when the settings or the policy may have changed. */
    watch(changed: () => void): () => void;
  };
  /** The unit's own files, for the region in force. */
  files(region: RegionKey | undefined): Promise<Files>;
  clipboard: Clipboard;
  /** Calls back with each shortcut pressed in the panel's window, also one that opened the panel. Gives back how to stop. */
  wishes(take: (command: Command) => void): () => void;
  clock(): number;
  openPractice(): void;
  openOptions(): void;
  /** Gives the person a file to keep where the person says; nothing is sent. */
  save(name: string, text: string): void;
  /** The extension's version. */
  version(): string;
}

/** The panel's world in the browser. */
export function browserServices(): Services {
  const { storage } = browser;
  return {
    core: realCore,
    page: pageLink(),
    notes: createNotesStore(storage.session),
    seen: createSeenStore(storage.session),
    isClinic: isReadable,
    settings: browserSettings(),
    files: (region) => loadFiles(storage.local, storage.managed, region),
    clipboard: browserClipboard(),
    wishes: followWishes,
    clock: () => Date.now(),
    openPractice: () => open(() => browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })),
    openOptions: () => open(() => browser.runtime.openOptionsPage()),
    save: saveFile,
    version: () => browser.runtime.getManifest().version,
  };
}

/** Opens a page. An extension that has been replaced can open none, and the panel says so already. */
function open(ask: () => Promise<unknown>): void {
  Promise.resolve()
    .then(ask)
    .catch(() => {});
}

/** Settings in the browser's storage, for the panel and the options page alike. */
function browserSettings(): Services['settings'] {
  const { storage } = browser;
  return {
    load: () => loadSettings(storage.local, storage.managed),
    save: (settings) => saveSettings(storage.local, settings),
    watch(changed) {
      const heard = (_changes: unknown, area: string): void => {
        if (area === 'local' || area === 'managed') changed();
      };
      storage.onChanged.addListener(heard);
      return () => storage.onChanged.removeListener(heard);
    },
  };
}

const World = createContext<Services | null>(null);
export const WorldProvider = World.Provider;

export function useServices(): Services {
  const services = useContext(World);
  if (!services) throw new Error('The panel is drawn without its services.');
  return services;
}
