// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */

/**
 * @param {string} file a lockfile of npm
 * @returns {Map<string, Locked> | null} package by folder, without the project itself; null where there is no readable lockfile
 */
function readLock(file) {
  if (!existsSync(file)) return null;
  try {
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(lock.packages ?? {}).filter(([folder]) => folder !== ''));
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json says. npm keeps its own account of what it installed in
 * node_modules/.package-lock.json; packages for other systems are optional and missing there.
 * @param {string} project folder
 */
export function packagesInstalled(project) {
  const wanted = readLock(join(project, 'package-lock.json'));
  const present = readLock(join(project, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  for (const folder of present.keys()) if (!wanted.has(folder)) return false;
  for (const [folder, lock] of wanted) {
    const found = present.get(folder);
    if (!found && lock.optional) continue;
    if (!found || found.version !== lock.version) return false;
    // Some entries of the lockfile have no checksum: npm then writes the one it found.
    if (lock.integrity && found.integrity !== lock.integrity) return false;
    if (!existsSync(join(project, folder))) return false;
  }
  return true;
}
