import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';

/** What of `browser.storage` is read here, in the page. */
interface Chrome {
  storage: Record<'local' | 'sync' | 'session' | 'managed', { get(keys: null): Promise<Record<string, unknown>> }>;
}

export interface Stored {
  local: Record<string, unknown>;
  sync: Record<string, unknown>;
  /** In memory: gone when the browser ends. */
  session: Record<string, unknown>;
  webStorage: Record<string, string>;
  databases: string[];
  caches: string[];
  cookies: string;
}

/** Everything that the extension keeps, asked for from one of its own pages. */
export async function readStorage(extensionPage: Page): Promise<Stored> {
  return extensionPage.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return {
      local: await storage.local.get(null),
      sync: await storage.sync.get(null),
      session: await storage.session.get(null),
      webStorage: { ...localStorage, ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => String(name)),
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}

/** Forms in which Chromium writes a string to disk: UTF-8, UTF-16 (IndexedDB has it big-endian), and in an address. */
function forms(wanted: string): Buffer[] {
  const utf16 = Buffer.from(wanted, 'utf16le');
  return [Buffer.from(wanted, 'utf8'), utf16, Buffer.from(utf16).swap16(), Buffer.from(encodeURIComponent(wanted))];
}

/**
 * Files of the profile that hold one of the texts, relative to the profile: "Default/History". Ask when the browser has
 * ended and written everything. Compressed blocks are seen only as far as the text is in them as it stands.
 */
export function filesThatHold(profile: string, texts: string[]): string[] {
  const wanted = texts.flatMap(forms);
  return [...files(profile)]
    .filter((file) => statSync(file).size > 0)
    .filter((file) => {
      const content = readFileSync(file);
      return wanted.some((text) => content.includes(text));
    })
    .map((file) => relative(profile, file))
    .sort();
}
