import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { goldens } from './golden.ts';

/**
 * Writes the golden files anew: node test/core/golden/write.ts --rewrite
 * Only by hand, and only with a reason: read the difference against the regions' routines before it is kept.
 */
if (!process.argv.includes('--rewrite')) {
  process.stderr.write('Skriver om facit bara med --rewrite. Läs skillnaden mot rutinen innan den sparas.\n');
  process.exit(2);
}
const here = new URL('.', import.meta.url);
for (const entry of readdirSync(here, { withFileTypes: true }))
  if (entry.isDirectory()) rmSync(new URL(entry.name, here), { recursive: true });
for (const [path, text] of goldens()) {
  const file = new URL(path, here);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
