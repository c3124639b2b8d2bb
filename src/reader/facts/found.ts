import type { FieldReport } from '../reading.ts';
import type { Seen } from '../tree/seen.ts';
import type { Got } from '../words/values.ts';

/** What the page's places say of one field, each with how it was found. */
export interface Candidate {
  got: Got<unknown>;
  place: string;
  /** Found without a label: gives way when it cannot be read. */
  loose?: boolean;
  /** What it was read from, its label with it. */
  at?: readonly Seen[];
}

/** All candidates of one look at a case, by the contract's path; `at` is where the reader stands. */
export type Found = Map<string, Candidate[]> & { at?: readonly Seen[] };

export function add(found: Found, field: string, got: Got<unknown>, place: string, loose = false): void {
  const list = found.get(field) ?? [];
  list.push({ got, place, loose, ...(found.at && { at: found.at }) });
  found.set(field, list);
}

/** One value that all places agree on, or none, or unread with the reason. `undefined` in `value`: nothing to give. */
export function decide(found: Found, field: string): FieldReport & { value?: unknown } {
  const all = found.get(field) ?? [];
  const firm = all.filter(({ got, loose }) => !(loose && 'why' in got));
  const used = firm.length > 0 ? firm : all;
  const first = used[0];
  if (!first) return { field, state: 'unread', where: 'ingen plats på sidan som går att känna igen' };
  const fault = used.find(({ got }) => 'why' in got);
  if (fault && 'why' in fault.got) return { field, state: 'unread', where: `${fault.place}: ${fault.got.why}` };
  const same = used.every(({ got }) => got === first.got || JSON.stringify(got) === JSON.stringify(first.got));
  if (!same) return { field, state: 'unread', where: 'platser på sidan säger olika' };
  if ('value' in first.got) return { field, state: 'read', where: first.place, value: first.got.value };
  return { field, state: 'absent', where: first.place, value: null };
}

/** What the field was read from, its labels with it; nothing where it stands in no place of its own. */
export const standing = (found: Found, field: string): Seen[] => (found.get(field) ?? []).flatMap(({ at }) => at ?? []);
