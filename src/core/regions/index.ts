import type { Routine } from '../routine.ts';
import type { RegionKey } from './keys.ts';

/** The regions whose routine this version holds, in alphabetical order, for a choice in the options. */
export function availableRegions(): readonly { key: RegionKey; name: string }[] {
  return [
    { key: 'jonkoping', name: 'Region Jönköpings län' },
    { key: 'skane', name: 'Region Skåne' },
  ];
}

/** The region's routine as the product holds it. */
export function routineOf(_region: RegionKey): Routine {
  throw new Error('being built');
}
