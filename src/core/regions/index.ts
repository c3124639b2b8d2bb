import type { Routine, RoutineRow } from '../routine.ts';
import { hoursWords } from '../time/words.ts';
import { jonkoping } from './jonkoping/index.ts';
import { kalmar } from './kalmar/index.ts';
import type { RegionKey } from './keys.ts';
import { ostergotland } from './ostergotland/index.ts';
import type { Region } from './region.ts';
import { skane } from './skane/index.ts';
import { uppsala } from './uppsala/index.ts';

/** The regions whose routine this version holds, in alphabetical order of their names. */
const regions: { readonly [K in RegionKey]?: Region } = { jonkoping, kalmar, skane, uppsala, ostergotland };

/** The region's rules. Throws RangeError for a region that this version lacks. */
export function regionOf(key: RegionKey): Region {
  const region = regions[key];
  if (!region) throw new RangeError(`regionens rutin finns inte i den här versionen: ${key}`);
  return region;
}

export function hasRegion(key: RegionKey): boolean {
  return regions[key] !== undefined;
}

/** The regions to choose from in the options. */
export function availableRegions(): readonly { key: RegionKey; name: string }[] {
  return Object.values(regions).map(({ key, name }) => ({ key, name }));
}

/** One line per rule id: several rows may carry the same rule under different conditions. */
function linesOf(region: Region): readonly RoutineRow[] {
  const lines = new Map<string, RoutineRow>();
  for (const { id, topic, kind, text, section, note, writtenIn } of region.lines)
    if (!lines.has(id))
      lines.set(id, {
        id,
        topic,
        kind,
        text,
        section,
        ...(note === undefined ? {} : { note }),
        ...(writtenIn === undefined ? {} : { writtenIn }),
      });
  return [...lines.values()];
}

/** The region's routine as the product holds it, for the routine view, the catalogue and the panel's questions. */
export function routineOf(key: RegionKey): Routine {
  const region = regionOf(key);
  return {
    key: region.key,
    name: region.name,
    record: region.record,
    source: region.source,
    hours: region.hours && hoursWords(region.hours),
    rows: linesOf(region),
    questions: region.questions,
    marks: region.marks,
  };
}

/** The rules that have a checklist: those to which a unit can add steps of its own. */
export function checklistRules(key: RegionKey): ReadonlySet<string> {
  return new Set(regionOf(key).checklists.map(({ id }) => id));
}
