/**
 * A test runner for Stryker whose tests are plain functions in its own process: a hundred mutants in the time in which
 * Vitest starts for one. Stryker loads it in the copy, where the room's checks lie as `checks.ts`.
 */
import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Each by its name: true while the code is as it should be. The quickest first, for the first that fails kills. */
export type Checks = Readonly<Record<string, () => boolean>>;

/** What the instrumented code looks at (Stryker's INSTRUMENTER_CONSTANTS). */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  activeMutant: { id: string };
  testFilter?: readonly string[];
  hitLimit?: number;
  mutantActivation: 'runtime' | 'static';
}

const shared: { __stryker__?: Switches } = globalThis as object;
shared.__stryker__ ??= {};
const switches = shared.__stryker__;
let loaded: Checks | undefined;

/** The mutant that is switched on, by Stryker's number. */
export const activeMutant = (): string | undefined => switches.activeMutant;

async function load(): Promise<Checks> {
  loaded ??= ((await import(pathToFileURL(join(cwd(), 'test/mutation/checks.ts')).href)) as { checks: Checks }).checks;
  return loaded;
}

function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

const runner = {
  // A mutant of what is made once, on loading, gets a process of its own.
  capabilities: () => ({ reloadEnvironment: false }),

  async dryRun() {
    const tests = Object.entries(await load()).map(([name, check]) => {
      const begun = performance.now();
      switches.currentTestId = name;
      const status = holds(check) ? 0 : 1;
      switches.currentTestId = undefined;
      return { id: name, name, status, timeSpentMs: performance.now() - begun, failureMessage: name };
    });
    return { status: 'complete', tests, mutantCoverage: switches.mutantCoverage };
  },

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
    try {
      const checks = Object.entries(await load()).filter(([name]) => testFilter?.includes(name) ?? true);
      switches.activeMutant = activeMutant.id;
      const failed = checks.find(([, check]) => !holds(check))?.[0];
      if ((switches.hitCount ?? 0) > (hitLimit ?? 0)) return { status: 'timeout' };
      return failed === undefined
        ? { status: 'survived', nrOfTests: checks.length }
        : { status: 'killed', killedBy: [failed], failureMessage: failed, nrOfTests: checks.length };
    } catch (error) {
      return { status: 'error', errorMessage: String(error) };
    } finally {
      switches.activeMutant = undefined;
    }
  },
};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'inside', value: runner }];
