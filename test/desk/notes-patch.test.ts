import { describe, expect, it } from 'vitest';
import type { Notes } from '../../src/core/contract/notes.ts';
import { applyPatch, holds } from '../../src/desk/notes-patch.ts';

describe('applyPatch', () => {
  it('sets keys and leaves the others', () => {
    expect(applyPatch({ acute: true }, { qualified: false })).toEqual({ acute: true, qualified: false });
  });

  it('takes a key away by undefined', () => {
    const left = applyPatch({ acute: true, qualified: true }, { acute: undefined });
    expect(left).toEqual({ qualified: true });
    expect('acute' in left).toBe(false);
  });

  it('merges a handover and takes its parts away by undefined', () => {
    const notes: Notes = { handover: { target: 'same-unit', day: 'same', receiver: 'nurse' } };
    expect(applyPatch(notes, { handover: { day: 'other', receiver: undefined } })).toEqual({
      handover: { target: 'same-unit', day: 'other' },
    });
  });

  it('takes the whole handover away', () => {
    expect(applyPatch({ handover: { target: 'rehab' } }, { handover: undefined })).toEqual({});
  });

  it('changes neither the notes nor the patch', () => {
    const notes: Notes = { handover: { target: 'rehab' } };
    applyPatch(notes, { handover: { day: 'same' }, acute: true });
    expect(notes).toEqual({ handover: { target: 'rehab' } });
  });
});

describe('holds', () => {
  it('tells an answer that is given, whatever the order of the keys', () => {
    const notes: Notes = { handover: { day: 'same', target: 'same-unit' }, outcome: 'handover', qualified: true };
    expect(holds(notes, { outcome: 'handover', handover: { target: 'same-unit' } })).toBe(true);
    expect(holds(notes, { handover: { day: 'other' } })).toBe(false);
    expect(holds(notes, { qualified: undefined })).toBe(false);
    expect(holds({}, { qualified: undefined })).toBe(true);
    // An answer that clears the follow-up questions of a handover still stands when they are answered.
    expect(holds(notes, { outcome: 'handover', handover: { target: 'same-unit', day: undefined } })).toBe(true);
  });
});
