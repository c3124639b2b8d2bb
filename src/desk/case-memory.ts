import * as z from 'zod/mini';
import { indicators } from '../core/contract/advice.ts';
import { HandoverPlan, Notes } from '../core/contract/notes.ts';

/** The receiver of a handover is asked how it goes on, and never where to: a plan without its target is kept, with all that is written beside it. */
const KeptNotes = z.extend(Notes, { handover: z.optional(z.partial(HandoverPlan)) });

/** What an acknowledged card looked like then: its indicator and a fingerprint of its summary, not the words. */
const Seen = z.strictObject({ indicator: z.enum(indicators), summary: z.string() });

/** What the panel remembers of one case: staff's own marks and texts. Never the patient's name, number or anything else that the page shows. */
export interface CaseMemory {
  notes: Notes;
  /** Checklist steps that staff ticked by hand, by key. */
  ticks: Record<string, true>;
  /** Choices and words for registration fields, by key. */
  picked: Record<string, string>;
  /** Acknowledged cards as they were then, by rule. */
  seen: Record<string, z.infer<typeof Seen>>;
  /** A mark too short to be turned back into a number, by which another patient at the same address is told. */
  patient?: string;
  /** The chat message that staff is writing, kept with its case. */
  draft?: string;
}

export const nothing: CaseMemory = { notes: {}, ticks: {}, picked: {}, seen: {} };

/** One thing remembered: a part of the memory and a key in it. What is kept is kept leaf by leaf, so that two panels can write in one case. */
type Part = 'notes' | 'texts' | 'acknowledged' | 'ticks' | 'picked' | 'seen' | 'single';
const parts: readonly Part[] = ['notes', 'texts', 'acknowledged', 'ticks', 'picked', 'seen', 'single'];

/** The memory as leaves: "part\nkey" → value. */
export function leavesOf({ notes, ticks, picked, seen, patient, draft }: CaseMemory): Map<string, unknown> {
  const { texts, acknowledged, ...plain } = notes;
  const all: Record<Part, object> = {
    notes: plain,
    texts: texts ?? {},
    acknowledged: acknowledged ?? {},
    ticks,
    picked,
    seen,
    single: { patient, draft },
  };
  const leaves = new Map<string, unknown>();
  for (const part of parts)
    for (const [key, value] of Object.entries(all[part])) if (value !== undefined) leaves.set(`${part}\n${key}`, value);
  return leaves;
}

/** The memory with one leaf set, or taken away where `value` is undefined. A leaf that does not fit is left out: the memory as it was. */
export function withLeaf(memory: CaseMemory, leaf: string, value: unknown): CaseMemory {
  const cut = leaf.indexOf('\n');
  const part = parts.find((one) => one === leaf.slice(0, cut));
  const key = leaf.slice(cut + 1);
  if (part === undefined || cut < 0) return memory;
  const { notes } = memory;
  // The border of the types: a value that fits its schema, under its own key. An empty record of words is no answer: the key is left out.
  switch (part) {
    case 'notes':
      return fits(KeptNotes, { [key]: value }) ? { ...memory, notes: put(notes, key, value) as Notes } : memory;
    case 'texts':
    case 'acknowledged': {
      const laid = put(notes[part] ?? {}, key, value);
      const next = Object.keys(laid).length > 0 ? laid : undefined;
      return fits(KeptNotes, { [part]: laid }) ? { ...memory, notes: put(notes, part, next) as Notes } : memory;
    }
    case 'ticks':
    case 'picked':
    case 'seen': {
      const schema = { ticks: z.literal(true), picked: z.string(), seen: Seen }[part];
      const ok = value === undefined || fits(schema, value);
      return ok ? ({ ...memory, [part]: put(memory[part], key, value) } as CaseMemory) : memory;
    }
    case 'single': {
      const ok = (key === 'patient' || key === 'draft') && (value === undefined || typeof value === 'string');
      return ok ? (put(memory, key, value) as unknown as CaseMemory) : memory;
    }
  }
}

/** The memory with what was written apart from it: a text goes below what stands in its place, all else gives way to what stands there. */
export function joinMemories(memory: CaseMemory, apart: CaseMemory): CaseMemory {
  const standing = leavesOf(memory);
  let joined = memory;
  for (const [leaf, value] of leavesOf(apart)) {
    const now = standing.get(leaf);
    const isText = leaf.startsWith('texts\n') || leaf === 'single\ndraft';
    if (leaf === 'single\npatient' || (now !== undefined && !isText)) continue;
    const both = typeof now === 'string' && now.trim() !== '' && now !== value ? `${now}\n\n${value}` : value;
    joined = withLeaf(joined, leaf, both);
  }
  return joined;
}

/** True where nothing that a person told is remembered. */
export function isEmpty(memory: CaseMemory): boolean {
  return [...leavesOf(memory).keys()].every((leaf) => leaf === 'single\npatient');
}

function put(record: object, key: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(record).filter(([name]) => name !== key || value !== undefined),
    ...(value === undefined ? [] : [[key, value]]),
  ]);
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}
