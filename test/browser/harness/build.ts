import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Files of a built extension, relative to its folder, with "/" between the parts. */
export function builtFiles(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(build, path)).isFile())
    .map((path) => relative('.', path).replaceAll('\\', '/'))
    .sort();
}

export const builtScripts = (build: string) => builtFiles(build).filter((path) => extname(path) === '.js');

/**
 * The files that the given ones bring with them, themselves included: every file whose name stands in one of them.
 * A page that is named is a page to open, and is not brought.
 */
export function reachable(build: string, from: string[]): string[] {
  const all = builtFiles(build).filter((path) => !/\.html$|^manifest\.json$/.test(path));
  const found = new Set(from);
  for (const path of found) {
    if (!/\.(html|js|css|json)$/.test(path)) continue;
    const content = readFileSync(join(build, path), 'utf8');
    for (const other of all) if (content.includes(basename(other))) found.add(other);
  }
  return [...found].sort();
}

/** Bytes when gzipped one by one. */
export function gzipped(build: string, paths: string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);
}

/** Bytes of a zip of the files: each deflated, with its two headers (30 and 46 bytes and the name), and the end record. */
export function zipped(build: string, paths: string[]): number {
  const entries = paths.map((path) => {
    const deflated = deflateRawSync(readFileSync(join(build, path)), { level: 9 }).length;
    return deflated + 76 + 2 * Buffer.byteLength(path);
  });
  return entries.reduce((sum, bytes) => sum + bytes, 22);
}
