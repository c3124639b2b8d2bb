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

const none: Count = { killed: 0, endless: 0, all: 0 };

const row = (name: string, { killed, endless, all }: Count): string =>
  `${name}: ${all} mutants, ${killed} killed, ${endless} never end, ${(((killed + endless) / all) * 100).toFixed(1)} %\n`;

const counts = new Map<string, Count>();
let tested = 0;
let planned = 0;

const lines = {
  onMutationTestingPlanReady({ mutantPlans }: { mutantPlans: readonly unknown[] }): void {
    planned = mutantPlans.length;
  },

  onMutantTested({ fileName, location, mutatorName, replacement = '', status }: Tested): void {
    tested++;
    const file = fileName.replace(/^.*src\/core\//, '');
    const { killed, endless, all } = counts.get(file) ?? none;
    counts.set(file, {
      killed: killed + Number(status === 'Killed'),
      endless: endless + Number(status === 'Timeout'),
      // A mutant with which the file cannot even be loaded is none, as in Stryker's own score.
      all: all + Number(status !== 'RuntimeError'),
    });
    if (tested % 50 === 0) stdout.write(`${tested}/${planned}\n`);
    if (status === 'Killed') return;
    const where = `${file}:${location.start.line}:${location.start.column}`;
    const what = replacement.replace(/\s+/g, ' ').slice(0, 100);
    stdout.write(`${tested}/${planned} ${status} ${where} ${mutatorName} → ${what}\n`);
  },

  wrapUp(): void {
    for (const [file, count] of counts) stdout.write(row(file, count));
    const sum = [...counts.values()].reduce((total, { killed, endless, all }) => ({
      killed: total.killed + killed,
      endless: total.endless + endless,
      all: total.all + all,
    }));
    stdout.write(row('all', sum));
  },
};

export const strykerPlugins = [{ kind: 'Reporter', name: 'lines', value: lines }];
