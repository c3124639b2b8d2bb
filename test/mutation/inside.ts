/**
 * A test runner for Stryker whose tests are plain functions in its own process: a hundred mutants in the time in which
 * Vitest starts for one. Stryker loads it in the copy, where the room's checks lie as `checks.ts`: its own, or the tests of
 * its test files.
 */
import { registerHooks } from 'node:module';
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
  /** What is made once, on loading, is mutated now, or was before. */
  reloadEnvironment: boolean;
}

const shared: { __stryker__?: Switches } = globalThis as object;
shared.__stryker__ ??= {};
const switches = shared.__stryker__;

interface Loaded {
  checks: Checks;
  /** What the checks want to know of the code before a mutant is switched on. */
  prepare?: () => void;
  /** The code remembers what it has once computed, so that each mutant has to meet it newly loaded. */
  fresh?: boolean;
}
let loaded: Promise<Loaded> | undefined;
let prepared: Loaded | undefined;
let generation = 0;

const fileUrl = (name: string): string => pathToFileURL(join(cwd(), name)).href;

/** Test files ask for Vitest and get the little of it that runs here; what lies in the copy is loaded anew for each generation. */
function hookImports(): void {
  const vitest = fileUrl('test/mutation/vitest-inside.ts');
  const folders = [fileUrl('src/'), fileUrl('test/')];
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = specifier === 'vitest' ? { url: vitest, shortCircuit: true } : next(specifier, context);
      const isOurs = folders.some((folder) => found.url.startsWith(folder)) && !found.url.includes('?');
      return isOurs ? { ...found, url: `${found.url}?${generation}`, shortCircuit: true } : found;
    },
  });
}

async function load(isAnew: boolean): Promise<Loaded> {
  if (loaded !== undefined && (isAnew || (await loaded).fresh)) {
    generation++;
    loaded = undefined;
  }
  loaded ??= import(fileUrl('test/mutation/checks.ts')) as Promise<Loaded>;
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
  capabilities: () => ({ reloadEnvironment: true }),
  init: hookImports,

  async dryRun() {
    const tests = [];
    for (const name of Object.keys((await load(false)).checks)) {
      // Of code that remembers, only the first test would be seen to reach what is remembered.
      const check = (await load(false)).checks[name] ?? (() => false);
      const begun = performance.now();
      switches.currentTestId = name;
      const status = holds(check) ? 0 : 1;
      switches.currentTestId = undefined;
      tests.push({ id: name, name, status, timeSpentMs: performance.now() - begun, failureMessage: name });
    }
    return { status: 'complete', tests, mutantCoverage: switches.mutantCoverage };
  },

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }: MutantRun) {
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
    try {
      const room = await load(reloadEnvironment);
      if (mutantActivation === 'runtime' && prepared !== room) {
        room.prepare?.();
        prepared = room;
      }
      const checks = Object.entries(room.checks).filter(([name]) => testFilter?.includes(name) ?? true);
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
