/**
 * So much of Vitest as the core's tests use, in Stryker's own process (`inside.ts`): the same test files, the same `expect`,
 * but no worker that starts for each mutant. No mocked modules, no hooks, no asynchronous tests.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { fn, restoreAllMocks, spyOn } from '@vitest/spy';
import type { Checks } from './inside.ts';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const globals = globalThis as { [key: symbol]: object };
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  globals[ASYMMETRIC_MATCHERS_OBJECT],
);
globals[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0 }, expect as never);

export const vi = { spyOn, fn };

type Body = (...args: never[]) => unknown;
const tests = new Map<string, () => void>();
const path: string[] = [];

function add(name: string, body: () => unknown): void {
  const full = [...path, name].join(' › ');
  const unique = tests.has(full) ? `${full} (${tests.size})` : full;
  tests.set(unique, () => {
    try {
      if (body() instanceof Promise) throw new TypeError(`asynchronous: ${full}`);
    } finally {
      restoreAllMocks();
    }
  });
}

function within(name: string, body: () => unknown): void {
  path.push(name);
  body();
  path.pop();
}

/** Each row of a table: a list gives several arguments, all else one. */
const each =
  (one: (name: string, body: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [index, row] of rows.entries()) {
      const args = (Array.isArray(row) ? row : [row]) as never[];
      one(`${name} ${index}`, () => body(...args));
    }
  };

export const test = Object.assign(add, { each: each(add) });
export const it = test;
export const describe = Object.assign(within, { each: each(within) });

/** The tests of the files loaded so far, but those whose name has these words. */
export function checksWithout(words: string): Checks {
  const asked = [...tests].filter(([name]) => words === '' || !name.includes(words));
  return Object.fromEntries(
    asked.map(([name, run]) => [
      name,
      () => {
        run();
        return true;
      },
    ]),
  );
}
