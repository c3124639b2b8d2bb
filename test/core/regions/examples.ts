import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { Advice } from '../../../src/core/contract/advice.ts';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Desk } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { routineOf } from '../../../src/core/regions/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { anyCase, anyDesk, anyNotes } from '../generate.ts';
import { sample } from '../samples.ts';
import { deafTo } from './needed.ts';
import { regardless } from './regardless.ts';

/** What an example changes in the quiet case (`samples.ts`), where everything is read and nearly nothing speaks. */
export interface Example {
  case?: Partial<Case>;
  desk?: Partial<Desk>;
  notes?: Notes;
}

/** For each rule that says something of a case: where it speaks, where it is silent, and the facts it cannot do without. */
export interface RuleExamples {
  speaks: Example[];
  silent: Example[];
  /** Paths that, taken out of the first speaking example, leave the rule unable to tell. */
  needs: string[];
}

/** The advice of a region on an example, without what `drop` names; and the sample itself. */
export function adviceOn(region: RegionKey, example: Example, drop: readonly (keyof Case)[] = []) {
  const asked = sample(region, example);
  for (const key of drop) delete asked.case[key];
  return { ...advise(asked.case, asked.desk, asked.notes), sample: asked };
}

/** Every place of the advice where a rule can be seen. */
function carried(advice: Advice): Set<string> {
  return new Set([
    ...advice.cards.map(({ rule }) => rule),
    ...advice.countdowns.map(({ rule }) => rule),
    ...advice.checklists.map(({ rule }) => rule),
    ...advice.registration.entries.map(({ rule }) => rule),
    ...advice.journal.headings.map(({ rule }) => rule),
  ]);
}

/** Runs every example of a region, and asks in words where one surprises. `within` are rules that others carry. */
export function testExamples(
  region: RegionKey,
  examples: Readonly<Record<string, RuleExamples>>,
  within: readonly string[] = [],
): void {
  const without = (example: Example, path: string): Advice => {
    const { case: c, desk, notes } = structuredClone(sample(region, example));
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, c);
    delete holder[last];
    return advise(c, desk, notes);
  };
  const headings = new Set(routineOf(region).rows.flatMap(({ id, kind }) => (kind === 'journal' ? [id] : [])));

  describe.each(Object.entries(examples))('%s', (rule, { speaks, silent, needs }) => {
    test.each(speaks)('speaks %#', (example) => {
      expect(carried(adviceOn(region, example)), `Does ${rule} speak here? It should.`).toContain(rule);
    });
    test.each(silent)('is silent %#', (example) => {
      expect(carried(adviceOn(region, example)), `Is ${rule} silent here? It should be.`).not.toContain(rule);
    });
    test.each(needs)('cannot tell without %s', (path) => {
      const advice = without(speaks[0] ?? {}, path);
      const missed = advice.unread.find(({ field }) => field === path)?.rules;
      expect(missed, `Is ${path} said to be missing for ${rule}?`).toContain(rule);
      const countdown = advice.countdowns.find((of) => of.rule === rule);
      // A keyword of the note stands empty instead, and a countdown says what it lacks and lets nothing be closed.
      if (countdown) expect(countdown.missing.length > 0 && countdown.mayClose !== true).toBe(true);
      else if (!headings.has(rule)) expect(carried(advice)).not.toContain(rule);
    });
  });

  /** Facts that a page may leave out, as `needs` names them. */
  const paths = [
    ...['flow', 'phase', 'reason', 'anamnesis', 'addressedTo', 'owner', 'contact', 'priority', 'consents', 'arrivedAt'],
    ...['messages', 'forms', 'images', 'ticket', 'patient.personalIdentityNumber', 'patient.protected'],
  ];
  test('every fact that a rule cannot tell without, where it speaks, has an example', () => {
    const lacking = Object.entries(examples).flatMap(([rule, { speaks, needs }]) =>
      paths
        .filter((path) => !needs.includes(path))
        .filter((path) => {
          const { unread } = without(speaks[0] ?? {}, path);
          return unread.some(({ field, rules }) => field === path && rules.includes(rule));
        })
        .map((path) => `${rule} cannot tell without ${path}: add '${path}' to its needs, or ask why the rule wants it`),
    );
    expect(lacking).toEqual([]);
  });

  test('no rule says the same without a fact that it needs', () => {
    const deaf = Object.entries(examples).flatMap(([rule, { speaks }]) =>
      speaks.flatMap((example) => deafTo(region, rule, example).map((path) => `${rule} without ${path}`)),
    );
    expect(
      [...new Set(deaf)].filter((one) => !regardless.has(one)),
      'Does the rule need this? Then it has to say that it cannot tell; if what is left is enough, say why in regardless.ts.',
    ).toEqual([]);
  });

  test('only a rule that is never silent has no silent example', () => {
    const inputs = fc.sample(fc.record({ case: anyCase, desk: anyDesk(region), notes: anyNotes }), {
      numRuns: 300,
      seed: 1177,
    });
    const heard = inputs.map(({ case: c, desk, notes }) => {
      const advice = advise(c, desk, notes);
      return new Set([...carried(advice), ...advice.unread.flatMap(({ rules }) => rules)]);
    });
    const lacking = Object.entries(examples)
      .filter(([rule, { silent }]) => silent.length === 0 && heard.some((rules) => !rules.has(rule)))
      .map(([rule]) => `${rule} is silent in some cases: write one`);
    expect(lacking).toEqual([]);
  });

  test('every rule that says something of a case has examples', () => {
    // A template is named by every note, whatever the case.
    const carriers = new Set([...within, adviceOn(region, {}).journal.rule]);
    const kinds = ['card', 'countdown', 'checklist', 'registration', 'journal', 'table'];
    const speaking = routineOf(region).rows.filter(({ kind }) => kinds.includes(kind));
    const lacking = speaking.map(({ id }) => id).filter((id) => !(id in examples) && !carriers.has(id));
    expect(lacking, 'Write an example where it speaks and one where it is silent.').toEqual([]);
    const mute = Object.entries(examples).filter(([, { speaks }]) => speaks.length === 0);
    expect(mute.map(([rule]) => `${rule} needs a case where it speaks`)).toEqual([]);
  });
}
