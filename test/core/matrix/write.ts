import { writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { fileOf, keys, linesOf } from './matrix.ts';

/**
 * Writes the listings anew: node test/core/matrix/write.ts --rewrite
 * Only by hand, and only with a reason: read the difference against the regions' routines before it is kept.
 */
if (!argv.includes('--rewrite')) {
  stderr.write('The listings are written anew only with --rewrite. Read the difference against the routines first.\n');
  exit(2);
}
for (const region of keys) writeFileSync(fileOf(region), `${linesOf(region).join('\n')}\n`);
