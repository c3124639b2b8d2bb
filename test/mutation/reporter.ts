/**
 * A reporter for Stryker: each mutant that lives on, or never ends, in one line while the run goes on, and at the end the
 * score of each file. Stryker loads it in the copy, where nothing of the project's types is.
 */
import { stdout } from 'node:process';

interface Tested {
  fileName: string;
  location: { start: { line: number; column: number } };
  mutatorName: string;
  replacement?: string;
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'RuntimeError' | 'CompileError' | 'Ignored' | 'Pending';
}

interface Count {
  killed: number;
  endless: number;
  all: number;
}

const row = (name: string, { killed, endless, all }: Count): string =>
  `${name}: ${all} mutants, ${killed} killed, ${endless} never end, ${(((killed + endless) / all) * 100).toFixed(1)} %\n`;

class Lines {
  #counts = new Map<string, Count>();
  #tested = 0;
  #planned = 0;

  onMutationTestingPlanReady({ mutantPlans }: { mutantPlans: readonly unknown[] }): void {
    this.#planned = mutantPlans.length;
  }

  onMutantTested({ fileName, location, mutatorName, replacement = '', status }: Tested): void {
    this.#tested++;
    const file = fileName.replace(/^.*src\/core\//, '');
    const count = this.#counts.get(file) ?? { killed: 0, endless: 0, all: 0 };
    this.#counts.set(file, count);
    count.all++;
    if (status === 'Killed') count.killed++;
    else {
      if (status === 'Timeout') count.endless++;
      const where = `${file}:${location.start.line}:${location.start.column}`;
      const what = replacement.replace(/\s+/g, ' ').slice(0, 100);
      stdout.write(`${this.#tested}/${this.#planned} ${status} ${where} ${mutatorName} → ${what}\n`);
    }
  }

  wrapUp(): void {
    const all: Count = { killed: 0, endless: 0, all: 0 };
    for (const [file, count] of this.#counts) {
      stdout.write(row(file, count));
      all.killed += count.killed;
      all.endless += count.endless;
      all.all += count.all;
    }
    stdout.write(row('all', all));
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'lines', injectableClass: Lines }];
