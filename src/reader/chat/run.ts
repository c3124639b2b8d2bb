import type { Seen } from '../tree/seen.ts';
import { rest } from '../tree/stretches.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kind.ts';
import type { Above } from './line.ts';

/** Siblings gone through since the last place to go on from; fewer are gone through anew each time. */
const apart = 32;

/** A run of siblings that is gone through one by one, and where it can be gone on with. */
export interface Run {
  entries: Entry[];
  /** Where in `entries` the bubbles begin of which no line below has told yet. */
  open: number;
  /** The sibling to go on with. */
  next: number;
  by: string;
  kids: readonly Seen[];
  kinds: readonly Kind[];
  stops: Stop[];
}

interface Stop {
  next: number;
  entries: number;
  above: Above;
}

/** By the first of the siblings. */
const runs = new WeakMap<Seen, Run>();

/**
 * The run of these siblings as far as it holds: up to the first that has changed, where the same stands `above` and all is told `by` the same. In a
 * chat that grows the walk costs what has come.
 */
export function runOf(kids: readonly Seen[], kinds: readonly Kind[], by: string, above: Above): Run {
  const [first] = kids;
  const known = first && kids.length > apart ? runs.get(first) : undefined;
  const old = known?.by === by ? known : undefined;
  const holds = old ? kids.findIndex((kid, i) => old.kids[i] !== kid || old.kinds[i] !== kinds[i]) : 0;
  const stops = (old?.stops ?? []).filter(({ next }) => holds < 0 || next <= holds);
  const stop = stops.at(-1) ?? { next: 0, entries: 0, above: { ...above } };
  Object.assign(above, { open: undefined, signed: undefined }, stop.above);
  const entries = old?.entries ?? [];
  entries.length = stop.entries;
  const run: Run = { entries, open: stop.entries, next: stop.next, by, kids, kinds, stops };
  if (first && kids.length > apart) runs.set(first, run);
  return run;
}

/** Before a sibling, or after the last: a place to go on from, if nothing told so far can be told otherwise by what comes. */
export function pause(run: Run, next: number, isOpen: boolean, above: Above): void {
  const since = next - (run.stops.at(-1)?.next ?? 0);
  if (run.kids.length <= apart || since === 0 || (since < apart && next < run.kids.length)) return;
  if (isOpen || above.open === 'slight') return;
  run.stops.push({ next, entries: run.entries.length, above: { ...above } });
  rest();
}
