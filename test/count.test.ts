import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closingLine, countStep, countVitest, sum } from './count.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kollegan-count-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A report as vitest's JSON reporter writes it: one list of test statuses per file, null for a file that did not load. */
function report(files: (string[] | null)[]): string {
  const statuses = files.flatMap((file) => file ?? []);
  const count = (status: string) => statuses.filter((one) => one === status).length;
  const file = join(folder, 'report.json');
  const testResults = files.map((tests) => ({
    status: tests === null || tests.includes('failed') ? 'failed' : 'passed',
    assertionResults: (tests ?? []).map((status) => ({ status })),
  }));
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numPendingTests: count('skipped'),
      numTodoTests: count('todo'),
      testResults,
    }),
  );
  return file;
}

test('counts what passed, failed and was skipped', () => {
  const file = report([
    ['passed', 'passed', 'skipped'],
    ['failed', 'passed', 'todo'],
  ]);
  expect(countVitest(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that did not load is a failure', () => {
  expect(countVitest(report([['passed'], null]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run that ended badly though every test passed is a failure', () => {
  expect(countVitest(report([['passed']]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run without a test, without a report or with half a report is a failure', () => {
  expect(countVitest(report([]), 0).failed).toBe(1);
  expect(countVitest(report([['skipped']]), 0)).toEqual({ passed: 0, failed: 1, skipped: 1 });
  expect(countVitest(join(folder, 'none.json'), 0).failed).toBe(1);
  writeFileSync(join(folder, 'half.json'), '{"numPassedTests": 3');
  expect(countVitest(join(folder, 'half.json'), 0).failed).toBe(1);
});

test('the closing line', () => {
  const all = sum([countStep(true), countStep(false), { passed: 40, failed: 0, skipped: 0 }]);
  expect(closingLine(all)).toBe('41 passed, 1 failed');
  expect(closingLine({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});
