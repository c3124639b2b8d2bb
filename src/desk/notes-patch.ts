import type { Notes } from '../core/contract/notes.ts';
import type { NotesPatch } from '../core/routine.ts';

/** The notes with a patch laid over them: keys are set, `handover` is merged, undefined takes a key away. Changes neither argument. */
export function applyPatch(notes: Notes, patch: NotesPatch): Notes {
  const handover =
    'handover' in patch && patch.handover !== undefined
      ? { handover: without({ ...notes.handover, ...patch.handover }) }
      : {};
  // The border of the type: a patch over valid notes is valid notes, but TypeScript cannot see a handover that has its target from before.
  return without({ ...notes, ...patch, ...handover }) as Notes;
}

function without<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/**
 * True where the notes already hold everything that the patch would set, and nothing that it would take away. What it
 * takes away inside a handover is asked about next, and answering that does not undo it.
 */
export function holds(notes: Notes, patch: NotesPatch): boolean {
  const { handover } = patch;
  const set = handover === undefined ? patch : { ...patch, handover: without(handover) };
  return inOrder(applyPatch(notes, set)) === inOrder(notes);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
