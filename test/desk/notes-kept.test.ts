import { expect, it } from 'vitest';
import type { Notes } from '../../src/core/contract/notes.ts';
import { advise, availableRegions, routineOf } from '../../src/core/index.ts';
import { applyPatch, holds } from '../../src/desk/notes-patch.ts';
import { createNotesStore } from '../../src/desk/notes-store.ts';
import { monday, quiet } from '../core/samples.ts';

const now = monday('10:15');

it.each(availableRegions())(
  '$name: whatever is answered and marked in whatever order, the words are kept',
  async ({ key }) => {
    const { questions, marks } = routineOf(key);
    let seed = 7;
    const pick = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    for (let walk = 0; walk < 40; walk++) {
      let notes: Notes = { texts: { Bedömning: 'Snuva' } };
      for (let step = 0; step < 10; step++) {
        const { undecided } = advise(quiet({}), { region: key, now }, notes).registration;
        const answers = questions.filter(
          ({ id, answers }) => undecided.includes(id) || answers.some(({ patch }) => holds(notes, patch)),
        );
        const patches = [
          ...answers.flatMap((question) => question.answers.map(({ patch }) => patch)),
          ...marks.map(({ isSet, patch, undo }) =>
            isSet(notes) ? undo : typeof patch === 'function' ? patch(now) : patch,
          ),
        ];
        notes = applyPatch(notes, patches[pick(patches.length)] ?? {});
      }
      const saved: Record<string, unknown> = {};
      const area = { get: async () => saved, set: async (items: object) => void Object.assign(saved, items) };
      const store = createNotesStore(area);
      store.change('a', (memory) => ({ ...memory, notes }));
      await store.flush();
      const later = createNotesStore(area);
      await later.load();
      expect(later.get('a').notes).toEqual(notes);
    }
  },
);
