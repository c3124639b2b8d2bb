import { describe, expect, test } from 'vitest';
import type { Notes } from '../../src/core/contract/notes.ts';
import { availableRegions, routineOf } from '../../src/core/regions/index.ts';

describe.each(availableRegions())('$name', ({ key }) => {
  const { marks, questions, rows } = routineOf(key);
  const ids = rows.map(({ id }) => id);

  test.each(marks)('“$label” can be set and taken away, and names a rule', (mark) => {
    const { rule, phases, undo, isSet } = mark;
    const patch = typeof mark.patch === 'function' ? mark.patch('2026-03-02T10:15:00+01:00') : mark.patch;
    expect(isSet({})).toBe(false);
    expect(isSet(patch as Notes)).toBe(true);
    expect(isSet({ ...patch, ...undo } as Notes)).toBe(false);
    expect(Object.keys(undo).sort()).toEqual(Object.keys(patch).sort());
    expect(phases).not.toEqual([]);
    expect(ids).toContain(rule);
  });

  test.each(questions)('$id: has a rule of the routine, and answers', ({ rule, answers }) => {
    expect(ids).toContain(rule);
    expect(answers.length).toBeGreaterThan(1);
  });
});
