import { leavesOf } from '../../../src/desk/case-memory.ts';
import type { CaseMemory } from '../../../src/desk/notes-store.ts';
import type { Who } from './people.ts';

/**
 * What must be true of what staff wrote, kept as plainly as can be: one map of things written, and for each panel what it has been
 * told. A thing's key is address, slot and leaf. The slots of an address are the texts of who was first known there ("first"), of each
 * other patient ("p0", "p1"), and those written without a number ("unread").
 */
export type Things = Map<string, string>;

export interface Truth {
  things: Things;
  /** Whose the "first" slot is. */
  first: Map<number, Who>;
}

export interface Model {
  now: Truth;
  /** As it stood when the session area last took everything. */
  saved: Truth;
  /** What each panel has been told or has written. */
  knows: [Things, Things];
  /** What waits to be saved, and in which panel. */
  waiting: Map<string, 0 | 1>;
  works: boolean;
}

const copyOf = ({ things, first }: Truth): Truth => ({ things: new Map(things), first: new Map(first) });

export function newModel(): Model {
  const empty = (): Truth => ({ things: new Map(), first: new Map() });
  return { now: empty(), saved: empty(), knows: [new Map(), new Map()], waiting: new Map(), works: true };
}

/** `turn`: which of the patients without a number that the panel has seen there it is. */
export function slotOf(model: Model, at: number, who: Who, read: boolean, turn: number): string {
  if (!read) return `${at}|unread${turn}`;
  const first = model.now.first.get(at);
  return `${at}|${first === undefined || first === who ? 'first' : `p${who}`}`;
}

/** Panel `panel` sets a leaf, or takes it away. */
export function put(model: Model, panel: 0 | 1, key: string, value: unknown): void {
  const text = value === undefined ? undefined : JSON.stringify(value);
  if (model.knows[panel].get(key) === text) return;
  for (const things of [model.now.things, model.knows[panel]]) {
    if (text === undefined) things.delete(key);
    else things.set(key, text);
  }
  model.waiting.set(key, panel);
}

/** Staff says that what was written at an address without a number (`slot`) is the patient's of the slot `to`: words go below words, all else gives way. */
export function take(model: Model, panel: 0 | 1, slot: string, to: string): void {
  const prefix = `${slot}|`;
  for (const [key, value] of [...model.knows[panel]].filter(([key]) => key.startsWith(prefix))) {
    const leaf = key.slice(prefix.length);
    const own = `${to}|${leaf}`;
    const standing = JSON.parse(model.knows[panel].get(own) ?? 'null');
    const words = /^(texts\n|single\ndraft)/.test(leaf);
    const below = words && typeof standing === 'string' && standing.trim() !== '';
    const said = JSON.parse(value);
    if (standing === null || (words && !below)) put(model, panel, own, said);
    else if (below && standing !== said) put(model, panel, own, `${standing}\n\n${said}`);
    put(model, panel, key, undefined);
  }
}

/** Everything that waited has been saved. */
export function saved(model: Model): void {
  model.waiting.clear();
  model.saved = copyOf(model.now);
}

/** The panels have been told of every save. */
export function told(model: Model): void {
  for (const panel of [0, 1] as const) {
    const next = new Map(model.saved.things);
    for (const [key, by] of model.waiting) {
      if (by !== panel) continue;
      const own = model.knows[panel].get(key);
      if (own === undefined) next.delete(key);
      else next.set(key, own);
    }
    model.knows[panel] = next;
  }
}

/** What was never saved is gone with the panels that held it. */
export function fallBack(model: Model): void {
  model.now = copyOf(model.saved);
  model.waiting.clear();
  model.knows = [new Map(), new Map()];
}

/** Where what a panel remembers of a place is not what it must be: lost, come back, or another's. */
export function differences(model: Model, panel: 0 | 1, slot: string, memory: CaseMemory): string[] {
  const prefix = `${slot}|`;
  const here = new Map([...leavesOf(memory)].map(([leaf, value]) => [leaf, JSON.stringify(value)]));
  const wanted = new Map(
    [...model.knows[panel]]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
  return [...new Set([...here.keys(), ...wanted.keys()])]
    .filter((leaf) => !/^(seen\n|single\npatient)/.test(leaf) && here.get(leaf) !== wanted.get(leaf))
    .map((leaf) => `${slot} ${leaf.replace('\n', ' ')}: is ${here.get(leaf)}, must be ${wanted.get(leaf)}`);
}
