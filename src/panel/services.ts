import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RegionKey } from '../core/regions/keys.ts';
import { type Files, loadFiles } from '../desk/files/kept.ts';
import { createNotesStore, type NotesStore } from '../desk/notes-store.ts';
import { saveFile } from '../desk/save-file.ts';
import { createSeenStore, type SeenStore } from '../desk/seen-store.ts';
import { type Loaded, loadSettings, type Own, saveSettings } from '../desk/settings.ts';
import { type Command, wished, wishKey } from '../desk/wish.ts';
import { type Core, realCore } from './core.ts';
import { isReadable, pageLink } from './page-link.ts';
import type { PageSource } from './page-state.ts';

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
  clipboard: {
    text(text: string): Promise<void>;
    /** Plain and formatted at once; the record system takes the one that it can. */
    rich(text: string, html: string): Promise<void>;
    /** Calls back each time the clipboard has changed, by whomever, until the returned function is called. Null where the browser does not tell. */
    follow: ((changed: () => void) => () => void) | null;
  };
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
    clipboard: {
      text: (text) => navigator.clipboard.writeText(text),
      rich: (text, html) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text], { type: 'text/plain' }),
            'text/html': new Blob([html], { type: 'text/html' }),
          }),
        ]),
      follow: 'onclipboardchange' in navigator.clipboard ? followClipboard : null,
    },
    wishes: followWishes,
    clock: () => Date.now(),
    openPractice: () => open(() => browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })),
    openOptions: () => open(() => browser.runtime.openOptionsPage()),
    save: saveFile,
    version: () => browser.runtime.getManifest().version,
  };
}

function followClipboard(changed: () => void): () => void {
  navigator.clipboard.addEventListener('clipboardchange', changed);
  return () => navigator.clipboard.removeEventListener('clipboardchange', changed);
}

function followWishes(take: (command: Command) => void): () => void {
  const { storage, windows } = browser;
  const look = async (raw: unknown): Promise<void> => {
    const { id } = await windows.getCurrent();
    const command = wished(raw, id, Date.now());
    if (command === null) return;
    // A wish is taken once.
    await storage.session.remove(wishKey);
    take(command);
  };
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[wishKey]?.newValue !== undefined) void look(changes[wishKey].newValue);
  };
  storage.onChanged.addListener(heard);
  void storage.session.get(wishKey).then((kept) => look(kept[wishKey]));
  return () => storage.onChanged.removeListener(heard);
}

/** Opens a page. An extension that has been replaced can open none, and the panel says so already. */
function open(ask: () => Promise<unknown>): void {
  Promise.resolve()
    .then(ask)
    .catch(() => {});
}

/** Settings in the browser's storage, for the panel and the options page alike. */
export function browserSettings(): Services['settings'] {
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
