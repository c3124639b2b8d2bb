import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The packages that a bench is measured against. They are no part of the project: their own folder has their own lock, and
 * they are fetched when a bench is first run.
 */

const folder = new URL('peers/', import.meta.url);

function isInstalled(): boolean {
  return existsSync(new URL('node_modules/.package-lock.json', folder));
}

/** Installs the peers where they are missing; false, with one line that says so, where that cannot be done. */
export function havePeers(): boolean {
  if (isInstalled()) return true;
  try {
    // Not "npm ci": the lock names zen-engine's binary for one platform, and another machine is to take its own.
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: fileURLToPath(folder),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    process.stdout.write(
      'Jämförelsen hoppas över: "npm install" i test/bench/peers gick inte (nätet behövs första gången).\n',
    );
  }
  return isInstalled();
}

/** A peer by name. Throws where it cannot be loaded on this machine. */
export const peer = createRequire(new URL('package.json', folder));
