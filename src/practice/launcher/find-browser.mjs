// @ts-check
// Plain JavaScript on purpose: it runs on the system's Node 20, before anything is installed.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** @typedef {'chromium' | 'chrome' | 'edge'} BrowserKind */
/** @typedef {{ path: string, kind: BrowserKind }} Browser */
/** @typedef {Record<string, string | undefined>} Environment */

/**
 * Chromium first: it is the one that takes an unpacked extension most willingly. Ubuntu's `chromium-browser` may be a
 * stub that only tells where the snap is, so it is asked last.
 * @type {[string, BrowserKind][]}
 */
const linuxNames = [
  ['chromium', 'chromium'],
  ['google-chrome-stable', 'chrome'],
  ['google-chrome', 'chrome'],
  ['microsoft-edge-stable', 'edge'],
  ['microsoft-edge', 'edge'],
  ['chromium-browser', 'chromium'],
];

/** @type {[string, BrowserKind][]} */
const macApps = [
  ['Chromium', 'chromium'],
  ['Google Chrome', 'chrome'],
  ['Microsoft Edge', 'edge'],
];

/** @type {[string, BrowserKind][]} */
const windowsPrograms = [
  ['Chromium\\Application\\chrome.exe', 'chromium'],
  ['Google\\Chrome\\Application\\chrome.exe', 'chrome'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
];

/**
 * @param {Environment} env
 * @param {string} platform
 * @returns {Browser[]} where a browser could lie, the best first
 */
function candidates(env, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(homedir(), 'Applications')];
    return macApps.flatMap(([app, kind]) =>
      folders.map((folder) => ({ path: posix.join(folder, `${app}.app/Contents/MacOS/${app}`), kind })),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return windowsPrograms.flatMap(([program, kind]) =>
      folders.map((folder) => ({ path: win32.join(String(folder), program), kind })),
    );
  }
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder), '/usr/bin', '/snap/bin'];
  return linuxNames.flatMap(([name, kind]) => folders.map((folder) => ({ path: posix.join(folder, name), kind })));
}

/**
 * The Chromium, Chrome or Edge of this machine. CHROME_PATH names another one, and then no other is taken.
 * @param {{ env?: Environment, platform?: string, exists?: (path: string) => boolean }} [machine] for tests
 * @returns {Browser | null}
 */
export function findBrowser({ env = process.env, platform = process.platform, exists = existsSync } = {}) {
  const named = env.CHROME_PATH;
  if (named) return exists(named) ? { path: named, kind: 'chromium' } : null;
  return candidates(env, platform).find((browser) => exists(browser.path)) ?? null;
}
