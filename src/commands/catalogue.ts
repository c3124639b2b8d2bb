import { writeFileSync } from 'node:fs';
import { catalogueOf } from '../core/regions/catalogue.ts';
import { availableRegions, routineOf } from '../core/regions/index.ts';

/** Writes the Swedish catalogue of every rule beside the rules; a test keeps the two in step. */
const file = new URL('../core/regions/README.md', import.meta.url);
writeFileSync(file, catalogueOf(availableRegions().map(({ key }) => routineOf(key))));
